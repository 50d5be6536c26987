// One run of the planner over the chosen rounds: until it is proven best, its budget is spent, the time is
// up, or somebody presses Ctrl-C.
#pragma once

#include <optional>
#include <vector>

#include "commands/env.hpp"
#include "planner/planner.hpp"
#include "render/plan_report.hpp"

namespace gesprek::commands {

struct SearchLimits {
  std::uint64_t seed = 1;
  std::optional<double> seconds;  ///< shared by rounds that are planned one after the other
  bool until_then = false;        ///< goes on for all of that time; else it ends with its usual budget
  TalkId about{};                 ///< of the talks without a place only this one is looked at; empty: all
};

struct Search {
  std::vector<planner::RoundPlan> rounds;          ///< those that were planned together one after the other
  std::vector<planner::Certificate> certificates;  ///< one for each that were planned together
  render::Ending ending = render::Ending::budget;
  double seconds = 0;
};

/// Plans the rounds of the input; those that have nothing to do with each other apart. A plan that the check
/// of its certificate refuses is never returned: that is a fault of the program (std::logic_error). Says on
/// a terminal how far it is once it takes a moment. After Ctrl-C rounds that it has not begun are left out.
Search search(const SearchLimits& limits, const planner::BuildInput& input, Env& env);

}  // namespace gesprek::commands
