// Whom a moment concerns: grades, divisions and conditions, and what is different for a group.
#pragma once

#include <optional>
#include <vector>

#include "load/policy_rule.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// "1-7", "3, 5 and 7", "all", "odd", "even", "all except 3", or a list. All: every grade (empty). Nothing
/// after a report.
std::optional<std::vector<int>> read_grades(const Node& node, const Scope& scope);
std::vector<std::string> read_divisions(const Node& node, const Scope& scope);

/// `who:` with its groups, or `grades`, `divisions`, `if` and `unless` of the moment itself. A group that
/// says who of the moment's attendees is expected has these as its own.
std::vector<Audience> read_audience(RuleReader& moment, MomentKind kind,
                                    const std::vector<Attendee>& of_moment);

}  // namespace gesprek::policy_reader
