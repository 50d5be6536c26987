// One level of the problem as the bounds see it: what each option costs by itself, and whether waiting, trips, holes and runs count.
#pragma once

#include <cstdint>
#include <vector>

#include "planner/search/instance.hpp"

namespace gesprek::planner {

/// Fixed-point costs inside the bounds; a cost unit is k_scale. Integers throughout, so that a bound is exact.
using Price = std::int32_t;
constexpr Price k_scale = 1024;
/// More than any sum of prices that the bounds meet.
constexpr Price k_never = 1 << 29;

struct LevelCosts {
  std::vector<Price> option;  ///< by option, scaled; k_never: not to be used
  std::vector<Price> out;     ///< by talk, scaled: what leaving it out costs; k_never: it has to be placed
  bool structure = true;      ///< waiting, trips, holes, runs and sessions count
};

}  // namespace gesprek::planner
