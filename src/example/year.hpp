// A school year as it went, with the faults that were planted in it.
#pragma once

#include <vector>

#include "base/rng.hpp"
#include "example/planted.hpp"
#include "example/world.hpp"

namespace gesprek::example {

struct Year {
  std::vector<LogLine> log;  ///< in the order in which it was written
  std::vector<Topic> topics;
  std::vector<Planted> planted;
};

Year live_through(const World& world, Rng& rng);

}  // namespace gesprek::example
