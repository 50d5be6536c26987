#pragma once

#include <vector>

#include "base/rng.hpp"
#include "example/diary.hpp"
#include "example/planted.hpp"
#include "example/world.hpp"

namespace gesprek::example {

/// Gatherings and walk-in hours as the agenda dates them; some were not held, or not in every class (B06,
/// B07, B09, B17, B19).
std::vector<Planted> tell_events(const World& world, Rng& rng, Diary& diary);

}  // namespace gesprek::example
