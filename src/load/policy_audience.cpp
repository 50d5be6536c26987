#include "load/policy_audience.hpp"

#include <algorithm>
#include <array>

#include "load/policy_talk.hpp"
#include "load/policy_values.hpp"
#include "load/policy_window.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr int k_least_grade = 0;  ///< those who have not reached grade 1
constexpr int k_most_grade = 8;
constexpr std::size_t k_most_division = 40;

using Fact = Condition::Fact;

constexpr Word<Fact> k_facts[] = {
    {"new teacher", Fact::new_teacher},
    {"extra support", Fact::extra_support},
    {"moved in", Fact::moved_in},
    {"moving away", Fact::moving_away},
    {"starts this year", Fact::starts_this_year},
    {"sibling at school", Fact::sibling_at_school},
    {"changed class", Fact::changed_class},
    {"leaving", Fact::leaving},
    {"a new teacher", Fact::new_teacher},
    {"nieuwe leerkracht", Fact::new_teacher},
    {"extra ondersteuning", Fact::extra_support},
};

/// "started in January", "started in November or February".
bool take_start_months(WordReader& words, Condition& condition) {
  if (!words.take("started in") && !words.take("starts in")) {
    return false;
  }
  condition.fact = Fact::start_month;
  do {
    const auto month = take_month(words);
    if (!month) {
      return false;
    }
    condition.months.push_back(*month);
  } while (take_and(words) || !words.done());
  return true;
}

/// "at school for at least 3 months", "at school for less than 3 months".
bool take_tenure(WordReader& words, Condition& condition) {
  if (!words.take("at school for")) {
    return false;
  }
  condition.fact = Fact::started_before;
  const bool less = words.take("less than");
  const bool known = less || words.take("at least");
  const auto length = known ? take_length(words) : std::nullopt;
  if (!length || length->unit != Unit::months) {
    return false;
  }
  condition.negated = less;
  condition.number = length->count;
  return true;
}

bool take_condition(WordReader& words, Condition& condition) {
  if (words.take("no") || words.take("not") || words.take("geen")) {
    condition.negated = true;
  }
  if (const auto fact = words.take_any(k_facts)) {
    condition.fact = *fact;
    return true;
  }
  return take_start_months(words, condition) || take_tenure(words, condition);
}

void read_conditions(const Entry* entry, bool negated, const Scope& scope,
                     std::vector<Condition>& conditions) {
  if (entry == nullptr) {
    return;
  }
  RuleReader rule(*entry, scope);
  const Node* node = rule.value();
  rule.finish();
  if (node == nullptr) {
    return;
  }
  each_item(*node, scope, Single::allowed, [&](const Node& item) {
    if (!check_scalar(item, words::policy::k_a_condition, scope.diagnostics())) {
      return;
    }
    WordReader words(item);
    Condition condition{};
    condition.span = item.span;
    if (!take_condition(words, condition) || !words.done()) {
      words.report(words::policy::k_a_condition, scope.diagnostics());
      return;
    }
    condition.negated = condition.negated != negated;
    conditions.push_back(std::move(condition));
  });
}

/// Grades named one by one, or as a range.
class GradeSet {
 public:
  explicit GradeSet(const Scope& scope) : m_scope(scope) {}

  bool add(const NumberRange& range, const Node& node) {
    if (range.first > range.last) {
      m_scope.diagnostics().error("backwards", node.span, {words::policy::k_backwards, {{"text", node.text}}},
                                  Message(words::policy::k_backwards_help));
      return false;
    }
    for (const int end : {range.first, range.last}) {
      if (!check_range(end, k_least_grade, k_most_grade, node.span, m_scope.diagnostics())) {
        return false;
      }
    }
    for (int grade = range.first; grade <= range.last; ++grade) {
      if (m_in.at(static_cast<std::size_t>(grade))) {
        m_scope.diagnostics().error("repeated-grade", node.span,
                                    {words::policy::k_repeated_grade, {{"grade", std::int64_t{grade}}}});
        return false;
      }
      m_in.at(static_cast<std::size_t>(grade)) = true;
    }
    return true;
  }

  /// "3, 5 and 7" or "1-4"; the words end the text.
  bool take(WordReader& words) {
    while (!words.done()) {
      const auto first = words.take_number();
      if (!first) {
        return false;
      }
      const auto last = take_to(words) ? words.take_number() : first;
      if (!last || !add({*first, *last}, words.node())) {
        m_reported = last.has_value();
        return false;
      }
      take_and(words);
    }
    return true;
  }

  bool reported() const { return m_reported; }
  std::vector<int> grades(bool in) const {
    std::vector<int> result;
    for (int grade = in ? k_least_grade : 1; grade <= k_most_grade; ++grade) {
      if (m_in.at(static_cast<std::size_t>(grade)) == in) {
        result.push_back(grade);
      }
    }
    return result;
  }

 private:
  const Scope& m_scope;
  std::array<bool, k_most_grade + 1> m_in{};
  bool m_reported = false;
};

