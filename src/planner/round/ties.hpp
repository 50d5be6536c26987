// What ties talks to each other: households that come together, and rules between two talks.
#pragma once

#include "planner/round/build.hpp"

namespace gesprek::planner {

/// Puts together the talks of a household whose days can coincide: those of rounds weeks apart are different
/// trips anyway.
void group_households(Setting& setting);

/// Separate guardians on other days or not one after the other, a talk that comes first, and the order in
/// which a household wants its talks or that it wants them apart.
void link_talks(Setting& setting, const BuildInput& input);

}  // namespace gesprek::planner
