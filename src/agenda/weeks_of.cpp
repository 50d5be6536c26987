#include "agenda/weeks_of.hpp"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "agenda/window.hpp"
#include "model/numbered_week.hpp"

namespace gesprek::owed {
namespace {

using std::chrono::days;

constexpr days k_week{7};
constexpr days k_to_sunday{6};

/// The weeks of a stretch, each cut to it: those that have at least half of their school days there; where
/// none has, those with a school day.
std::vector<DayRange> weeks_within(const DayRange& stretch, const Calendar& calendar) {
  std::vector<DayRange> belonging;
  std::vector<DayRange> touching;
  for (Day monday = monday_of(stretch.first); monday <= stretch.last; monday += k_week) {
    const DayRange cut{std::max(monday, stretch.first), std::min(monday + k_to_sunday, stretch.last)};
    const int there = calendar.school_days_between(cut.first, cut.last);
    if (there == 0) {
      continue;
    }
    touching.push_back(cut);
    if (2 * there >= calendar.school_days_between(monday, monday + k_to_sunday)) {
      belonging.push_back(cut);
    }
  }
  return belonging.empty() ? touching : belonging;
}

/// Where weeks are counted: in the month, or from the holiday to the end of the school year on that side.
DayRange stretch_of(const Point& point, Day edge, const Calendar& calendar) {
  if (point.anchor == Anchor::month) {
    return month_around(edge);
  }
  const DayRange year = whole_year(calendar);
  return point.offset.count > 0 ? DayRange{edge + days{1}, year.last} : DayRange{year.first, edge - days{1}};
}

}  // namespace

DayRange month_around(Day day) {
  const std::chrono::year_month_day date{day};
  return {Day{date.year() / date.month() / std::chrono::day{1}},
          Day{date.year() / date.month() / std::chrono::last}};
}

std::optional<DayRange> numbered_week_of(const Point& point, Day edge, const Calendar& calendar) {
  const std::vector<DayRange> weeks = weeks_within(stretch_of(point, edge, calendar), calendar);
  const int number = point.offset.count;
  const int count = static_cast<int>(weeks.size());
  const int place = number < 0 ? count + number : number - 1;
  return number != 0 && place >= 0 && place < count ? std::optional(weeks[static_cast<std::size_t>(place)])
                                                    : std::nullopt;
}

std::optional<Day> weekday_beside_holiday(const Point& point, Day edge, const Calendar& calendar) {
  const bool back = point.weekday_back;
  const DayRange year = whole_year(calendar);
  const DayRange stretch = back ? DayRange{year.first, edge - days{1}} : DayRange{edge + days{1}, year.last};
  int left = (std::abs(point.offset.count) - 1) / static_cast<int>(k_week.count()) + 1;
  Day day = back ? stretch.last - (Weekday{stretch.last} - *point.weekday)
                 : stretch.first + (*point.weekday - Weekday{stretch.first});
  for (; stretch.contains(day); day += back ? -k_week : k_week) {
    const Day monday = monday_of(day);
    const bool school = calendar.school_days_between(std::max(monday, stretch.first),
                                                     std::min(monday + k_to_sunday, stretch.last)) > 0;
    left -= school ? 1 : 0;
    if (left == 0) {
      return day;
    }
  }
  return std::nullopt;
}

bool is_one_weekday(const Window& window) {
  const Point& from = window.from;
  const Point& until = window.until;
  return from.weekday && from.weekday == until.weekday && from.anchor == until.anchor &&
         from.edge == until.edge && from.number == until.number && from.offset == until.offset;
}

std::optional<Day> weekday_with_school(const Window& window, Day day, const Calendar& calendar) {
  const bool of_month = window.from.anchor == Anchor::month;
  const DayRange bounds = of_month ? month_around(day) : whole_year(calendar);
  const days onwards = window.from.weekday_back ? -k_week : k_week;
  for (const days step : {onwards, -onwards}) {
    for (Day other = day; bounds.contains(other); other += step) {
      if (calendar.is_school_day(other)) {
        return other;
      }
    }
    if (!of_month) {
      break;
    }
  }
  return std::nullopt;
}

}  // namespace gesprek::owed
