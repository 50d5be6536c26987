// The times of each member of staff that talks can take: the cells on which households and staff agree
// through prices.
#pragma once

#include <span>
#include <vector>

#include "planner/bound/level_costs.hpp"

namespace gesprek::planner {

/// One member of staff, busy from start to end.
struct Block {
  int team = 0;
  int person = 0;
  Time start = 0;
  Time end = 0;
};

/// A team are the members of staff who stand in for each other: every talk of theirs goes to one of them.
/// Most have one member.
class Blocks {
 public:
  explicit Blocks(const Instance& instance);

  int count() const { return static_cast<int>(m_blocks.size()); }
  const Block& block(int index) const { return m_blocks[index]; }
  /// The blocks that an option takes, one a member of its crew.
  std::span<const int> of_option(int option) const { return m_of_option[option]; }
  int teams() const { return static_cast<int>(m_first.size()) - 1; }
  /// Where options take a block.
  std::span<const int> places(int block) const { return m_places[block]; }
  /// Blocks of one team: first … last - 1, by person, start and end.
  int first(int team) const { return m_first[team]; }
  int last(int team) const { return m_first[team + 1]; }
  /// True when fixed talks of the team stand on top of each other: then nothing is said of its holes and
  /// runs, and these talks take no blocks.
  bool unruly(int team) const { return m_unruly[team] != 0; }

 private:
  std::vector<Block> m_blocks;
  std::vector<int> m_first;
  Lists m_of_option;
  Lists m_places;  ///< by block
  std::vector<char> m_unruly;
};

}  // namespace gesprek::planner
