// Which of the talks that stand take every time of one that has no place.
#pragma once

#include <vector>

#include "planner/problem.hpp"

namespace gesprek::planner {

/// Fixed talks, by number, that together leave the talk no candidate, such that each of them is needed for
/// that. Empty when fixed talks alone do not.
std::vector<int> in_the_way(const Problem& problem, int talk);

}  // namespace gesprek::planner
