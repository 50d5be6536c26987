// What would help a talk that found no place: concrete changes, each tried by planning anew.
#pragma once

#include <functional>
#include <vector>

#include "planner/round/make_plans.hpp"

namespace gesprek::planner {

/// Puts before the suggestions of unplaced talks what was found to help: a time that the family could give
/// after all, a duo partner who receives as well, or one more talk after a session; the cheapest first. Looks
/// at the first few talks only, and stops early when should_stop says so.
void add_repairs(const BuildInput& input, const Result& result, std::vector<RoundPlan>& rounds,
                 const std::function<bool()>& should_stop);

}  // namespace gesprek::planner
