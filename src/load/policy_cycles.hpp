// Moments that wait for each other.
#pragma once

#include "diag/diagnostic.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// Reports moments that come after themselves, by `after` or because their days count from each other's
/// ("circular-moments"), each circle once, and chains too long to follow ("long-chain").
void check_cycles(const Policy& policy, Diagnostics& diagnostics);

}  // namespace gesprek::policy_reader
