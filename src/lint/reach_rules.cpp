// Rules that reach nobody, or fewer than they seem to.
#include <algorithm>
#include <chrono>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "agenda/reasons.hpp"
#include "lint/rule.hpp"
#include "words/policy_lint.hpp"

namespace gesprek::lint {
namespace {

namespace say = words::policy_lint;

constexpr int k_grades = 8;

/// The moment's id in the file, without the number of a round.
const std::string& as_written(const Moment& moment) {
  return moment.written.empty() ? moment.id.text : moment.written.text;
}

/// The last part of a rule's path: "duration".
std::string key_of(const std::string& path) {
  return path.substr(path.rfind('.') + 1);
}

void report_hidden_by_groups(const Moment& moment, std::string_view key, Span rule, Span by,
                             Reporter& reporter) {
  reporter.report(moment.id.text, rule,
                  {say::k_hidden_by_groups, {{"key", std::string(key)}, {"moment", as_written(moment)}}},
                  Message(say::k_hidden_by_groups_help), {{say::k_holds_here, by}});
}

/// What a group says otherwise than its moment, by key: where, or an unknown place.
Span said_by(const Audience& group, std::string_view key) {
  if (key == "duration") {
    return group.duration ? group.duration->basis.span : Span{};
  }
  if (key == "attendees") {
    return group.attendees.empty() ? Span{} : group.attendees_basis.span;
  }
  if (key == "mandatory") {
    return group.mandatory_basis.span;
  }
  return group.mode.empty() ? Span{} : group.basis.span;
}

/// The moment's own rule in the same file as the moment, not one that it has from `every_talk`; what a higher
/// layer adds is an override.
bool is_own(const Basis& rule, const Moment& moment, const Moment* next) {
  return rule.span.source == moment.basis.span.source && moment.basis.span.begin < rule.span.begin &&
         (next == nullptr || next->basis.span.source != rule.span.source ||
          rule.span.begin < next->basis.span.begin) &&
         !rule.clause.starts_with("every_talk");
}

void check_groups(const Moment& moment, const Moment* next, Reporter& reporter) {
  const std::pair<std::string_view, const Basis&> rules[] = {{"duration", moment.duration.basis},
                                                             {"attendees", moment.attendees_basis},
                                                             {"mandatory", moment.mandatory_basis},
                                                             {"mode", moment.mode_basis}};
  for (const auto& rule : rules) {
    const Basis& basis = rule.second;
    const bool all =
        !moment.audience.empty() && std::ranges::all_of(moment.audience, [&](const Audience& group) {
          const Span by = said_by(group, rule.first);
          return by.known() && by.source == basis.span.source && !(by == basis.span);
        });
    if (all && is_own(basis, moment, next)) {
      report_hidden_by_groups(moment, rule.first, basis.span, said_by(moment.audience.front(), rule.first),
                              reporter);
    }
  }
}

/// A rule of the highest layer that no talk has: each says it anew, or its groups do.
void check_overrides(const Policy& policy, Reporter& reporter) {
  constexpr std::string_view k_every = "every_talk.";
  constexpr std::string_view k_moments = "moments.";
  std::vector<Span> places;
  std::ranges::transform(policy.overrides, std::back_inserter(places), &Override::now);
  const SourceId highest = at_fault(places).source;
  for (const Override& one : policy.overrides) {
    const std::size_t dot = one.path.find('.', k_moments.size());
    const bool of_all = one.path.starts_with(k_every);
    const bool of_moment = one.path.starts_with(k_moments) && dot != std::string::npos;
    if (!one.talks.empty() || one.now.source != highest || one.path.ends_with(".clause") ||
        !(of_all || of_moment)) {
      continue;
    }
    const std::string id = of_moment ? one.path.substr(k_moments.size(), dot - k_moments.size()) : "";
    if (of_all) {
      reporter.report("", one.now, {say::k_hidden_by_talks, {{"key", key_of(one.path)}}},
                      Message(say::k_hidden_by_talks_help));
    } else {
      const auto moment = std::ranges::find_if(policy.moments, [&](const Moment& other) {
        return other.id.text == id || other.written.text == id;
      });
      if (moment != policy.moments.end() && !moment->audience.empty()) {
        report_hidden_by_groups(*moment, key_of(one.path), one.now, moment->audience.front().basis.span,
                                reporter);
      }
    }
  }
}

/// A rule under `every_talk` that no talk takes.
void check_defaults(const Policy& policy, Reporter& reporter) {
  for (const UnusedDefault& one : policy.unused_defaults) {
    reporter.report("", one.rule, {say::k_hidden_by_talks, {{"key", one.key}}},
                    Message(say::k_hidden_by_talks_help));
  }
}

/// The group of pupils that part of a gathering is for.
template <class Part>
bool is_for_grade(const Part& part, int grade, const School& school) {
  Audience group;
  group.grades = part.grades;
  group.divisions = part.divisions;
  return concerns_grade(group, grade, school);
}

template <class Part>
bool reaches_somebody(const Moment& moment, const Part& part, const School& school) {
  for (int grade = 0; grade <= k_grades; ++grade) {
    if (is_for_grade(part, grade, school) && concerns_grade(moment, grade, school)) {
      return true;
    }
  }
  return false;
}

template <class Part>
bool check_parts(const Moment& moment, const std::vector<Part>& parts, const Facts& facts,
                 Reporter& reporter) {
  bool all_reach = true;
  for (const Part& part : parts) {
    if (!reaches_somebody(moment, part, facts.school())) {
      all_reach = false;
      reporter.report(moment.id.text, part.basis.span,
                      {say::k_other_pupils, {{"moment", as_written(moment)}}},
                      Message(say::k_other_pupils_help));
    }
  }
  return all_reach;
}

void check_days(const Moment& moment, Reporter& reporter) {
  for (const EventTime& time : moment.event->hours) {
    if (moment.kind == MomentKind::recurring && time.weekday &&
        (*time.weekday == std::chrono::Saturday || *time.weekday == std::chrono::Sunday)) {
      reporter.report(moment.id.text, time.basis.span, Message(say::k_no_school_on),
                      Message(say::k_no_school_on_help));
    }
  }
}

/// Counted from the first school day or school week of the year, and not just "the whole year".
bool counts_from_year_start(const Window& window) {
  const auto at_start = [](const Point& point) {
    return point.anchor == Anchor::school_year && point.edge == Edge::start;
  };
  const bool first_week = window.from.anchor == Anchor::school_week && window.from.number == 1;
  const bool weeks_on = window.until.anchor == Anchor::school_week && window.until.number > 0;
  return window.kind == WindowKind::between && (at_start(window.from) || first_week) &&
         (at_start(window.until) || weeks_on);
}

/// Pupils who come in the course of the year.
const Condition* of_starters(const Audience& group) {
  const auto found = std::ranges::find_if(group.conditions, [](const Condition& condition) {
    return !condition.negated &&
           (condition.fact == Condition::Fact::starts_this_year ||
            condition.fact == Condition::Fact::moved_in || condition.fact == Condition::Fact::start_month);
  });
  return found == group.conditions.end() ? nullptr : &*found;
}

}  // namespace

/// A rule that all whom it could hold for have otherwise; hours for pupils whom the gathering is not for.
void check_reach(const Facts& facts, Reporter& reporter) {
  check_overrides(facts.policy(), reporter);
  check_defaults(facts.policy(), reporter);
  const auto& moments = facts.policy().moments;
  for (std::size_t i = 0; i < moments.size(); ++i) {
    const bool last = i + 1 == moments.size();
    if (moments[i].kind == MomentKind::talk &&
        (i == 0 || moments[i].written.empty() || moments[i].written != moments[i - 1].written)) {
      check_groups(moments[i], last || !moments[i].written.empty() ? nullptr : &moments[i + 1], reporter);
    }
  }
  for (const Moment& moment : facts.policy().moments) {
    if (moment.event && !moment.audience.empty()) {
      check_parts(moment, moment.event->hours, facts, reporter);
      check_parts(moment, moment.event->more, facts, reporter);
      check_days(moment, reporter);
    }
  }
}

/// A recurring hour without an hour for some of its pupils.
void check_hours_for_all(const Facts& facts, Reporter& reporter) {
  for (const Moment& moment : facts.policy().moments) {
    std::vector<int> without;
    for (int grade = 1; grade <= k_grades; ++grade) {
      const bool meant =
          moment.kind == MomentKind::recurring && concerns_grade(moment, grade, facts.school());
      const bool has_hour = meant && std::ranges::any_of(moment.event->hours, [&](const EventTime& time) {
                              return is_for_grade(time, grade, facts.school());
                            });
      meant && !has_hour ? without.push_back(grade) : void();
    }
    if (!without.empty()) {
      reporter.report(
          moment.id.text, moment.basis.span,
          {say::k_no_hours, {{"moment", moment.id.text}, {"grades", owed::grades_in_digits(without)}}},
          Message(say::k_no_hours_help));
    }
  }
}

/// For who starts during the year, "the first school day" is most likely their own.
void check_start_of_starters(const Facts& facts, Reporter& reporter) {
  for (const Moment& moment : facts.policy().moments) {
    for (const Audience& group : moment.audience) {
      const Window& window = group.window ? *group.window : moment.window;
      const Condition* starters = of_starters(group);
      if (starters != nullptr && counts_from_year_start(window)) {
        reporter.report(moment.id.text, at_fault({window.basis.span, starters->basis.span}),
                        {say::k_start_of_starters, {{"moment", as_written(moment)}}},
                        Message(say::k_start_of_starters_help));
        break;
      }
    }
  }
}

}  // namespace gesprek::lint
