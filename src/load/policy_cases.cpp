#include "load/policy_cases.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "load/policy_audience.hpp"
#include "load/policy_moment.hpp"
#include "load/policy_rule.hpp"
#include "load/policy_values.hpp"
#include "words/policy.hpp"
#include "words/policy_cases.hpp"

namespace gesprek {
namespace policy_reader {
namespace {

namespace say = words::policy_cases;

constexpr std::size_t k_most_name = 200;
constexpr int k_most_grade = 8;
constexpr int k_most_count = 400;

/// Rules of which a case may name parts: "invite.at_least"; and the part that their short form is.
struct CompoundRule {
  std::string_view key;
  std::string_view short_part;
};
constexpr CompoundRule k_compound[] = {
    {"invite", "at_least"}, {"report", "within"}, {"form", ""}, {"on_request", ""}, {"instead", ""}};

bool is_yes_no(const Node& node) {
  static constexpr std::array<std::string_view, 4> k_words{"yes", "no", "ja", "nee"};
  return node.is_scalar() && std::ranges::find(k_words, node.text) != k_words.end();
}

/// The rules that an entry of a case speaks of, each under the key of its statement.
void name_keys(const Entry& entry, std::vector<NamedKey>& named) {
  const auto rule = std::ranges::find(k_compound, std::string_view(entry.key), &CompoundRule::key);
  if (rule == std::end(k_compound)) {
    named.push_back({entry.key, rule_span(entry)});
  } else if (!entry.value.is_mapping()) {
    const bool whole = rule->short_part.empty() || is_yes_no(entry.value);
    named.push_back({whole ? entry.key : entry.key + "." + std::string(rule->short_part), entry.value.span});
  } else {
    for (const Entry& inner : entry.value.entries) {
      const bool itself = inner.key == "is" || (entry.key == "on_request" && inner.key == "by");
      named.push_back({itself ? entry.key : entry.key + "." + inner.key, rule_span(inner)});
    }
  }
}

std::optional<Located<int>> read_count(RuleReader& rule, std::string_view key) {
  const Entry* entry = rule.optional(key);
  const auto number =
      entry == nullptr ? std::nullopt : to_integer(entry->value, 0, k_most_count, rule.diagnostics());
  return number ? std::optional(Located<int>{static_cast<int>(*number), entry->value.span}) : std::nullopt;
}

/// "2026-09-07 to 2026-09-25", or one day.
std::optional<Located<DayRange>> read_days(const Entry* entry, const Scope& scope) {
  if (entry == nullptr || !check_scalar(entry->value, say::k_days, scope.diagnostics())) {
    return std::nullopt;
  }
  WordReader words(entry->value);
  const auto first = words.take_day();
  const auto last = first && take_to(words) ? words.take_day() : first;
  if (!last || !words.done()) {
    words.report(say::k_days, scope.diagnostics());
    return std::nullopt;
  }
  return Located<DayRange>{{*first, *last}, entry->value.span};
}

class CaseReader {
 public:
  CaseReader(const Policy& policy, Reading& reading) : m_policy(policy), m_reading(reading) {}

  PolicyCase read(const Node& node, const Scope& scope);

 private:
  Located<MomentId> moment_of(const Node& node);
  void read_pupil(const Entry& entry, const Scope& scope, CasePupil& pupil);
  ExpectedMoment read_owed(const Node& node, const Scope& scope);
  ExpectedMoment read_happening(const Node& node, const Scope& scope);
  /// The part that talks and gatherings share; nothing more to read for a moment that is only named.
  bool read_named(const Node& node, RuleReader& rule, ExpectedMoment& expected);
  void read_asked(const Entry& entry, const Scope& scope, std::vector<CaseRequest>& asks);
  void read_states(const Entry& entry, const Scope& scope, std::vector<ExpectedStatement>& states);
  std::vector<Located<MomentId>> read_moments_named(const Entry* entry, const Scope& scope);

