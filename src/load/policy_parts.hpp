// What a policy says beside its moments.
#pragma once

#include <vector>

#include "load/policy_rule.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// Everything but `moments`, `format` and the keys of the layers.
void read_parts(RuleReader& top, Policy& policy);

/// The words that the policy adds to the language (`roles:`, `channels:`), needed before anything else is
/// read.
void read_own_words(RuleReader& top, Policy& policy);

}  // namespace gesprek::policy_reader
