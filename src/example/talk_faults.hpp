// The kinds of fault that can befall one talk: a table, each row with the talks that it fits and what it does
// to their course.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "base/rng.hpp"
#include "example/course.hpp"
#include "example/planted.hpp"
#include "example/world.hpp"

namespace gesprek::example {

struct TalkFault {
  std::string_view name;
  bool (*fits)(const World& world, const Course& course);
  std::vector<Planted> (*plant)(const World& world, Course& course, Rng& rng);
};

std::span<const TalkFault> talk_faults();

}  // namespace gesprek::example
