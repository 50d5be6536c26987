#include "agenda/conditions.hpp"

#include <algorithm>

#include "agenda/reasons.hpp"
#include "words/agenda.hpp"

namespace gesprek::owed {
namespace {

namespace say = words::agenda;
using Fact = Condition::Fact;

constexpr std::string_view k_moved = "moved";
constexpr int k_last_grade = 8;

/// One fact of one pupil, before a "not" turns it round.
struct FactAnswer {
  YesNoUnknown holds{};
  Message fact;
  std::optional<Unknown> unknown{};
  Span row{};
};

/// What every fact may look at.
struct Asked {
  const Condition& condition;
  const Pupil& pupil;
  const std::optional<DayRange>& days;
  const Facts& facts;
};

FactAnswer known(bool holds, const Phrase& yes, const Phrase& no, Span row) {
  return {holds ? YesNoUnknown::yes : YesNoUnknown::no, Message{holds ? yes : no}, std::nullopt, row};
}

FactAnswer not_known(const char* code, const Phrase& fact, const Phrase& question, Span row) {
  return {YesNoUnknown::unknown, Message{fact}, Unknown{code, &question}, row};
}

bool started_since(const Asked& q, Day day) {
  const std::optional<Day> first = first_day(q.pupil, q.facts.calendar());
  return first && *first >= day;
}

/// True when the class teachers (all of them, or one where the policy says so) came to the school this year:
/// they cannot have taught the pupil last year (A08).
bool teachers_came_this_year(const Asked& q) {
  const SchoolClass* school_class = q.facts.class_of(q.pupil);
  if (school_class == nullptr || school_class->staff.empty()) {
    return false;
  }
  const Day year_starts = q.facts.calendar().year().first;
  const auto came_this_year = [&](const PersonId& id) {
    const Staff* staff = q.facts.roster().staff_member(id);
    return staff != nullptr && staff->from && *staff->from >= year_starts;
  };
  return q.facts.policy().new_teacher_means_all ? std::ranges::all_of(school_class->staff, came_this_year)
                                                : std::ranges::any_of(school_class->staff, came_this_year);
}

FactAnswer new_teacher(const Asked& q) {
  const Span row = q.pupil.row;
  if (q.pupil.new_teacher != YesNoUnknown::unknown) {
    return known(q.pupil.new_teacher == YesNoUnknown::yes, say::k_new_teacher, say::k_same_teacher, row);
  }
  if (started_since(q, q.facts.calendar().year().first)) {
    return {YesNoUnknown::yes, Message{say::k_new_to_the_school}, std::nullopt, row};
  }
  if (teachers_came_this_year(q)) {
    return {YesNoUnknown::yes, Message{say::k_teachers_new_to_the_school}, std::nullopt,
            q.facts.class_of(q.pupil)->row};
  }
  return not_known("new-teacher-unknown", say::k_new_teacher_unknown, say::k_ask_new_teacher, row);
}

/// A pupil who began at the school later than at the age of four came from somewhere; the reason may be
/// missing.
bool came_from_elsewhere(const Asked& q) {
  constexpr int k_grade_after_start = 2;
  return q.pupil.first_day && q.pupil.grade >= k_grade_after_start &&
         started_since(q, q.facts.calendar().year().first);
}

/// True when the pupil is known to have started before this school year.
bool started_earlier(const Asked& q) {
  const std::optional<Day> first = first_day(q.pupil, q.facts.calendar());
  return first && *first < q.facts.calendar().year().first;
}

FactAnswer moved_in(const Asked& q) {
  if (started_earlier(q)) {
    return known(false, say::k_moved_in, say::k_started_earlier, q.pupil.row);
  }
  if (q.pupil.arrived.empty() && came_from_elsewhere(q)) {
    return not_known("arrival-unknown", say::k_arrival_unknown, say::k_ask_arrival, q.pupil.row);
  }
  return known(q.pupil.arrived == k_moved, say::k_moved_in, say::k_not_moved_in, q.pupil.row);
}

/// Grade 8 leaves at the end of the year: that needs no reason (B25).
bool finishes_school(const Asked& q) {
  const Calendar& calendar = q.facts.calendar();
  const auto last_week = calendar.school_week(-1);
  return q.pupil.grade == k_last_grade && last_week && q.pupil.last_day &&
         *q.pupil.last_day >= last_week->first;
}

FactAnswer moving_away(const Asked& q) {
  const bool says_nothing = q.pupil.left.empty() && q.pupil.last_day;
  if (says_nothing && !finishes_school(q)) {
    return not_known("leaving-unknown", say::k_leaving_unknown, say::k_ask_leaving, q.pupil.row);
  }
  return known(q.pupil.left == k_moved, say::k_moves_away, say::k_not_moving_away, q.pupil.row);
}

FactAnswer starts_this_year(const Asked& q) {
  const std::optional<Day> first = first_day(q.pupil, q.facts.calendar());
  if (!first && q.pupil.grade <= 1) {
    return not_known("first-day-unknown", say::k_first_day_unknown, say::k_ask_first_day, q.pupil.row);
  }
  // Which school year the talk belongs to is settled by its due date, so next year's starters count here
  // (A03).
  return known(first && *first >= q.facts.calendar().year().first, say::k_starts_now, say::k_started_earlier,
               q.pupil.row);
}

FactAnswer tenure(const Asked& q) {
  const std::optional<Day> first = first_day(q.pupil, q.facts.calendar());
  if (!first) {
    return not_known("first-day-unknown", say::k_first_day_unknown, say::k_ask_first_day, q.pupil.row);
  }
  const Day then = q.days ? q.days->first : q.facts.calendar().first_school_day();
  const Day enough = shift(*first, {q.condition.number, Unit::months}, 1, q.facts.calendar());
  return known(enough <= then, say::k_long_enough_here, say::k_not_long_enough_here, q.pupil.row);
}

FactAnswer start_month(const Asked& q) {
  const std::optional<Day> first = first_day(q.pupil, q.facts.calendar());
  if (!first) {
    return not_known("first-day-unknown", say::k_first_day_unknown, say::k_ask_first_day, q.pupil.row);
  }
  const auto month = static_cast<unsigned>(std::chrono::year_month_day{*first}.month());
  const bool holds = !started_earlier(q) && std::ranges::find(q.condition.months, static_cast<int>(month)) !=
                                                q.condition.months.end();
  return known(holds, say::k_started_in_that_month, say::k_started_in_another_month, q.pupil.row);
}

/// Older by birth, or by grade where a date of birth is missing.
bool is_older(const Pupil& sibling, const Pupil& pupil) {
  if (sibling.born && pupil.born) {
    return *sibling.born < *pupil.born;
  }
  return sibling.grade > pupil.grade;
}

FactAnswer sibling_at_school(const Asked& q) {
  const Day then = q.days ? q.days->first : q.facts.calendar().first_school_day();
  const std::vector<const Pupil*> siblings = q.facts.siblings(q.pupil);
  const bool holds = std::ranges::any_of(siblings, [&](const Pupil* sibling) {
    return is_older(*sibling, q.pupil) && at_school(*sibling, q.facts.calendar(), then);
  });
  return known(holds, say::k_older_sibling, say::k_no_older_sibling, q.pupil.row);
}

FactAnswer changed_class(const Asked& q) {
  if (!q.pupil.tells_class_change) {
    return not_known("class-change-unknown", say::k_class_change_unknown, say::k_ask_class_change,
                     q.pupil.row);
  }
  return known(changed_class_this_year(q.pupil, q.facts.calendar()), say::k_changed_class, say::k_same_class,
               q.pupil.row);
}

FactAnswer answer_fact(const Asked& q) {
  switch (q.condition.fact) {
    case Fact::new_teacher:
      return new_teacher(q);
    case Fact::extra_support:
      return known(q.pupil.support, say::k_extra_support, say::k_no_extra_support, q.pupil.row);
    case Fact::moved_in:
      return moved_in(q);
    case Fact::moving_away:
      return moving_away(q);
    case Fact::starts_this_year:
      return starts_this_year(q);
    case Fact::started_before:
      return tenure(q);
    case Fact::start_month:
      return start_month(q);
    case Fact::sibling_at_school:
      return sibling_at_school(q);
    case Fact::changed_class:
      return changed_class(q);
    case Fact::leaving:
      return known(q.pupil.last_day && q.facts.calendar().year().contains(*q.pupil.last_day), say::k_leaves,
                   say::k_stays, q.pupil.row);
  }
  return {YesNoUnknown::no, {}, {}, {}};
}

YesNoUnknown turned(YesNoUnknown holds) {
  switch (holds) {
    case YesNoUnknown::yes:
      return YesNoUnknown::no;
    case YesNoUnknown::no:
      return YesNoUnknown::yes;
    case YesNoUnknown::unknown:
      break;
  }
  return YesNoUnknown::unknown;
}

}  // namespace

bool changed_class_this_year(const Pupil& pupil, const Calendar& calendar) {
  return pupil.class_since && *pupil.class_since > calendar.first_school_day() &&
         calendar.year().contains(*pupil.class_since);
}

ConditionAnswer answer_condition(const Condition& condition, const Pupil& pupil,
                                 const std::optional<DayRange>& days, const Facts& facts,
                                 const Basis& basis) {
  FactAnswer answer = answer_fact({condition, pupil, days, facts});
  return {condition.negated ? turned(answer.holds) : answer.holds,
          because(std::move(answer.fact), basis, answer.row), std::move(answer.unknown)};
}

}  // namespace gesprek::owed
