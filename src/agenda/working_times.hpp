// Who works when, and what the parts of a day are.
#pragma once

#include <optional>
#include <vector>

#include "base/time.hpp"
#include "model/roster.hpp"
#include "model/school.hpp"
#include "model/window.hpp"

namespace gesprek {

/// True when somebody works that day. A person who is not in the table of staff does.
bool works_on(const PersonId& person, Day day, const Roster& roster);

/// False of who has left the school by that day, or has not come to it yet.
bool is_employed(const PersonId& person, Day day, const Roster& roster);

/// Whether the session is theirs: it names them, or it names nobody and they work that day; nobody's who has
/// left by then.
bool receives(const Session& session, const PersonId& person, const Roster& roster);

/// The first of them who is not at school that day, and in no session of the round on it either.
std::optional<PersonId> away_on(Day day, const std::vector<PersonId>& staff, const SchoolRound* round,
                                const Roster& roster);

/// Whether the school opened sessions for the round, but none that day in which any of them receives.
bool is_without_session(Day day, const std::vector<PersonId>& staff, const SchoolRound* round,
                        const Roster& roster);

/// The part of the day that a window names: its clock times; a day's whole for `any` and `school_time`.
bool within_part(const ClockRange& clock, Day day, Window::Part part, const School& school);

}  // namespace gesprek
