// Who bears what: a plan's waiting, trips, wishes and holes by household and by member of staff.
#pragma once

#include <vector>

#include "planner/round/make_plans.hpp"

namespace gesprek::planner {

std::vector<HouseholdShare> household_shares(const Setting& setting, const Assignment& assignment,
                                             const MomentId& moment);
std::vector<StaffShare> staff_shares(const Setting& setting, const Assignment& assignment,
                                     const MomentId& moment);

}  // namespace gesprek::planner
