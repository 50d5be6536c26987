// Talks that cannot all be placed though each teacher and each family by itself could: found, and proven, by
// trying everything.
#pragma once

#include <vector>

#include "planner/search/instance.hpp"

namespace gesprek::planner {

/// A set of talks with this one that cannot all be placed, whatever happens to the others, without any that
/// could be left out of it; sorted. With `among`, beside the talk only those that have a place there. Of a
/// mandatory talk, mandatory ones alone, since the others give way. Empty when none was found with a bounded
/// number of trials, which proves nothing. `taken` marks options that a fixed talk stands in the way of.
std::vector<int> find_conflict(const Instance& instance, const std::vector<char>& taken, int talk,
                               const Assignment* among);

/// What is left of a set that is known not to fit when talks are left out one by one, as long as it is proven
/// that the rest does not fit either. Empty when the talk itself could be left out.
std::vector<int> reduced(const Instance& instance, const std::vector<char>& taken, std::vector<int> talks,
                         int talk);

}  // namespace gesprek::planner
