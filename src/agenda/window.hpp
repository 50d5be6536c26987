// From the policy's words for a time of the year to days.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "agenda/agenda.hpp"

namespace gesprek::owed {

/// True when the days of the window run with each pupil: first day, last day, birthday, change of class.
bool runs_with_pupil(const Window& window, const Policy& policy);

/// What came of resolving a window.
struct WindowAnswer {
  enum class State { dated, undated, missing_fact } state = State::undated;
  DayRange days{};  ///< when dated: first and last are school days
  std::vector<Reason> why;
  Anchor missing = Anchor::first_day;  ///< the fact of the pupil that is not known
};

/// What the moments came to that a window is counted from, along a chain of any length; one that is still
/// being answered stands as undated.
using Followed = std::map<const Moment*, WindowAnswer>;

/// The days of a moment's window; pupil may be null for a window that does not run with pupils.
WindowAnswer answer_window(const Window& window, const Pupil* pupil, const AgendaInput& input,
                           const Moment& moment);
/// The same on the way along a chain.
WindowAnswer answer_window(const Window& window, const Pupil* pupil, const AgendaInput& input,
                           const Moment& moment, Followed& followed);

/// The school days from the first to the last day, or nothing when there is none among them.
std::optional<DayRange> school_days_within(const DayRange& days, const Calendar& calendar);

/// The whole school year in school days.
DayRange whole_year(const Calendar& calendar);

}  // namespace gesprek::owed
