// First step from the words of a command line: what was typed. (What it means: meaning.hpp.)
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/command_line.hpp"
#include "cli/verb.hpp"

namespace gesprek::cli {

struct TypedFlag {
  const Flag* flag = nullptr;
  Span span;  ///< of the flag itself
  std::optional<Word> value;
};

struct Typed {
  const Verb* verb = nullptr;
  Span verb_span;
  bool help_verb = false;  ///< "gesprek help VERB"
  std::vector<TypedFlag> flags;
  std::vector<Word> arguments;

  const TypedFlag* find(const Flag& flag) const;
};

/// Sorts the words into verb, options and arguments. Options stand before or after the verb and before or
/// after the arguments, as "--flag VALUE" or
/// "--flag=VALUE"; "--" ends them; "-" alone is an argument or a value. Nothing is abbreviated. Every fault
/// is reported, with the nearest thing that exists.
Typed read_arguments(const std::vector<Word>& words, Diagnostics& diagnostics);

}  // namespace gesprek::cli
