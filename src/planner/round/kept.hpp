// Talks that stay where a person put them, though they cannot be held there (any more): the family or the
// teacher cannot come, the school is closed, the session was taken away. They are named, never moved.
#pragma once

#include <vector>

#include "planner/round/build.hpp"

namespace gesprek::planner {

/// One message for each such talk of the moment, with the way out; not for what was held, is past, or was
/// agreed on with the family.
std::vector<Message> kept_though_impossible(const BuildInput& input, const Setting& setting,
                                            const MomentId& moment);

}  // namespace gesprek::planner
