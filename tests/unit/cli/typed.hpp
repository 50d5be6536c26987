// A command line as the tests type it.
#pragma once

#include <string>
#include <vector>

#include "cli/arguments.hpp"

namespace gesprek::cli {

struct TypedLine {
  Sources sources;
  Diagnostics problems;
  Typed typed;

  explicit TypedLine(const std::vector<std::string>& words) {
    typed = read_arguments(quote_command_line(words, sources), problems);
  }

  std::vector<std::string> codes() const {
    std::vector<std::string> all;
    for (const Diagnostic& problem : problems.sorted()) {
      all.emplace_back(problem.code);
    }
    return all;
  }
  /// The first problem in English.
  std::string message() const { return say(Lang::en, problems.sorted().front().message); }
  std::string help() const {
    const auto all = problems.sorted();
    return all.front().help ? say(Lang::en, *all.front().help) : "";
  }
};

}  // namespace gesprek::cli
