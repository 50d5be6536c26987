#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <iostream>

#include "base/parse.hpp"
#include "cli/answer.hpp"
#include "cli/clock.hpp"
#include "cli/process.hpp"
#include "cli/run.hpp"
#include "words/cli.hpp"

namespace gesprek::cli {
namespace {

constexpr std::size_t k_narrowest = 40;
constexpr std::size_t k_widest = 160;
constexpr std::size_t k_usual = 80;

bool is_set(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

/// The terminal's width, or what COLUMNS says, or 80.
std::size_t line_width() {
  winsize size{};
  if (isatty(STDOUT_FILENO) == 1 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    return std::clamp<std::size_t>(size.ws_col, k_narrowest, k_widest);
  }
  const char* columns = std::getenv("COLUMNS");
  const auto width = columns == nullptr ? std::nullopt : parse_int(columns, k_narrowest, k_widest);
  return width ? static_cast<std::size_t>(*width) : k_usual;
}

bool knows_no_color() {
  const char* terminal = std::getenv("TERM");
  return is_set("NO_COLOR") || (terminal != nullptr && std::string_view(terminal) == "dumb");
}

/// 0, or the errno of the write that failed.
int write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(file, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) {
      return errno;
    }
    bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
  }
  return 0;
}

int write_all(int file, const Answer& answer) {
  for (const std::string& piece : answer.pieces()) {
    if (const int failure = write_all(file, piece); failure != 0) {
      return failure;
    }
  }
  return 0;
}

}  // namespace

int run_process(std::vector<std::string> words) {
  const auto begin = std::chrono::steady_clock::now();
  Answer kept;
  std::ostream answer(&kept);
  const World world{
      .in = std::cin,
      .out = answer,
      .err = std::cerr,
      .now = now(),
      .width = line_width(),
      .in_is_terminal = isatty(STDIN_FILENO) == 1,
      .out_is_terminal = isatty(STDOUT_FILENO) == 1,
      .err_is_terminal = isatty(STDERR_FILENO) == 1,
      .no_color = knows_no_color(),
      .seconds =
          [begin] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(); },
      .interrupted = interrupted};
  const Outcome outcome = run(words, world);
  // A stream that runs out of memory says so by its state alone.
  const int failure = answer.good() ? write_all(STDOUT_FILENO, kept) : ENOMEM;
  if (failure != 0 && failure != EPIPE) {
    std::cerr << say(outcome.lang,
                     Message(words::cli::k_output_lost, {{"why", std::string(std::strerror(failure))}}))
              << "\n";
    if (outcome.may_have_written) {
      std::cerr << say(outcome.lang, words::cli::k_output_lost_written) << "\n";
    }
    return static_cast<int>(commands::Exit::world);
  }
  return static_cast<int>(outcome.exit);
}

}  // namespace gesprek::cli
