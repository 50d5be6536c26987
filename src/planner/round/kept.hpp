// Talks that stay where a person put them, though they cannot be held there (any more): the family or the
// teacher cannot come, the school is closed, the session was taken away. They are named, never moved.
#pragma once

#include <optional>
#include <vector>

#include "planner/round/build.hpp"

namespace gesprek::planner {

/// Why the talk cannot be held that day, if it is a reason that no agreement overrules; the dates of the
/// round and a short notice can be.
std::optional<Message> whatever_is_agreed(const Barred& barred, Day day, const BuildInput& input);

/// One message for each such talk of the moment, with the way out; not for what was held, is past, or was
/// agreed on with the family. Also for each row that names guardians whom the talk is not with.
std::vector<Message> faults_of_rows(const BuildInput& input, const Setting& setting, const MomentId& moment);

}  // namespace gesprek::planner
