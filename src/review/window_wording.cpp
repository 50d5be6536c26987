// When a moment takes place, in words.
#include <optional>
#include <utility>

#include "model/leap_day.hpp"
#include "model/numbered_week.hpp"
#include "review/wording.hpp"
#include "words/review.hpp"

namespace gesprek::review {
namespace {

namespace say = words::review;

/// A message where an argument is wanted.
ArgValue part(Message message) {
  return std::vector<Message>{std::move(message)};
}

Message edge_of(const Point& point, Message what) {
  return {point.edge == Edge::start ? say::k_start_of : say::k_end_of, {{"what", part(std::move(what))}}};
}

Message school_week(const Point& point) {
  const int number = point.number;
  if (point.some_weeks) {
    return number > 0 ? say::k_first_weeks : say::k_last_weeks;
  }
  if (number == -1) {
    return say::k_last_week;
  }
  return number > 0 ? Message(say::k_week_number, {{"number", std::int64_t{number}}})
                    : Message(say::k_week_from_end, {{"number", std::int64_t{-number}}});
}

/// "15 January": counted from the month's first day.
Message day_of_month(const Point& point, std::int64_t days = 0) {
  return {say::k_day_of_month, {{"day", days + 1}, {"month", part(month_name(point.number))}}};
}

Message anchor_of(const Point& point) {
  switch (point.anchor) {
    case Anchor::school_year:
      return point.edge == Edge::start ? say::k_year_start : say::k_year_end;
    case Anchor::month:
      return point.edge == Edge::start ? day_of_month(point) : edge_of(point, month_name(point.number));
    case Anchor::school_week:
      return edge_of(point, school_week(point));
    case Anchor::holiday:
      return edge_of(point, holiday_of(point.ref));
    case Anchor::first_day:
      return say::k_first_day;
    case Anchor::last_day:
      return say::k_last_day;
    case Anchor::birthday:
      return point.number == 0 ? Message(say::k_birthday_of_year)
                               : Message(say::k_birthday, {{"age", std::int64_t{point.number}}});
    case Anchor::date:
      return point.day ? Message(say::k_text, {{"text", *point.day}}) : Message(say::k_not_stated);
    case Anchor::moment:
      return edge_of(point, {say::k_moment, {{"id", point.ref}}});
    case Anchor::class_change:
      break;
  }
  return say::k_class_change;
}

/// "15 January": a day of a month, which is counted from the month's first day.
bool is_day_of_month(const Point& point) {
  return point.anchor == Anchor::month && point.edge == Edge::start && point.offset.count > 0 &&
         point.offset.unit == Unit::calendar_days && !point.some_weeks;
}

Message point_of(const Point& point);
std::optional<Message> numbered_weeks(const Point& from, const Point& until);

/// "The first Tuesday of November", "the last Friday before kerstvakantie"; further away from a day.
Message weekday_of(const Point& point) {
  const Phrase& weekday = say::k_weekdays[point.weekday->iso_encoding() - 1];
  const bool back = point.weekday_back;
  const auto say_it = [&](const Phrase& phrase, Message what) {
    return Message(phrase, {{"weekday", &weekday}, {"what", part(std::move(what))}});
  };
  if (point.anchor == Anchor::month && point.offset.count == 0) {
    return say_it(back ? say::k_last_weekday_of : say::k_first_weekday_of, month_name(point.number));
  }
  if (point.anchor == Anchor::holiday && point.offset == Length{back ? -1 : 1, Unit::calendar_days}) {
    return say_it(back ? say::k_weekday_before : say::k_weekday_after, holiday_of(point.ref));
  }
  Point day = point;
  day.weekday.reset();
  return say_it(back ? say::k_weekday_until : say::k_weekday_from, point_of(day));
}

/// The first or last day of a numbered week.
Message day_of_week_of(const Point& point) {
  const auto week = numbered_weeks(point, point);
  return {*point.weekday == k_week_begins ? say::k_start_of : say::k_end_of, {{"what", part(*week)}}};
}

Message point_of(const Point& point) {
  if (is_numbered_week(point)) {
    return day_of_week_of(point);
  }
  if (point.weekday) {
    return weekday_of(point);
  }
  if (is_leap_day(point)) {
    return day_of_month(point, k_leap_date - 1);
  }
  if (point.offset.count == 0) {
    return anchor_of(point);
  }
  if (is_day_of_month(point)) {
    return day_of_month(point, point.offset.count);
  }
  const bool before = point.offset.count < 0;
  const Length away{before ? -point.offset.count : point.offset.count, point.offset.unit};
  return {before ? say::k_before : say::k_after,
          {{"length", part(point.some_weeks ? Message(say::k_some_weeks) : length_of(away))},
           {"anchor", part(anchor_of(point))}}};
}

bool is_whole(const Window& window, Anchor anchor) {
  return window.from.anchor == anchor && window.until.anchor == anchor && window.from.edge == Edge::start &&
         window.until.edge == Edge::end && window.from.offset.count == 0 && window.until.offset.count == 0 &&
         !is_leap_day(window.until);
}

Message one_or_two(Message first, Message last, bool same) {
  return same ? std::move(first)
              : Message(say::k_two, {{"first", part(std::move(first))}, {"last", part(std::move(last))}});
}

bool is_same_anchor(const Point& one, const Point& other) {
  return one.anchor == other.anchor && one.edge == other.edge && one.number == other.number &&
         one.ref == other.ref && one.day == other.day && !one.some_weeks && !other.some_weeks &&
         !one.weekday && !other.weekday;
}

bool is_same_edge(const Point& one, const Point& other) {
  return one.anchor == other.anchor && one.edge == other.edge && one.number == other.number &&
         one.ref == other.ref;
}

/// "School week 2 of March", "the last two school weeks of December".
Message weeks_of_month(const Point& from, const Point& until) {
  const bool back = from.offset.count < 0;
  const std::int64_t first = back ? -until.offset.count : from.offset.count;
  const std::int64_t last = back ? -from.offset.count : until.offset.count;
  const ArgValue month = part(month_name(from.number));
  return first == last ? Message(back ? say::k_last_week_of_month : say::k_week_of_month,
                                 {{"week", first}, {"month", month}})
                       : Message(back ? say::k_last_weeks_of_month : say::k_weeks_of_month,
                                 {{"first", first}, {"last", last}, {"month", month}});
}

/// "Week 2 after kerstvakantie", "weeks 1 to 2 before zomervakantie": whole weeks of a month or beside a
/// holiday.
std::optional<Message> numbered_weeks(const Point& from, const Point& until) {
  if (!is_numbered_week(from) || !is_numbered_week(until) || !is_same_edge(from, until)) {
    return std::nullopt;
  }
  if (from.anchor == Anchor::month) {
    return weeks_of_month(from, until);
  }
  const bool after = from.offset.count > 0;
  const std::int64_t first = after ? from.offset.count : -until.offset.count;
  const std::int64_t last = after ? until.offset.count : -from.offset.count;
  const Message holiday = holiday_of(from.ref);
  return first == last ? Message(after ? say::k_week_after : say::k_week_before,
                                 {{"week", first}, {"what", part(holiday)}})
                       : Message(after ? say::k_weeks_after : say::k_weeks_before,
                                 {{"first", first}, {"last", last}, {"what", part(holiday)}});
}

/// "Within 6 weeks after the first day", "3 weeks to 4 weeks before it".
std::optional<Message> lengths_beside(const Point& from, const Point& until) {
  const bool after = from.offset.count > 0 && until.offset.count > 0;
  if (!after && (from.offset.count >= 0 || until.offset.count >= 0)) {
    return std::nullopt;
  }
  const Length near = after ? from.offset : Length{-until.offset.count, until.offset.unit};
  const Length far = after ? until.offset : Length{-from.offset.count, from.offset.unit};
  Point anchor = from;
  anchor.offset = {};
  const ArgValue what = part(anchor_of(anchor));
  if (near == Length{1, Unit::calendar_days} && far != near) {
    return Message(after ? say::k_within_after : say::k_within_before,
                   {{"length", part(length_of(far))}, {"anchor", what}});
  }
  return near.unit != far.unit || near == far
             ? std::nullopt
             : std::optional(Message(
                   after ? say::k_range_after : say::k_range_before,
                   {{"least", part(length_of(near))}, {"most", part(length_of(far))}, {"anchor", what}}));
}

std::optional<Message> beside(const Point& from, const Point& until) {
  if (!is_same_anchor(from, until) || is_day_of_month(from)) {
    return std::nullopt;
  }
  return lengths_beside(from, until);
}

Message stretch_of(const Window& window) {
  const Point& from = window.from;
  const Point& until = window.until;
  if (auto text = numbered_weeks(from, until)) {
    return *std::move(text);
  }
  if (auto text = beside(from, until)) {
    return *std::move(text);
  }
  if (is_whole(window, Anchor::month)) {
    return one_or_two(month_name(from.number), month_name(until.number), from.number == until.number);
  }
  if (is_whole(window, Anchor::school_week) && (from.some_weeks || until.some_weeks)) {
    return school_week(from.some_weeks ? from : until);
  }
  if (is_whole(window, Anchor::school_week)) {
    return one_or_two(school_week(from), school_week(until), from.number == until.number);
  }
  const bool same = from.anchor == until.anchor && from.edge == until.edge && from.number == until.number &&
                    from.ref == until.ref && from.day == until.day && from.offset == until.offset &&
                    from.weekday == until.weekday;
  return same ? point_of(from)
              : Message(say::k_from_to, {{"from", part(point_of(from))}, {"until", part(point_of(until))}});
}

}  // namespace

const Phrase& part_of_day(Window::Part part_of) {
  switch (part_of) {
    case Window::Part::school_time:
      return say::k_school_time;
    case Window::Part::morning:
      return say::k_morning;
    case Window::Part::afternoon:
      return say::k_afternoon;
    default:
      return say::k_evening;
  }
}

Message window_of(const Window& window) {
  Message when = window.kind == WindowKind::any_time    ? Message(say::k_any_time)
                 : window.kind == WindowKind::by_school ? Message(say::k_by_school)
                                                        : stretch_of(window);
  if (window.about && !window.from.some_weeks) {
    when = {say::k_about, {{"what", part(std::move(when))}}};
  }
  if (window.kind == WindowKind::any_time && window.margin.count != 0) {
    return {say::k_after_request, {{"length", part(length_of(window.margin))}}};
  }
  if (window.margin.count != 0) {
    when = {say::k_give_or_take,
            {{"when", part(std::move(when))}, {"margin", part(length_of(window.margin))}}};
  }
  return window.part == Window::Part::any ? when
                                          : Message(say::k_in_part, {{"when", part(std::move(when))},
                                                                     {"part", &part_of_day(window.part)}});
}

}  // namespace gesprek::review
