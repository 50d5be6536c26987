// How the rounds of a moment that comes round lie in the year: how far apart, and how many.
#pragma once

#include <optional>

#include "load/policy_values.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// What `repeat:` says: so often, or for 0 until the school year (or the moment's own time of the year) ends.
struct Repeat {
  int times = 0;
  LengthRange apart;
  bool evenly = false;  ///< so often in the year, however far apart that is
};

struct Spread {
  int times = 0;  ///< 1: no second round finds room
  ComesRound round;
  Window first;  ///< of the first round
};

/// Weeks are school weeks, so that a holiday does not take away a round; what runs with each pupil is counted
/// in calendar weeks, as its first time is. The rounds lie as far apart as the middle of the bounds; nearer
/// to each other where so many would not fit otherwise. A time of the year that has room for two of them is
/// the one in which they all lie, one after the other; any other is that of the first.
Spread spread_out(const Window& when, const Repeat& repeat);

}  // namespace gesprek::policy_reader
