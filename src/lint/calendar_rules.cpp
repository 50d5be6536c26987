// Rules about moments on the calendar: those that get in each other's way, and those that fall in a holiday.
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

/// A talk that nobody has to ask for.
bool is_planned(const Moment& moment) {
  return moment.kind == MomentKind::talk && !moment.initiative;
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

std::string holiday_on(Day day, const Calendar& calendar) {
  return std::string(calendar.closed_because(day));
}

/// Talks pile up in the last week of a window: a report is looked at for each of its days.
constexpr int k_days_looked_at = 5;

/// The last day of the window whose deadline falls in a holiday, with that deadline.
struct Deadline {
  Day talk;
  Day due;
};
std::optional<Deadline> last_in_holiday(const DayRange& days, const Length& length, int sign,
                                        const Calendar& calendar) {
  int looked_at = 0;
  for (Day day = sign > 0 ? days.last : days.first; days.contains(day); day -= std::chrono::days{sign}) {
    if (!calendar.is_school_day(day)) {
      continue;
    }
    const Day due = shift(day, length, sign, calendar);
    if (!holiday_on(due, calendar).empty()) {
      return Deadline{day, due};
    }
    if (++looked_at == (sign > 0 ? k_days_looked_at : 1)) {
      break;
    }
  }
  return std::nullopt;
}

/// Deadlines in holidays; moments with the same one, because of the same line, are said together.
class DeadlinesInHolidays {
 public:
  void add(const Moment& moment, Span span, const std::optional<Deadline>& deadline) {
    if (!deadline) {
      return;
    }
    const auto same = std::ranges::find_if(m_groups, [&](const Group& group) {
      return group.span == span && group.deadline.due == deadline->due &&
             group.deadline.talk == deadline->talk;
    });
    if (same == m_groups.end()) {
      m_groups.push_back({span, *deadline, moment.id.text});
    } else {
      same->moments += ", " + moment.id.text;
    }
  }

  void report(const Phrase& phrase, const Phrase& help, const Calendar& calendar, Reporter& reporter) const {
    for (const Group& group : m_groups) {
      reporter.report({}, group.span,
                      {phrase,
                       {{"moments", group.moments},
                        {"talk", group.deadline.talk},
                        {"due", group.deadline.due},
                        {"holiday", owed::holiday_in_words(holiday_on(group.deadline.due, calendar))}}},
                      Message(help));
    }
  }

 private:
  struct Group {
    Span span;
    Deadline deadline;
    std::string moments;
  };
  std::vector<Group> m_groups;
};

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

/// Something in place of a talk that can still be chosen when the talk is held already.
void check_choice(const Facts& facts, Reporter& reporter) {
  for (std::size_t i = 0; i < facts.days.size(); ++i) {
    const Moment& moment = facts.policy().moments[i];
    if (!moment.opt_out || !facts.days[i]) {
      continue;
    }
    const auto until = stated_end(moment.opt_out->choose_by, facts);
    if (until && *until >= facts.days[i]->last) {
      reporter.report(moment.id.text, at_fault({moment.opt_out->basis.span, moment.window.basis.span}),
                      {say::k_choice_too_late,
                       {{"moment", moment.id.text}, {"until", *until}, {"last", facts.days[i]->last}}},
                      Message(say::k_choice_too_late_help));
    }
  }
}

/// A report that is due in a holiday (A23).
void check_report_in_holiday(const Facts& facts, Reporter& reporter) {
  DeadlinesInHolidays found;
  for (std::size_t i = 0; i < facts.days.size(); ++i) {
    const Moment& moment = facts.policy().moments[i];
    if (moment.kind == MomentKind::talk && facts.days[i] && moment.report.within &&
        !reporter.accepted(moment.id.text)) {
      found.add(moment, at_fault({moment.report.basis.span, moment.window.basis.span}),
                last_in_holiday(*facts.days[i], *moment.report.within, 1, facts.calendar()));
    }
  }
  found.report(say::k_report_in_holiday, say::k_report_help, facts.calendar(), reporter);
}

/// The invitation of the first talks would have to leave in a holiday (A19).
void check_invite_in_holiday(const Facts& facts, Reporter& reporter) {
  DeadlinesInHolidays found;
  for (std::size_t i = 0; i < facts.days.size(); ++i) {
    const Moment& moment = facts.policy().moments[i];
    if (is_planned(moment) && facts.days[i] && moment.invite.lead && !reporter.accepted(moment.id.text)) {
      found.add(moment, at_fault({moment.invite.basis.span, moment.window.basis.span}),
                last_in_holiday(*facts.days[i], *moment.invite.lead, -1, facts.calendar()));
    }
  }
  found.report(say::k_invite_in_holiday, say::k_invite_help, facts.calendar(), reporter);
}

/// An invitation that has to leave, even for the last possible talk, before the talk that it follows can be
/// held (A03 with B13).
void check_order(const Facts& facts, Reporter& reporter) {
  const auto& moments = facts.policy().moments;
  for (std::size_t i = 0; i < moments.size(); ++i) {
    const Moment& moment = moments[i];
    const Moment* needed = moment.after_moment ? facts.policy().find(*moment.after_moment) : nullptr;
    const auto& held = needed == nullptr
                           ? std::nullopt
                           : facts.example_days[static_cast<std::size_t>(needed - moments.data())];
    if (!held || !facts.example_days[i] || !moment.invite.lead) {
      continue;
    }
    if (shift(facts.example_days[i]->last, *moment.invite.lead, -1, facts.calendar()) < held->first) {
      reporter.report(
          moment.id.text,
          at_fault({moment.after_basis.span, moment.window.basis.span, needed->window.basis.span}),
          {say::k_before_needed, {{"moment", moment.id.text}, {"needed", needed->id.text}}},
          Message(say::k_before_needed_help, {{"moment", moment.id.text}, {"needed", needed->id.text}}));
    }
  }
}

}  // namespace gesprek::lint
