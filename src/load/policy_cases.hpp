// The test cases of a policy from their YAML text: docs/reference/policy-cases.md.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "diag/diagnostic.hpp"
#include "model/policy_case.hpp"

namespace gesprek {

/// Finds the policy that a file of cases is about: by the name in its `policy:`, or (none) the one at hand.
/// Null when there is none or it has errors, which are reported already.
using CasePolicy = std::function<const Policy*(const std::optional<Located<std::string>>& name)>;

/// Reads a file of cases. Every problem is reported in the one run, also a moment that the policy does not
/// have; nothing when there was an error.
std::optional<PolicyCases> load_policy_cases(const Sources& sources, SourceId source,
                                             const CasePolicy& policy_of, Diagnostics& diagnostics);

}  // namespace gesprek
