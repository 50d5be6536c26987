// What the school guide tells beside the moments of the year (A25, B20, B22, B23, B24).
#pragma once

#include <string>

#include "model/policy.hpp"
#include "render/look.hpp"

namespace gesprek::render {

/// Texts of the guide, who does what, hours, channels, guardians who live apart; empty when the policy has
/// none of them.
std::string render_guide(const Look& look, const Policy& policy);

}  // namespace gesprek::render
