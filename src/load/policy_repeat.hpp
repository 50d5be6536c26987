// Talks that come round in the year: "5 times, 6 to 8 weeks apart".
#pragma once

#include <optional>
#include <vector>

#include "load/policy_rule.hpp"
#include "load/policy_values.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

struct Repeat {
  int times = 1;
  LengthRange apart;
};
std::optional<Repeat> read_repeat(const Entry& entry, const Scope& scope);

/// The rounds of a moment: MOMENT-1 as it stands, each further one counted from the beginning of the one
/// before it.
std::vector<Moment> repeated(const Moment& moment, const Repeat& repeat);

}  // namespace gesprek::policy_reader
