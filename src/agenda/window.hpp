// From the policy's words for a time of the year to days.
#pragma once

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

/// The days of a moment's window; pupil may be null for a window that does not run with pupils.
/// Depth counts the moments that were followed to get here.
WindowAnswer answer_window(const Window& window, const Pupil* pupil, const AgendaInput& input,
                           const Moment& moment, int depth = 0);

/// The school days from the first to the last day, or nothing when there is none among them.
std::optional<DayRange> school_days_within(const DayRange& days, const Calendar& calendar);

/// The whole school year in school days.
DayRange whole_year(const Calendar& calendar);

}  // namespace gesprek::owed
