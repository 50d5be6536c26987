// Tiny made-up problems with everything that a problem can hold, small enough to try every plan.
#pragma once

#include <cstdint>

#include "planner/problem.hpp"

namespace gesprek::bench {

/// Three to five talks with at most five candidates each; shared rooms, phone talks and visits, teachers who
/// stand in for each other or come together, links, fixed and earlier places, breaks, and prices of every
/// kind. The same seed gives the same problem.
planner::Problem random_problem(std::uint64_t seed);

}  // namespace gesprek::bench
