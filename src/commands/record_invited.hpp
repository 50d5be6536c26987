// An invitation tells a time, which the log keeps: so it shows later what has changed for whom.
#pragma once

#include <vector>

#include "commands/folder.hpp"
#include "model/records.hpp"

namespace gesprek::commands {

/// The line with the time, place and people that stand in the plan now; that of a whole round that is planned
/// becomes a line for each of its talks with guardians. Any other line stays as it is.
std::vector<LogLine> with_times_told(LogLine line, const LoadedSchool& loaded, const Agenda& agenda);

}  // namespace gesprek::commands
