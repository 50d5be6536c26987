// Windows whose end lies before their beginning.
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "load/policy_window.hpp"

namespace gesprek::policy_reader {

int month_rank(int month) {
  constexpr int k_august = 8;
  constexpr int k_months = 12;
  return (month + k_months - k_august) % k_months;
}

namespace {

/// A month of a range may lie over the turn of the calendar year, but not over that of the school year; days,
/// dates and weeks follow each other.
bool follows_wrongly(const Point& from, const Point& until) {
  if (from.anchor != until.anchor) {
    return false;
  }
  if (from.anchor == Anchor::month && from.number != until.number) {
    return month_rank(from.number) > month_rank(until.number);
  }
  if (from.anchor == Anchor::date) {
    return *until.day < *from.day;
  }
  if (from.anchor == Anchor::school_week) {
    return from.number > until.number;
  }
  return from.edge == until.edge && from.offset.unit == until.offset.unit &&
         from.offset.count > until.offset.count;
}

/// A school year ends in July; holidays lie more or less here in it.
std::optional<int> usual_day(const Point& point) {
  static constexpr std::array<std::pair<std::string_view, int>, 5> k_holidays{{{"herfstvakantie", 78},
                                                                               {"kerstvakantie", 145},
                                                                               {"voorjaarsvakantie", 203},
                                                                               {"meivakantie", 270},
                                                                               {"zomervakantie", 348}}};
  constexpr int k_days_a_month = 31;
  if (point.anchor == Anchor::month && point.offset.unit == Unit::calendar_days) {
    return (month_rank(point.number) + (point.edge == Edge::end ? 1 : 0)) * k_days_a_month +
           point.offset.count;
  }
  const auto* holiday =
      std::ranges::find(k_holidays, std::string_view(point.ref), &std::pair<std::string_view, int>::first);
  return point.anchor == Anchor::holiday && holiday != k_holidays.end() ? std::optional(holiday->second)
                                                                        : std::nullopt;
}

/// "Between Christmas holiday and autumn holiday": more than a month the wrong way round.
bool runs_far_backwards(const Point& from, const Point& until) {
  constexpr int k_far = 31;
  const auto first = usual_day(from);
  const auto last = usual_day(until);
  return first && last && *first > *last + k_far;
}

}  // namespace

bool runs_backwards(const Point& from, const Point& until) {
  return follows_wrongly(from, until) || runs_far_backwards(from, until);
}

}  // namespace gesprek::policy_reader
