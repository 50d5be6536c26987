// Lines "waived" that settle nothing: `record` refuses them, but the log can be written by hand.
#pragma once

#include <string_view>

#include "diag/diagnostic.hpp"
#include "model/records.hpp"

namespace gesprek::commands {

/// Whether a fault of a line of the log makes findings wrong, so that `check` says it unasked.
bool concerns_findings(std::string_view code);

/// A warning for each waiver of a rule that does not exist (with the nearest), without a reason, or about
/// nothing.
void check_waivers(const Log& log, Diagnostics& diagnostics);

}  // namespace gesprek::commands
