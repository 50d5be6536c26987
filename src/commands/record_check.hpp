// What must be true of a line before `record` writes it, beyond what the log can be read with.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "commands/folder.hpp"

namespace gesprek::commands {

/// What new lines may name and what they may not, gathered once for all of them.
struct Vocabulary {
  explicit Vocabulary(const LoadedSchool& loaded);

  std::vector<std::string> classes;
  std::vector<std::string> channels;
  std::vector<std::string> forms;
  std::vector<std::string> items;  ///< of the records that the policy asks for
  std::set<std::string> names;     ///< folded: keys of pupils and guardians, and each word of their names
  Day first;                       ///< what happened before it is a slip in the year
};

/// The help for an unknown word: all that exist; to leave it out where there are none.
Message these_exist(const std::vector<std::string>& known);

/// Reports what the line says of a rule, class, channel, form or item that does not exist, free text or a
/// name where a word belongs, and a day that must be a slip. What is taken back is not held against this: a
/// wrong line must be able to go.
void check_new_line(const LogLine& line, Span span, const Vocabulary& words, Diagnostics& problems);

/// Reports whoever is said to have been at a talk, or to be invited, and is of another family.
void check_people(const Log& log, const Roster& roster, Diagnostics& found);

}  // namespace gesprek::commands
