#include "load/policy_event.hpp"

#include <algorithm>

#include "load/policy_audience.hpp"
#include "load/policy_values.hpp"
#include "words/policy.hpp"
#include "words/policy_rhythm.hpp"

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
};

constexpr Word<Cadence::Per> k_periods[] = {
    {"month", Cadence::Per::month},
    {"quarter", Cadence::Per::quarter},
    {"school year", Cadence::Per::school_year},
    {"year", Cadence::Per::school_year},
    {"maand", Cadence::Per::month},
    {"kwartaal", Cadence::Per::quarter},
    {"schooljaar", Cadence::Per::school_year},
    {"jaar", Cadence::Per::school_year},
};

bool take_each(WordReader& words) {
  return words.take("a") || words.take("each") || words.take("every") || words.take("per") ||
         words.take("in each") || words.take("om de") || words.take("om") || words.take("elke") ||
         words.take("iedere") || words.take("elk") || words.take("ieder");
}

/// "once a month", "4 times a school year", "once every 3 to 4 weeks": the upper end of a range is what
/// binds.
bool take_at_least(WordReader& words, Cadence& cadence) {
  if (words.take("weekly") || words.take("wekelijks")) {
    cadence.per = Cadence::Per::interval;
    cadence.at_least_every = Length{1, Unit::weeks};
    return true;
  }
  if (words.take("monthly") || words.take("maandelijks")) {
    cadence.per = Cadence::Per::month;
    return true;
  }
  if (words.take("every other week") || words.take("om de week") || words.take("tweewekelijks")) {
    cadence.per = Cadence::Per::interval;
    cadence.at_least_every = Length{2, Unit::weeks};
    return true;
  }
  if (words.take("om de maand") || words.take("every other month")) {
    cadence.per = Cadence::Per::interval;
    cadence.at_least_every = Length{2, Unit::months};
    return true;
  }
  words.take("at least") || words.take("minimaal") || words.take("minstens") || words.take("ten minste");
  cadence.times = take_times(words).value_or(1);  // "every week" is once every week
  const std::size_t after = words.mark();
  if (take_each(words)) {
    if (const auto per = words.take_any(k_periods)) {
      cadence.per = *per;
      return true;
    }
    if (words.take("week")) {
      cadence.per = Cadence::Per::interval;
      cadence.at_least_every = Length{1, Unit::weeks};
      return true;
    }
    const auto every = take_length_range(words);
    if (every && every->least.count > every->most.count) {
      words.object("backwards", {words::policy::k_backwards, {{"text", words.node().text}}},
                   Message(words::policy::k_backwards_help));
      return false;
    }
    if (every) {
      cadence.per = Cadence::Per::interval;
      cadence.at_least_every = every->most;
      return true;
    }
    words.back_to(after);
    if (const auto one = take_length(words)) {  // "once a week": the article is the number
      cadence.per = Cadence::Per::interval;
      cadence.at_least_every = one;
      return true;
    }
  }
  return false;
}

void read_at_least(const Entry& entry, const Scope& scope, Cadence& cadence) {
  RuleReader rule(entry, scope);
  cadence.basis = rule.basis();
  const Node* node = rule.value();
  rule.finish();
  if (node == nullptr || !check_scalar(*node, words::policy::k_a_rhythm, scope.diagnostics())) {
    return;
  }
  WordReader words(*node);
  if (!take_at_least(words, cadence) || !words.done()) {
    words.report(words::policy::k_a_rhythm, scope.diagnostics());
  }
}

/// "once a week": never two within that time.
void read_at_most(const Entry& entry, const Scope& scope, Cadence& cadence) {
  RuleReader rule(entry, scope);
  cadence.at_most_basis = rule.basis();
  const Node* node = rule.value();
  rule.finish();
  if (node == nullptr || !check_scalar(*node, words::policy::k_a_bound, scope.diagnostics())) {
    return;
  }
  WordReader words(*node);
  if (take_times(words) == 1) {
    words.take("each") || words.take("every") || words.take("per");
    cadence.at_most_every = take_length(words);
    if (!cadence.at_most_every) {
      cadence.at_most_every = words.take("week")    ? std::optional(Length{1, Unit::weeks})
                              : words.take("month") ? std::optional(Length{1, Unit::months})
                                                    : std::nullopt;
    }
  }
  if (!cadence.at_most_every || !words.done()) {
    words.report(words::policy::k_a_bound, scope.diagnostics());
  }
}

/// Calendar days, with months as short or as long as they come; nothing for what only the calendar can tell.
struct DaysOf {
  int least = 0;
  int most = 0;
};
std::optional<DaysOf> days_of(const Length& length) {
  switch (length.unit) {
    case Unit::calendar_days:
      return DaysOf{length.count, length.count};
    case Unit::weeks:
      return DaysOf{7 * length.count, 7 * length.count};
    case Unit::months:
      return DaysOf{28 * length.count, 31 * length.count};
    default:
      return std::nullopt;
  }
}

/// The time in which it is to happen `times` times.
Length period_of(const Cadence& cadence) {
  switch (cadence.per) {
    case Cadence::Per::month:
      return {1, Unit::months};
    case Cadence::Per::quarter:
      return {3, Unit::months};
    case Cadence::Per::school_year:
      return {12, Unit::months};
    case Cadence::Per::interval:
      break;
  }
  return cadence.at_least_every.value_or(Length{});
}

/// So many times cannot lie so far apart, however long the months are.
bool bounds_cross(const Cadence& cadence) {
  const Length period = period_of(cadence);
  const Length apart = *cadence.at_most_every;
  if (period.count < 1) {
    return false;
  }
  if (period.unit == apart.unit) {
    return cadence.times * apart.count > period.count;
  }
  const auto within = days_of(period);
  const auto between = days_of(apart);
  return within && between && cadence.times * between->least > within->most;
}

void check_bounds(const Cadence& cadence, const Node& at_most, Diagnostics& diagnostics) {
  if (cadence.at_most_every && bounds_cross(cadence)) {
    diagnostics.error("bounds-cross", at_most.span, words::policy_rhythm::k_bounds_cross,
                      Message(words::policy_rhythm::k_bounds_cross_help));
  }
}

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
    event.times = static_cast<int>(to_integer(*times, 1, k_most_times, scope.diagnostics()).value_or(1));
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
      more.times =
          static_cast<int>(to_integer(times->value, 1, k_most_times, scope.diagnostics()).value_or(1));
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
    event.rounds =
        count == nullptr
            ? 1
            : static_cast<int>(to_integer(*count, 1, k_most_rounds, moment.diagnostics()).value_or(1));
  }
  return event;
}

Cadence read_cadence(RuleReader& moment, MomentKind kind) {
  Cadence cadence;
  cadence.basis = moment.basis();
  if (const Entry* subject = moment.required("for")) {
    cadence.subject = one_word(subject->value, k_subjects, words::policy::k_a_subject, moment.diagnostics())
                          .value_or(Cadence::Subject::school);
  }
  if (const Entry* at_least = moment.required("at_least")) {
    read_at_least(*at_least, moment.scope(), cadence);
  }
  if (const Entry* by = moment.optional("by")) {
    cadence.by = read_role(by->value, moment.scope()).value_or(Role::teacher);
  } else if (cadence.subject == Cadence::Subject::school) {
    cadence.by = Role::head;
  }
  if (kind == MomentKind::checklist) {
    return cadence;
  }
  if (const Entry* at_most = moment.optional("at_most")) {
    read_at_most(*at_most, moment.scope(), cadence);
    check_bounds(cadence, at_most->value, moment.diagnostics());
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
