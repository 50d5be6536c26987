// What a planning run found: how good, who receives when, what changed, what is not placed and why.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "agenda/agenda.hpp"
#include "planner/planner.hpp"
#include "render/look.hpp"

namespace gesprek::render {

/// How the search ended, as the outside sees it.
enum class Ending { proven, budget, time, interrupt };

struct PlanReport {
  const std::vector<planner::RoundPlan>& rounds;  ///< those that were planned together one after the other
  const Policy& policy;
  const School& school;
  const Roster& roster;
  const Sources& sources;
  std::vector<bool> first;  ///< by round: there was no plan before
  Ending ending = Ending::budget;
  std::uint64_t seed = 1;
  double seconds = 0;
};

std::string render_plan_report(const Look& look, const PlanReport& report);
/// The contract's document: one plan, or {"format":1,"plans":[…]} for several.
std::string render_plan_json(Lang lang, const PlanReport& report, bool several);
/// Plans that stand, without the figures of a run: one plan as a document of its own, several as
/// {"format":1,"plans":[…]}.
std::string render_standing_plans_json(const std::vector<Plan>& plans);

/// "di 9 feb 18:30 L3A", with the room when there is one.
std::string place_text(const Look& look, const School& school, const PlannedTalk& talk);

}  // namespace gesprek::render
