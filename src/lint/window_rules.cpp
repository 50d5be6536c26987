// Rules about the days of one window: those without school, and those that are fewer than they may seem.
#include <chrono>
#include <string>
#include <vector>

#include "agenda/reasons.hpp"
#include "lint/rule.hpp"
#include "model/leap_day.hpp"
#include "words/policy_lint.hpp"

namespace gesprek::lint {
namespace {

namespace say = words::policy_lint;

/// The moment's own window and those of its groups, where it has days at all.
std::vector<const Window*> windows_of(const Moment& moment) {
  if (moment.kind != MomentKind::talk && moment.kind != MomentKind::event) {
    return {};
  }
  std::vector<const Window*> windows{&moment.window};
  for (const Audience& group : moment.audience) {
    if (group.window) {
      windows.push_back(&*group.window);
    }
  }
  return windows;
}

std::string first_holiday_in(const DayRange& days, const Calendar& calendar) {
  std::string name;
  for (Day day = days.first; name.empty() && day <= days.last; day += std::chrono::days{1}) {
    name = calendar.closed_because(day);
  }
  return name;
}

/// "Two weeks before kerstvakantie": one day, counted from something that is the same for all pupils.
bool is_counted_day(const Window& window) {
  const Point& from = window.from;
  const Point& until = window.until;
  const bool same = from.anchor == until.anchor && from.edge == until.edge && from.number == until.number &&
                    from.ref == until.ref && from.day == until.day && from.offset == until.offset;
  const bool in_weeks = from.offset.unit == Unit::weeks || from.offset.unit == Unit::school_weeks ||
                        from.offset.unit == Unit::months;
  const bool of_pupil = from.anchor == Anchor::first_day || from.anchor == Anchor::last_day ||
                        from.anchor == Anchor::birthday || from.anchor == Anchor::class_change;
  return window.kind == WindowKind::between && same && in_weeks && from.offset.count != 0 &&
         !from.some_weeks && !window.about && window.margin.count == 0 && !of_pupil && !from.weekday;
}

/// The days to which a window without school moves.
std::optional<Message> where_it_goes(const std::optional<DayRange>& days) {
  if (!days || days->empty()) {
    return std::nullopt;
  }
  return days->first == days->last
             ? Message(say::k_moves_to_day, {{"first", days->first}})
             : Message(say::k_moves_to_days, {{"first", days->first}, {"last", days->last}});
}

}  // namespace

/// One day where a stretch may be meant.
void check_single_day(const Facts& facts, Reporter& reporter) {
  for (std::size_t i = 0; i < facts.days.size(); ++i) {
    const Moment& moment = facts.policy().moments[i];
    for (const Window* window : windows_of(moment)) {
      const bool own = window == &moment.window && facts.days[i];
      const auto days = own ? facts.days[i] : stated_days(*window, facts);
      if (is_counted_day(*window) && days) {
        reporter.report(moment.id.text, window->basis.span,
                        {say::k_single_day, {{"moment", moment.id.text}, {"day", days->first}}},
                        Message(say::k_single_day_help));
      }
    }
  }
}

/// A stretch of days of which only one is a school day: all talks of a planned round would be on it.
void check_short_window(const Facts& facts, Reporter& reporter) {
  constexpr std::chrono::days k_stretch{4};
  for (const Moment& moment : facts.policy().moments) {
    for (const Window* window : windows_of(moment)) {
      const auto days = stated_days(*window, facts);
      if (is_planned_talk(moment) && days && days->last - days->first >= k_stretch &&
          facts.calendar().school_days_between(days->first, days->last) == 1) {
        reporter.report(moment.id.text, window->basis.span,
                        {say::k_short_window,
                         {{"moment", moment.id.text},
                          {"first", days->first},
                          {"last", days->last},
                          {"day", facts.calendar().school_day_on_or_after(days->first)}}},
                        Message(say::k_short_window_help));
      }
    }
  }
}

/// 29 February in a year that has none: the day before it holds.
void check_leap_day(const Facts& facts, Reporter& reporter) {
  const std::chrono::year year = std::chrono::year_month_day(facts.calendar().last_school_day()).year();
  for (const Moment& moment : facts.policy().moments) {
    std::vector<const Window*> windows = windows_of(moment);
    if (moment.opt_out) {
      windows.push_back(&moment.opt_out->choose_by);
    }
    for (const Window* window : windows) {
      if (!year.is_leap() && (is_leap_day(window->from) || is_leap_day(window->until))) {
        reporter.report(moment.id.text, window->basis.span,
                        {say::k_leap_day, {{"moment", moment.id.text}, {"year", std::int64_t{int{year}}}}},
                        Message(say::k_leap_day_help));
      }
    }
  }
}

/// A window without one school day: a holiday, a day on which the school is closed, a weekend.
void check_window_in_holiday(const Facts& facts, Reporter& reporter) {
  const Calendar& calendar = facts.calendar();
  for (const Moment& moment : facts.policy().moments) {
    for (const Window* window : windows_of(moment)) {
      const auto days = stated_days(*window, facts);
      if (!days || days->empty() || is_counted_day(*window) ||
          calendar.school_days_between(days->first, days->last) > 0) {
        continue;
      }
      const std::string holiday = first_holiday_in(*days, calendar);
      const Message message =
          holiday.empty()
              ? Message(say::k_window_in_weekend, {{"moment", moment.id.text}, {"first", days->first}})
              : Message(days->first == days->last ? say::k_day_in_holiday : say::k_window_in_holiday,
                        {{"moment", moment.id.text},
                         {"first", days->first},
                         {"last", days->last},
                         {"holiday", owed::holiday_in_words(holiday)}});
      reporter.report(moment.id.text, window->basis.span, message,
                      where_it_goes(school_days_of(*window, moment, facts)));
    }
  }
}

}  // namespace gesprek::lint
