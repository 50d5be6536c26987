// National days by rule (docs/explanation/time.md).
#include <algorithm>

#include "calendar/calendar.hpp"

namespace gesprek {
namespace {

Day day_of(int year, unsigned month, unsigned day) {
  return Day{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}

/// 27 April; 26 April when that is a Sunday.
Day kings_day(int year) {
  const Day day = day_of(year, 4, 27);
  return Weekday{day} == std::chrono::Sunday ? day - std::chrono::days{1} : day;
}

}  // namespace

Day easter(int year) {
  const int golden = year % 19;
  const int century = year / 100;
  const int of_century = year % 100;
  const int moon = (century + 8) / 25;
  const int correction = (century - moon + 1) / 3;
  const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
  const int weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
  const int late = (golden + 11 * epact + 22 * weekday) / 451;
  const int days_from_march = epact + weekday - 7 * late + 114;
  return day_of(year, static_cast<unsigned>(days_from_march / 31),
                static_cast<unsigned>(days_from_march % 31 + 1));
}

std::vector<Holiday> national_days(int year) {
  using std::chrono::days;
  const auto one = [](const char* name, Day day) { return Holiday{name, {day, day}}; };
  const Day sunday = easter(year);
  std::vector<Holiday> all{
      one("Nieuwjaarsdag", day_of(year, 1, 1)),     one("Tweede Paasdag", sunday + days{1}),
      one("Koningsdag", kings_day(year)),           one("Bevrijdingsdag", day_of(year, 5, 5)),
      one("Hemelvaartsdag", sunday + days{39}),     one("Tweede Pinksterdag", sunday + days{50}),
      one("Eerste Kerstdag", day_of(year, 12, 25)), one("Tweede Kerstdag", day_of(year, 12, 26)),
  };
  std::stable_sort(all.begin(), all.end(),
                   [](const Holiday& a, const Holiday& b) { return a.days.first < b.days.first; });
  return all;
}

}  // namespace gesprek
