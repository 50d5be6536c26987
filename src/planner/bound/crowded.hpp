// Teams with more talks than their times can hold, whatever else happens: where a bound on talks without a
// place begins.
#pragma once

#include <vector>

#include "planner/bound/blocks.hpp"

namespace gesprek::planner {

/// Talks that fit nowhere but in some shifts of one team, where they are too many.
struct Crowd {
  int team = 0;
  int too_many = 0;
  std::vector<int> talks;
  std::vector<int> blocks;  ///< the times that they can take
};

/// At most one crowd of each team, and no talk in two of them. Counted exactly: no two talks of different
/// lengths are taken to fit where one long talk would. Options that `closed` marks are not used; with
/// `mandatory_only` the other talks give way.
std::vector<Crowd> find_crowds(const Instance& instance, const Blocks& blocks,
                               const std::vector<char>& closed, bool mandatory_only);

}  // namespace gesprek::planner
