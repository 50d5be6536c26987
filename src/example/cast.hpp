// The families that every example school has, so that each turn of the rules has somebody to show it.
#pragma once

#include <vector>

#include "example/families.hpp"

namespace gesprek::example {

/// A smaller school has only what chance gives it.
inline constexpr int k_least_pupils_with_cast = 60;

/// In this order: twins; a step family; a father without custody; births on 29 February; a household that
/// gives the school a teacher; parents apart who want talks of their own; a foster family; two pupils who
/// turn four during the year.
std::vector<Family> make_cast(Rng& rng);

/// Index in make_cast of the family whose mother teaches at the school.
inline constexpr std::size_t k_teacher_family = 4;

/// How many families make_cast gives.
inline constexpr std::size_t k_cast_size = 9;

}  // namespace gesprek::example
