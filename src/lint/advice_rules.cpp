// Rules that hold a policy against the national timetable for secondary school (A14, A17, B15). Always a
// warning or a note: the policy still plans.
#include <algorithm>

#include "base/text.hpp"
#include "lint/national_timetable.hpp"
#include "lint/rule.hpp"
#include "words/policy_lint.hpp"
#include "words/policy_lint_advice.hpp"

namespace gesprek::lint {
namespace {

namespace say = words::policy_lint;

constexpr int k_last_grade = 8;
constexpr int k_grade_six = 6;
constexpr int k_grade_seven = 7;

std::optional<DayRange> national(std::string_view step, const Facts& facts) {
  return national_days_of(step, facts.calendar().first_year());
}

bool gives(const Moment& moment, Advice advice, const Facts& facts) {
  return moment.kind == MomentKind::talk && moment.advice == advice &&
         concerns_grade(moment, k_last_grade, facts.school());
}

/// The days in which grade 8 has the talk that gives the advice; nothing when it does not give it.
std::optional<DayRange> days_of_advice(const Moment& moment, Advice advice, const Facts& facts) {
  return gives(moment, advice, facts) ? days_of_grade(moment, k_last_grade, facts) : std::nullopt;
}

bool any_gives(Advice advice, const Facts& facts) {
  return std::ranges::any_of(facts.policy().moments,
                             [&](const Moment& moment) { return gives(moment, advice, facts); });
}

/// The advice, unless a higher layer gives the talk other days or other pupils.
Span place_of(const Moment& moment) {
  const Span whom = moment.audience.empty() ? Span{} : moment.audience.front().basis.span;
  return at_fault({moment.advice_basis.span, moment.window.basis.span, whom});
}

/// The talk that gives the provisional advice, unless a higher layer changed which advice one gives.
Span place_of_missing(const Facts& facts, const Moment& provisional) {
  std::vector<Span> places{provisional.advice_basis.span};
  for (const Override& one : facts.policy().overrides) {
    if (one.path.ends_with(".advice")) {
      places.push_back(one.now);
    }
  }
  return at_fault(places);
}

bool says_provisional(const LocalText& text) {
  return fold(text.nl).find("voorlopig") != std::string::npos ||
         fold(text.en).find("provisional") != std::string::npos;
}

}  // namespace

/// The final advice needs the result of the transfer test (A14).
void check_final_advice(const Facts& facts, Reporter& reporter) {
  const auto result = national("test-result", facts);
  const auto final_advice = national("definitive-advice", facts);
  for (const Moment& moment : facts.policy().moments) {
    const auto days = days_of_advice(moment, Advice::final_advice, facts);
    if (result && final_advice && days && days->first < result->first) {
      reporter.report(
          moment.id.text, place_of(moment),
          {say::k_final_too_early,
           {{"moment", moment.id.text}, {"first", days->first}, {"since", result->first}}},
          Message(say::k_final_help, {{"since", final_advice->first}, {"until", final_advice->last}}));
    }
  }
}

/// The final advice has a last day (the national deadline of 24 March).
void check_final_in_time(const Facts& facts, Reporter& reporter) {
  const auto final_advice = national("definitive-advice", facts);
  for (const Moment& moment : facts.policy().moments) {
    const auto days = days_of_advice(moment, Advice::final_advice, facts);
    if (final_advice && days && final_advice->last < days->last) {
      reporter.report(
          moment.id.text, place_of(moment),
          {say::k_final_too_late,
           {{"moment", moment.id.text}, {"last", days->last}, {"until", final_advice->last}}},
          Message(say::k_final_help, {{"since", final_advice->first}, {"until", final_advice->last}}));
    }
  }
}

/// The provisional advice has its own weeks in January (B15).
void check_preliminary_advice(const Facts& facts, Reporter& reporter) {
  const auto weeks = national("preliminary-advice", facts);
  for (const Moment& moment : facts.policy().moments) {
    const auto days = days_of_advice(moment, Advice::provisional, facts);
    if (weeks && days && !(weeks->contains(days->first) && weeks->contains(days->last))) {
      reporter.report(moment.id.text, place_of(moment),
                      {say::k_preliminary_window,
                       {{"moment", moment.id.text},
                        {"first", days->first},
                        {"last", days->last},
                        {"since", weeks->first},
                        {"until", weeks->last}}},
                      Message(say::k_preliminary_help, {{"moment", moment.id.text}}));
    }
  }
}

/// Somebody gives the provisional advice, and nobody the final one.
void check_final_exists(const Facts& facts, Reporter& reporter) {
  const auto weeks = national("definitive-advice", facts);
  if (!weeks || !any_gives(Advice::provisional, facts) || any_gives(Advice::final_advice, facts)) {
    return;
  }
  const auto& moments = facts.policy().moments;
  const auto moment = std::ranges::find_if(
      moments, [&](const Moment& one) { return gives(one, Advice::provisional, facts); });
  reporter.report(moment->id.text, place_of_missing(facts, *moment),
                  {say::k_no_final, {{"since", weeks->first}, {"until", weeks->last}}},
                  Message(say::k_no_final_help));
}

/// The final advice is every pupil's; a talk on request gives it to those who ask, one with a condition to
/// some.
void check_final_for_all(const Facts& facts, Reporter& reporter) {
  std::vector<const Audience*> groups;
  for (const Moment& moment : facts.policy().moments) {
    for (const Audience& group : moment.audience) {
      if (gives(moment, Advice::final_advice, facts) && !moment.initiative &&
          concerns_grade(group, k_last_grade, facts.school())) {
        groups.push_back(&group);
      }
    }
  }
  const bool for_some = !covers_everybody(groups);
  for (const Moment& moment : facts.policy().moments) {
    if (!for_some || !gives(moment, Advice::final_advice, facts)) {
      continue;
    }
    if (moment.initiative) {
      reporter.report(moment.id.text, at_fault({moment.advice_basis.span, moment.initiative->basis.span}),
                      {say::k_final_on_request, {{"moment", moment.id.text}}},
                      Message(say::k_final_on_request_help));
    } else if (!groups.empty()) {
      reporter.report(
          moment.id.text, at_fault({moment.advice_basis.span, moment.audience.front().basis.span}),
          {say::k_final_for_some, {{"moment", moment.id.text}}}, Message(say::k_final_for_some_help));
    }
  }
}

/// The national deadline is no school day.
void check_deadline_weekend(const Facts& facts, Reporter& reporter) {
  const auto weeks = national("definitive-advice", facts);
  if (!weeks || facts.calendar().is_school_day(weeks->last)) {
    return;
  }
  for (const Moment& moment : facts.policy().moments) {
    if (gives(moment, Advice::final_advice, facts)) {
      reporter.report(
          moment.id.text, place_of(moment),
          {say::k_deadline_weekend,
           {{"deadline", weeks->last}, {"before", facts.calendar().school_day_on_or_before(weeks->last)}}});
    }
  }
}

/// "Provisional advice" is a term of law for grade 8 in January; in grades 6 and 7 it misleads (A17).
void check_advice_term(const Facts& facts, Reporter& reporter) {
  if (!national("preliminary-advice", facts)) {
    return;
  }
  for (const Moment& moment : facts.policy().moments) {
    const bool younger = concerns_grade(moment, k_grade_six, facts.school()) ||
                         concerns_grade(moment, k_grade_seven, facts.school());
    const bool called = moment.advice == Advice::provisional ||
                        (moment.advice == Advice::early &&
                         (says_provisional(moment.name) || says_provisional(moment.purpose) ||
                          says_provisional(moment.content)));
    if (moment.kind == MomentKind::talk && younger && called) {
      reporter.report(moment.id.text, moment.advice_basis.span,
                      {say::k_advice_term, {{"moment", moment.id.text}, {"since", present_rules_since()}}},
                      Message(say::k_advice_term_help));
    }
  }
}

}  // namespace gesprek::lint
