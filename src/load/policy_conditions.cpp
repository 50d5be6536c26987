// Conditions on a pupil: "new teacher", "started in January", "at school for at least 3 months".
#include "load/policy_audience.hpp"
#include "load/policy_values.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

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
    {"een nieuwe leerkracht", Fact::new_teacher},
    {"extra ondersteuning", Fact::extra_support},
    {"new to the school", Fact::starts_this_year},
    {"nieuw op school", Fact::starts_this_year},
    {"begint dit jaar", Fact::starts_this_year},
    {"older sibling at school", Fact::sibling_at_school},
    {"broer of zus op school", Fact::sibling_at_school},
    {"van groep gewisseld", Fact::changed_class},
    {"gaat verhuizen", Fact::moving_away},
    {"verhuist", Fact::moving_away},
    {"gaat van school", Fact::leaving},
};

/// "started in January", "started in November or February".
bool take_start_months(WordReader& words, Condition& condition) {
  static constexpr Word<bool> k_started[] = {
      {"started in", true}, {"starts in", true}, {"begonnen in", true},    {"gestart in", true},
      {"begint in", true},  {"start in", true},  {"ingestroomd in", true}, {"entered in", true}};
  if (!words.take_any(k_started)) {
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
  condition.negated = condition.negated != less;
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

}  // namespace

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
    condition.basis = rule.scope().basis(item.span);
    if (!take_condition(words, condition) || !words.done()) {
      words.report(words::policy::k_a_condition, scope.diagnostics());
      return;
    }
    condition.negated = condition.negated != negated;
    conditions.push_back(std::move(condition));
  });
}

}  // namespace gesprek::policy_reader
