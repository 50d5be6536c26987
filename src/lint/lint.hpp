// Faults of a policy that can be read but will not work as somebody hopes: stale, vague, against the national
// timetable, in a holiday. Values in, diagnostics out. Every rule has a page in docs/reference/warnings.md.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/calendar.hpp"
#include "diag/diagnostic.hpp"
#include "model/policy.hpp"
#include "model/school.hpp"

namespace gesprek {

struct LintInput {
  const Policy& policy;
  const School& school;      ///< numbers for vague words, divisions, dates of rounds
  const Calendar& calendar;  ///< of the school year that is looked at
  Day as_of;
  std::vector<std::string> shipped_forms{"start-talk", "word-web"};
  /// True when a file that the policy names is there; empty: files are not looked at.
  std::function<bool(const std::string& file)> exists{};
  /// True when a member of staff has a role that the policy names itself; empty: nobody is looked at.
  std::function<bool(const std::string& role)> holds_role{};
  bool knows_school = true;  ///< false: a policy by itself; what only a school can state is not looked for
};

/// Adds what each rule finds. A finding whose code the policy accepts (`accept:`, until its date) stays
/// silent.
void check_policy(const LintInput& input, Diagnostics& diagnostics);

/// A rule by its stable code.
struct LintRule {
  std::string_view code;
  Severity severity = Severity::warning;
};
/// All rules, in the order in which they run.
std::span<const LintRule> lint_rules();

}  // namespace gesprek
