#include "planner/solve.hpp"

#include <algorithm>

#include "planner/solver.hpp"

namespace gesprek::planner {

bool Result::settled() const {
  return std::equal(levels.begin(), levels.end() - 1, bounds.begin());
}

std::optional<double> Result::gap() const {
  if (!settled()) {
    return std::nullopt;
  }
  return static_cast<double>(cost() - bound()) / static_cast<double>(std::max(cost(), Cost{1}));
}

Result solve(const Problem& problem, const SolveOptions& options) {
  return Solver(problem, options).run();
}

}  // namespace gesprek::planner
