// Which two talks cannot stand together, stated once more for the check of a certificate.
#pragma once

#include <vector>

#include "planner/problem.hpp"

namespace gesprek::planner::certificate {

/// Whether two talks cannot stand at these candidates together: a person in both, a room for one, a link.
bool exclude(const Problem& problem, int first, const Candidate& a, int second, const Candidate& b);

/// By talk: 1 for a fixed one that was put on top of another with the same staff.
std::vector<char> piled_talks(const Problem& problem);

}  // namespace gesprek::planner::certificate
