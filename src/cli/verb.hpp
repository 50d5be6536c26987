// The one definition of each verb and flag: it feeds the reader of the command line, the help and the tests
// of the manual.
#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "commands/env.hpp"
#include "words/phrase.hpp"

namespace gesprek::cli {

/// One option. It means the same for every verb that knows it.
struct Flag {
  std::string_view name;          ///< "--time"; "-C" where only the letter exists
  char letter = 0;                ///< 'q' for -q; 0: none
  const Phrase* value = nullptr;  ///< how the help calls its value; nullptr: it takes none
  const Phrase* help = nullptr;
  bool repeats = false;  ///< may be given more than once
};

struct Example {
  std::string_view command;  ///< the whole line, ready to be tried
  const Phrase* what;
};

/// No upper bound for the number of arguments.
inline constexpr std::size_t k_many = static_cast<std::size_t>(-1);

/// What a verb does once its options are understood.
using Action = std::function<commands::Exit(commands::Env&)>;

class Meaning;

struct Verb {
  std::string_view name;
  const Phrase* arguments;  ///< "MOMENT…"; nullptr: none
  std::size_t least = 0;    ///< number of arguments
  std::size_t most = 0;
  const Phrase* summary;  ///< one line
  const Phrase* text;     ///< what there is to know
  std::span<const Example> examples;
  std::span<const Flag* const> flags;         ///< beside the global ones
  std::span<const std::string_view> formats;  ///< values of --format, the first is the default
  /// From what was typed to what it means; faults go to the diagnostics of the Meaning, and the action is not
  /// run then.
  Action (*bind)(Meaning& typed);
};

/// In the order of a school's year: the order of the overview.
std::span<const Verb* const> all_verbs();
const Verb* find_verb(std::string_view name);

}  // namespace gesprek::cli
