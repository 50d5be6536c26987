// What is expected of every family over the year (B05).
#pragma once

#include "agenda/facts.hpp"

namespace gesprek::owed {

/// Adds, for every expectation of the policy, each household of each pupil who is owed one of its talks. The
/// talks of one child do not count for another.
void add_expectations(const Facts& facts, Agenda& agenda);

}  // namespace gesprek::owed
