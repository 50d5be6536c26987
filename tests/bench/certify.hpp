// A result with its problem, ready to be checked.
#pragma once

#include "planner/planner.hpp"

namespace gesprek::test {

inline planner::Certificate certify(const planner::Problem& problem, const planner::Result& result) {
  return {problem, {}, result.assignment, result.levels, result.bounds, result.proof};
}

}  // namespace gesprek::test