std::optional<std::vector<int>> read_grade_words(const Node& node, const Scope& scope) {
  WordReader words(node);
  GradeSet set(scope);
  bool in = true;
  bool good = true;
  if (words.take("all except") || words.take("alle behalve")) {
    in = false;
    good = !words.done() && set.take(words);
  } else if (words.take("all") || words.take("alle")) {
    return words.done() ? std::optional(std::vector<int>{})
                        : (words.report(words::policy::k_grades, scope.diagnostics()), std::nullopt);
  } else if (words.take("odd") || words.take("oneven")) {
    good = words.done();
    return good ? std::optional(std::vector<int>{1, 3, 5, 7}) : std::nullopt;
  } else if (words.take("even")) {
    good = words.done();
    return good ? std::optional(std::vector<int>{2, 4, 6, 8}) : std::nullopt;
  } else {
    good = !words.done() && set.take(words);
  }
  if (!good) {
    set.reported() ? void() : words.report(words::policy::k_grades, scope.diagnostics());
    return std::nullopt;
  }
  return set.grades(in);
}

Audience read_group(RuleReader& group) {
  Audience audience;
  audience.basis = group.basis();
  if (const Entry* grades = group.optional("grades")) {
    audience.grades = read_grades(grades->value, group.scope()).value_or(std::vector<int>{});
  }
  if (const Entry* divisions = group.optional("divisions")) {
    audience.divisions = read_divisions(divisions->value, group.scope());
  }
  read_conditions(group.optional("if"), false, group.scope(), audience.conditions);
  read_conditions(group.optional("unless"), true, group.scope(), audience.conditions);
  return audience;
}

void read_differences(RuleReader& group, MomentKind kind, Audience& audience) {
  audience.name = group.text("name");
  audience.content = group.text("content");
  if (const Entry* when = group.optional("when")) {
    audience.window = read_window(*when, group.scope());
  }
  if (kind != MomentKind::talk) {
    return;
  }
  if (const Entry* duration = group.optional("duration")) {
    audience.duration = read_duration(*duration, group.scope());
  }
  if (const Entry* attendees = group.optional("attendees")) {
    audience.attendees = read_attendees(*attendees, group.scope()).people;
  }
  if (const Entry* mode = group.optional("mode")) {
    audience.mode = read_mode(mode->value, group.scope()).value_or("");
  }
  if (const Entry* mandatory = group.optional("mandatory")) {
    RuleReader rule(*mandatory, group.scope());
    const Node* stated = rule.value();
    audience.mandatory = stated == nullptr ? std::nullopt : read_stated(*stated, rule.scope());
    rule.finish();
  }
}

void report_no_group(const RuleReader& reader, Span place, const std::string& id) {
  reader.diagnostics().error("missing-audience", place, {words::policy::k_no_audience, {{"id", id}}},
                             Message(words::policy::k_no_audience_help));
}

}  // namespace

std::optional<std::vector<int>> read_grades(const Node& node, const Scope& scope) {
  if (!node.is_sequence()) {
    return check_scalar(node, words::policy::k_grades, scope.diagnostics()) ? read_grade_words(node, scope)
                                                                            : std::nullopt;
  }
  GradeSet set(scope);
  bool good = !node.items.empty();
  if (!good) {
    scope.diagnostics().error("empty-list", node.span, words::policy::k_empty_list);
  }
  for (const Node& item : node.items) {
    if (!check_scalar(item, words::policy::k_grades, scope.diagnostics())) {
      return std::nullopt;
    }
    WordReader words(item);
    if (!set.take(words)) {
      set.reported() ? void() : words.report(words::policy::k_grades, scope.diagnostics());
      good = false;
    }
  }
  return good ? std::optional(set.grades(true)) : std::nullopt;
}

std::vector<std::string> read_divisions(const Node& node, const Scope& scope) {
  std::vector<std::string> divisions;
  each_item(node, scope, Single::allowed, [&](const Node& item) {
    if (auto name = scalar_text(item, scope.diagnostics(), k_most_division)) {
      divisions.push_back(std::move(*name));
    }
  });
  return divisions;
}

std::vector<Audience> read_audience(RuleReader& moment, MomentKind kind) {
  static constexpr std::array<std::string_view, 4> k_flat{"grades", "divisions", "if", "unless"};
  const Span place = moment.place_for_next();
  const std::string id = moment.scope().path.substr(moment.scope().path.rfind('.') + 1);
  const Entry* who = moment.optional("who");
  if (who == nullptr) {
    Audience audience = read_group(moment);
    if (moment.optional("grades") == nullptr && moment.optional("divisions") == nullptr) {
      report_no_group(moment, place, id);
    }
    return {std::move(audience)};
  }
  for (const std::string_view key : k_flat) {
    if (const Entry* flat = moment.optional(key)) {
      moment.diagnostics().error("two-audiences", flat->key_span,
                                 {words::policy::k_two_audiences, {{"key", std::string(key)}}},
                                 Message(words::policy::k_two_audiences_help, {{"key", std::string(key)}}));
    }
  }
  std::vector<Audience> audiences;
  const Scope scope = moment.scope().under("who");
  each_item(who->value, scope, Single::refused, [&](const Node& item) {
    RuleReader group(item, item.span, scope);
    Audience audience = read_group(group);
    if (group.optional("grades") == nullptr && group.optional("divisions") == nullptr) {
      report_no_group(group, group.place_for_next(), id);
    }
    read_differences(group, kind, audience);
    group.finish();
    audiences.push_back(std::move(audience));
  });
  return audiences;
}

}  // namespace gesprek::policy_reader
