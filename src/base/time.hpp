// Civil dates and clock times. All times are local wall-clock times of the school; there is no time zone
// here and no "now": today is a parameter (--as-of).
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace gesprek {

using Day = std::chrono::sys_days;     ///< a civil date
using Minutes = std::chrono::minutes;  ///< a duration
using Weekday = std::chrono::weekday;

/// Minutes since midnight, 0 … 1440.
struct Clock {
  int minute = 0;
  friend auto operator<=>(const Clock&, const Clock&) = default;
};

struct DateTime {
  Day day;
  Clock clock;
  friend auto operator<=>(const DateTime&, const DateTime&) = default;
};

/// Both days included. Empty when last < first.
struct DayRange {
  Day first;
  Day last;
  bool empty() const { return last < first; }
  bool contains(Day day) const { return first <= day && day <= last; }
  friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// From start to end within one day; the end is not included.
struct ClockRange {
  Clock start;
  Clock end;
  friend auto operator<=>(const ClockRange&, const ClockRange&) = default;
};

/// The day of a valid year, month and day of the month; nothing when there is no such day or the year lies
/// outside 1900 … 2199.
std::optional<Day> make_day(int year, unsigned month, unsigned day);

/// Years later on the same calendar day; 29 February becomes 1 March in a common year
/// (docs/explanation/time.md).
Day add_years(Day day, int years);

/// "2027-02-09".
std::string iso(Day day);
/// "18:30".
std::string iso(Clock clock);
/// "2027-02-09T18:30".
std::string iso(const DateTime& when);

/// The Monday of the ISO week that holds the day.
Day monday_of(Day day);
/// True on Saturday and Sunday.
bool is_weekend(Day day);

}  // namespace gesprek
