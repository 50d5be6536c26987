// One level of the problem as the bounds see it: what each option costs at that level, and what the levels
// before allow.
#pragma once

#include <cstdint>
#include <vector>

#include "planner/search/instance.hpp"
#include "planner/solve.hpp"

namespace gesprek::planner {

/// Fixed-point costs inside the bounds; a cost unit is k_scale. Integers throughout, so that a bound is
/// exact.
using Price = std::int32_t;
constexpr Price k_scale = static_cast<Price>(Proof::k_scale);
/// More than any sum of prices that the bounds meet: not to be used.
constexpr Price k_never = 1 << 29;
/// Whether a sum of prices holds something that is not to be used.
constexpr bool impossible(Cost price) {
  return price >= k_never / 2;
}

/// A level before this one: no more than `limit` of its units may be spent.
struct Allowance {
  Level level = mandatory_unplaced;
  std::vector<int> option;  ///< by option: the units that using it spends
  std::vector<int> out;     ///< by talk: the units that leaving it out spends
  Cost limit = 0;
};

struct LevelCosts {
  std::vector<Price> option;  ///< by option, scaled; k_never: not to be used
  std::vector<Price> out;     ///< by talk, scaled: what leaving it out costs; k_never: it has to be placed
  bool structure = false;     ///< waiting, trips, holes, runs and sessions count
  Cost unavoidable = 0;       ///< units that every plan spends at this level, not in the costs above
  std::vector<Allowance> before;
  bool exceeded = false;  ///< every plan spends more at a level before than is allowed
  /// Of the talks that could be placed, no plan leaves out more than so many.
  Cost left_out = k_never;
};

/// The costs of a level when the levels before it are at `levels`. Options that `closed` marks (by option)
/// are not used.
LevelCosts level_costs(const Instance& instance, Level level, const Levels& levels,
                       const std::vector<char>& closed);

}  // namespace gesprek::planner
