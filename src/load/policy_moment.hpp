// One moment of a policy: a kind of talk or gathering.
#pragma once

#include <vector>

#include "load/policy_rule.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// `moments:`, each with the defaults of `every_talk` already filled in (policy_layers). `defaults` are those
/// defaults: a rule that came from there is quoted by its path there.
std::vector<Moment> read_moments(const Entry& entry, const Scope& scope, const Entry* defaults);

/// The rules of a talk that somebody expects of it: any of them, none needed.
Moment read_expected_rules(RuleReader& reader);

/// Reports what is wrong with the rules of `every_talk`, also with those that each talk states itself.
void check_default_rules(const Entry& defaults, const Scope& scope);

}  // namespace gesprek::policy_reader
