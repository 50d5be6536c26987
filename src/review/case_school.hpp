// The smallest school in which a case of a policy can be tried: one class with the pupil of the case, the
// guardians, a teacher and whoever else the policy wants to attend.
#pragma once

#include <vector>

#include "model/policy.hpp"
#include "model/policy_case.hpp"
#include "model/records.hpp"
#include "model/roster.hpp"

namespace gesprek::review {

inline constexpr const char* k_case_pupil = "P1";

Roster case_roster(const PolicyCase& one, const Policy& policy, const School& school);
std::vector<Request> case_requests(const PolicyCase& one, Day as_of);

}  // namespace gesprek::review
