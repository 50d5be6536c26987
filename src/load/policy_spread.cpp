#include "load/policy_spread.hpp"

#include <algorithm>
#include <array>

#include "load/policy_window.hpp"
#include "model/numbered_week.hpp"

namespace gesprek::policy_reader {
namespace {

// A policy holds for each year, and so its rounds are as many in each: they are counted in a usual one. The
// linter says where a year differs. The last week of school has no room for a round.
constexpr int k_weeks = 40;
constexpr int k_last_week = k_weeks - 1;
constexpr int k_months = 10;
constexpr int k_days_a_week = 7;
constexpr int k_school_days_a_week = 5;
constexpr int k_calendar_weeks = 46;  ///< in which those school weeks lie

/// The school week in which a month begins in such a year, from August on; one more for the year's end.
constexpr std::array<int, 13> k_week_of_month{1, 2, 6, 10, 14, 16, 20, 23, 27, 30, 33, 37, k_weeks + 1};

struct WeekOfHoliday {
  std::string_view name;
  int before;  ///< the last school week before it
};
constexpr WeekOfHoliday k_holidays[] = {{"herfstvakantie", 7},     {"kerstvakantie", 16},
                                        {"voorjaarsvakantie", 22}, {"krokusvakantie", 22},
                                        {"carnavalsvakantie", 22}, {"meivakantie", 31}};

int week_of_holiday(const Point& point) {
  constexpr std::string_view k_summer = "zomervakantie";
  if (point.ref == k_summer) {
    return point.edge == Edge::start ? k_weeks : 1;
  }
  const auto* row = std::ranges::find(k_holidays, std::string_view(point.ref), &WeekOfHoliday::name);
  return row == std::end(k_holidays) ? 1 : row->before + (point.edge == Edge::end ? 1 : 0);
}

int week_of_date(Day day) {
  const std::chrono::year_month_day date{day};
  const int weeks = (static_cast<int>(static_cast<unsigned>(date.day())) - 1) / k_days_a_week;
  return k_week_of_month.at(
             static_cast<std::size_t>(month_rank(static_cast<int>(static_cast<unsigned>(date.month()))))) +
         weeks;
}

int week_of_anchor(const Point& point) {
  switch (point.anchor) {
    case Anchor::school_year:
      return point.edge == Edge::start ? 1 : k_weeks;
    case Anchor::month: {
      const auto rank = static_cast<std::size_t>(month_rank(point.number));
      return point.edge == Edge::start ? k_week_of_month.at(rank) : k_week_of_month.at(rank + 1) - 1;
    }
    case Anchor::school_week:
      return point.number > 0 ? point.number : k_weeks + 1 + point.number;
    case Anchor::holiday:
      return week_of_holiday(point);
    case Anchor::date:
      return point.day ? week_of_date(*point.day) : 1;
    default:
      return 1;
  }
}

/// In school weeks, a month as four.
int weeks_of(const Length& length) {
  constexpr int k_weeks_a_month = 4;
  switch (length.unit) {
    case Unit::weeks:
    case Unit::school_weeks:
      return length.count;
    case Unit::months:
      return length.count * k_weeks_a_month;
    case Unit::school_days:
      return length.count / k_school_days_a_week;
    default:
      return length.count / k_days_a_week;
  }
}

int week_of(const Point& point) {
  const int first_itself = !is_numbered_week(point) ? 0 : point.offset.count > 0 ? -1 : 1;
  return std::clamp(week_of_anchor(point) + weeks_of(point.offset) + first_itself, 1, k_weeks);
}

/// The month in which a school week begins, August as 0.
int month_of(int week) {
  const auto* next = std::ranges::upper_bound(k_week_of_month, week);
  return static_cast<int>(next - k_week_of_month.begin()) - 1;
}

bool runs_with_pupil(const Point& point) {
  return point.anchor == Anchor::first_day || point.anchor == Anchor::last_day ||
         point.anchor == Anchor::birthday || point.anchor == Anchor::class_change;
}

/// What rounds are counted in: weeks where they are said in weeks, else so many days or months.
class Counting {
 public:
  Counting(const Window& when, Unit unit) : m_unit(unit) {
    m_first = when.kind == WindowKind::between ? in_unit(week_of(when.from)) : in_unit(1);
    m_last = when.kind == WindowKind::between ? std::max(m_first, in_unit(week_of(when.until))) : m_first;
    if (unit == Unit::months && when.kind == WindowKind::between) {
      m_first = when.from.anchor == Anchor::month ? month_rank(when.from.number) : m_first;
      m_last = when.until.anchor == Anchor::month ? month_rank(when.until.number) : m_last;
    }
  }

