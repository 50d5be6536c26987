// Who would have to be in two places, and which room would be too full.
#pragma once

#include <map>
#include <vector>

#include "compliance/facts.hpp"

namespace gesprek::compliance {

/// What stands in the way of a planned talk: another that began before it.
struct Clash {
  TalkId other;
  std::string person;  ///< the first who would have to be at both; empty: none
  RoomId room;         ///< that holds no more talks than are there already; empty: none
  Minutes walk{0};     ///< that the person lacks to come from there; 0: both are at the same time
};

/// For each talk that clashes with an earlier one; a talk that begins when another ends does not, unless it
/// is elsewhere.
std::map<TalkId, std::vector<Clash>> find_clashes(const Facts& facts);

}  // namespace gesprek::compliance
