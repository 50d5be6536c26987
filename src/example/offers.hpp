#pragma once

#include <vector>

#include "base/rng.hpp"
#include "example/diary.hpp"
#include "example/planted.hpp"
#include "example/world.hpp"

namespace gesprek::example {

/// Each class tells its families that they can ask for a talk (A16). Whoever comes to the school after that
/// is told apart, but for some who are forgotten.
std::vector<Planted> tell_offers(const World& world, Rng& rng, Diary& diary);

}  // namespace gesprek::example
