// gesprek-example --seed N --pupils N --policy NAME [--load PERCENT] DIR: writes a complete example school
// into a folder.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/parse.hpp"
#include "example/example.hpp"
#include "example/rounds.hpp"

namespace {

using gesprek::example::Order;

constexpr int k_wrong_input = 2;
constexpr int k_not_written = 3;
constexpr std::string_view k_usage =
    "usage: gesprek-example --seed N --pupils N --policy NAME [--load PERCENT] DIR\n"
    "example: gesprek-example --seed 7 --pupils 230 --policy ouder-kindgesprekken school\n"
    "policies: ouder-kindgesprekken, oudercommunicatie\n";

struct Command {
  Order order;
  std::string folder;
};

/// Reads one option and its value into the order; false when either is not known or out of range.
bool read_option(std::string_view option, std::string_view value, Order& order) {
  const auto number = gesprek::parse_int(value, 0, 1'000'000'000);
  if (option == "--seed" && number) {
    order.seed = static_cast<std::uint64_t>(*number);
  } else if (option == "--pupils" && number && *number >= 1 && *number <= 20'000) {
    order.pupils = static_cast<int>(*number);
  } else if (option == "--load" && number && *number >= 10 && *number <= 200) {
    order.load = static_cast<int>(*number);
  } else if (option == "--policy" && !gesprek::example::round_templates(value).empty()) {
    order.policy = value;
  } else {
    return false;
  }
  return true;
}

std::optional<Command> read_command(const std::vector<std::string_view>& words) {
  Command command;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].starts_with("--")) {
      if (i + 1 == words.size() || !read_option(words[i], words[i + 1], command.order)) {
        return std::nullopt;
      }
      ++i;
    } else if (command.folder.empty()) {
      command.folder = words[i];
    } else {
      return std::nullopt;
    }
  }
  if (command.folder.empty() || command.order.policy.empty()) {
    return std::nullopt;
  }
  return command;
}

bool write_folder(const Command& command) {
  std::error_code failed;
  std::filesystem::create_directories(command.folder, failed);
  for (const auto& [path, bytes] : gesprek::example::make_example(command.order)) {
    std::ofstream file(std::filesystem::path(command.folder) / path, std::ios::binary | std::ios::trunc);
    file << bytes;
    file.close();
    if (!file) {
      std::cerr << "gesprek-example: cannot write " << path << " in " << command.folder << '\n';
      return false;
    }
  }
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string_view> words(argv + 1, argv + argc);
  if (words.size() == 1 && (words.front() == "-h" || words.front() == "--help")) {
    std::cout << k_usage;
    return 0;
  }
  const auto command = read_command(words);
  if (!command) {
    std::cerr << k_usage;
    return k_wrong_input;
  }
  return write_folder(*command) ? 0 : k_not_written;
}
