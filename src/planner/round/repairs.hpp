// What would help a talk that found no place: concrete changes, each tried by planning anew.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "planner/round/make_plans.hpp"

namespace gesprek::planner {

/// Names in the reason of unplaced talks the wishes and rules that stand in the way, and puts before their
/// suggestions what was found to help: for several talks of the same teachers longer sessions that place all
/// of them; for one of them a wish that is given up, a rule that does not hold, a duo partner who receives as
/// well for as short as will do, or one more talk after a session; the cheapest first. Looks at a few talks
/// only, first at one of each team, and stops early when should_stop says so.
/// `seed`: of the plans that are made when a repair has been carried out.
void add_repairs(const BuildInput& input, std::vector<RoundPlan>& rounds,
                 const std::function<bool()>& should_stop, std::uint64_t seed = 1);

}  // namespace gesprek::planner
