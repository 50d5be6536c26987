#include "load/policy.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "load/policy_cycles.hpp"
#include "load/policy_in_force.hpp"
#include "load/policy_layers.hpp"
#include "load/policy_moment.hpp"
#include "load/policy_none.hpp"
#include "load/policy_parts.hpp"
#include "load/policy_references.hpp"
#include "load/policy_rule.hpp"
#include "load/shipped.hpp"
#include "words/policy.hpp"
#include "words/policy_rhythm.hpp"

namespace gesprek {
namespace {

using namespace policy_reader;

constexpr std::string_view k_format = "1";

void check_format(RuleReader& top) {
  const Entry* format = top.required("format");
  if (format != nullptr && without_noughts(format->value).text != k_format) {
    top.diagnostics().error("unsupported-format", format->value.span,
                            {words::policy::k_unsupported_format, {{"format", format->value.text}}},
                            Message(words::policy::k_unsupported_format_help));
  }
}

/// Every command works out each moment for each pupil; a school with thousands has made a mistake.
void check_number(const Entry& entry, std::size_t number, Diagnostics& diagnostics) {
  constexpr std::size_t k_most_moments = 400;
  if (number > k_most_moments) {
    diagnostics.error("out-of-range", entry.key_span,
                      {words::policy_rhythm::k_too_many_moments,
                       {{"number", static_cast<std::int64_t>(number)},
                        {"most", static_cast<std::int64_t>(k_most_moments)}}},
                      Message(words::policy_rhythm::k_too_many_moments_help));
  }
}

/// `every_talk` may hold what a talk may hold, but for what makes it that talk.
void check_defaults(const Entry& entry, const Scope& scope) {
  static constexpr std::string_view k_keys[] = {
      "invite",        "report",    "form",      "record", "may_join", "duration",          "mode",
      "after_no_show", "attendees", "follow_up", "duo",    "per",      "siblings_together", "mandatory"};
  RuleReader rule(entry, scope, "");
  for (const std::string_view key : k_keys) {
    rule.optional(key);
  }
  rule.finish();
  check_default_rules(entry, scope);
}

Policy read_policy(const Node& tree, Reading& reading) {
  Policy policy;
  RuleReader top(tree, tree.span, Scope{reading, "", {}});
  check_format(top);
  top.optional("extends");  // the layers have taken these two out; a slip in them is still suggested
  top.optional("without");
  read_own_words(top, policy);
  const Entry* defaults = top.optional("every_talk");
  if (defaults != nullptr) {
    check_defaults(*defaults, top.scope());
  }
  read_parts(top, policy);
  if (const Entry* moments = top.optional("moments")) {
    policy.moments = read_moments(*moments, top.scope(), defaults);
    check_number(*moments, policy.moments.size(), reading.diagnostics);
  } else if (tree.is_mapping()) {
    reading.diagnostics.error("no-moments", tree.span, words::policy::k_no_moments,
                              Message(words::policy::k_no_moments_help));
  }
  top.finish();
  expand_repeated(policy, reading);
  check_references(policy, reading);
  check_expected(policy, reading);
  check_gatherings(policy, reading);
  check_cycles(policy, reading.diagnostics);
  return policy;
}

bool any_error(const Diagnostics& diagnostics, std::size_t from) {
  return std::any_of(diagnostics.all().begin() + static_cast<std::ptrdiff_t>(from), diagnostics.all().end(),
                     [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; });
}

}  // namespace

PolicyResolver shipped_resolver(Sources& sources) {
  return [&sources](std::string_view name, SourceId) -> std::optional<SourceId> {
    const auto text = shipped_policy(name);
    return text ? std::optional(sources.add(shipped_name(name), std::string(*text))) : std::nullopt;
  };
}

PolicyReading load_policy_leniently(const Sources& sources, SourceId source, const PolicyResolver& resolver,
                                    Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.all().size();
  std::optional<Layers> layers = read_layers(sources, source, resolver, diagnostics);
  if (!layers) {
    return {};
  }
  auto rounds = put_in_rounds(layers->tree, layers->rounds, layers->overrides);
  note_talks(layers->tree, layers->overrides);
  auto unused = layers->overrides.empty() ? unused_defaults(layers->tree) : std::vector<UnusedDefault>{};
  fill_in_defaults(layers->tree);
  std::vector<Located<std::string>> none = take_out_none(layers->tree, diagnostics);
  Reading reading{diagnostics, {}, {}, {}, std::move(layers->left_out), {}, {}};
  reading.none = std::move(none);
  reading.changed_rounds = std::move(rounds);
  reading.rounds_left_out = std::move(layers->rounds_left_out);
  for (const Override& one : layers->overrides) {
    if (one.path.starts_with("moments.") && one.path.ends_with(".who")) {
      reading.groups_replaced[one.path.substr(8, one.path.size() - 12)] = one.before;
    }
  }
  Policy policy = read_policy(layers->tree, reading);
  policy.overrides = std::move(layers->overrides);
  policy.unused_defaults = std::move(unused);
  return {std::move(policy), !any_error(diagnostics, before)};
}

std::optional<Policy> load_policy(const Sources& sources, SourceId source, const PolicyResolver& resolver,
                                  Diagnostics& diagnostics) {
  PolicyReading reading = load_policy_leniently(sources, source, resolver, diagnostics);
  return reading.whole ? std::optional(std::move(reading.policy)) : std::nullopt;
}

}  // namespace gesprek
