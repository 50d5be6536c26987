// gesprek year: the year overview for the school guide (B02).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"
#include "commands/folder.hpp"

namespace gesprek::commands {

/// Every moment of the policy: what, for whom, when, why, whether attendance is expected; undated ones as
/// such (B03).
Exit year(Env& env);

/// A round of a talk that comes round is not held when the school year has ended before it; `validate` says
/// so.
void leave_out_later_rounds(Agenda& agenda, const LoadedSchool& school);

}  // namespace gesprek::commands
