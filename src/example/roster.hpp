// The tables of people of an example school: families put into classes, with their teachers.
#pragma once

#include <vector>

#include "base/rng.hpp"
#include "example/families.hpp"
#include "model/roster.hpp"

namespace gesprek::example {

/// The whole roster for so many pupils in grades 1 … 8 (some of whom arrive or leave during the year), with
/// next year's starters beside them. The same generator state gives the same roster.
Roster make_roster(int pupils, Rng& rng);

}  // namespace gesprek::example
