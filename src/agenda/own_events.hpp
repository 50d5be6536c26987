// The school's own events as moments beside those of the policy (B24).
#pragma once

#include "model/policy.hpp"
#include "model/school.hpp"

namespace gesprek {

/// The policy with a moment behind its own for each event of the school's file: on its day, for its grades
/// and divisions, announced as the policy's `other_events` says; not announced where the policy says nothing.
/// An event whose id the policy has already is left out (check_school_against reports it).
Policy with_own_events(Policy policy, const School& school);

/// The policy as it is stated, for what judges its words.
Policy without_own_events(Policy policy);

}  // namespace gesprek
