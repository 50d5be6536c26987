#include "load/policy_case.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "load/policy_moment.hpp"
#include "load/policy_none.hpp"
#include "load/policy_repeat.hpp"
#include "load/policy_rule.hpp"
#include "load/policy_talk.hpp"
#include "load/policy_values.hpp"
#include "words/policy.hpp"
#include "words/policy_cases.hpp"

namespace gesprek::policy_reader {
namespace {

namespace say = words::policy_cases;

constexpr std::size_t k_most_name = 200;
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
  if (entry.key == "mandatory" && is_by_role(entry.value)) {
    return;  // held against those who take part
  }
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

class CaseReader {
 public:
  CaseReader(const Policy& policy, Reading& reading) : m_policy(policy), m_reading(reading) {}

  PolicyCase read(const Node& node, const Scope& scope);

 private:
  /// The moments that a moment which comes round became.
  std::vector<MomentId> rounds_of(const std::string& written) const;
  void report_which_round(const MomentId& id, Span span);
  void add_expected(ExpectedMoment expected, std::vector<ExpectedMoment>& all);
  Located<MomentId> moment_of(const Node& node);
  ExpectedMoment read_owed(const Node& stated, const Scope& scope);
  ExpectedMoment read_happening(const Node& node, const Scope& scope);
  /// The part that talks and gatherings share; nothing more to read for a moment that is only named.
  bool read_named(const Node& node, RuleReader& rule, ExpectedMoment& expected);
  void read_asked(const Entry& entry, const Scope& scope, std::vector<CaseRequest>& asks);
  void read_states(const Entry& entry, const Scope& scope, std::vector<ExpectedStatement>& states);
  /// A moment of a lower layer that the policy does without.
  bool is_left_out(const Node& node) const;
  std::vector<Located<MomentId>> read_moments_named(const Entry* entry, const Scope& scope);

