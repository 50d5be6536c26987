// How far apart the possible starts of talks are, for each shift of staff.
#pragma once

#include <vector>

#include "planner/round/build.hpp"
#include "planner/round/shift_plan.hpp"

namespace gesprek::planner {

/// What the lengths of a shift's talks have in common, and how far from its begin a talk stands already (also
/// one of a round that is not planned now) or a family's time begins or ends: so talks fit around them.
void set_rasters(const std::vector<RoundTalk>& talks, const BuildInput& input, ShiftPlan& shifts);

}  // namespace gesprek::planner
