// What --only chooses among duties: rules, statuses, moments and clauses.
#pragma once

#include <string>
#include <vector>

#include "commands/duties.hpp"
#include "commands/env.hpp"

namespace gesprek::commands {

/// The filter of these words, separated by commas or given one by one. Words that are none of the four, and
/// rules and clauses of which the school's policy asks nothing, are reported.
DutyFilter choose(const std::vector<Located<std::string>>& words, const LoadedSchool& loaded,
                  const std::vector<Duty>& duties, Diagnostics& problems);

}  // namespace gesprek::commands
