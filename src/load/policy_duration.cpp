// How long a talk lasts: "10 minutes", "at most 1 hour", "by agreement".
#include "load/policy_lengths.hpp"
#include "load/policy_talk.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

std::optional<Minutes> as_minutes(const Length& length, const Node& node, const Scope& scope) {
  if (length.unit != Unit::minutes) {
    scope.diagnostics().error("not-minutes", node.span, words::policy::k_not_minutes,
                              Message(words::policy::k_not_minutes_help));
    return std::nullopt;
  }
  const auto count =
      check_range(length.count, k_least_minutes, k_most_minutes, node.span, scope.diagnostics());
  return count ? std::optional(Minutes{*count}) : std::nullopt;
}

constexpr Word<bool> k_no_shorter[] = {
    {"at least", true},        {"minimaal", true},       {"ten minste", true},
    {"minstens", true},        {"tenminste", true},      {"min.", true},
    {"no less than", true},    {"not less than", true},  {"no shorter than", true},
    {"niet korter dan", true}, {"niet minder dan", true}};
constexpr Word<bool> k_no_longer[] = {{"at most", true},
                                      {"maximaal", true},
                                      {"hoogstens", true},
                                      {"ten hoogste", true},
                                      {"max", true},
                                      {"max.", true},
                                      {"up to", true},
                                      {"tot", true},
                                      {"no more than", true},
                                      {"not more than", true},
                                      {"no longer than", true},
                                      {"not longer than", true},
                                      {"niet meer dan", true},
                                      {"niet langer dan", true},
                                      {"hooguit", true},
                                      {"maximum", true}};

/// "20": of what?
void object_to_bare_number(WordReader& words) {
  const std::size_t start = words.mark();
  const auto number = words.take_number();
  const bool alone = number && words.done();
  if (alone && (*number < k_least_minutes || *number > k_most_minutes)) {
    words.object("out-of-range",
                 {words::policy::k_out_of_range,
                  {{"number", std::int64_t{*number}},
                   {"least", std::int64_t{k_least_minutes}},
                   {"most", std::int64_t{k_most_minutes}}}},
                 Message(words::policy::k_out_of_range_help));
  } else if (alone) {
    words.object(
        "unfinished-rule",
        {words::policy::k_unfinished, {{"text", words.node().text}, {"what", &words::policy::k_a_duration}}},
        Message(words::policy::k_in_minutes, {{"number", std::int64_t{*number}}}));
  }
  words.back_to(start);
}

}  // namespace

Duration read_duration(const Entry& entry, const Scope& scope) {
  RuleReader rule(entry, scope);
  Duration duration;
  duration.basis = rule.basis();
  const Node* node = rule.value();
  rule.finish();
  if (node == nullptr || !check_scalar(*node, words::policy::k_a_duration, scope.diagnostics())) {
    return duration;
  }
  WordReader words(*node);
  if (words.take("by agreement") || words.take("in overleg")) {
    duration.kind = Duration::Kind::by_agreement;
  } else if (words.take("not stated") || words.take("niet vermeld")) {
    duration.kind = Duration::Kind::not_stated;
  } else {
    duration.about = take_about(words);
    const bool at_least = words.take_any(k_no_shorter).has_value();
    const bool at_most = words.take_any(k_no_longer).has_value();
    const auto range = take_length_range(words);
    if (!range) {
      object_to_bare_number(words);
      words.report(words::policy::k_a_duration, scope.diagnostics());
      return duration;
    }
    duration.least = as_minutes(range->least, *node, scope).value_or(Minutes{0});
    duration.most = range->most == range->least ? duration.least
                                                : as_minutes(range->most, *node, scope).value_or(Minutes{0});
    duration.kind = at_most                           ? Duration::Kind::at_most
                    : at_least                        ? Duration::Kind::at_least
                    : duration.least == duration.most ? Duration::Kind::exact
                                                      : Duration::Kind::range;
    duration.least = at_most ? Minutes{0} : duration.least;
    if (duration.least > duration.most) {
      scope.diagnostics().error("backwards", node->span, {words::policy::k_backwards, {{"text", node->text}}},
                                Message(words::policy::k_backwards_help));
    }
  }
  words.take("each") || words.take("per talk") || words.take("per gesprek");
  if (!words.done()) {
    words.report(words::policy::k_a_duration, scope.diagnostics());
  }
  return duration;
}

}  // namespace gesprek::policy_reader
