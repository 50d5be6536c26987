// What ties talks to each other: households that come together, and rules between two talks.
#pragma once

#include "planner/round/build.hpp"

namespace gesprek::planner {

/// True when the talk stands on an invitation of the household, or one of its guardians stands in it with
/// another child: whose wishes about times count.
bool comes_from(const HouseholdId& household, const OwedTalk& talk);

/// The family of each talk, by the first of its households; empty for a talk without guardians. Talks are of
/// one family when they share a guardian or a household: a mother who comes about two children with different
/// fathers comes once, though each child has an invitation of its own.
std::vector<HouseholdId> families_of_talks(const Setting& setting);

/// Puts together the talks of a family whose days can coincide: those of rounds weeks apart are different
/// trips anyway. What stands in a round that is not planned now counts, where a talk that is planned now can
/// lie on its day.
void group_households(Setting& setting, const Agenda& agenda);

/// Separate guardians on other days or not one after the other, a talk that comes first, and the order in
/// which a household wants its talks or that it wants them apart.
void link_talks(Setting& setting, const BuildInput& input);

}  // namespace gesprek::planner
