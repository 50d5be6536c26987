// Counting away from a day, and the days between which a pupil is at the school (docs/explanation/time.md).
#include <cstdlib>

#include "agenda/agenda.hpp"

namespace gesprek {
namespace {

using std::chrono::days;

/// Ten years: a calendar that is closed for so long has no further school weeks.
constexpr int k_most_weeks = 520;
constexpr int k_age_of_start = 4;

/// The same day of the month, or the month's last day where it is shorter.
Day add_months(Day day, int count) {
  const std::chrono::year_month_day date{day};
  const std::chrono::year_month_day later = date + std::chrono::months{count};
  return later.ok() ? Day{later} : Day{later.year() / later.month() / std::chrono::last};
}

/// The same weekday, so many school weeks away; weeks without a school day do not count.
Day add_school_weeks(Day day, int count, const Calendar& calendar) {
  const days step{count < 0 ? -7 : 7};
  int left = std::abs(count);
  for (int week = 0; left > 0 && week < k_most_weeks; ++week) {
    day += step;
    const Day monday = monday_of(day);
    left -= calendar.school_days_between(monday, monday + days{6}) > 0 ? 1 : 0;
  }
  return day;
}

}  // namespace

Day shift(Day day, const Length& length, int sign, const Calendar& calendar) {
  const int count = length.count * sign;
  switch (length.unit) {
    case Unit::minutes:
      return day;
    case Unit::calendar_days:
      return day + days{count};
    case Unit::school_days:
      return calendar.add_school_days(day, count);
    case Unit::weeks:
      return day + days{7 * count};
    case Unit::school_weeks:
      return add_school_weeks(day, count, calendar);
    case Unit::months:
      return add_months(day, count);
  }
  return day;
}

std::optional<Day> first_day(const Pupil& pupil, const Calendar& calendar) {
  if (pupil.first_day) {
    return pupil.first_day;
  }
  if (!pupil.born) {
    return std::nullopt;
  }
  return calendar.school_day_on_or_after(add_years(*pupil.born, k_age_of_start));
}

bool at_school(const Pupil& pupil, const Calendar& calendar, Day day) {
  const std::optional<Day> first = first_day(pupil, calendar);
  const bool started = first ? *first <= day : pupil.grade > 0;
  return started && (!pupil.last_day || day <= *pupil.last_day);
}

}  // namespace gesprek
