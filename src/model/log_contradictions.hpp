// Lines of the log that cannot both be true: one rule for those that are to be written and those that stand.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "model/records.hpp"

namespace gesprek {

using LinesOfTalk = std::vector<const LogLine*>;  ///< in the order in which they were written

/// The talk that a line speaks of; MOMENT/PUPIL of one that names none.
std::string subject_of(const LogLine& line);

/// That the talk took place: "held" or "called".
bool took_place(const LogLine& line);

/// The last of the other lines about the same talk with which this one cannot be true: nobody came to a talk,
/// or it was called off, and it was held on that very day; it was held on the day of an appointment that was
/// called off, and nobody was invited since. Null when there is none.
const LogLine* contradicted_by(const LogLine& line, const LinesOfTalk& others);

/// The calling off of the appointment on that day, unless people were invited or the talk was held since.
const LogLine* standing_calling_off(Day day, const LinesOfTalk& lines);

/// Whether a talk stands in a plan on that day.
using IsPlanned = std::function<bool(const LogLine& line)>;

/// Each line of a log (as known_at) that contradicts an earlier one, with that one, in the order of the log.
/// Lines of whole rounds contradict nothing.
std::vector<std::pair<const LogLine*, const LogLine*>> find_contradictions(const Log& log,
                                                                           const IsPlanned& is_planned);

}  // namespace gesprek
