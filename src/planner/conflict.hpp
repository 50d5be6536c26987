// Talks that cannot all be placed though each teacher and each family by itself could: found, and proven, by
// trying everything.
#pragma once

#include <vector>

#include "planner/search/instance.hpp"

namespace gesprek::planner {

/// A set of talks with this one that cannot all be placed, whatever happens to the others, without any that
/// could be left out of it; sorted. Empty when none was found with a bounded number of trials, which proves
/// nothing. `taken` marks options that a fixed talk stands in the way of.
std::vector<int> find_conflict(const Instance& instance, const std::vector<char>& taken, int talk);

}  // namespace gesprek::planner
