// Rounds that can be planned now and have no plan yet: one task for whoever plans, rather than one for each
// teacher and pupil.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "compliance/facts.hpp"
#include "compliance/todo.hpp"

namespace gesprek::compliance {

/// A round without a plan, of which not even half of the talks was arranged otherwise.
struct RoundToPlan {
  const Moment* moment = nullptr;
  std::vector<const OwedTalk*> talks;  ///< still to be planned, in the agenda's order
  /// The last day on which an invitation is in time (A19) for the first session that can still be used;
  /// without sessions, for the end of the round.
  Day before;
  bool dated = true;  ///< false: the school has chosen no days for it yet (B03), which comes first
};

/// Not those whose dates run with each pupil (A03): they are planned one by one. Those without dates as long
/// as the school year lasts.
std::map<MomentId, RoundToPlan> rounds_to_plan(const ComplianceInput& input);

/// "Plan this round before that day", or "choose its days", for the coordinators, or the heads where there
/// are none.
std::vector<TodoItem> plan_items(const RoundToPlan& round, Day as_of, const Roster& roster);

}  // namespace gesprek::compliance
