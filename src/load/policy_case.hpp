// One test case of a policy: a pupil, and what is owed.
#pragma once

#include <optional>

#include "load/policy_rule.hpp"
#include "model/policy_case.hpp"

namespace gesprek::policy_reader {

/// "2026-09-07 to 2026-09-25", or one day; nothing without an entry or after a report.
std::optional<Located<DayRange>> read_days(const Entry* entry, const Scope& scope);

/// `pupil:` of a case, with the grades for which the case is to hold.
void read_case_pupil(const Entry& entry, const Scope& scope, PolicyCase& one);

/// One item of `cases:`. A moment that the policy does not have is reported.
PolicyCase read_case(const Node& node, const Scope& scope, const Policy& policy);

}  // namespace gesprek::policy_reader
