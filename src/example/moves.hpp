// What the table of pupils says beside names and classes: first and last days, support, new teachers.
#pragma once

#include <vector>

#include "base/rng.hpp"
#include "model/roster.hpp"

namespace gesprek::example {

/// Fills in first and last days (whole families arrive and leave, with their reasons), extra support and new
/// teachers. family_of gives each pupil's family; the first `cast` families neither arrive nor leave.
void fill_in_pupils(Roster& roster, const std::vector<std::size_t>& family_of, std::size_t cast, Rng& rng);

}  // namespace gesprek::example
