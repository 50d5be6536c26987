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

/// `if:`, or negated `unless:`; nothing to do when there is no entry.
void read_conditions(const Entry* entry, bool negated, const Scope& scope,
                     std::vector<Condition>& conditions);

/// Reports what nobody can meet, and what stands twice.
void check_conditions(const std::vector<Condition>& conditions, Diagnostics& diagnostics);

/// A group that says who of the moment's attendees is expected: to be read after these.
struct GroupMandatory {
  std::size_t group;
  const Entry* entry;
  Scope scope;
};

/// `who:` with its groups, or `grades`, `divisions`, `if` and `unless` of the moment itself. Adds the rules
/// that wait for the moment's attendees.
std::vector<Audience> read_audience(RuleReader& moment, MomentKind kind, std::vector<GroupMandatory>& later);

}  // namespace gesprek::policy_reader