  const Policy& m_policy;
  Reading& m_reading;
};

Located<MomentId> CaseReader::moment_of(const Node& node) {
  if (!check_scalar(node, words::policy::k_a_choice, m_reading.diagnostics)) {
    return {{}, node.span};
  }
  if (m_policy.find(MomentId(node.text)) == nullptr) {
    std::vector<std::string> ids;
    for (const Moment& moment : m_policy.moments) {
      ids.push_back(moment.id.text);
    }
    const std::string near(nearest(node.text, ids));
    m_reading.diagnostics.error(
        "unknown-moment", node.span, {words::policy::k_unknown_moment, {{"id", node.text}}},
        near.empty() ? std::nullopt
                     : std::optional(Message(words::policy::k_did_you_mean, {{"near", near}})));
  }
  return {MomentId(node.text), node.span};
}

void read_custody(const Entry& entry, const Scope& scope, CasePupil& pupil) {
  static constexpr Word<YesNoUnknown> k_custody[] = {{"custody", YesNoUnknown::yes},
                                                     {"no custody", YesNoUnknown::no},
                                                     {"custody unknown", YesNoUnknown::unknown}};
  pupil.custody.clear();
  each_item(entry.value, scope, Single::allowed, [&](const Node& item) {
    if (const auto custody = one_word(item, k_custody, say::k_a_guardian, scope.diagnostics())) {
      pupil.custody.push_back(*custody);
    }
  });
}

void CaseReader::read_pupil(const Entry& entry, const Scope& scope, CasePupil& pupil) {
  RuleReader rule(entry, scope, "");
  const auto day = [&](std::string_view key) {
    const Entry* found = rule.optional(key);
    return found == nullptr ? std::nullopt : to_day(found->value, rule.diagnostics());
  };
  const auto word = [&](std::string_view key) {
    const Entry* found = rule.optional(key);
    return found == nullptr ? std::string()
                            : scalar_text(found->value, rule.diagnostics(), k_most_name).value_or("");
  };
  pupil.grade = rule.integer("grade", 0, k_most_grade).value_or(pupil.grade);
  pupil.new_teacher = rule.yes_no("new_teacher").value_or(false);
  pupil.support = rule.yes_no("support").value_or(false);
  pupil.older_sibling = rule.yes_no("older_sibling").value_or(false);
  pupil.born = day("born");
  pupil.first_day = day("first_day");
  pupil.last_day = day("last_day");
  pupil.arrived = word("arrived");
  pupil.left = word("left");
  if (const Entry* guardians = rule.optional("guardians")) {
    read_custody(*guardians, rule.scope(), pupil);
  }
  rule.finish();
}

bool CaseReader::read_named(const Node& node, RuleReader& rule, ExpectedMoment& expected) {
  expected.span = node.span;
  const Node* moment = rule.value();
  if (moment == nullptr) {
    return false;
  }
  const Located<MomentId> id = moment_of(*moment);
  expected.moment = id.value;
  expected.span = id.span;
  if (rule.is_short()) {
    return false;
  }
  expected.days = read_days(rule.optional("days"), rule.scope());
  return true;
}

ExpectedMoment CaseReader::read_owed(const Node& node, const Scope& scope) {
  static constexpr std::array<std::string_view, 7> k_not_rules{"moment", "days",      "minutes", "talks",
                                                               "clause", "guardians", "channel"};
  RuleReader rule(node, node.span, scope, "moment");
  ExpectedMoment expected;
  if (read_named(node, rule, expected)) {
    expected.minutes = read_count(rule, "minutes");
    expected.times = read_count(rule, "talks");
    expected.guardians = read_count(rule, "guardians");
    if (const Entry* channel = rule.optional("channel")) {
      expected.channel = {channel->value.text, channel->value.span};
    }
    expected.says = read_expected_rules(rule);
    for (const Entry& entry : node.entries) {
      if (std::ranges::find(k_not_rules, std::string_view(entry.key)) == k_not_rules.end()) {
        name_keys(entry, expected.named);
      }
    }
  }
  rule.finish();
  return expected;
}

ExpectedMoment CaseReader::read_happening(const Node& node, const Scope& scope) {
  static constexpr std::array<std::string_view, 15> k_keys{
      "when",    "mandatory", "same_moment_for_all_divisions",
      "times",   "rounds",    "hours",
      "for",     "at_least",  "at_most",
      "counts",  "by",        "through",
      "content", "name",      "holidays_count"};
  RuleReader rule(node, node.span, scope, "moment");
  ExpectedMoment expected;
  if (read_named(node, rule, expected)) {
    expected.times = read_count(rule, "count");
    for (const std::string_view key : k_keys) {
      const Entry* entry = rule.optional(key);
      if (entry == nullptr) {
        continue;
      }
      std::string text;
      each_item(entry->value, rule.scope(), Single::allowed, [&](const Node& item) {
        text += (text.empty() ? "" : ", ") + scalar_text(item, rule.diagnostics(), k_most_name).value_or("");
      });
      expected.texts[std::string(key)] = {text, entry->value.span};
    }
  }
  rule.finish();
  return expected;
}

void CaseReader::read_asked(const Entry& entry, const Scope& scope, std::vector<CaseRequest>& asks) {
  each_item(entry.value, scope, Single::refused, [&](const Node& item) {
    RuleReader rule(item, item.span, scope, "moment");
    CaseRequest request;
    request.span = item.span;
    if (const Node* moment = rule.value()) {
      request.moment = moment_of(*moment).value;
    }
    if (const Entry* by = rule.optional("by")) {
      request.by = read_role(by->value, rule.scope()).value_or(Role::guardians);
    }
    if (const auto minutes = rule.integer("minutes", 1, k_most_count)) {
      request.minutes = Minutes(*minutes);
    }
    if (const Entry* day = rule.optional("date")) {
      request.date = to_day(day->value, rule.diagnostics());
    }
    rule.finish();
    asks.push_back(std::move(request));
  });
}

/// "guide.absence", or {message_hours: 8:00-17:00}.
void CaseReader::read_states(const Entry& entry, const Scope& scope, std::vector<ExpectedStatement>& states) {
  each_item(entry.value, scope, Single::allowed, [&](const Node& item) {
    if (item.is_scalar()) {
      states.push_back({item.text, std::nullopt, item.span});
      return;
    }
    if (!item.is_mapping()) {
      check_scalar(item, say::k_a_statement, scope.diagnostics());
      return;
    }
    for (const Entry& pair : item.entries) {
      const auto text = scalar_text(pair.value, scope.diagnostics(), k_most_name * 2);
      states.push_back({pair.key, text, pair.key_span});
    }
  });
}

std::vector<Located<MomentId>> CaseReader::read_moments_named(const Entry* entry, const Scope& scope) {
  std::vector<Located<MomentId>> moments;
  if (entry != nullptr) {
    each_item(entry->value, scope, Single::allowed,
              [&](const Node& item) { moments.push_back(moment_of(item)); });
  }
  return moments;
}

PolicyCase CaseReader::read(const Node& node, const Scope& scope) {
  RuleReader rule(node, node.span, scope);
  PolicyCase one;
  one.span = node.span;
  if (const Entry* name = rule.required("case")) {
    one.span = name->value.span;
    one.name = scalar_text(name->value, rule.diagnostics(), k_most_name).value_or("");
  }
  if (const Entry* pupil = rule.optional("pupil")) {
    read_pupil(*pupil, rule.scope(), one.pupil);
  }
  if (const Entry* as_of = rule.optional("as_of")) {
    one.as_of = to_day(as_of->value, rule.diagnostics());
  }
  if (const Entry* asks = rule.optional("asks")) {
    read_asked(*asks, rule.scope(), one.asks);
  }
  if (const Entry* owed = rule.optional("owed")) {
    each_item(owed->value, rule.scope(), Single::allowed,
              [&](const Node& item) { one.owed.push_back(read_owed(item, rule.scope())); });
  }
  one.not_owed = read_moments_named(rule.optional("not_owed"), rule.scope());
  one.offered = read_moments_named(rule.optional("offered"), rule.scope());
  if (const Entry* happens = rule.optional("happens")) {
    each_item(happens->value, rule.scope(), Single::allowed,
              [&](const Node& item) { one.happens.push_back(read_happening(item, rule.scope())); });
  }
  if (const Entry* states = rule.optional("states")) {
    read_states(*states, rule.scope(), one.states);
  }
  if (const Entry* warns = rule.optional("warns")) {
    each_item(warns->value, rule.scope(), Single::allowed, [&](const Node& item) {
      one.warns.push_back({item.text, item.span});
    });
  }
  rule.finish();
  return one;
}

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

void read_year(const Entry& entry, Diagnostics& diagnostics, PolicyCases& cases) {
  const auto text = scalar_text(entry.value, diagnostics, k_most_name);
  const auto year = text ? first_year_of(*text) : std::nullopt;
  if (text && !year) {
    diagnostics.error("bad-school-year", entry.value.span, {say::k_bad_year, {{"text", *text}}},
                      Message(say::k_bad_year_help));
  }
  cases.first_year = year;
}

void read_divisions_of(const Entry& entry, const Scope& scope, PolicyCases& cases) {
  if (!entry.value.is_mapping()) {
    scope.diagnostics().error("expected-mapping", entry.value.span, say::k_divisions);
    return;
  }
  for (const Entry& division : entry.value.entries) {
    cases.divisions[division.key] = read_grades(division.value, scope).value_or(std::vector<int>{});
  }
}

/// `dates:` of moments that the policy leaves to the school.
void read_dates(const Entry& entry, const Scope& scope, PolicyCases& cases) {
  if (!entry.value.is_mapping()) {
    scope.diagnostics().error("expected-mapping", entry.value.span, say::k_dates);
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
  for (const Moment& moment : policy.moments) {
    for (const Attendee& attendee : moment.attendees) {
      if (attendee.role == Role::other) {
        reading.roles.push_back(attendee.other);
      }
    }
  }
}

void read_top(RuleReader& top, Reading& reading, const CasePolicy& policy_of, PolicyCases& cases) {
  static constexpr std::array<std::string_view, 3> k_regions{"noord", "midden", "zuid"};
  if (const Entry* format = top.required("format"); format != nullptr && format->value.text != "1") {
    reading.diagnostics.error("unsupported-format", format->value.span,
                              {words::policy::k_unsupported_format, {{"format", format->value.text}}});
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
    CaseReader reader(*policy, reading);
    each_item(list->value, top.scope(), Single::refused,
              [&](const Node& item) { cases.cases.push_back(reader.read(item, top.scope())); });
  }
  top.finish();
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
  policy_reader::Reading reading{problems, {}, {}, {}, {}};
  policy_reader::RuleReader top(*tree, tree->span, policy_reader::Scope{reading, "", ""});
  PolicyCases cases;
  policy_reader::read_top(top, reading, policy_of, cases);
  for (const Diagnostic& problem : problems.all()) {
    diagnostics.add(problem);
  }
  return problems.has_errors() ? std::nullopt : std::optional(std::move(cases));
}

}  // namespace gesprek
