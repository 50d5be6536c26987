#include "cli/run.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace gesprek;
using namespace gesprek::cli;
using commands::Exit;

namespace {

struct Run {
  Outcome outcome;
  std::string out;
  std::string err;

  explicit Run(const std::vector<std::string>& words, bool terminal = false, bool no_color = false) {
    std::istringstream in;
    std::ostringstream answer;
    std::ostringstream messages;
    const World world{.in = in,
                      .out = answer,
                      .err = messages,
                      .now = {std::chrono::sys_days(std::chrono::year(2027) / 1 / 11), Clock{540}},
                      .out_is_terminal = terminal,
                      .err_is_terminal = terminal,
                      .no_color = no_color};
    outcome = run(words, world);
    out = answer.str();
    err = messages.str();
  }
};

bool has_color(const std::string& text) {
  return text.find('\x1b') != std::string::npos;
}

}  // namespace

TEST_CASE("help and version are answers, a line without a verb is not") {
  CHECK(Run({"--help"}).outcome.exit == Exit::done);
  CHECK(Run({"plan", "-h"}).out.starts_with("gesprek plan: "));
  CHECK(Run({"help", "plan"}).out == Run({"plan", "--help"}).out);
  CHECK(Run({"--version"}).out.starts_with("gesprek "));
  const Run empty({});
  CHECK(empty.outcome.exit == Exit::wrong);
  CHECK(empty.out.empty());
  CHECK(empty.err.find("--help") != std::string::npos);
}

TEST_CASE("a wrong command line is status 2, on standard error, in the language that was asked for") {
  const Run dutch({"plann", "--lang", "nl"});
  CHECK(dutch.outcome.exit == Exit::wrong);
  CHECK(dutch.out.empty());
  CHECK(dutch.err.find("onbekende opdracht") != std::string::npos);
  CHECK(Run({"plann", "--lang", "en"}).err.find("unknown command") != std::string::npos);
}

TEST_CASE("colour follows the flag, then NO_COLOR, then the terminal") {
  CHECK(!has_color(Run({"--help"}).out));
  CHECK(has_color(Run({"--help"}, true).out));
  CHECK(!has_color(Run({"--help"}, true, true).out));
  CHECK(has_color(Run({"--help", "--color", "always"}, false, true).out));
  CHECK(!has_color(Run({"--help", "--color", "never"}, true).out));
}

TEST_CASE("without a school the answer says what to do") {
  const Run run({"-C", "/", "year", "--lang", "en"});
  CHECK(run.outcome.exit == Exit::wrong);
  CHECK(run.err.find("gesprek init DIR") != std::string::npos);
}
