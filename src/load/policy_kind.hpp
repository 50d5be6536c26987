// Of which kind a moment is, and which keys belong to it.
#pragma once

#include "load/policy_rule.hpp"

namespace gesprek::policy_reader {

/// The moment's kind; a talk where none is stated. Keys that belong to another kind get a message of their
/// own rather than "unknown key".
std::optional<MomentKind> read_kind(RuleReader& moment);

/// What the list of moments holds where the line above an expectation was lost; to be reported.
bool is_expectation(const Node& item);
void report_expectation(RuleReader& item, const std::string& id);

}  // namespace gesprek::policy_reader
