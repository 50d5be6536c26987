// Which pupil sits in which class.
#pragma once

#include <vector>

#include "base/rng.hpp"
#include "model/roster.hpp"

namespace gesprek::example {

/// A pupil on the way into a class.
struct Seat {
  std::size_t pupil = 0;   ///< index into Roster::pupils
  std::size_t family = 0;  ///< so that twins stay together
  int grade = 0;
};

/// Makes the classes for the seats and writes each pupil's class into the roster. Grades 1 and 2 are mixed;
/// above them classes follow the grades, and one that spans two becomes a combination class. Sizes are about
/// Normal(22.6, 4.4).
void make_classes(Roster& roster, std::vector<Seat> seats, Rng& rng);

}  // namespace gesprek::example