  /// How many fit, each as long as `when` is, the last one at least by half.
  int fit_after_each_other(int apart) const {
    const int middle = m_first + (m_last - m_first) / 2;
    return 1 + std::max(0, in_unit(k_last_week) - middle) / apart;
  }
  /// How many fit within `when`, each as long as they are apart.
  int fit_within(int apart) const { return (m_last - m_first + 1) / apart; }
  int whole_year() const { return m_unit == Unit::months ? k_months : in_unit(k_weeks); }

 private:
  int in_unit(int week) const {
    switch (m_unit) {
      case Unit::calendar_days:
        return week * k_calendar_weeks * k_days_a_week / k_weeks;
      case Unit::school_days:
        return week * k_school_days_a_week;
      case Unit::months:
        return std::clamp(month_of(week), 1, k_months);
      default:
        return week;
    }
  }

  Unit m_unit;
  int m_first = 1;
  int m_last = 1;
};

/// From the beginning of a stretch until just before the second round.
Window first_of_stretch(const Window& stretch, const Length& apart) {
  Window first = stretch;
  if (apart.unit == Unit::months && stretch.from.anchor == Anchor::month && stretch.from.offset.count == 0) {
    first.until = stretch.from;
    first.until.edge = Edge::end;
    first.until.number = (stretch.from.number + apart.count - 2) % 12 + 1;
    return first;
  }
  if (stretch.from.anchor == Anchor::school_week && apart.unit == Unit::school_weeks &&
      stretch.from.number > 0 && stretch.from.offset.count == 0) {
    first.until = stretch.from;
    first.until.edge = Edge::end;
    first.until.number = stretch.from.number + apart.count - 1;
    return first;
  }
  if (is_numbered_week(stretch.from)) {
    first.until = numbered_week(stretch.from, stretch.from.offset.count + weeks_of(apart) - 1, Edge::end);
    return first;
  }
  const int days = apart.unit == Unit::calendar_days ? apart.count : weeks_of(apart) * k_days_a_week;
  first.until = plus_days(stretch.from, days - 1);
  return first;
}

/// So that days or weeks can be added to it.
bool is_in_days(const Point& point) {
  return is_numbered_week(point) || point.offset.count == 0 || point.offset.unit == Unit::calendar_days;
}

}  // namespace

Spread spread_out(const Window& when, const Repeat& repeat) {
  const bool of_pupil =
      when.kind == WindowKind::between && (runs_with_pupil(when.from) || runs_with_pupil(when.until));
  LengthRange bounds = repeat.apart;
  for (Length* length : {&bounds.least, &bounds.most}) {
    const bool whole_weeks = length->unit == Unit::calendar_days && length->count % k_days_a_week == 0;
    length->count = whole_weeks ? length->count / k_days_a_week : length->count;
    length->unit = whole_weeks || length->unit == Unit::weeks || length->unit == Unit::school_weeks
                       ? (of_pupil ? Unit::weeks : Unit::school_weeks)
                       : length->unit;
  }
  const Counting counting(when, bounds.most.unit);
  const bool one_unit = bounds.least.unit == bounds.most.unit;
  int least = one_unit ? bounds.least.count : bounds.most.count;
  int apart = (least + bounds.most.count + 1) / 2;
  if (repeat.evenly) {
    apart = std::max(1, counting.whole_year() / repeat.times);
    bounds.most.count = apart;
    least = 1;
  }
  const bool within = when.kind == WindowKind::between && !of_pupil && !when.about && is_in_days(when.from) &&
                      counting.fit_within(least) > 1 && !repeat.evenly;
  const auto fit = [&](int step) {
    return within ? counting.fit_within(step) : counting.fit_after_each_other(step);
  };
  const int wanted = std::max(repeat.times, 2);
  while (apart > least && fit(apart) < wanted) {
    --apart;
  }
  Spread spread;
  spread.times = repeat.times > 0 ? repeat.times : fit(apart);
  spread.round = {
      {apart, bounds.most.unit}, {bounds.most.count, bounds.most.unit}, repeat.times == 0, within};
  spread.first = within ? first_of_stretch(when, spread.round.apart) : when;
  return spread;
}

}  // namespace gesprek::policy_reader
