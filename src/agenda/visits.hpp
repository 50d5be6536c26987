// An evening that every class gives several times, for families with children in more classes (B07).
#pragma once

#include "agenda/facts.hpp"

namespace gesprek::owed {

/// Adds, for every event with rounds, which class each household with children in several classes visits in
/// which round. Rounds are spread so that a class has about as many of these visits in each. A household with
/// children in more classes than there are rounds cannot see them all: the classes that are left get round 0.
void add_visits(const Facts& facts, Agenda& agenda);

}  // namespace gesprek::owed
