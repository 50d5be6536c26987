// What a rule of the linter sees, and how it speaks.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "lint/lint.hpp"

namespace gesprek::lint {

/// The policy with the days of its moments in the school year that is looked at, one entry a moment.
struct Facts {
  const LintInput& input;
  /// On school days; nothing: with each pupil, any time, or not dated.
  std::vector<std::optional<DayRange>> days;
  /// As the policy states them, before those in a holiday move to school days.
  std::vector<std::optional<DayRange>> stated_days;
  /// Those of a pupil who starts in the middle of the year, where they run with each pupil.
  std::vector<std::optional<DayRange>> example_days;

  const Policy& policy() const { return input.policy; }
  const School& school() const { return input.school; }
  const Calendar& calendar() const { return input.calendar; }
};

Facts collect_facts(const LintInput& input);

/// The days that a window states, before those in a holiday move; nothing where it runs with each pupil.
std::optional<DayRange> stated_days(const Window& window, const Facts& facts);
/// The school days that it comes to; nothing where it runs with each pupil.
std::optional<DayRange> school_days_of(const Window& window, const Moment& moment, const Facts& facts);
/// From the first to the last day on which pupils of the grade have the moment, each group under `who` in the
/// days of its own; nothing where they run with each pupil, at any time, or without a date.
std::optional<DayRange> days_of_grade(const Moment& moment, int grade, const Facts& facts);
/// The days of a moment for a pupil who starts on that day.
std::optional<DayRange> days_of_starter(const Moment& moment, Day first_day, const Facts& facts);
/// The last day that a window states, where it does not run with each pupil.
std::optional<Day> stated_end(const Window& window, const Facts& facts);

/// True for a talk that nobody has to ask for.
bool is_planned(const Moment& moment);
/// True for a talk to which guardians come and that is planned without being asked for.
bool is_planned_talk(const Moment& moment);
/// True when the group has pupils of the grade, under whatever condition.
bool concerns_grade(const Audience& group, int grade, const School& school);
/// True when one of the moment's groups has.
bool concerns_grade(const Moment& moment, int grade, const School& school);
/// True when one asks for what the other rules out: "new teacher" and "no new teacher".
bool is_opposite(const Condition& one, const Condition& other);

/// True when a group has no condition, or two groups have opposite ones.
bool covers_everybody(const std::vector<const Audience*>& groups);

/// True when a higher layer leaves out a moment of a lower one.
bool leaves_out(const Override& one, const Policy& policy);

/// Of the places that together make a fault, the one that the highest layer of the policy states: that is
/// where the school can mend it. Of places in one layer, the first.
Span at_fault(std::span<const Span> places);
Span at_fault(std::initializer_list<Span> places);

/// Takes the findings of one rule; those that the policy accepts stay silent.
class Reporter {
 public:
  Reporter(const LintRule& rule, const LintInput& input, Diagnostics& diagnostics)
      : m_rule(rule), m_input(input), m_diagnostics(diagnostics) {}

  /// True when the policy accepts this finding about the moment (empty: about the policy as a whole) today.
  bool accepted(std::string_view moment) const;
  void report(std::string_view moment, Span span, Message message, std::optional<Message> help = {},
              std::vector<DiagnosticNote> notes = {});

 private:
  const LintRule& m_rule;
  const LintInput& m_input;
  Diagnostics& m_diagnostics;
};

/// The rules, one function each; grouped by what they look at.
void check_stale(const Facts& facts, Reporter& reporter);
void check_evaluated(const Facts& facts, Reporter& reporter);
void check_older_than_law(const Facts& facts, Reporter& reporter);
void check_related(const Facts& facts, Reporter& reporter);
void check_accepted(const Facts& facts, Reporter& reporter);

void check_mandatory_stated(const Facts& facts, Reporter& reporter);
void check_duration_known(const Facts& facts, Reporter& reporter);
void check_vague_words(const Facts& facts, Reporter& reporter);
void check_left_to_people(const Facts& facts, Reporter& reporter);
void check_forms(const Facts& facts, Reporter& reporter);
void check_divisions(const Facts& facts, Reporter& reporter);
void check_grades_covered(const Facts& facts, Reporter& reporter);
void check_expectations(const Facts& facts, Reporter& reporter);

void check_reach(const Facts& facts, Reporter& reporter);
void check_hours_for_all(const Facts& facts, Reporter& reporter);
void check_start_of_starters(const Facts& facts, Reporter& reporter);

void check_somebody_comes(const Facts& facts, Reporter& reporter);
void check_takes_part(const Facts& facts, Reporter& reporter);
void check_own_roles(const Facts& facts, Reporter& reporter);
void check_sign_up(const Facts& facts, Reporter& reporter);
void check_choice(const Facts& facts, Reporter& reporter);
void check_in_year(const Facts& facts, Reporter& reporter);
void check_overlap(const Facts& facts, Reporter& reporter);
void check_same_month(const Facts& facts, Reporter& reporter);
void check_single_day(const Facts& facts, Reporter& reporter);
void check_leap_day(const Facts& facts, Reporter& reporter);
void check_welcome(const Facts& facts, Reporter& reporter);
void check_window_in_holiday(const Facts& facts, Reporter& reporter);
void check_choice_in_holiday(const Facts& facts, Reporter& reporter);
void check_reminder(const Facts& facts, Reporter& reporter);
void check_return(const Facts& facts, Reporter& reporter);
void check_return_in_holiday(const Facts& facts, Reporter& reporter);
void check_short_window(const Facts& facts, Reporter& reporter);
void check_report_in_holiday(const Facts& facts, Reporter& reporter);
void check_invite_in_holiday(const Facts& facts, Reporter& reporter);
void check_after(const Facts& facts, Reporter& reporter);
void check_near_rounds(const Facts& facts, Reporter& reporter);
void check_dates(const Facts& facts, Reporter& reporter);
void check_short_rounds(const Facts& facts, Reporter& reporter);
void check_year_filled(const Facts& facts, Reporter& reporter);
void check_order(const Facts& facts, Reporter& reporter);

void check_final_advice(const Facts& facts, Reporter& reporter);
void check_final_in_time(const Facts& facts, Reporter& reporter);
void check_preliminary_advice(const Facts& facts, Reporter& reporter);
void check_final_exists(const Facts& facts, Reporter& reporter);
void check_final_for_all(const Facts& facts, Reporter& reporter);
void check_deadline_weekend(const Facts& facts, Reporter& reporter);
void check_advice_term(const Facts& facts, Reporter& reporter);

}  // namespace gesprek::lint
