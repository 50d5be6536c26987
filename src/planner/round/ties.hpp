// What ties talks to each other: households that come together, and rules between two talks.
#pragma once

#include "planner/round/build.hpp"

namespace gesprek::planner {

/// Who come together, named by the first household among them.
struct Family {
  HouseholdId name;    ///< empty: a talk without guardians
  int first = k_none;  ///< the first of its talks: two families that were one share a household
  friend auto operator<=>(const Family&, const Family&) = default;
};

/// The family of each talk; nothing for one of which the agenda knows nothing (null). Talks are of one family
/// when they share a guardian, or a household of which nobody is talked to apart: a trip is somebody's
/// journey. A mother who comes about two children with different fathers comes once, though each child has an
/// invitation of its own; parents who come apart, once each, make no second trip, though the list may have
/// them in one household.
std::vector<Family> families_of(const std::vector<const OwedTalk*>& talks);

/// Puts together the talks of a family whose days can coincide: those of rounds weeks apart are different
/// trips anyway. What stands in a round that is not planned now counts, where a talk that is planned now can
/// lie on its day.
void group_households(Setting& setting, const Agenda& agenda);

/// Separate guardians on other days or not one after the other, a talk that comes first, and the order in
/// which a household wants its talks or that it wants them apart.
void link_talks(Setting& setting, const BuildInput& input);

}  // namespace gesprek::planner
