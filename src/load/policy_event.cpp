#include "load/policy_event.hpp"

#include <algorithm>

#include "load/policy_audience.hpp"
#include "load/policy_rhythm.hpp"
#include "load/policy_values.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr int k_most_times = 60;
constexpr int k_most_rounds = 6;

constexpr Word<Cadence::Subject> k_subjects[] = {
    {"the school", Cadence::Subject::school},     {"each class", Cadence::Subject::class_},
    {"each pupil", Cadence::Subject::pupil},      {"every class", Cadence::Subject::class_},
    {"every pupil", Cadence::Subject::pupil},     {"elke klas", Cadence::Subject::class_},
    {"iedere groep", Cadence::Subject::class_},   {"iedere klas", Cadence::Subject::class_},
    {"iedere leerling", Cadence::Subject::pupil}, {"elk kind", Cadence::Subject::pupil},
    {"ieder kind", Cadence::Subject::pupil},      {"de school", Cadence::Subject::school},
    {"elke groep", Cadence::Subject::class_},     {"elke leerling", Cadence::Subject::pupil},
    {"each child", Cadence::Subject::pupil},      {"every child", Cadence::Subject::pupil},
    {"all pupils", Cadence::Subject::pupil},      {"alle leerlingen", Cadence::Subject::pupil},
    {"per pupil", Cadence::Subject::pupil},       {"per leerling", Cadence::Subject::pupil},
    {"all classes", Cadence::Subject::class_},    {"alle groepen", Cadence::Subject::class_},
    {"alle klassen", Cadence::Subject::class_},   {"per class", Cadence::Subject::class_},
    {"per groep", Cadence::Subject::class_},      {"per klas", Cadence::Subject::class_},
    {"hele school", Cadence::Subject::school},    {"the whole school", Cadence::Subject::school},
};

void read_hours(const Entry& entry, const Scope& scope, std::vector<EventTime>& hours) {
  const Scope own = scope.under(entry.key);
  each_item(entry.value, own, Single::refused, [&](const Node& item) {
    RuleReader rule(item, item.span, own);
    EventTime time;
    time.basis = rule.basis();
    if (const Entry* divisions = rule.optional("divisions")) {
      time.divisions = read_divisions(divisions->value, rule.scope());
    }
    if (const Entry* grades = rule.optional("grades")) {
      time.grades = read_grades(grades->value, rule.scope()).value_or(std::vector<int>{});
    }
    std::vector<Weekday> days;
    if (const Entry* weekday = rule.optional("weekday")) {
      days = read_weekdays(weekday->value, rule.scope());
    }
    if (const Entry* clock = rule.required("clock")) {
      time.clock = read_clock_range(clock->value, rule.scope());
    }
    rule.finish();
    if (days.empty()) {
      hours.push_back(std::move(time));
    }
    for (auto day = days.begin(); day != days.end(); ++day) {  // the hours hold on each of the days
      if (std::find(days.begin(), day, *day) == day) {
        time.weekday = *day;
        hours.push_back(time);
      }
    }
  });
}

/// "2", or {is: 2, on: different days}.
void read_times(const Entry& entry, const Scope& scope, Event& event) {
  static constexpr Word<bool> k_days[] = {{"different days", true},
                                          {"the same day", false},
                                          {"verschillende dagen", true},
                                          {"dezelfde dag", false}};
  RuleReader rule(entry, scope);
  event.basis = rule.basis();
  if (const Node* times = rule.value()) {
    event.times = read_integer(*times, 1, k_most_times, scope).value_or(1);
  }
  if (const Entry* on = rule.optional("on")) {
    event.different_days =
        one_word(on->value, k_days, words::policy::k_a_choice, scope.diagnostics()).value_or(false);
  }
  rule.finish();
}

void read_times_more(const Entry& entry, const Scope& scope, std::vector<MoreTimes>& all) {
  const Scope own = scope.under(entry.key);
  each_item(entry.value, own, Single::refused, [&](const Node& item) {
    RuleReader rule(item, item.span, own);
    MoreTimes more;
    more.basis = rule.basis();
    if (const Entry* times = rule.required("times")) {
      more.times = read_integer(times->value, 1, k_most_times, scope).value_or(1);
    }
    if (const Entry* divisions = rule.optional("divisions")) {
      more.divisions = read_divisions(divisions->value, rule.scope());
    }
    if (const Entry* grades = rule.optional("grades")) {
      more.grades = read_grades(grades->value, rule.scope()).value_or(std::vector<int>{});
    }
    rule.finish();
    all.push_back(std::move(more));
  });
}

}  // namespace

Event read_event(RuleReader& moment, MomentKind kind) {
  Event event;
  event.basis = event.rounds_basis = moment.basis();
  const Entry* hours = kind == MomentKind::recurring ? moment.required("hours") : moment.optional("hours");
  if (hours != nullptr) {
    read_hours(*hours, moment.scope(), event.hours);
  }
  if (const Entry* by = moment.optional("by")) {
    event.by = read_staff_role(by->value, moment.scope());
    event.by_basis = moment.scope().under("by").basis(rule_span(*by));
  }
  if (kind == MomentKind::recurring) {
    return event;
  }
  if (const Entry* times = moment.optional("times")) {
    read_times(*times, moment.scope(), event);
  }
  if (const Entry* more = moment.optional("times_more")) {
    read_times_more(*more, moment.scope(), event.more);
  }
  if (const Entry* rounds = moment.optional("rounds")) {
    RuleReader rule(*rounds, moment.scope());
    event.rounds_basis = rule.basis();
    const Node* count = rule.value();
    rule.finish();
    event.rounds = count == nullptr ? 1 : read_integer(*count, 1, k_most_rounds, moment.scope()).value_or(1);
  }
  return event;
}

Cadence read_cadence(RuleReader& moment, MomentKind kind) {
  Cadence cadence;
  cadence.basis = moment.basis();
  if (const Entry* subject = moment.optional("for")) {
    cadence.subject = one_word(subject->value, k_subjects, words::policy::k_a_subject, moment.diagnostics())
                          .value_or(Cadence::Subject::school);
  }
  if (const Entry* at_least = moment.required("at_least")) {
    read_at_least(*at_least, moment.scope(), cadence);
  }
  if (const Entry* by = moment.optional("by")) {
    cadence.by = read_staff_role(by->value, moment.scope()).value_or(Role::teacher);
  } else if (cadence.subject == Cadence::Subject::school) {
    cadence.by = Role::head;
  }
  if (kind == MomentKind::checklist) {
    return cadence;
  }
  if (const Entry* at_most = moment.optional("at_most")) {
    read_at_most(*at_most, moment.scope(), cadence);
  }
  if (const Entry* counts = moment.optional("counts")) {
    cadence.message_kind = read_name(counts->value, moment.scope(), 40).value_or("");
  }
  cadence.holidays_count = moment.yes_no("holidays_count").value_or(false);
  if (const Entry* through = moment.optional("through")) {
    cadence.through = read_channels(through->value, moment.scope());
  }
  return cadence;
}

}  // namespace gesprek::policy_reader
