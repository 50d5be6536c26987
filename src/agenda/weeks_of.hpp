// Weeks and weekdays by number, of a month and beside a holiday.
#pragma once

#include <optional>

#include "agenda/agenda.hpp"

namespace gesprek::owed {

/// The n-th week with school of a month, or after or before a holiday, in days that lie there: a week counts
/// where at least half of its school days lie. `edge` is the month's or the holiday's day that the point
/// names.
std::optional<DayRange> numbered_week_of(const Point& point, Day edge, const Calendar& calendar);

/// The n-th such weekday after a holiday, or before it, in weeks with school.
std::optional<Day> weekday_beside_holiday(const Point& point, Day edge, const Calendar& calendar);

/// The first day of the month to the last.
DayRange month_around(Day day);

/// True for one day that is told by its weekday: "first Tuesday after meivakantie".
bool is_one_weekday(const Window& window);

/// The nearest such weekday with school, in the direction that the window counts; of a month in that month.
/// Nothing where there is none.
std::optional<Day> weekday_with_school(const Window& window, Day day, const Calendar& calendar);

}  // namespace gesprek::owed
