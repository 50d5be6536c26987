// Rules about what comes after what: an order that the days contradict, and times of one talk that nearly
// meet.
#include <algorithm>
#include <chrono>
#include <string>

#include "agenda/agenda.hpp"
#include "agenda/reasons.hpp"
#include "lint/rule.hpp"
#include "words/policy_lint.hpp"

namespace gesprek::lint {
namespace {

namespace say = words::policy_lint;

constexpr int k_grades = 8;

bool share_grades(const Moment& one, const Moment& other, const School& school) {
  for (int grade = 0; grade <= k_grades; ++grade) {
    if (concerns_grade(one, grade, school) && concerns_grade(other, grade, school)) {
      return true;
    }
  }
  return false;
}

std::chrono::days length_of(const DayRange& days) {
  return days.last - days.first;
}

/// Two short times of one talk, so near that one round may be meant. What comes round by a rule of its own is
/// meant so.
bool nearly_meet(const DayRange& one, const DayRange& other) {
  constexpr std::chrono::days k_short{14};
  constexpr std::chrono::days k_near{21};
  return length_of(one) <= k_short && length_of(other) <= k_short && one.last < other.first &&
         other.first - one.last < k_near;
}

/// Calls for the rounds of each talk that comes round by a rule: where the first and the last of them stand.
template <class See>
void each_rhythm(const std::vector<Moment>& moments, const See& see) {
  for (std::size_t first = 0; first < moments.size(); ++first) {
    std::size_t last = first;
    while (moments[first].comes_round && last + 1 < moments.size() &&
           moments[last + 1].written == moments[first].written) {
      ++last;
    }
    moments[first].comes_round ? see(first, last) : void();
    first = last;
  }
}

/// The days as the rule counts them, within the school year.
std::optional<DayRange> days_in_year(const std::optional<DayRange>& stated, const Calendar& calendar) {
  const DayRange year{calendar.first_school_day(), calendar.last_school_day()};
  if (!stated || stated->last < year.first || year.last < stated->first) {
    return std::nullopt;
  }
  return DayRange{std::max(stated->first, year.first), std::min(stated->last, year.last)};
}

/// A `repeat` counts its weeks in school weeks, and calls them weeks.
Length as_written(Length apart) {
  apart.unit = apart.unit == Unit::school_weeks ? Unit::weeks : apart.unit;
  return apart;
}

}  // namespace

/// A round that a holiday, or the end of the year, leaves less than half of the days of the first one.
void check_short_rounds(const Facts& facts, Reporter& reporter) {
  const auto& moments = facts.policy().moments;
  const Calendar& calendar = facts.calendar();
  const auto school_days = [&](std::size_t i) {
    const auto days = days_in_year(facts.stated_days[i], calendar);
    return days ? calendar.school_days_between(days->first, days->last) : 0;
  };
  each_rhythm(moments, [&](std::size_t first, std::size_t last) {
    const int whole = school_days(first);
    for (std::size_t i = first + 1; i <= last; ++i) {
      const int left = school_days(i);
      if (left == 0 || left * 2 >= whole) {  // without any: said by the rules of windows
        continue;
      }
      reporter.report(moments[i].id.text, moments[i].window.basis.span,
                      {say::k_short_round,
                       {{"round", moments[i].id.text},
                        {"days", std::int64_t{left}},
                        {"first", facts.stated_days[i]->first},
                        {"last", facts.stated_days[i]->last},
                        {"whole", std::int64_t{whole}}}},
                      Message(say::k_short_round_help, {{"round", moments[i].id.text}}));
    }
  });
}

/// What is to come round until the end of the year ends so early that another round would still fit.
void check_year_filled(const Facts& facts, Reporter& reporter) {
  const auto& moments = facts.policy().moments;
  each_rhythm(moments, [&](std::size_t first, std::size_t last) {
    const ComesRound& rhythm = *moments[first].comes_round;
    const auto& begin = facts.stated_days[first];
    const auto& end = facts.stated_days[last];
    if (!rhythm.to_the_end || rhythm.within || !begin || !end) {
      return;
    }
    const Day next = shift(end->first, rhythm.most, 1, facts.calendar());
    if (next + length_of(*begin) < facts.calendar().last_school_day()) {
      const auto rounds = static_cast<std::int64_t>(last - first + 1);
      reporter.report(moments[first].written.text, moments[first].repeat_basis.span,
                      {say::k_year_not_filled,
                       {{"moment", moments[first].written.text}, {"last", end->last}, {"next", next}}},
                      Message(say::k_year_not_filled_help,
                              {{"times", rounds + 1},
                               {"apart", owed::nested(owed::length_in_words(as_written(rhythm.apart)))}}));
    }
  });
}

/// A talk that comes after one that is later, or after one that none of its pupils has.
void check_after(const Facts& facts, Reporter& reporter) {
  const auto& moments = facts.policy().moments;
  for (std::size_t i = 0; i < moments.size(); ++i) {
    const Moment& moment = moments[i];
    const Moment* needed = moment.after_moment ? facts.policy().find(*moment.after_moment) : nullptr;
    if (needed == nullptr) {
      continue;
    }
    const Span place =
        at_fault({moment.after_basis.span, moment.window.basis.span, needed->window.basis.span});
    const auto& held = facts.days[static_cast<std::size_t>(needed - moments.data())];
    if (!moment.audience.empty() && !needed->audience.empty() &&
        !share_grades(moment, *needed, facts.school())) {
      reporter.report(moment.id.text, place,
                      {say::k_after_of_others, {{"moment", moment.id.text}, {"needed", needed->id.text}}},
                      Message(say::k_after_of_others_help));
    } else if (held && facts.days[i] && facts.days[i]->last < held->first) {
      reporter.report(moment.id.text, place,
                      {say::k_after_later,
                       {{"moment", moment.id.text},
                        {"needed", needed->id.text},
                        {"last", facts.days[i]->last},
                        {"first", held->first}}},
                      Message(say::k_after_later_help));
    }
  }
}

/// Two times of the year that may be meant as one round, and give each pupil two talks.
void check_near_rounds(const Facts& facts, Reporter& reporter) {
  const auto& moments = facts.policy().moments;
  for (std::size_t i = 1; i < moments.size(); ++i) {
    const Moment& before = moments[i - 1];
    const Moment& moment = moments[i];
    const bool of_one = moment.kind == MomentKind::talk && !moment.written.empty() &&
                        before.written == moment.written && !moment.repeat_basis.span.known();
    if (of_one && facts.days[i - 1] && facts.days[i] && nearly_meet(*facts.days[i - 1], *facts.days[i])) {
      reporter.report(moment.written.text, moment.window.basis.span,
                      {say::k_near_rounds,
                       {{"moment", moment.written.text},
                        {"last", facts.days[i - 1]->last},
                        {"first", facts.days[i]->first}}},
                      Message(say::k_near_rounds_help, {{"code", std::string("rounds-close")}}));
    }
  }
}

}  // namespace gesprek::lint
