// Who bears what: a plan's waiting, trips, wishes and holes by household and by member of staff.
#pragma once

#include <vector>

#include "planner/round/make_plans.hpp"

namespace gesprek::planner {

/// Of the talks of these rounds. Of wishes only those of the families count, not those of teachers.
std::vector<HouseholdShare> household_shares(const BuildInput& input, const Setting& setting,
                                             const Assignment& assignment,
                                             const std::vector<MomentId>& moments);
std::vector<StaffShare> staff_shares(const Setting& setting, const Assignment& assignment,
                                     const std::vector<MomentId>& moments, const School& school);

struct StandingShares {
  std::vector<HouseholdShare> households;  ///< by household
  std::vector<StaffShare> staff;           ///< by person
  int misplaced = 0;                       ///< talks at a time that is no longer possible: they count nowhere
};

/// Of the plans of input.moments as they stand, together: a family's waiting between talks of two rounds, and
/// an evening on which it comes for both, count once.
StandingShares standing_shares(const BuildInput& input);

}  // namespace gesprek::planner
