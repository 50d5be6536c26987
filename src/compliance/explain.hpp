// Why a duty stands as it does, and how to settle it.
#pragma once

#include <string>
#include <vector>

#include "compliance/compliance.hpp"

namespace gesprek {

/// In this order: the promise in words, what became of it, the facts with the arithmetic of the dates, where
/// its evidence comes from, and the steps that settle it. The policy's line itself is in Duty::policy.
std::vector<Message> explain_duty(const Duty& duty, const Policy& policy);

/// The command that records what the duty asks for, or plans it; empty when nothing can be recorded that
/// settles it.
std::string settling_command(const Duty& duty, const Policy& policy);
/// The command that waives it.
std::string waiving_command(const Duty& duty);

}  // namespace gesprek
