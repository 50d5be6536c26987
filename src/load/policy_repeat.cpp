#include "load/policy_repeat.hpp"

#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr int k_most_rounds = 20;

Point after_start_of(const MomentId& id, const Length& length) {
  Point point;
  point.anchor = Anchor::moment;
  point.ref = id.text;
  point.offset = length;
  return point;
}

void number_name(LocalText& name, int number) {
  for (std::string* text : {&name.nl, &name.en}) {
    *text += text->empty() ? "" : " " + std::to_string(number);
  }
}

}  // namespace

std::optional<Repeat> read_repeat(const Entry& entry, const Scope& scope) {
  RuleReader rule(entry, scope);
  const Node* node = rule.value();
  rule.finish();
  if (node == nullptr || !check_scalar(*node, words::policy::k_a_repeat, scope.diagnostics())) {
    return std::nullopt;
  }
  WordReader words(*node);
  const auto times = words.take_number();
  const bool said = times && (words.take("times") || words.take("keer"));
  const auto apart = said ? take_length_range(words) : std::nullopt;
  if (!apart || !words.take("apart") || !words.done()) {
    words.report(words::policy::k_a_repeat, scope.diagnostics());
    return std::nullopt;
  }
  const auto checked = check_range(*times, 2, k_most_rounds, node->span, scope.diagnostics());
  return checked ? std::optional(Repeat{*checked, *apart}) : std::nullopt;
}

std::vector<Moment> repeated(const Moment& moment, const Repeat& repeat) {
  std::vector<Moment> rounds;
  for (int number = 1; number <= repeat.times; ++number) {
    Moment round = moment;
    round.id = MomentId(moment.id.text + "-" + std::to_string(number));
    number_name(round.name, number);
    if (number > 1) {
      round.window.kind = WindowKind::between;
      round.window.about = false;
      round.window.from = after_start_of(rounds.back().id, repeat.apart.least);
      round.window.until = after_start_of(rounds.back().id, repeat.apart.most);
    }
    rounds.push_back(std::move(round));
  }
  return rounds;
}

}  // namespace gesprek::policy_reader
