// How many talks each team has, in all and in each of its shifts, whatever the plan: what a team has to do,
// and cannot do more of.
#pragma once

#include <vector>

namespace gesprek::planner {

struct LevelCosts;
class Blocks;
class Instance;
class StaffSolver;

/// Talks of the usual length of a team, at least and at most, and talks of other lengths.
struct Load {
  int least = 0;
  int most = 0;
  int least_other = 0;
  int most_other = 0;
};

/// Tells each team its loads under these costs: a talk counts as one at most where some option of it that can
/// be used lies there, and as one at least where all of them do and it has to be placed. Of those that need
/// not be, all but `left_out` are.
void load_teams(const Instance& instance, const Blocks& blocks, const LevelCosts& costs,
                std::vector<StaffSolver>& teams);

}  // namespace gesprek::planner
