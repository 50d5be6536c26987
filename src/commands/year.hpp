// gesprek year: the year overview for the school guide (B02).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

/// Every moment of the policy: what, for whom, when, why, whether attendance is expected; undated ones as
/// such (B03).
Exit year(Env& env);

}  // namespace gesprek::commands