  const Policy& m_policy;
  Reading& m_reading;
};

std::vector<MomentId> CaseReader::rounds_of(const std::string& written) const {
  std::vector<MomentId> rounds;
  for (const Moment& moment : m_policy.moments) {
    if (!written.empty() && moment.written.text == written) {
      rounds.push_back(moment.id);
    }
  }
  return rounds;
}

void CaseReader::report_which_round(const MomentId& id, Span span) {
  std::string list;
  for (const MomentId& round : rounds_of(id.text)) {
    list += (list.empty() ? "" : ", ") + round.text;
  }
  m_reading.diagnostics.error("which-round", span, {words::policy::k_which_round, {{"id", id.text}}},
                              Message(words::policy::k_which_round_help, {{"ids", list}}));
}

Located<MomentId> CaseReader::moment_of(const Node& node) {
  if (!check_scalar(node, words::policy::k_a_choice, m_reading.diagnostics)) {
    return {{}, node.span};
  }
  if (m_policy.find(MomentId(node.text)) == nullptr && rounds_of(node.text).empty()) {
    std::vector<std::string> ids;
    std::string all;
    for (const Moment& moment : m_policy.moments) {
      ids.push_back(moment.id.text);
      all += (all.empty() ? "" : ", ") + moment.id.text;
    }
    const std::string near(nearest(node.text, ids));
    m_reading.diagnostics.error("unknown-moment", node.span,
                                {words::policy::k_unknown_moment, {{"id", node.text}}},
                                near.empty() ? Message(words::policy::k_moments_are, {{"ids", all}})
                                             : Message(words::policy::k_did_you_mean, {{"near", near}}));
  }
  return {MomentId(node.text), node.span};
}

/// A moment that comes round, named without a number, means each of its rounds, in what holds for all of
/// them.
void CaseReader::add_expected(ExpectedMoment expected, std::vector<ExpectedMoment>& all) {
  const std::vector<MomentId> rounds = rounds_of(expected.moment.text);
  if (rounds.empty() || m_policy.find(expected.moment) != nullptr) {
    all.push_back(std::move(expected));
    return;
  }
  const auto of_one = [](const NamedKey& key) { return key.value == "when" || key.value == "name"; };
  const bool counted = expected.times && expected.times->value == static_cast<int>(rounds.size());
  if (expected.days || (expected.times && !counted) || std::ranges::any_of(expected.named, of_one) ||
      expected.texts.contains("when") || expected.texts.contains("name")) {
    report_which_round(expected.moment, expected.span);
    return;
  }
  if (counted) {
    expected.times->value = 1;
  }
  const std::optional<MomentId> after = expected.says.after_moment;
  const std::vector<MomentId> earlier = after ? rounds_of(after->text) : std::vector<MomentId>{};
  for (const MomentId& round : rounds) {
    expected.moment = round;
    if (const MomentId* match = matching_round(earlier, round, rounds)) {
      expected.says.after_moment = *match;
    }
    all.push_back(expected);
  }
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

ExpectedMoment CaseReader::read_owed(const Node& stated, const Scope& scope) {
  static constexpr std::array<std::string_view, 7> k_not_rules{"moment", "days",      "minutes", "talks",
                                                               "clause", "guardians", "channel"};
  Node node = stated;
  std::vector<NamedKey> absent =
      node.is_mapping() ? take_out_expected_none(node, scope.diagnostics()) : std::vector<NamedKey>{};
  RuleReader rule(node, node.span, scope, "moment");
  ExpectedMoment expected;
  expected.absent = std::move(absent);
  if (read_named(node, rule, expected)) {
    expected.minutes = read_count(rule, "minutes");
    expected.times = read_count(rule, "talks");
    expected.guardians = read_count(rule, "guardians");
    if (const Entry* channel = rule.optional("channel")) {
      expected.channel = {channel->value.text, channel->value.span};
    }
    expected.says = read_expected_rules(rule);
    if (const Entry* mandatory = rule.optional("mandatory");
        mandatory != nullptr && is_by_role(mandatory->value)) {
      expected.mandatory = read_stated_by_role(*mandatory, rule.scope()).roles;
    }
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
  static constexpr std::array<std::string_view, 16> k_keys{
      "when",    "mandatory", "same_moment_for_all_divisions",
      "times",   "rounds",    "hours",
      "for",     "at_least",  "at_most",
      "counts",  "by",        "through",
      "content", "name",      "holidays_count",
      "times.on"};
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
      if (!rounds_of(request.moment.text).empty()) {
        report_which_round(request.moment, moment->span);
      }
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

bool CaseReader::is_left_out(const Node& node) const {
  return node.is_scalar() && m_policy.find(MomentId(node.text)) == nullptr &&
         std::ranges::any_of(m_policy.overrides,
                             [&](const Override& one) { return one.path == "moments." + node.text; });
}

std::vector<Located<MomentId>> CaseReader::read_moments_named(const Entry* entry, const Scope& scope) {
  std::vector<Located<MomentId>> moments;
  if (entry != nullptr) {
    each_item(entry->value, scope, Single::allowed, [&](const Node& item) {
      if (entry->key == "not_owed" && is_left_out(item)) {
        return;  // nobody can be owed it
      }
      const Located<MomentId> one = moment_of(item);
      const std::vector<MomentId> rounds = rounds_of(one.value.text);
      for (const MomentId& round : rounds) {
        moments.push_back({round, one.span});
      }
      rounds.empty() ? moments.push_back(one) : void();
    });
  }
  return moments;
}

/// A case that expects nothing would pass whatever the policy says.
void require_expectation(const Node& node, Span place, Diagnostics& diagnostics) {
  static constexpr std::array<std::string_view, 6> k_expectations{"owed",    "not_owed", "offered",
                                                                  "happens", "states",   "warns"};
  const auto is_there = [&](std::string_view key) { return find_entry(node, key) != nullptr; };
  if (std::ranges::none_of(k_expectations, is_there)) {
    diagnostics.error("expects-nothing", place, Message(say::k_expects_nothing),
                      Message(say::k_expects_nothing_help));
  }
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
    read_case_pupil(*pupil, rule.scope(), one);
  }
  if (const Entry* as_of = rule.optional("as_of")) {
    one.as_of = to_day(as_of->value, rule.diagnostics());
  }
  if (const Entry* asks = rule.optional("asks")) {
    read_asked(*asks, rule.scope(), one.asks);
  }
  if (const Entry* owed = rule.optional("owed")) {
    each_item(owed->value, rule.scope(), Single::allowed,
              [&](const Node& item) { add_expected(read_owed(item, rule.scope()), one.owed); });
  }
  one.not_owed = read_moments_named(rule.optional("not_owed"), rule.scope());
  one.offered = read_moments_named(rule.optional("offered"), rule.scope());
  if (const Entry* happens = rule.optional("happens")) {
    each_item(happens->value, rule.scope(), Single::allowed,
              [&](const Node& item) { add_expected(read_happening(item, rule.scope()), one.happens); });
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
  require_expectation(node, one.span, rule.diagnostics());
  return one;
}

}  // namespace

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

PolicyCase read_case(const Node& node, const Scope& scope, const Policy& policy) {
  return CaseReader(policy, scope.reading).read(node, scope);
}

}  // namespace gesprek::policy_reader
