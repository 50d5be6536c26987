// Chains of talks with the same staff, each of which takes the time of the next, until one is free: what
// annealing hardly finds where nearly every time is taken (Ahuja, Ergun, Orlin and Punnen 2002: cyclic
// exchange).
#pragma once

#include <functional>
#include <vector>

#include "planner/search/state.hpp"

namespace gesprek::planner {

/// Makes the state cheaper by such chains as long as that helps. Each of `groups` lists talks that can take
/// each other's times. Options that `closed` marks are not used. Deterministic unless should_stop ends it,
/// which is asked for each group.
void improve_by_chains(const Instance& instance, State& state, const std::vector<std::vector<int>>& groups,
                       const std::vector<char>& closed, const std::function<bool()>& should_stop);

}  // namespace gesprek::planner
