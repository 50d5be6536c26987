// What must be true of a line before `record` writes it, beyond what the log can be read with.
#pragma once

#include "commands/folder.hpp"

namespace gesprek::commands {

/// Reports what the line says of a rule, class, channel, form or item that does not exist, free text or a
/// name where a word belongs, and a day that must be a slip. What is taken back is not held against this: a
/// wrong line must be able to go.
void check_new_line(const LogLine& line, Span span, const LoadedSchool& loaded, Diagnostics& problems);

/// Reports whoever is said to have been at a talk, or to be invited, and is of another family.
void check_people(const Log& log, const Roster& roster, Diagnostics& found);

}  // namespace gesprek::commands
