// Who works when, and what the parts of a day are.
#pragma once

#include "base/time.hpp"
#include "model/roster.hpp"
#include "model/school.hpp"
#include "model/window.hpp"

namespace gesprek {

/// True when somebody works that day. A person who is not in the table of staff does.
bool works_on(const PersonId& person, Day day, const Roster& roster);

/// The part of the day that a window names: its clock times; a day's whole for `any` and `school_time`.
bool within_part(const ClockRange& clock, Day day, Window::Part part, const School& school);

}  // namespace gesprek
