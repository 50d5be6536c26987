// When each member of staff receives: in the sessions that the school opened for a round, in a class's talk
// hours, and in sessions that are proposed where the school opened none.
#pragma once

#include <vector>

#include "agenda/working_times.hpp"
#include "planner/round/build.hpp"

namespace gesprek::planner {

/// One member of staff receives for one round.
struct Opening {
  std::size_t moment_index = 0;
  PersonId person;
  Day day;
  ClockRange clock;
  std::vector<ClockRange> breaks;
  bool counted = true;  ///< its holes and runs cost something
};

/// From which day on a talk can be held: a week (or what the policy says) after an invitation that goes out
/// at as_of (A19). Who was told a time already need not be free before that day without as long a notice.
Day earliest_day(const OwedTalk& talk, const Standing& standing, const BuildInput& input);

/// The openings of the sessions that the school opened for the moment of these talks.
std::vector<Opening> opened(const std::vector<RoundTalk>& talks, const BuildInput& input);

/// Adds the time of an appointment that was made with the family: its teachers receive then.
void open_agreed(const OwedTalk& owed, std::vector<Opening>& openings);

/// Adds the times at which a talk stands already: its staff go on receiving then, though proposals move on
/// with the calendar.
void keep_open(const RoundTalk& talk, std::vector<Opening>& openings);

/// The class's talk hours, for talks without guardians (A12).
std::vector<Opening> class_hours(const RoundTalk& talk, const BuildInput& input);

/// Sessions on days that suit most teachers, with a third more room than the talks need, from the school's
/// hours for staff.
std::vector<ProposedSession> propose_sessions(const std::vector<RoundTalk>& talks, const BuildInput& input);

/// The openings of proposed sessions.
std::vector<Opening> opened(const std::vector<ProposedSession>& proposed, const BuildInput& input);

/// The way to a talk of that mode, and back.
Minutes travel_around(const School& school, Mode mode);

}  // namespace gesprek::planner
