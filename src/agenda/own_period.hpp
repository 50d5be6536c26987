// Which lines of the log can be about a talk, or a gathering, by their day: one rule for the checks, the
// planner and whoever writes lines down.
#pragma once

#include <optional>
#include <vector>

#include "agenda/agenda.hpp"

namespace gesprek {

/// The first day on which the talk can have been held, or fallen through: of its period, of the one that an
/// agreement replaced, or of its row in the plan if that stands before it. Nothing where no day is too early:
/// without dates yet, and at any time by agreement (A18).
std::optional<Day> first_day_of(const OwedTalk& talk, const PlannedTalk* row);

/// The same of a gathering: of the policy's days for it, or the school's own if that is earlier.
std::optional<Day> first_day_of(const Occurrence& gathering);

/// Whether the line tells what became of the talk on a day before all of these: then it is of another talk,
/// or its date is wrong. Invitations, forms and callings off come before a talk.
bool is_before_period(const LogLine& line, const OwedTalk& talk, const PlannedTalk* row);

/// Such a line of the log.
struct EarlyLine {
  const LogLine* line = nullptr;
  const OwedTalk* talk = nullptr;
  Day first;  ///< from when it could have been of the talk
};

/// All of them that name a talk, or the pupil and the round of one; in the order of the log.
std::vector<EarlyLine> lines_before_period(const Log& log, const Agenda& agenda, const Plans& plans);

}  // namespace gesprek
