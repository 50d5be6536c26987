// The test cases of a policy, tried: what fails, and which clauses the cases reach. Pure: everything goes
// through the agenda, which decides who is owed what.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "calendar/calendar.hpp"
#include "diag/diagnostic.hpp"
#include "model/policy.hpp"
#include "model/policy_case.hpp"
#include "model/school.hpp"

namespace gesprek::review {

/// What cases are tried against.
struct CaseGround {
  const Policy& policy;
  const School& school;
  const Calendar& calendar;
};

struct CaseResult {
  std::string name;
  Span span;
  std::vector<Diagnostic> failures;  ///< none: the case passes
};

/// What the cases have reached so far.
struct Reached {
  std::set<std::string> clauses;
  std::set<MomentId> moments;
};

/// Tries one case; what it looks at is added to `reached`, also where it fails.
CaseResult try_case(const PolicyCase& one, const CaseGround& ground, Reached& reached);

/// Clauses and moments of the policy that are not reached, in order: clauses by name, moments as in the
/// policy.
std::vector<std::string> clauses_left(const Policy& policy, const Reached& reached);
std::vector<MomentId> moments_left(const Policy& policy, const Reached& reached);

}  // namespace gesprek::review
