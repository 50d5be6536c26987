// Conditions on a pupil: "new teacher", "started in January", "at school for at least 3 months".
#include <algorithm>

#include "load/policy_audience.hpp"
#include "load/policy_lengths.hpp"
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
    {"has a new teacher", Fact::new_teacher},
    {"gets a new teacher", Fact::new_teacher},
    {"with a new teacher", Fact::new_teacher},
    {"heeft een nieuwe leerkracht", Fact::new_teacher},
    {"krijgt een nieuwe leerkracht", Fact::new_teacher},
    {"met een nieuwe leerkracht", Fact::new_teacher},
    {"nieuwe leraar", Fact::new_teacher},
    {"has extra support", Fact::extra_support},
    {"receives extra support", Fact::extra_support},
    {"gets extra support", Fact::extra_support},
    {"with extra support", Fact::extra_support},
    {"heeft extra ondersteuning", Fact::extra_support},
    {"krijgt extra ondersteuning", Fact::extra_support},
    {"met extra ondersteuning", Fact::extra_support},
    {"moved house", Fact::moved_in},
    {"has moved in", Fact::moved_in},
    {"door verhuizing gekomen", Fact::moved_in},
    {"hierheen verhuisd", Fact::moved_in},
    {"moves away", Fact::moving_away},
    {"is moving away", Fact::moving_away},
    {"starts at the school this year", Fact::starts_this_year},
    {"new pupil", Fact::starts_this_year},
    {"nieuwe leerling", Fact::starts_this_year},
    {"dit jaar begonnen", Fact::starts_this_year},
    {"has an older sibling at school", Fact::sibling_at_school},
    {"an older sibling at school", Fact::sibling_at_school},
    {"oudere broer of zus op school", Fact::sibling_at_school},
    {"changes class", Fact::changed_class},
    {"wisselt van groep", Fact::changed_class},
    {"leaves the school", Fact::leaving},
    {"leaving the school", Fact::leaving},
    {"is leaving", Fact::leaving},
    {"verlaat de school", Fact::leaving},
    {"schoolverlater", Fact::leaving},
};

/// Compared with how long a pupil has been here.
enum class Tenure { at_least, less };
constexpr Word<Tenure> k_tenures[] = {
    {"at least", Tenure::at_least},   {"less than", Tenure::less},    {"no less than", Tenure::at_least},
    {"ten minste", Tenure::at_least}, {"minstens", Tenure::at_least}, {"minimaal", Tenure::at_least},
    {"tenminste", Tenure::at_least},  {"minder dan", Tenure::less},   {"korter dan", Tenure::less},
};
constexpr Word<bool> k_at_school[] = {
    {"at school", true}, {"at the school", true}, {"op school", true}, {"here", true}};

/// Until the end of the school year.
constexpr Word<bool> k_started_since[] = {
    {"started since", true},  {"started from", true},      {"starts from", true},
    {"begonnen sinds", true}, {"begonnen vanaf", true},    {"gestart sinds", true},
    {"gestart vanaf", true},  {"ingestroomd sinds", true}, {"ingestroomd vanaf", true},
    {"begint vanaf", true},   {"start vanaf", true},       {"entered since", true},
    {"entered from", true}};
constexpr int k_last_month = 7;

/// "started in January", "started in November or February", "started since January".
bool take_start_months(WordReader& words, Condition& condition) {
  static constexpr Word<bool> k_started[] = {
      {"started in", true}, {"starts in", true}, {"begonnen in", true},    {"gestart in", true},
      {"begint in", true},  {"start in", true},  {"ingestroomd in", true}, {"entered in", true}};
  condition.fact = Fact::start_month;
  if (words.take_any(k_started_since)) {
    const auto month = take_month(words);
    for (int each = month.value_or(k_last_month); month && each != k_last_month; each = each % 12 + 1) {
      condition.months.push_back(each);
    }
    condition.months.push_back(k_last_month);
    return month.has_value();
  }
  if (!words.take_any(k_started)) {
    return false;
  }
  do {
    const auto month = take_month(words);
    if (!month) {
      return false;
    }
    condition.months.push_back(*month);
  } while (take_and(words) || !words.done());
  return true;
}

