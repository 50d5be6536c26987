// Why a planned talk is then: which other times it could have, and what each would cost.
#pragma once

#include <optional>
#include <vector>

#include "planner/round/build.hpp"
#include "planner/verify.hpp"

namespace gesprek::planner {

/// Another place for a talk, all else staying where it is.
struct Alternative {
  DateTime start;
  std::vector<PersonId> staff;
  TalkId swap;      ///< this talk would take its place; empty: the time is free
  CostTerms extra;  ///< what the plan would cost more, by term; may be less than nothing
};

struct WhyThen {
  bool stays = false;  ///< pinned, past, held or put there by hand: not the planner's choice
  int possible = 0;    ///< times that were possible, its own among them
  int taken = 0;       ///< of these, times that other talks stand in the way of
  std::vector<Alternative> alternatives;  ///< cheapest first, then by start
  std::vector<Message> barred;            ///< why other times of the round were not possible
};

/// For a talk that has a place in the plan of input.moments; nothing for another.
std::optional<WhyThen> why_then(const BuildInput& input, const TalkId& talk);

/// The first reasons of the starts that were no candidates of a talk of the problem, counted.
std::vector<Message> barred_times(const BuildInput& input, const Setting& setting, int talk);

}  // namespace gesprek::planner
