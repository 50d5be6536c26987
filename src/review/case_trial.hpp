// One case tried with one pupil: what the agenda makes of the policy, held against what the case expects.
#pragma once

#include <vector>

#include "review/cases.hpp"

namespace gesprek::review {

/// What fails, in the order of the case; none: it holds. What it looks at is added to `reached`.
std::vector<Diagnostic> try_pupil(const PolicyCase& one, const CaseGround& ground, Reached& reached);

}  // namespace gesprek::review