/// "at school for at least 3 months", "at school for less than 3 months", "minstens 3 maanden op school".
bool take_tenure(WordReader& words, Condition& condition) {
  const bool behind = words.take("at school for") || words.take("zit op school");
  behind ? void() : void(words.take("zit") || words.take("is"));
  const auto tenure = words.take_any(k_tenures);
  const auto length = tenure ? take_length(words) : std::nullopt;
  if (!length || length->unit != Unit::months || !check_days(words, *length, Longest::school_career)) {
    return false;
  }
  condition.fact = Fact::started_before;
  condition.negated = condition.negated != (*tenure == Tenure::less);
  condition.number = length->count;
  return behind || words.take_any(k_at_school).has_value();
}

bool take_condition(WordReader& words, Condition& condition) {
  if (words.take("no") || words.take("not") || words.take("geen") || words.take("without") ||
      words.take("zonder") || words.take("niet")) {
    condition.negated = true;
  }
  if (const auto fact = words.take_any(k_facts)) {
    condition.fact = *fact;
    return true;
  }
  return take_start_months(words, condition) || take_tenure(words, condition);
}

/// The months of this year in which somebody began whom the conditions let through; all without one of them.
std::vector<int> months_left(const Condition& one, const Condition& other) {
  std::vector<int> left;
  for (const int month : one.negated ? other.months : one.months) {
    const auto lets_through = [&](const Condition& condition) {
      const bool named = std::ranges::find(condition.months, month) != condition.months.end();
      return named != condition.negated;
    };
    if (lets_through(one) && lets_through(other)) {
      left.push_back(month);
    }
  }
  return left;
}

/// Each asks for something that the other excludes, whoever the pupil is.
bool contradict(const Condition& one, const Condition& other) {
  if (one.fact == Fact::start_month && other.fact == Fact::start_month) {
    return !(one.negated && other.negated) && months_left(one, other).empty();
  }
  if (one.fact == Fact::started_before && other.fact == Fact::started_before) {
    const Condition& longer = one.negated ? other : one;
    const Condition& shorter = one.negated ? one : other;
    return one.negated != other.negated && longer.number >= shorter.number;
  }
  if (one.fact == other.fact) {
    return one.negated != other.negated;
  }
  const auto are = [&](Fact a, bool not_a, Fact b, bool not_b) {
    const auto is = [](const Condition& condition, Fact fact, bool negated) {
      return condition.fact == fact && condition.negated == negated;
    };
    return (is(one, a, not_a) && is(other, b, not_b)) || (is(other, a, not_a) && is(one, b, not_b));
  };
  const Condition& tenure = one.fact == Fact::started_before ? one : other;
  return are(Fact::moved_in, false, Fact::starts_this_year, true) ||
         are(Fact::start_month, false, Fact::starts_this_year, true) ||
         (are(Fact::starts_this_year, false, Fact::started_before, false) &&
          tenure.number >= k_months_a_year) ||
         (are(Fact::start_month, false, Fact::started_before, false) && tenure.number >= k_months_a_year);
}

bool says_the_same(const Condition& one, const Condition& other) {
  return one.fact == other.fact && one.negated == other.negated && one.number == other.number &&
         one.months == other.months;
}

}  // namespace

void check_conditions(const std::vector<Condition>& conditions, Diagnostics& diagnostics) {
  for (auto one = conditions.begin(); one != conditions.end(); ++one) {
    const auto against = std::find_if(conditions.begin(), one, [&](const Condition& other) {
      return says_the_same(*one, other) || contradict(*one, other);
    });
    if (against == one) {
      continue;
    }
    const bool same = says_the_same(*one, *against);
    Diagnostic diagnostic;
    diagnostic.code = same ? "repeated-condition" : "impossible-condition";
    diagnostic.message = same ? words::policy::k_repeated_condition : words::policy::k_impossible;
    diagnostic.span = one->basis.span;
    diagnostic.help = Message(same ? words::policy::k_repeated_item_help : words::policy::k_impossible_help);
    if (is_above(against->basis.span, one->basis.span)) {
      say_of_higher(diagnostic, against->basis.span);
    } else {
      diagnostic.notes.push_back({words::policy::k_other_condition, against->basis.span});
    }
    diagnostics.add(std::move(diagnostic));
  }
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
  each_item(
      *node, scope, Single::allowed,
      [&](const Node& item) {
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
      },
      Twice::read);
}

}  // namespace gesprek::policy_reader
