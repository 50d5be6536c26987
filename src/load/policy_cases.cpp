#include "load/policy_cases.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/parse.hpp"
#include "calendar/calendar.hpp"
#include "load/policy_audience.hpp"
#include "load/policy_case.hpp"
#include "load/policy_rule.hpp"
#include "words/policy.hpp"
#include "words/policy_cases.hpp"

namespace gesprek {
namespace policy_reader {
namespace {

namespace say = words::policy_cases;

constexpr std::size_t k_most_name = 200;

/// The first year of "2026-2027".
std::optional<int> first_year_of(std::string_view text) {
  constexpr std::size_t k_dash = 4;
  constexpr int k_first = 1900;
  constexpr int k_last = 2199;
  const auto first = parse_int(text.substr(0, k_dash), k_first, k_last);
  const bool whole = text.size() == 2 * k_dash + 1 && text[k_dash] == '-';
  const auto second = whole ? parse_int(text.substr(k_dash + 1), k_first, k_last) : std::nullopt;
  return first && second && *second == *first + 1 ? std::optional(static_cast<int>(*first)) : std::nullopt;
}

/// Cases are tried in the holidays that the program knows; without them no day counted from one means
/// anything.
void read_year(const Entry& entry, Diagnostics& diagnostics, PolicyCases& cases) {
  const auto text = scalar_text(entry.value, diagnostics, k_most_name);
  const auto year = text ? first_year_of(*text) : std::nullopt;
  if (text && !year) {
    diagnostics.error("bad-school-year", entry.value.span, {say::k_bad_year, {{"text", *text}}},
                      Message(say::k_bad_year_help));
  }
  if (year && shipped_holidays(cases.region, *year).empty()) {
    diagnostics.error("holidays-unknown", entry.value.span, {say::k_holidays_unknown, {{"year", *text}}},
                      Message(say::k_holidays_unknown_help));
  }
  cases.first_year = year;
}

void read_divisions_of(const Entry& entry, const Scope& scope, PolicyCases& cases) {
  if (!entry.value.is_mapping()) {
    scope.diagnostics().error("expected-mapping", entry.value.span, say::k_divisions,
                              Message(say::k_divisions_help));
    return;
  }
  for (const Entry& division : entry.value.entries) {
    cases.divisions[division.key] = read_grades(division.value, scope).value_or(std::vector<int>{});
  }
}

/// `dates:` of moments that the policy leaves to the school.
void read_dates(const Entry& entry, const Scope& scope, PolicyCases& cases) {
  if (!entry.value.is_mapping()) {
    scope.diagnostics().error("expected-mapping", entry.value.span, say::k_dates, Message(say::k_dates_help));
    return;
  }
  for (const Entry& moment : entry.value.entries) {
    SchoolRound round;
    round.moment = MomentId(moment.key);
    round.span = moment.key_span;
    if (const auto days = read_days(&moment, scope)) {
      round.from = days->value.first;
      round.until = days->value.last;
      round.dates = {days->value.first};
    }
    cases.rounds.push_back(std::move(round));
  }
}

/// The words that the policy added to the language.
void learn_words(const Policy& policy, Reading& reading) {
  for (const Channel& channel : policy.channels) {
    reading.channels.push_back(channel.id);
  }
  reading.roles = policy.roles;
  const auto learn_roles = [&](const std::vector<Attendee>& attendees) {
    for (const Attendee& attendee : attendees) {
      if (attendee.role == Role::other) {
        reading.roles.push_back(attendee.other);
      }
    }
  };
  for (const Moment& moment : policy.moments) {
    learn_roles(moment.attendees);
    for (const Audience& group : moment.audience) {
      learn_roles(group.attendees);
    }
  }
}

constexpr std::string_view k_unknown_moment = "unknown-moment";
constexpr std::size_t k_slips = 2;  ///< cases with a moment that nobody knows; more may be another policy's

std::size_t unknown_moments(const Diagnostics& problems) {
  return static_cast<std::size_t>(std::ranges::count(problems.all(), k_unknown_moment, &Diagnostic::code));
}

void read_each(const Node& list, const Scope& scope, const Policy& policy, Reading& reading,
               PolicyCases& cases) {
  std::size_t strangers = 0;
  each_item(list, scope, Single::refused, [&](const Node& item) {
    const std::size_t before = unknown_moments(reading.diagnostics);
    cases.cases.push_back(read_case(item, scope, policy));
    strangers += unknown_moments(reading.diagnostics) > before ? 1 : 0;
  });
  cases.of_other_policy = strangers > k_slips && strangers * 2 > cases.cases.size() ? strangers : 0;
}

void read_top(RuleReader& top, Reading& reading, const CasePolicy& policy_of, PolicyCases& cases) {
  static constexpr std::array<std::string_view, 3> k_regions{"noord", "midden", "zuid"};
  if (const Entry* format = top.required("format"); format != nullptr && format->value.text != "1") {
    reading.diagnostics.error("unsupported-format", format->value.span,
                              {words::policy::k_unsupported_format, {{"format", format->value.text}}},
                              Message(words::policy::k_unsupported_format_help));
  }
  if (const Entry* policy = top.optional("policy")) {
    if (const auto name = scalar_text(policy->value, reading.diagnostics, k_most_name)) {
      cases.policy = {*name, policy->value.span};
    }
  }
  if (const Entry* year = top.optional("school_year")) {
    read_year(*year, reading.diagnostics, cases);
  }
  if (const Entry* region = top.optional("region")) {
    const auto index = one_of(region->value, k_regions, reading.diagnostics);
    cases.region = index ? std::string(k_regions.at(*index)) : cases.region;
  }
  if (const Entry* divisions = top.optional("divisions")) {
    read_divisions_of(*divisions, top.scope(), cases);
  }
  if (const Entry* dates = top.optional("dates")) {
    read_dates(*dates, top.scope(), cases);
  }
  const Entry* list = top.required("cases");
  const Policy* policy = policy_of(cases.policy);
  if (policy != nullptr && list != nullptr) {
    learn_words(*policy, reading);
    read_each(list->value, top.scope(), *policy, reading, cases);
  }
  top.finish();
}

/// Of cases that were written for another policy that is said once, instead of each moment.
void report(const Diagnostics& problems, const PolicyCases& cases, Diagnostics& diagnostics) {
  bool is_said = false;
  for (const Diagnostic& problem : problems.all()) {
    if (cases.of_other_policy == 0 || problem.code != k_unknown_moment) {
      diagnostics.add(problem);
    } else if (!is_said) {
      is_said = true;
      diagnostics.error("other-policy", problem.span,
                        {say::k_other_policy,
                         {{"cases", static_cast<std::int64_t>(cases.of_other_policy)},
                          {"all", static_cast<std::int64_t>(cases.cases.size())}}},
                        Message(say::k_other_policy_help));
    }
  }
}

}  // namespace
}  // namespace policy_reader

std::optional<PolicyCases> load_policy_cases(const Sources& sources, SourceId source,
                                             const CasePolicy& policy_of, Diagnostics& diagnostics) {
  const auto tree = parse_yaml(sources, source, diagnostics);
  if (!tree) {
    return std::nullopt;
  }
  Diagnostics problems;
  policy_reader::Reading reading{problems, {}, {}, {}, {}, {}, {}};
  policy_reader::RuleReader top(*tree, tree->span, policy_reader::Scope{reading, "", {}});
  PolicyCases cases;
  policy_reader::read_top(top, reading, policy_of, cases);
  policy_reader::report(problems, cases, diagnostics);
  return problems.has_errors() ? std::nullopt : std::optional(std::move(cases));
}

}  // namespace gesprek
