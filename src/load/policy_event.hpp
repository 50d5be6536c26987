// Events, walk-in hours and what comes round in the year.
#pragma once

#include "load/policy_rule.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// `times`, `times_more`, `rounds` and `hours` of an event or a recurring hour.
Event read_event(RuleReader& moment, MomentKind kind);

/// `for`, `at_least`, `at_most`, `counts`, `holidays_count`, `by` and `through`.
Cadence read_cadence(RuleReader& moment, MomentKind kind);

}  // namespace gesprek::policy_reader
