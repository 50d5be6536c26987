// Chains in which a talk takes a place, whoever stands there looks for another, and so on (ejection chains;
// Glover, *Ejection chains, reference structures and alternating path methods*, 1996). Other than a single
// change or a swap a chain may pass by plans that are worse in a level above, as long as its end is better.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "planner/search/state.hpp"

namespace gesprek::planner {

/// Improves the state by chains that begin with a talk that has no place, or not the place that it should
/// keep; with `all`, by chains that begin with any talk. Options that `closed` marks are not used. At most
/// `tries` options are tried. Draws no numbers: the same state ends the same. True when something was gained.
bool improve_by_ejections(const Instance& instance, State& state, const std::vector<char>& closed, bool all,
                          std::int64_t tries, const std::function<bool()>& should_stop);

}  // namespace gesprek::planner
