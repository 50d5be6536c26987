// A plan or bookings that others made, held against the policy before anybody is invited.
#pragma once

#include <vector>

#include "compliance/compliance.hpp"

namespace gesprek {

/// What the plans alone show: who is missing, and for each row whether it may stand: owed at all (A16),
/// within its period and part of the day, on a school day, at a time and in a room that exist (A03-A17, B10,
/// B11), late enough to invite in time for whoever the log does not say was invited (A19), as long as the
/// policy says (A04, B01), with the right people, who are at school that day (A06, A11, A13), and nobody in
/// two places. Only rounds that have a plan. A row without a fault is one duty that is met; a fault is one
/// that is overdue, RULE:TALK:FAULT, with its row and dated on the row's day. Ordered by
/// day, rule and id.
std::vector<Duty> check_plans(const ComplianceInput& input);

}  // namespace gesprek
