// Which rounds have nothing to do with each other, so that each can be planned, and proven, by itself.
#pragma once

#include <vector>

#include "planner/round/build.hpp"

namespace gesprek::planner {

/// The moments of the input in groups, each in the input's order: rounds that could use a day in common, or
/// of which one could use a day on which the other stands now, or whose talks wait for each other, are in one
/// group.
std::vector<std::vector<MomentId>> independent_rounds(const BuildInput& input, const Setting& setting);

}  // namespace gesprek::planner
