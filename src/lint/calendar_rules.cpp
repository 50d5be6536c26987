// Rules about moments on the calendar: those that get in each other's way, and those that
// the school year does not have.
#include <algorithm>
#include <chrono>
#include <functional>
#include <iterator>

#include "agenda/agenda.hpp"
#include "agenda/periods.hpp"
#include "agenda/reasons.hpp"
#include "lint/rule.hpp"
#include "words/policy_lint.hpp"

namespace gesprek::lint {
namespace {

namespace say = words::policy_lint;

constexpr int k_grades = 8;

/// True when a pupil can be in both groups: none asks for what the other rules out.
bool can_share(const Audience& one, const Audience& other) {
  return std::ranges::none_of(one.conditions, [&](const Condition& condition) {
    return std::ranges::any_of(other.conditions,
                               [&](const Condition& each) { return is_opposite(condition, each); });
  });
}

/// The grades in which a pupil can be owed both talks.
std::vector<int> common_grades(const Moment& one, const Moment& other, const School& school) {
  std::vector<int> grades;
  for (int grade = 1; grade <= k_grades; ++grade) {
    const bool both = std::ranges::any_of(one.audience, [&](const Audience& mine) {
      return concerns_grade(mine, grade, school) &&
             std::ranges::any_of(other.audience, [&](const Audience& theirs) {
               return concerns_grade(theirs, grade, school) && can_share(mine, theirs);
             });
    });
    if (both) {
      grades.push_back(grade);
    }
  }
  return grades;
}

unsigned month_of(Day day) {
  return static_cast<unsigned>(std::chrono::year_month_day{day}.month());
}

/// The one month in which all the days lie; 0: more than one.
unsigned only_month(const DayRange& days) {
  return month_of(days.first) == month_of(days.last) && days.last - days.first < std::chrono::days{31}
             ? month_of(days.first)
             : 0;
}

/// The one month in which both lie, apart from each other; 0: none.
unsigned shared_month(const DayRange& one, const DayRange& other) {
  const unsigned month = only_month(one);
  return month == only_month(other) && !owed::common_days(one, other) ? month : 0;
}

bool ordered(const Moment& one, const Moment& other) {
  return one.after_moment == other.id || other.after_moment == one.id;
}

/// A pair of planned talks that share grades: both with guardians, or both without.
struct Pair {
  const Moment& one;
  const Moment& other;
  DayRange one_days;
  DayRange other_days;
  std::vector<int> grades;
};

/// When the other one is, unless a higher layer states something else of the two.
Span place_of(const Pair& pair) {
  std::vector<Span> places{pair.other.window.basis.span, pair.one.window.basis.span};
  for (const Moment* moment : {&pair.other, &pair.one}) {
    std::ranges::transform(moment->audience, std::back_inserter(places),
                           [](const Audience& group) { return group.basis.span; });
  }
  return at_fault(places);
}

bool are_rounds_of_one(const Moment& one, const Moment& other) {
  return !one.written.empty() && one.written == other.written;
}

/// So many other talks are named with one; the rest would say the same.
constexpr int k_most_pairs = 5;

/// Calls for pairs whose days `concern` one another, until it has been said of a talk often enough.
void each_pair(const Facts& facts, const std::function<bool(const DayRange&, const DayRange&)>& concern,
               const std::function<bool(const Pair&)>& see) {
  const auto& moments = facts.policy().moments;
  for (std::size_t j = 0; j < moments.size(); ++j) {
    int seen = 0;
    for (std::size_t i = 0; i < j && seen < k_most_pairs; ++i) {
      const bool alike = is_planned(moments[i]) && is_planned(moments[j]) &&
                         moments[i].without_guardians == moments[j].without_guardians;
      if (!alike || !facts.days[i] || !facts.days[j] || !concern(*facts.days[i], *facts.days[j])) {
        continue;
      }
      auto grades = common_grades(moments[i], moments[j], facts.school());
      if (!grades.empty()) {
        seen += see({moments[i], moments[j], *facts.days[i], *facts.days[j], std::move(grades)}) ? 1 : 0;
      }
    }
  }
}

/// A talk that is counted from the pupil's first day, beside one of the calendar.
struct StarterPair {
  const Moment& own;
  const Moment& dated;
  Day start;  ///< the first day of which both come in one month
  unsigned month;
};

bool runs_with_start(const Window& window) {
  return window.kind == WindowKind::between && window.from.anchor == Anchor::first_day &&
         window.until.anchor == Anchor::first_day;
}

/// The first start of the year, Monday by Monday, of which both talks come in one month while the pupil is at
/// school.
std::optional<StarterPair> first_clash(const Moment& own, const Moment& dated, const DayRange& days,
                                       const Facts& facts) {
  const Calendar& calendar = facts.calendar();
  for (int week = 1; week <= calendar.school_weeks(); ++week) {
    const Day start = calendar.school_day_on_or_after(calendar.school_week(week)->first);
    const auto own_days = days_of_starter(own, start, facts);
    const unsigned month = own_days && start <= days.first ? shared_month(*own_days, days) : 0;
    if (month != 0) {
      return StarterPair{own, dated, start, month};
    }
  }
  return std::nullopt;
}

void each_pair_of_starters(const Facts& facts, const std::function<void(const StarterPair&)>& see) {
  const auto& moments = facts.policy().moments;
  for (const Moment& own : moments) {
    for (std::size_t i = 0; i < moments.size(); ++i) {
      const bool both = is_planned_talk(own) && is_planned_talk(moments[i]) && runs_with_start(own.window) &&
                        facts.days[i] && !ordered(own, moments[i]) &&
                        !common_grades(own, moments[i], facts.school()).empty();
      if (const auto pair = both ? first_clash(own, moments[i], *facts.days[i], facts) : std::nullopt) {
        see(*pair);
      }
    }
  }
}

/// Counted in weeks of the school year alone, so that only the calendar can lack them.
bool is_school_week(const Moment& moment) {
  return (moment.kind == MomentKind::talk || moment.kind == MomentKind::event) &&
         moment.window.kind == WindowKind::between && moment.window.from.anchor == Anchor::school_week &&
         moment.window.until.anchor == Anchor::school_week;
}

}  // namespace

/// Two planned talks of the same pupils in the same days, with nothing that says which comes first.
void check_overlap(const Facts& facts, Reporter& reporter) {
  const auto concern = [](const DayRange& one, const DayRange& other) {
    return owed::common_days(one, other).has_value();
  };
  each_pair(facts, concern, [&](const Pair& pair) {
    if (ordered(pair.one, pair.other)) {
      return false;
    }
    const auto days = owed::common_days(pair.one_days, pair.other_days);
    reporter.report(pair.other.id.text, place_of(pair),
                    {say::k_overlap,
                     {{"grades", owed::grades_in_digits(pair.grades)},
                      {"one", pair.one.id.text},
                      {"other", pair.other.id.text},
                      {"first", days->first},
                      {"last", days->last}}},
                    Message(are_rounds_of_one(pair.one, pair.other) ? say::k_overlap_of_rounds_help
                                                                    : say::k_overlap_help));
    return true;
  });
}

/// Two planned talks with the guardians of the same pupils in one month; where one of them runs with the
/// pupil, of those who start then.
void check_same_month(const Facts& facts, Reporter& reporter) {
  const Message help(say::k_accept_help, {{"code", std::string("talks-in-one-month")}});
  const auto concern = [](const DayRange& one, const DayRange& other) {
    return shared_month(one, other) != 0;
  };
  each_pair(facts, concern, [&](const Pair& pair) {
    if (pair.one.without_guardians) {
      return false;
    }
    reporter.report(pair.other.id.text, place_of(pair),
                    {say::k_same_month,
                     {{"grades", owed::grades_in_digits(pair.grades)},
                      {"month", &say::k_months.at(shared_month(pair.one_days, pair.other_days) - 1)},
                      {"one", pair.one.id.text},
                      {"other", pair.other.id.text}}},
                    help);
    return true;
  });
  each_pair_of_starters(facts, [&](const StarterPair& pair) {
    reporter.report(pair.own.id.text, at_fault({pair.own.window.basis.span, pair.dated.window.basis.span}),
                    {say::k_same_month_of_starters,
                     {{"start", pair.start},
                      {"month", &say::k_months.at(pair.month - 1)},
                      {"one", pair.own.id.text},
                      {"other", pair.dated.id.text}}},
                    help);
  });
}

Message help_outside_year(const Moment& moment, const DayRange& days, const Calendar& calendar) {
  if (moment.window.from.anchor == Anchor::date) {
    return Message(say::k_outside_year_help);
  }
  const Day first = calendar.first_school_day();
  return days.last < first ? Message(say::k_before_year_help, {{"day", first}})
                           : Message(say::k_too_many_rounds_help);
}

/// A moment that cannot take place in the school year that is looked at: a date of another year, or the later
/// rounds of a talk that comes round too often.
void check_in_year(const Facts& facts, Reporter& reporter) {
  for (std::size_t i = 0; i < facts.stated_days.size(); ++i) {
    const Moment& moment = facts.policy().moments[i];
    const auto& days = facts.stated_days[i];
    if (!days && is_school_week(moment)) {
      reporter.report(
          moment.id.text, moment.window.basis.span,
          {say::k_no_such_week,
           {{"moment", moment.id.text}, {"weeks", std::int64_t{facts.calendar().school_weeks()}}}},
          Message(say::k_no_such_week_help));
    } else if (days && (days->last < facts.calendar().first_school_day() ||
                        facts.calendar().last_school_day() < days->first)) {
      reporter.report(
          moment.id.text, moment.window.basis.span,
          {say::k_outside_year, {{"moment", moment.id.text}, {"first", days->first}, {"last", days->last}}},
          help_outside_year(moment, *days, facts.calendar()));
    }
  }
}

}  // namespace gesprek::lint
