// Rules about the policy card itself: its age, what it refers to, what it accepts.
#include <algorithm>

#include "agenda/agenda.hpp"
#include "base/text.hpp"
#include "lint/national_timetable.hpp"
#include "lint/rule.hpp"
#include "words/policy_lint.hpp"

namespace gesprek::lint {

namespace say = words::policy_lint;

/// A01: the last evaluation lies further back than the policy's own review period.
void check_stale(const Facts& facts, Reporter& reporter) {
  const PolicyMeta& meta = facts.policy().meta;
  if (!meta.evaluated || !meta.review_every) {
    return;
  }
  const Day due = shift(meta.evaluated->value, *meta.review_every, 1, facts.calendar());
  if (facts.input.as_of > due) {
    const std::string line = "policy: {evaluated: " + iso(facts.input.as_of) + "}";
    reporter.report({}, meta.evaluated->span,
                    {say::k_stale, {{"evaluated", meta.evaluated->value}, {"due", due}}},
                    Message(say::k_stale_help, {{"file", facts.input.school.policy_file}, {"line", line}}));
  }
}

/// The policy says that it was evaluated on a day that has not come yet.
void check_evaluated(const Facts& facts, Reporter& reporter) {
  const auto& evaluated = facts.policy().meta.evaluated;
  if (evaluated && facts.input.as_of < evaluated->value) {
    reporter.report({}, evaluated->span, {say::k_evaluated_later, {{"evaluated", evaluated->value}}},
                    Message(say::k_evaluated_later_help));
  }
}

/// A referral was written down before the present rules for the advice held.
void check_older_than_law(const Facts& facts, Reporter& reporter) {
  const PolicyMeta& meta = facts.policy().meta;
  const bool advises = std::ranges::any_of(facts.policy().moments, [](const Moment& moment) {
    return moment.advice == Advice::final_advice || moment.advice == Advice::provisional;
  });
  if (advises && meta.evaluated && meta.evaluated->value < present_rules_since()) {
    reporter.report(
        {}, meta.evaluated->span,
        {say::k_older_than_law, {{"evaluated", meta.evaluated->value}, {"since", present_rules_since()}}});
  }
}

/// A27: a related policy that is a file of the school must be there; addresses are not looked at.
void check_related(const Facts& facts, Reporter& reporter) {
  if (!facts.input.exists) {
    return;
  }
  for (const Related& related : facts.policy().related) {
    const bool address = related.file.find("://") != std::string::npos;
    if (!related.file.empty() && !address && !facts.input.exists(related.file)) {
      reporter.report({}, related.basis.span, {say::k_related_missing, {{"file", related.file}}},
                      Message(say::k_related_help));
    }
  }
}

namespace {

/// Why there is no such warning to accept, or what was meant.
Message instead_of(std::string_view code, const std::vector<std::string_view>& codes) {
  if (code == "override") {
    return Message(say::k_override_is_no_fault);
  }
  const std::string_view near = nearest(code, codes);
  return near.empty() ? Message(say::k_only_of_policy)
                      : Message(say::k_did_you_mean, {{"near", std::string(near)}});
}

}  // namespace

/// An acceptance of no known warning, or one whose date has passed.
void check_accepted(const Facts& facts, Reporter& reporter) {
  std::vector<std::string_view> codes;
  for (const LintRule& rule : lint_rules()) {
    codes.push_back(rule.code);
  }
  for (const Accepted& accepted : facts.policy().accepted) {
    if (std::ranges::find(codes, accepted.code) == codes.end()) {
      reporter.report(accepted.moment, accepted.basis.span, {say::k_unknown_code, {{"code", accepted.code}}},
                      instead_of(accepted.code, codes));
    } else if (accepted.until && facts.input.as_of > *accepted.until) {
      reporter.report(accepted.moment, accepted.basis.span,
                      {say::k_acceptance_over, {{"code", accepted.code}, {"until", *accepted.until}}},
                      Message(say::k_acceptance_help));
    }
  }
}

}  // namespace gesprek::lint
