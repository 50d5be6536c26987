// gesprek move, swap and pin: one change of a plan by hand, checked, with what it costs.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

struct MoveRequest {
  Located<std::string> talk;
  PlaceInTime to;
  std::optional<Located<std::string>> teacher;  ///< who is to receive, of those who can hold the talk
};
/// Refused, with the reason, when a person or room would be in two places or a rule of the round forbids it.
Exit move(const MoveRequest& request, Env& env);

struct MoveSessionRequest {
  Located<std::string> moment;
  Day from;
  Located<Day> to;
};
/// All talks of a round on one day go to another, at the same times and with the same teachers. Those that
/// cannot stay where they are, and are named with the reason.
Exit move_session(const MoveSessionRequest& request, Env& env);

struct SwapRequest {
  Located<std::string> talk;
  Located<std::string> other;
};
/// Each talk gets the time and room of the other.
Exit swap(const SwapRequest& request, Env& env);

struct PinRequest {
  Located<std::string> talk;
  bool undo = false;
};
/// A pinned talk stays where it is, whatever is planned anew.
Exit pin(const PinRequest& request, Env& env);

}  // namespace gesprek::commands
