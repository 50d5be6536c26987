// A problem of some talks of a problem.
#pragma once

#include <vector>

#include "planner/problem.hpp"

namespace gesprek::planner {

/// The problem of some talks alone, in their order: those that `wanted` marks, by talk.
Problem only(const Problem& whole, const std::vector<char>& wanted);

}  // namespace gesprek::planner
