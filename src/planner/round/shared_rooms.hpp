// A room that holds one talk at a time, and in which one or another of several teachers receives, takes part
// in its talks like a member of staff: so the bound knows that they cannot all receive at once.
#pragma once

#include "planner/round/build.hpp"

namespace gesprek::planner {

/// Adds a person for each such room, to the crews of the talks that can be held there only. Fixed talks keep
/// their crews: what stands in their way is no candidate anyhow. Nothing is added where staff receive for at
/// most so long on end, which a room does not.
void let_rooms_take_part(Setting& setting);

}  // namespace gesprek::planner
