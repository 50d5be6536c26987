// Why something is so: the facts, the clause with its policy line, and what would change it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compliance/compliance.hpp"
#include "planner/round/alternatives.hpp"
#include "planner/round/make_plans.hpp"
#include "render/look.hpp"

namespace gesprek::render {

struct ExplanationInput {
  const Policy& policy;
  const School& school;
  const Roster& roster;
  const Agenda& agenda;
  const Plans& plans;
  const std::vector<Duty>& duties;
  const Sources& sources;
};

/// What a plan of its round would do now with a talk that has no place.
struct NotYet {
  std::optional<planner::UnplacedTalk> unplaced;  ///< it stays without one, and why
  std::optional<PlannedTalk> place;               ///< or it comes here
};

/// Why a talk is when it is, or why it has no place; neither where that is not known.
struct WhyPlace {
  std::optional<planner::WhyThen> then;
  std::optional<NotYet> not_yet;
};

/// Which talks a pupil is owed, and which not.
std::string explain_pupil(const Look& look, const ExplanationInput& input, const Pupil& pupil);
/// Why there is a talk, what is agreed about it, why it is when it is or has no place, and how it stands.
/// Owed, planned, or both.
std::string explain_talk(const Look& look, const ExplanationInput& input, const TalkId& talk,
                         const WhyPlace& why);
/// The clause, the facts and the arithmetic of a duty, and how to settle it.
std::string explain_duty(const Look& look, const ExplanationInput& input, const Duty& duty);

/// Why a talk is when it is: what other times would cost, and the command that takes one of them.
std::string render_why_then(const Look& look, const OwedTalk& owed, const planner::WhyThen& then);

/// The same for programs: docs/reference/json.md.
std::string explain_pupil_json(Lang lang, const ExplanationInput& input, const Pupil& pupil);
std::string explain_talk_json(Lang lang, const ExplanationInput& input, const TalkId& talk,
                              const WhyPlace& why);
std::string explain_duty_json(Lang lang, const ExplanationInput& input, const Duty& duty);

/// The planned row of a talk, or null.
const PlannedTalk* row_of(const Plans& plans, const TalkId& talk);

}  // namespace gesprek::render
