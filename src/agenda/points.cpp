#include "agenda/points.hpp"

#include <array>
#include <string_view>
#include <utility>

#include "agenda/conditions.hpp"
#include "agenda/weeks_of.hpp"
#include "base/text.hpp"
#include "model/numbered_week.hpp"

namespace gesprek::owed {
namespace {

using std::chrono::days;

PointAnswer found(std::optional<Day> day) {
  return {day, std::nullopt};
}

PointAnswer fact(std::optional<Day> day, Anchor anchor) {
  return day ? PointAnswer{day, std::nullopt} : PointAnswer{std::nullopt, anchor};
}

/// The year in which a month of this school year lies.
int year_of_month(int month, const Calendar& calendar) {
  return month >= 8 ? calendar.first_year() : calendar.first_year() + 1;
}

std::optional<Day> edge_of_month(const Point& point, const Calendar& calendar) {
  if (point.number < 1 || point.number > 12) {
    return std::nullopt;
  }
  const auto first = make_day(year_of_month(point.number, calendar), static_cast<unsigned>(point.number), 1);
  if (!first || point.edge == Edge::start) {
    return first;
  }
  return shift(*first, {1, Unit::months}, 1, calendar) - days{1};
}

constexpr std::string_view k_summer = "zomervakantie";

/// Holidays that have another name elsewhere; Dutch schools have no Easter holiday, but are closed on Easter
/// Monday.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> k_other_names{{
    {"krokusvakantie", "voorjaarsvakantie"},
    {"carnavalsvakantie", "voorjaarsvakantie"},
    {"voorjaarsvakantie", "krokusvakantie"},
    {"voorjaarsvakantie", "carnavalsvakantie"},
    {"paasvakantie", "Tweede Paasdag"},
}};

std::optional<Day> edge_of_holiday(std::string_view name, Edge which, const Calendar& calendar) {
  for (const Holiday& holiday : calendar.holidays()) {
    const Day edge = which == Edge::start ? holiday.days.first : holiday.days.last;
    if (fold(holiday.name) == fold(name) && calendar.year().contains(edge)) {
      return edge;
    }
  }
  return std::nullopt;
}

/// A holiday's first day, or its last: of the summer holiday, the start that ends this year and the end that
/// opens it, which a calendar without it has on the day before the first school day. Where the calendar lacks
/// the name, the day of the holiday that goes by another.
std::optional<Day> edge_of_holiday(const Point& point, const Calendar& calendar) {
  std::optional<Day> edge = edge_of_holiday(point.ref, point.edge, calendar);
  for (const auto& [name, other] : k_other_names) {
    if (!edge && name == point.ref) {
      edge = edge_of_holiday(other, point.edge, calendar);
    }
  }
  if (!edge && point.ref == k_summer && point.edge == Edge::end) {
    return calendar.first_school_day() - days{1};
  }
  return edge;
}

/// A school week's number; "the first school weeks" reach so far as the school's number says.
int week_number(const Point& point, const School& school) {
  const int some = school.vague.some_weeks.count;
  return !point.some_weeks ? point.number : point.number < 0 ? -some : some;
}

std::optional<Day> birthday(const Point& point, const Pupil* pupil, const Calendar& calendar) {
  return pupil != nullptr && pupil->born
             ? std::optional(add_years(*pupil->born, age_at(point, *pupil, calendar)))
             : std::nullopt;
}

/// The nearest such weekday on or after the day, or on or before it.
Day on_weekday(Day day, Weekday weekday, bool back) {
  return back ? day - (Weekday{day} - weekday) : day + (weekday - Weekday{day});
}

std::optional<Day> edge_of(const std::optional<DayRange>& range, Edge edge) {
  if (!range) {
    return std::nullopt;
  }
  return edge == Edge::start ? range->first : range->last;
}

/// Each moment is answered once, however many count from it; while it is, it has no days, which ends a
/// circle.
const WindowAnswer& follow(const Moment& moment, const Pupil* pupil, const AgendaInput& input,
                           Followed& followed) {
  const auto [place, is_new] = followed.try_emplace(&moment);
  if (is_new) {
    place->second = answer_window(moment.window, pupil, input, moment, followed);
  }
  return place->second;
}

