// Messages and checks that come back: newsletters, information about extra support, group messages, the
// website.
#pragma once

#include <vector>

#include "base/rng.hpp"
#include "example/diary.hpp"
#include "example/planted.hpp"
#include "example/world.hpp"

namespace gesprek::example {

/// One in each period, but for some that are missing (B14, B16, B18).
std::vector<Planted> tell_periods(const World& world, Rng& rng, Diary& diary);

/// Every two to three weeks in each class; one class is silent for too long and another writes twice in a
/// week (B21).
std::vector<Planted> tell_intervals(const World& world, Rng& rng, Diary& diary);

}  // namespace gesprek::example
