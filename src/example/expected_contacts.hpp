// Who of the households that are expected at some of the year's talks has been there (B05).
#pragma once

#include <set>
#include <vector>

#include "base/rng.hpp"
#include "example/course.hpp"
#include "example/planted.hpp"
#include "example/world.hpp"

namespace gesprek::example {

/// Sees to it that every household comes to as many talks as it is expected at, but for a few families whom
/// nobody sees all year and a few of two homes that stay away; and plants what is then missing. `used` are
/// the courses with a fault of their own, by index.
std::vector<Planted> settle_expectations(const World& world, std::vector<Course>& courses,
                                         const std::set<std::size_t>& used, Rng& rng);

}  // namespace gesprek::example
