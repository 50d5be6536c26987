#include "lint/lint.hpp"

#include <algorithm>
#include <array>

#include "agenda/agenda.hpp"
#include "agenda/points.hpp"
#include "lint/rule.hpp"

namespace gesprek {
namespace lint {
namespace {

struct Row {
  LintRule rule;
  void (*check)(const Facts& facts, Reporter& reporter) = nullptr;
};

constexpr Severity k_note = Severity::note;
constexpr Severity k_warning = Severity::warning;

constexpr Row k_rows[] = {
    {{"policy-stale", k_warning}, check_stale},
    {{"evaluated-in-future", k_warning}, check_evaluated},
    {{"policy-older-than-law", k_note}, check_older_than_law},
    {{"related-missing", k_warning}, check_related},
    {{"acceptance-useless", k_warning}, check_accepted},
    {{"mandatory-not-stated", k_note}, check_mandatory_stated},
    {{"duration-missing", k_warning}, check_duration_known},
    {{"vague-word", k_note}, check_vague_words},
    {{"left-to-people", k_note}, check_left_to_people},
    {{"unknown-form", k_warning}, check_forms},
    {{"unknown-division", k_warning}, check_divisions},
    {{"grade-not-covered", k_warning}, check_grades_covered},
    {{"expectation-out-of-reach", k_warning}, check_expectations},
    {{"reaches-nobody", k_warning}, check_reach},
    {{"grade-without-hours", k_warning}, check_hours_for_all},
    {{"year-start-for-starters", k_warning}, check_start_of_starters},
    {{"nobody-attends", k_warning}, check_somebody_comes},
    {{"welcome-and-mandatory", k_warning}, check_welcome},
    {{"part-too-long", k_warning}, check_takes_part},
    {{"role-without-staff", k_warning}, check_own_roles},
    {{"dates-missing", k_warning}, check_dates},
    {{"sign-up-differs", k_warning}, check_sign_up},
    {{"choice-too-late", k_warning}, check_choice},
    {{"choice-in-holiday", k_note}, check_choice_in_holiday},
    {{"remind-too-early", k_warning}, check_reminder},
    {{"return-too-early", k_warning}, check_return},
    {{"outside-school-year", k_warning}, check_in_year},
    {{"talks-overlap", k_warning}, check_overlap},
    {{"talks-in-one-month", k_warning}, check_same_month},
    {{"single-day", k_note}, check_single_day},
    {{"leap-day", k_note}, check_leap_day},
    {{"window-short", k_warning}, check_short_window},
    {{"window-in-holiday", k_warning}, check_window_in_holiday},
    {{"report-in-holiday", k_note}, check_report_in_holiday},
    {{"invite-in-holiday", k_note}, check_invite_in_holiday},
    {{"return-in-holiday", k_note}, check_return_in_holiday},
    {{"invite-before-needed", k_warning}, check_order},
    {{"after-impossible", k_warning}, check_after},
    {{"rounds-close", k_warning}, check_near_rounds},
    {{"round-short", k_warning}, check_short_rounds},
    {{"rounds-end-early", k_warning}, check_year_filled},
    {{"vo-final-too-early", k_warning}, check_final_advice},
    {{"vo-final-too-late", k_warning}, check_final_in_time},
    {{"vo-preliminary-window", k_warning}, check_preliminary_advice},
    {{"vo-no-definitive", k_warning}, check_final_exists},
    {{"vo-final-on-request", k_warning}, check_final_for_all},
    {{"vo-deadline-weekend", k_note}, check_deadline_weekend},
    {{"vo-term", k_note}, check_advice_term},
};

const Roster k_nobody;
const std::vector<Request> k_nothing;

/// Somebody who starts on that day and stays until the end of the school year.
Pupil example_pupil(Day first_day, const Calendar& calendar) {
  constexpr int k_fourth_birthday = 4;
  Pupil pupil;
  pupil.grade = 1;
  pupil.first_day = first_day;
  pupil.last_day = calendar.last_school_day();
  pupil.born = add_years(*pupil.first_day, -k_fourth_birthday);
  return pupil;
}

std::optional<DayRange> days_of(const Moment& moment, const Pupil* pupil, const AgendaInput& agenda) {
  const auto window = resolve_window(moment.window, pupil, agenda, moment);
  return window ? std::optional(window->days) : std::nullopt;
}

AgendaInput agenda_of(const LintInput& input) {
  return {input.policy, input.school, input.calendar, k_nobody, k_nothing, input.as_of};
}

std::optional<DayRange> days_between(const Window& window, const AgendaInput& agenda) {
  if (window.kind != WindowKind::between) {
    return std::nullopt;
  }
  const auto from = owed::answer_point(window.from, nullptr, agenda).day;
  const auto until = owed::answer_point(window.until, nullptr, agenda).day;
  return from && until ? std::optional(DayRange{*from, *until}) : std::nullopt;
}

}  // namespace

Facts collect_facts(const LintInput& input) {
  const AgendaInput agenda = agenda_of(input);
  const Day middle = input.calendar.add_school_days(input.calendar.first_school_day(),
                                                    input.calendar.school_weeks() * 5 / 2);
  const Pupil example = example_pupil(middle, input.calendar);
  Facts facts{input, {}, {}, {}};
  for (const Moment& moment : input.policy.moments) {
    const bool dated = moment.window.kind != WindowKind::any_time &&
                       (moment.kind == MomentKind::talk || moment.kind == MomentKind::event);
    facts.days.push_back(dated ? days_of(moment, nullptr, agenda) : std::nullopt);
    facts.stated_days.push_back(dated ? days_between(moment.window, agenda) : std::nullopt);
    facts.example_days.push_back(dated ? days_of(moment, &example, agenda) : std::nullopt);
  }
  return facts;
}

std::optional<DayRange> stated_days(const Window& window, const Facts& facts) {
  return days_between(window, agenda_of(facts.input));
}

std::optional<DayRange> school_days_of(const Window& window, const Moment& moment, const Facts& facts) {
  const auto found = resolve_window(window, nullptr, agenda_of(facts.input), moment);
  return found ? std::optional(found->days) : std::nullopt;
}

std::optional<DayRange> days_of_grade(const Moment& moment, int grade, const Facts& facts) {
  const AgendaInput agenda = agenda_of(facts.input);
  std::optional<DayRange> all;
  for (const Audience& group : moment.audience) {
    const Window& window = group.window ? *group.window : moment.window;
    const bool dated = window.kind != WindowKind::any_time && concerns_grade(group, grade, facts.school());
    if (const auto found = dated ? resolve_window(window, nullptr, agenda, moment) : std::nullopt) {
      all = all ? DayRange{std::min(all->first, found->days.first), std::max(all->last, found->days.last)}
                : found->days;
    }
  }
  return all;
}

std::optional<DayRange> days_of_starter(const Moment& moment, Day first_day, const Facts& facts) {
  const Pupil pupil = example_pupil(first_day, facts.calendar());
  return days_of(moment, &pupil, agenda_of(facts.input));
}

std::optional<Day> stated_end(const Window& window, const Facts& facts) {
  return owed::answer_point(window.until, nullptr, agenda_of(facts.input)).day;
}

bool covers_everybody(const std::vector<const Audience*>& groups) {
  return std::ranges::any_of(groups, [&](const Audience* one) {
    return one->conditions.empty() || std::ranges::any_of(groups, [&](const Audience* other) {
             return one->conditions.size() == 1 && other->conditions.size() == 1 &&
                    is_opposite(one->conditions.front(), other->conditions.front());
           });
  });
}

bool is_planned(const Moment& moment) {
  return moment.kind == MomentKind::talk && !moment.initiative;
}

bool is_planned_talk(const Moment& moment) {
  return moment.kind == MomentKind::talk && !moment.without_guardians && !moment.initiative;
}

bool concerns_grade(const Audience& group, int grade, const School& school) {
  const bool in_grades = group.grades.empty() || std::ranges::find(group.grades, grade) != group.grades.end();
  const bool in_divisions =
      group.divisions.empty() || std::ranges::any_of(group.divisions, [&](const auto& name) {
        const auto division = school.divisions.find(name);
        return division != school.divisions.end() &&
               std::ranges::find(division->second, grade) != division->second.end();
      });
  return in_grades && in_divisions;
}

bool concerns_grade(const Moment& moment, int grade, const School& school) {
  return std::ranges::any_of(moment.audience,
                             [&](const Audience& group) { return concerns_grade(group, grade, school); });
}

bool is_opposite(const Condition& one, const Condition& other) {
  return one.fact == other.fact && one.negated != other.negated && one.number == other.number &&
         one.months == other.months;
}

bool leaves_out(const Override& one, const Policy& policy) {
  constexpr std::string_view k_moments = "moments.";
  return one.path.starts_with(k_moments) && one.path.find('.', k_moments.size()) == std::string::npos &&
         policy.find(MomentId(one.path.substr(k_moments.size()))) == nullptr;
}

Span at_fault(std::span<const Span> places) {
  const auto layer = [](const Span& place) { return place.known() ? place.source : SourceId(-1); };
  const auto highest = std::ranges::min_element(places, {}, layer);
  return highest == places.end() ? Span{} : *highest;
}

Span at_fault(std::initializer_list<Span> places) {
  return at_fault(std::span(places.begin(), places.size()));
}

bool Reporter::accepted(std::string_view moment) const {
  return std::ranges::any_of(m_input.policy.accepted, [&](const Accepted& one) {
    return one.code == m_rule.code && (one.moment.empty() || one.moment == moment) &&
           (!one.until || m_input.as_of <= *one.until);
  });
}

void Reporter::report(std::string_view moment, Span span, Message message, std::optional<Message> help,
                      std::vector<DiagnosticNote> notes) {
  if (accepted(moment)) {
    return;
  }
  Diagnostic diagnostic;
  diagnostic.code = m_rule.code;
  diagnostic.severity = m_rule.severity;
  diagnostic.message = std::move(message);
  diagnostic.span = span;
  diagnostic.help = std::move(help);
  diagnostic.notes = std::move(notes);
  m_diagnostics.add(std::move(diagnostic));
}

}  // namespace lint

void check_policy(const LintInput& input, Diagnostics& diagnostics) {
  const lint::Facts facts = lint::collect_facts(input);
  for (const lint::Row& row : lint::k_rows) {
    lint::Reporter reporter(row.rule, input, diagnostics);
    row.check(facts, reporter);
  }
}

std::span<const LintRule> lint_rules() {
  static const auto k_rules = [] {
    std::array<LintRule, std::size(lint::k_rows)> rules;
    std::ranges::transform(lint::k_rows, rules.begin(), &lint::Row::rule);
    return rules;
  }();
  return k_rules;
}

}  // namespace gesprek
