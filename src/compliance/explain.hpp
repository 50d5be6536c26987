// Why a duty stands as it does, and how to settle it.
#pragma once

#include <string>
#include <vector>

#include "compliance/compliance.hpp"

namespace gesprek {

/// Something that can be done about a duty, and the commands that do it; none where nothing can be done.
struct Step {
  Message what;
  std::vector<std::string> commands;
};

/// What became of it is Duty::message, the facts with the arithmetic of the dates are Duty::evidence, and the
/// policy's line is Duty::policy.
struct Explanation {
  Message promise;          ///< what the rule asks, in words
  Message shown_by;         ///< where its evidence comes from
  std::vector<Step> steps;  ///< that settle it; never empty
};
Explanation explain_duty(const Duty& duty);

/// "gesprek record held rapport/P10 --date 2027-02-09": it can be pasted as it is.
std::string record_command(const ToRecord& entry);

/// The commands that record what the duty asks for, plan it or move it; none when only a waiver settles it,
/// or a row that has to go. Run as they are they settle it, once whatever the step's words ask has been done
/// or is true; TIME is for the reader to choose.
std::vector<std::string> settling_commands(const Duty& duty);

/// The command that waives it.
std::string waiving_command(const Duty& duty);

}  // namespace gesprek
