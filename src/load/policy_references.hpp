// What parts of a policy say of each other's moments.
#pragma once

#include "load/policy_rule.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// An expectation that names a repeated talk means each of its rounds.
void expand_repeated(Policy& policy, Reading& reading);

/// Reports each id that no moment has, with the moment that was probably meant.
void check_references(const Policy& policy, const Reading& reading);

/// Reports each expectation with a moment that families are expected at and that is no talk: nobody writes
/// down who came to a gathering, so it would count for no family (B05).
void check_expected(const Policy& policy, const Reading& reading);

/// Objects to gatherings whose day runs with each pupil: they are on one day for all.
void check_gatherings(const Policy& policy, const Reading& reading);

}  // namespace gesprek::policy_reader