PointAnswer answer_moment(const Point& point, const Pupil* pupil, const AgendaInput& input,
                          Followed& followed) {
  const Moment* moment = input.policy.find(MomentId{point.ref});
  if (moment == nullptr) {
    return {};
  }
  const WindowAnswer& window = follow(*moment, pupil, input, followed);
  if (window.state == WindowAnswer::State::missing_fact) {
    return {std::nullopt, window.missing};
  }
  return window.state == WindowAnswer::State::dated ? found(edge_of(window.days, point.edge)) : PointAnswer{};
}

PointAnswer answer_anchor(const Point& point, const Pupil* pupil, const AgendaInput& input,
                          Followed& followed) {
  const Calendar& calendar = input.calendar;
  switch (point.anchor) {
    case Anchor::school_year:
      return found(point.edge == Edge::start ? calendar.first_school_day() : calendar.last_school_day());
    case Anchor::month:
      return found(edge_of_month(point, calendar));
    case Anchor::school_week:
      return found(edge_of(calendar.school_week(week_number(point, input.school)), point.edge));
    case Anchor::holiday:
      return found(edge_of_holiday(point, calendar));
    case Anchor::date:
      return found(point.day);
    case Anchor::moment:
      return answer_moment(point, pupil, input, followed);
    case Anchor::first_day:
      return fact(pupil != nullptr ? first_day(*pupil, calendar) : std::nullopt, point.anchor);
    case Anchor::last_day:
      return fact(pupil != nullptr ? pupil->last_day : std::nullopt, point.anchor);
    case Anchor::birthday:
      return fact(birthday(point, pupil, calendar), point.anchor);
    case Anchor::class_change:
      return fact(
          pupil != nullptr && changed_class_this_year(*pupil, calendar) ? pupil->class_since : std::nullopt,
          point.anchor);
  }
  return {};
}

/// "First Tuesday after meivakantie", "second Friday before kerstvakantie".
bool is_weekday_beside_holiday(const Point& point) {
  return point.anchor == Anchor::holiday && point.weekday && point.offset.unit == Unit::calendar_days &&
         point.offset.count != 0 && !point.some_weeks;
}

}  // namespace

bool is_pupil_fact(Anchor anchor) {
  return anchor == Anchor::first_day || anchor == Anchor::last_day || anchor == Anchor::birthday ||
         anchor == Anchor::class_change;
}

int age_at(const Point& point, const Pupil& pupil, const Calendar& calendar) {
  if (point.number > 0 || !pupil.born) {
    return point.number;
  }
  const std::chrono::year_month_day born{*pupil.born};
  const int age = calendar.first_year() - static_cast<int>(born.year());
  return calendar.year().contains(add_years(*pupil.born, age)) ? age : age + 1;
}

Length offset_of(const Point& point, const School& school) {
  if (!point.some_weeks || point.anchor == Anchor::school_week) {
    return point.offset;
  }
  Length some = school.vague.some_weeks;
  some.count = point.offset.count < 0 ? -some.count : some.count;
  return some;
}

PointAnswer answer_point(const Point& point, const Pupil* pupil, const AgendaInput& input,
                         Followed& followed) {
  PointAnswer answer = answer_anchor(point, pupil, input, followed);
  if (answer.day && is_numbered_week(point)) {
    const auto week = numbered_week_of(point, *answer.day, input.calendar);
    return found(edge_of(week, *point.weekday == k_week_begins ? Edge::start : Edge::end));
  }
  if (answer.day && is_weekday_beside_holiday(point)) {
    return found(weekday_beside_holiday(point, *answer.day, input.calendar));
  }
  if (answer.day) {
    answer.day = shift(*answer.day, offset_of(point, input.school), 1, input.calendar);
    answer.day = point.weekday ? on_weekday(*answer.day, *point.weekday, point.weekday_back) : *answer.day;
  }
  return answer;
}

PointAnswer answer_point(const Point& point, const Pupil* pupil, const AgendaInput& input) {
  Followed followed;
  return answer_point(point, pupil, input, followed);
}

}  // namespace gesprek::owed
