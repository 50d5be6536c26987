#include "render/certificate.hpp"

#include "planner/round/make_plans.hpp"
#include "render/describe.hpp"
#include "render/json.hpp"
#include "words/plan.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::plan;
using planner::Refusal;

Message say_refusal(const planner::Certificate& certificate, const Refusal& refusal) {
  const bool named = refusal.talk >= 0 && refusal.talk < static_cast<int>(certificate.names.size());
  const Arg talk{"talk", named ? certificate.names[refusal.talk] : std::string("?")};
  const Arg level{"level", &planner::level_title(refusal.level)};
  const Arg claimed{"claimed", std::int64_t{refusal.claimed}};
  const Arg shown{"shown", std::int64_t{refusal.shown}};
  switch (refusal.kind) {
    case Refusal::Kind::rule_broken:
      return {words_of::k_refusal_rule, {talk}};
    case Refusal::Kind::cost_differs:
      return {words_of::k_refusal_cost, {level, claimed, shown}};
    case Refusal::Kind::unsound:
      return Message(words_of::k_refusal_unsound);
    case Refusal::Kind::not_dear:
      return {words_of::k_refusal_not_dear, {level, talk}};
    case Refusal::Kind::bound_not_shown:
      return {words_of::k_refusal_bound, {level, claimed, shown}};
  }
  return {};
}

std::string one_verification(const Look& look, const Verification& verification) {
  const planner::Certificate& certificate = verification.certificate;
  if (!verification.refusals.empty()) {
    const auto number = static_cast<std::int64_t>(verification.refusals.size());
    std::string text = paragraph(look, look.in_words({words_of::k_refused, {{"count", number}}}));
    for (const Refusal& refusal : verification.refusals) {
      text += hang("  - ", terminal_safe(look.in_words(say_refusal(certificate, refusal))), look.width);
    }
    return text;
  }
  TextTable table({{""}, {"", Align::right}, {""}});
  for (std::size_t level = 0; level < planner::k_levels; ++level) {
    const planner::Cost bound = certificate.bounds[level];
    table.add_row({look.in_words(planner::level_title(level)), std::to_string(certificate.levels[level]),
                   certificate.levels[level] == bound
                       ? look.in_words(words_of::k_level_proven)
                       : look.in_words({words_of::k_level_at_least, {{"bound", std::int64_t{bound}}}})});
  }
  return paragraph(look, look.in_words(words_of::k_verified)) + table.render(look.table());
}

Json verification_json(Lang lang, const Verification& verification) {
  const planner::Certificate& certificate = verification.certificate;
  Json levels = Json::array();
  for (std::size_t level = 0; level < planner::k_levels; ++level) {
    levels.push_back({{"name", planner::level_name(level)},
                      {"cost", certificate.levels[level]},
                      {"bound", certificate.bounds[level]}});
  }
  Json refusals = Json::array();
  for (const Refusal& refusal : verification.refusals) {
    refusals.push_back(say(lang, say_refusal(certificate, refusal)));
  }
  return {
      {"format", 1}, {"valid", verification.refusals.empty()}, {"levels", levels}, {"refusals", refusals}};
}

}  // namespace

std::string render_verification(const Look& look, const std::vector<Verification>& verifications) {
  std::string text;
  for (const Verification& verification : verifications) {
    text += (text.empty() ? "" : "\n") + one_verification(look, verification);
  }
  return text;
}

std::string render_verification_json(Lang lang, const std::vector<Verification>& verifications) {
  Json parts = Json::array();
  bool valid = true;
  for (const Verification& verification : verifications) {
    parts.push_back(verification_json(lang, verification));
    valid = valid && verification.refusals.empty();
  }
  return print_json(verifications.size() == 1 ? parts.front()
                                              : Json{{"format", 1}, {"valid", valid}, {"parts", parts}});
}

}  // namespace gesprek::render
