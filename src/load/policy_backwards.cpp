// Windows beside each other in a school year: what runs backwards, touches, or comes first.
#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string_view>
#include <utility>

#include "load/policy_window.hpp"
#include "words/policy.hpp"
#include "words/policy_windows.hpp"

namespace gesprek::policy_reader {

namespace say = words::policy_windows;

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

/// A later month of the one school year and an earlier one of the next: "July to September".
bool over_summer(const Point& from, const Point& until) {
  constexpr int k_june = 6;
  constexpr int k_september = 9;
  const bool months = from.anchor == Anchor::month && until.anchor == Anchor::month;
  return months && month_rank(from.number) > month_rank(until.number) &&
         month_rank(from.number) >= month_rank(k_june) && month_rank(until.number) <= month_rank(k_september);
}

/// "Between Christmas holiday and autumn holiday": more than a month the wrong way round.
bool runs_far_backwards(const Point& from, const Point& until) {
  constexpr int k_far = 31;
  const auto first = usual_day(from);
  const auto last = usual_day(until);
  return first && last && *first > *last + k_far;
}

bool runs_backwards(const Point& from, const Point& until) {
  return follows_wrongly(from, until) || runs_far_backwards(from, until);
}

bool is_whole_month(const Point& edge) {
  return edge.anchor == Anchor::month && edge.offset.count == 0 && !edge.weekday;
}

/// "July to September", "juli/augustus": the end of one school year and the beginning of the next.
void report_over_summer(const Node& node, const Scope& scope) {
  scope.diagnostics().error("over-summer", node.span, {say::k_over_summer, {{"text", node.text}}},
                            Message(say::k_over_summer_help));
}

bool is_open_before_first_day(const Window& window) {
  return window.kind == WindowKind::between && window.from.anchor == Anchor::school_year &&
         window.until.anchor == Anchor::first_day;
}

}  // namespace

bool check_window(const Window& window, const Node& node, const Scope& scope) {
  if (is_open_before_first_day(window)) {
    scope.diagnostics().error("open-window", node.span, words::policy::k_open_window,
                              Message(words::policy::k_open_window_help));
    return false;
  }
  if (window.kind == WindowKind::between && over_summer(window.from, window.until)) {
    report_over_summer(node, scope);
    return false;
  }
  if (window.kind == WindowKind::between && runs_backwards(window.from, window.until)) {
    scope.diagnostics().error("backwards", node.span, {words::policy::k_backwards, {{"text", node.text}}},
                              Message(words::policy::k_backwards_help));
    return false;
  }
  return true;
}

bool touch(const Window& one, const Window& next) {
  const Point& end = one.until;
  const Point& begin = next.from;
  const bool whole = end.anchor == begin.anchor && end.edge == Edge::end && begin.edge == Edge::start &&
                     end.offset.count == 0 && begin.offset.count == 0;
  return whole && ((end.anchor == Anchor::month && month_rank(begin.number) == month_rank(end.number) + 1) ||
                   (end.anchor == Anchor::school_week && begin.number == end.number + 1));
}

bool same_round(const Window& one, const Window& next) {
  constexpr std::chrono::days k_near{21};
  const Point& day = one.from;
  const Point& other = next.from;
  const bool days = day.anchor == other.anchor && day.offset == one.until.offset &&
                    other.offset == next.until.offset && day.edge == one.until.edge &&
                    other.edge == next.until.edge;
  return days && ((day.anchor == Anchor::month && day.number == other.number) ||
                  (day.anchor == Anchor::date && std::chrono::abs(*other.day - *day.day) < k_near));
}

bool touch_over_summer(const std::vector<Window>& windows) {
  constexpr int k_july = 7;
  constexpr int k_august = 8;
  for (std::size_t i = 1; i < windows.size(); ++i) {
    const Point& end = windows[i - 1].until;
    const Point& begin = windows[i].from;
    if (is_whole_month(end) && is_whole_month(begin) && end.number == k_july && begin.number == k_august) {
      return true;
    }
  }
  return false;
}

void sort_by_year(std::vector<Window>& windows) {
  const auto day = [](const Window& window) {
    return window.kind == WindowKind::between ? usual_day(window.from) : std::nullopt;
  };
  if (std::ranges::all_of(windows, [&](const Window& window) { return day(window).has_value(); })) {
    std::ranges::stable_sort(windows, {}, [&](const Window& window) { return *day(window); });
  }
}

}  // namespace gesprek::policy_reader
