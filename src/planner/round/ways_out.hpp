// What would help one talk without a place, or several of the same teachers: changes that were tried.
#pragma once

#include <optional>
#include <vector>

#include "planner/round/grounds.hpp"
#include "planner/round/trials.hpp"

namespace gesprek::planner {

/// A wish that was given up in a plan.
bool asks_somebody(const Message& step);

/// For one talk, the cheapest first. `grounds`: those that are known to stand in the way.
std::vector<Message> ways_out(const BuildInput& input, Trials& trials, const OwedTalk& owed,
                              const std::vector<Ground>& grounds);

/// One that places all of these talks of the same teachers: who receives goes on after one session or, where
/// that is not enough, after all of them.
std::optional<Message> way_out_for_all(const BuildInput& input, Trials& trials,
                                       const std::vector<const OwedTalk*>& group);

}  // namespace gesprek::planner
