// Made-up schools as planning problems, for the benchmark and the tests: the same shape gives the same
// problem.
#pragma once

#include <cstdint>

#include "planner/problem.hpp"

namespace gesprek::bench {

/// Figures: class size about 22.6 ± 4.4; 1/2/3/4 children in a family 22/50/21/7 %, 1.5–3.5 years apart; 21 %
/// of families live apart, 30 % of those want talks apart; 55 % of classes have two teachers, half of them
/// both attending; a part-timer misses one session in three; each session is impossible for a household with
/// a chance of one in four.
struct SchoolShape {
  std::uint64_t seed = 1;
  int classes = 16;
  int sessions = 3;
  int load = 80;         ///< per cent of the cells of a class that its talks take
  int long_talks = 0;    ///< permille of talks that take fifteen minutes, which brings a five-minute raster
  int session_used = 0;  ///< price of a session
  int wishes =
      30;  ///< per cent of households that would rather not come in a session, or want it early or late
};

planner::Problem random_school(const SchoolShape& shape);

}  // namespace gesprek::bench
