// Moments of the policy as lists of other programs name them: by key, or by the name that people read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/policy.hpp"

namespace gesprek::commands {

/// The moment with this key; else every moment with this key or name in either language, whatever its
/// capitals and with blanks for hyphens: two rounds of a year can have one name.
std::vector<MomentId> moments_named(const Policy& policy, std::string_view text);

/// The key of the moment whose key or name is nearest to the text, near enough to be a slip; else empty.
std::string nearest_moment(const Policy& policy, std::string_view text);

}  // namespace gesprek::commands
