// On which day each talk of the agenda was held: in the round's sessions, in the hours for pupil talks, or by
// agreement.
#pragma once

#include <optional>
#include <vector>

#include "base/rng.hpp"
#include "example/world.hpp"

namespace gesprek::example {

struct Appointment {
  std::size_t talk = 0;  ///< index into Agenda::talks
  Day held;
  std::optional<Day> invited;      ///< nothing where the policy asks for no invitation
  bool with_round = false;         ///< invited when sign-up opened for the whole round
  std::vector<PersonId> teachers;  ///< of the class, who took part
};

/// One for each talk that can be held within its window, in the agenda's order: families' impossible days and
/// teachers' time are respected, siblings come on one day where it fits, guardians apart who want that on
/// two.
std::vector<Appointment> make_appointments(const World& world, Rng& rng);

}  // namespace gesprek::example
