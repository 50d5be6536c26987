// Of which talk a line is that names a pupil and a round, where the pupil has several in it: separated
// parents come one by one, and what happened to one of their talks did not happen to the other.
#pragma once

#include <cstddef>
#include <vector>

#include "compliance/facts.hpp"

namespace gesprek::compliance {

/// How an event is tied to a talk.
enum class Tie {
  on_the_day,  ///< it is what became of the talk on its day: held, called, no-show
  called_off,
  afterwards,   ///< it follows a talk that was held: its report, its goals …
  of_family,    ///< a family says it before its talk: the form is back, the mode agreed on
  of_everybody  ///< it is true of all of them: invited, form sent, waived …
};
Tie tie_of(LogEvent event);

/// The days on which the talk stood in the plan, or of which its invitations told.
std::vector<Day> appointment_days(const TalkFacts& talk);

/// Those of several talks of one pupil and round (places in `talks`, whose lines must be there) of which the
/// line can be: in which somebody takes part whom it names; what became of a talk belongs to those that were
/// to be on that day, and what follows a talk to those that were held by then. All of them where that tells
/// nothing.
std::vector<std::size_t> meant_by_name(const LogLine& line, const std::vector<std::size_t>& several,
                                       const std::vector<TalkFacts>& talks);
std::vector<std::size_t> meant_by_day(const LogLine& line, const std::vector<std::size_t>& several,
                                      const std::vector<TalkFacts>& talks);
/// With whom it is: as it is owed, else as it is planned.
std::vector<PersonId> guardians_of(const TalkFacts& talk);

/// Whether it says that one of this talk's guardians was there, or is meant.
bool names_one_of(const LogLine& line, const TalkFacts& talk);

}  // namespace gesprek::compliance
