// Why a duty stands as it does, and how to settle it.
#pragma once

#include <string>
#include <vector>

#include "compliance/compliance.hpp"

namespace gesprek {

/// Something that can be done about a duty; the command is empty where there is none.
struct Step {
  Message what;
  std::string command;
};

/// What became of it is Duty::message, the facts with the arithmetic of the dates are Duty::evidence, and the
/// policy's line is Duty::policy.
struct Explanation {
  Message promise;          ///< what the rule asks, in words
  Message shown_by;         ///< where its evidence comes from
  std::vector<Step> steps;  ///< that settle it; never empty
};
Explanation explain_duty(const Duty& duty, const Policy& policy);

/// The command that records what the duty asks for, or plans it; empty when nothing can be recorded that
/// settles it.
std::string settling_command(const Duty& duty, const Policy& policy);
/// The command that waives it.
std::string waiving_command(const Duty& duty);

}  // namespace gesprek
