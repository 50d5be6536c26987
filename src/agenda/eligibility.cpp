#include "agenda/eligibility.hpp"

#include <algorithm>

#include "agenda/reasons.hpp"
#include "words/agenda.hpp"

namespace gesprek::owed {
namespace {

namespace say = words::agenda;
using Kind = Eligibility::Kind;
using State = WindowAnswer::State;

constexpr int k_first_grade = 1;

/// True when the days are counted from the pupil's start, so that who has not started yet is concerned (A03,
/// B13).
bool looks_ahead_of_start(const Window& window) {
  return window.kind == WindowKind::between &&
         (window.until.anchor == Anchor::first_day || window.until.anchor == Anchor::birthday) &&
         window.until.offset.count < 0;
}

Unknown question_for(Anchor missing) {
  switch (missing) {
    case Anchor::last_day:
      return {"last-day-unknown", &say::k_ask_last_day};
    case Anchor::class_change:
      return {"class-change-unknown", &say::k_ask_class_change};
    case Anchor::birthday:
      return {"birthday-unknown", &say::k_ask_birthday};
    default:
      return {"first-day-unknown", &say::k_ask_first_day};
  }
}

/// True when the days are counted from the change of class: before it, or after.
bool runs_with_class_change(const Window& window) {
  return window.from.anchor == Anchor::class_change || window.until.anchor == Anchor::class_change;
}

/// True when the class or grade that a pupil is in now decides whether this group is the pupil's.
bool by_class_or_grade(const Audience& audience) {
  constexpr std::size_t k_all_grades = 8;
  const bool some_grades = !audience.grades.empty() && audience.grades.size() < k_all_grades;
  return some_grades || !audience.divisions.empty() ||
         std::ranges::any_of(audience.conditions, [](const Condition& condition) {
           return condition.fact == Condition::Fact::new_teacher ||
                  condition.fact == Condition::Fact::changed_class;
         });
}

Message grade_message(const Audience& audience, const Pupil& pupil) {
  const auto grade = static_cast<std::int64_t>(pupil.grade);
  if (!audience.divisions.empty()) {
    std::string names;
    for (const std::string& division : audience.divisions) {
      names += (names.empty() ? "" : ", ") + division;
    }
    return {say::k_other_division, {{"grade", grade}, {"divisions", std::move(names)}}};
  }
  return {say::k_other_grade, {{"grade", grade}, {"grades", grades_in_digits(audience.grades)}}};
}

}  // namespace

/// The further a group got before it said no, the more its reason tells; of equal ones the first.
struct AudienceCheck::Stage {
  enum class Reached { grade, condition, window, year, presence, unknown, owed } reached = Reached::grade;
  Eligibility answer;
};

bool covers_grade(const Audience& audience, const Pupil& pupil, const Facts& facts) {
  const auto has = [&](int grade) {
    return std::ranges::find(audience.grades, grade) != audience.grades.end();
  };
  const bool starter = pupil.grade < k_first_grade;
  const bool grade_fits = audience.grades.empty() || has(pupil.grade) || (starter && has(k_first_grade));
  const bool division_fits =
      audience.divisions.empty() || std::ranges::any_of(audience.divisions, [&](const std::string& division) {
        return facts.in_division(pupil, division);
      });
  return grade_fits && division_fits;
}

AudienceCheck::AudienceCheck(const Facts& facts, const Moment& moment) : m_facts(facts), m_moment(moment) {
  static const Audience k_everybody{};  // what is done for each pupil need not say of which groups
  const auto add = [&](const Audience& audience) {
    const Window& window = audience.window ? *audience.window : moment.window;
    const bool per_pupil = runs_with_pupil(window, facts.policy());
    m_groups.push_back({&audience, &window, per_pupil,
                        per_pupil ? WindowAnswer{} : answer_window(window, nullptr, facts.input(), moment)});
  };
  std::ranges::for_each(moment.audience, add);
  moment.audience.empty() && moment.cadence ? add(k_everybody) : void();
}

const Basis& AudienceCheck::basis_of(const Group& group) const {
  return first_known(group.audience->basis, m_moment.basis);
}

Eligibility AudienceCheck::check(const Pupil& pupil) const {
  std::optional<Stage> nearest;
  for (std::size_t index = 0; index < m_groups.size(); ++index) {
    Stage stage = check_group(pupil, m_groups[index]);
    stage.answer.audience_index = index;
    if (stage.reached == Stage::Reached::owed) {
      return std::move(stage.answer);
    }
    if (!nearest || stage.reached > nearest->reached) {
      nearest = std::move(stage);
    }
  }
  if (!nearest) {
    return {Kind::not_owed, 0, {}, true, true, {because(Message{say::k_nobody}, m_moment.basis)},
            std::nullopt};
  }
  return std::move(nearest->answer);
}

/// True where a talk of this moment stands in a plan or in the log.
bool AudienceCheck::is_arranged(const Pupil& pupil) const {
  const auto* arranged = m_facts.input().arranged;
  const TalkId first(m_moment.id.text + '/' + pupil.id.text);
  return arranged != nullptr && (arranged->contains(first) || arranged->contains(TalkId(first.text + "/2")));
}

AudienceCheck::Stage AudienceCheck::check_group(const Pupil& pupil, const Group& group) const {
  using Reached = Stage::Reached;
  const Basis& basis = basis_of(group);
  if (!covers_grade(*group.audience, pupil, m_facts)) {
    Eligibility answer;
    answer.why = {because(grade_message(*group.audience, pupil), basis, pupil.row)};
    return {Reached::grade, std::move(answer)};
  }
  const WindowAnswer window =
      group.per_pupil ? answer_window(*group.window, &pupil, m_facts.input(), m_moment) : group.same_for_all;
  const std::optional<DayRange> days =
      window.state == State::dated ? std::optional(window.days) : std::nullopt;
  Eligibility found;
  const auto grade = static_cast<std::int64_t>(pupil.grade);
  found.why.push_back(because(
      pupil.grade < k_first_grade ? Message{say::k_will_start} : Message{say::k_in_grade, {{"grade", grade}}},
      basis, pupil.row));
  for (const Condition& condition : group.audience->conditions) {
    ConditionAnswer answer = answer_condition(condition, pupil, days, m_facts, basis);
    if (answer.holds == YesNoUnknown::no) {
      found.why = {std::move(answer.why)};
      return {Reached::condition, std::move(found)};
    }
    if (answer.holds == YesNoUnknown::unknown && !found.unknown) {
      found.unknown = std::move(answer.unknown);
    }
    found.why.push_back(std::move(answer.why));
  }
  return check_days(pupil, group, window, std::move(found));
}

AudienceCheck::Stage AudienceCheck::check_days(const Pupil& pupil, const Group& group,
                                               const WindowAnswer& window, Eligibility found) const {
  using Reached = Stage::Reached;
  const Calendar& calendar = m_facts.calendar();
  const auto refuse = [&](Reached reached, Message fact) {
    found.why = {because(std::move(fact), basis_of(group), pupil.row)};
    found.unknown.reset();
    return Stage{reached, std::move(found)};
  };
  if (window.state == State::missing_fact && window.missing == Anchor::class_change &&
      pupil.tells_class_change) {
    return refuse(Reached::condition, Message{say::k_same_class});
  }
  if (window.state == State::missing_fact) {
    found.kind = Kind::unknown;
    if (!found.unknown) {
      found.unknown = question_for(window.missing);
    }
    return {Reached::unknown, std::move(found)};
  }
  found.dated = window.state == State::dated;
  found.days = found.dated ? window.days : whole_year(calendar);
  if (found.days.last < calendar.first_school_day()) {
    return refuse(Reached::year, {say::k_due_before_year, {{"day", found.days.last}}});
  }
  if (calendar.year().last < found.days.first) {
    return refuse(Reached::year, {say::k_due_after_year, {{"day", found.days.first}}});
  }
  const DayRange wanted = found.days;
  if (found.dated && by_class_or_grade(*group.audience) && !runs_with_class_change(*group.window) &&
      changed_class_this_year(pupil, calendar) && wanted.last < *pupil.class_since && !is_arranged(pupil)) {
    return refuse(Reached::presence, {say::k_in_class_after, {{"day", *pupil.class_since}}});
  }
  const std::optional<Day> first = first_day(pupil, calendar);
  const bool before_start = looks_ahead_of_start(*group.window);
  if (!before_start && first && found.days.first < *first) {
    found.days.first = *first;
  }
  if (pupil.last_day && *pupil.last_day < found.days.last) {
    found.days.last = *pupil.last_day;
  }
  const auto present = school_days_within(found.days, calendar);
  if (!present || (!before_start && !first && pupil.grade < k_first_grade)) {
    const bool left = pupil.last_day && *pupil.last_day < wanted.last;
    return refuse(Reached::presence, left    ? Message{say::k_left_before, {{"day", *pupil.last_day}}}
                                     : first ? Message{say::k_arrives_after, {{"day", *first}}}
                                             : Message{say::k_not_started});
  }
  if (found.unknown) {
    found.kind = Kind::unknown;
    return {Reached::unknown, std::move(found)};
  }
  found.kind = Kind::owed;
  found.days = *present;
  found.becomes_due = found.days.last <= calendar.year().last;
  found.why.insert(found.why.end(), window.why.begin(), window.why.end());
  return {Reached::owed, std::move(found)};
}

}  // namespace gesprek::owed
