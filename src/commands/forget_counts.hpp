// What was met and missed by those who were forgotten, which stays countable.
#pragma once

#include <vector>

#include "commands/folder.hpp"
#include "commands/forget_tables.hpp"
#include "compliance/compliance.hpp"

namespace gesprek::commands {

/// The changes, and with them a line in the log that says how many rows went and how many settled duties left
/// the counts of `check` with them (reliability: the log keeps its counts), written at `at`. No change stays
/// none.
std::vector<store::Change> with_counts(ForgetTables& tables, LoadedSchool& loaded, DateTime at, Day as_of,
                                       Env& env);

/// The duties of the forgotten, as the log has them.
DutySummary forgotten_duties(const Log& log);

}  // namespace gesprek::commands
