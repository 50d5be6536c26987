// A moment as it holds for one of its groups: the one place that tells whose rule binds, the group's or the
// moment's, and so which line and clause every duty, finding and explanation quotes.
#pragma once

#include <cstddef>

#include "model/policy.hpp"

namespace gesprek {

/// What the group says differently takes the moment's place, with where it says so.
Moment moment_for(const Moment& moment, const Audience& group);

/// Where it stands who take part for the group.
const Basis& attendees_basis_of(const Moment& moment, const Audience& group);

/// Where it stands how the talk is held for the group: in person, by phone.
const Basis& mode_basis_of(const Moment& moment, const Audience& group);

/// Where it stands that the talk is held in its period: the group's own period, where it has one.
const Basis& period_basis_of(const Moment& moment, const Audience& group);

}  // namespace gesprek
