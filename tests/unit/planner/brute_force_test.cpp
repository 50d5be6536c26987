// Everything that the planner claims, against all plans there are.
#include <doctest/doctest.h>

#include <algorithm>

#include "certify.hpp"
#include "random_problem.hpp"

using namespace gesprek;
using namespace gesprek::planner;

namespace {

constexpr std::uint64_t k_problems = 2000;

/// All plans that break no rule, by trying: a plan that breaks one still does when more talks are placed.
class AllPlans {
 public:
  explicit AllPlans(const Problem& problem) : m_problem(problem), m_plan(problem.talks.size(), k_none) {
    for (std::size_t talk = 0; talk < m_plan.size(); ++talk) {
      m_plan[talk] = problem.talks[talk].fixed;
    }
    extend(0);
  }

  Levels best() const { return *std::min_element(m_levels.begin(), m_levels.end()); }
  /// The least of a level among plans that agree with these levels before it.
  Cost least(const Levels& levels, std::size_t level) const {
    Cost least = levels[level];
    for (const Levels& plan : m_levels) {
      if (std::equal(plan.begin(), plan.begin() + level, levels.begin())) {
        least = std::min(least, plan[level]);
      }
    }
    return least;
  }
  /// Whether some plan places all of these.
  bool places(const std::vector<int>& talks) const {
    return std::any_of(m_plans.begin(), m_plans.end(), [&](const Assignment& plan) {
      return std::all_of(talks.begin(), talks.end(), [&](int talk) { return plan[talk] != k_none; });
    });
  }

 private:
  void extend(std::size_t talk) {
    const Verdict verdict = verify(m_problem, m_plan);
    if (std::any_of(verdict.violations.begin(), verdict.violations.end(), [](const Violation& violation) {
          return violation.kind != Violation::Kind::fixed_left;
        })) {
      return;
    }
    if (talk == m_plan.size()) {
      m_levels.push_back(verdict.levels);
      m_plans.push_back(m_plan);
      return;
    }
    extend(talk + 1);
    if (m_problem.talks[talk].fixed != k_none) {
      return;
    }
    for (int index = 0; index < static_cast<int>(m_problem.talks[talk].candidates.size()); ++index) {
      m_plan[talk] = index;
      extend(talk + 1);
    }
    m_plan[talk] = k_none;
  }

  const Problem& m_problem;
  Assignment m_plan;
  std::vector<Levels> m_levels;
  std::vector<Assignment> m_plans;
};

}  // namespace

TEST_CASE("no plan is better than a bound, none is better than a plan at its bound") {
  int proven = 0;
  int best = 0;
  int unplaced = 0;
  for (std::uint64_t seed = 1; seed <= k_problems; ++seed) {
    CAPTURE(seed);
    const Problem problem = bench::random_problem(seed);
    SolveOptions options;
    options.effort = 20;
    const Result result = solve(problem, options);
    const AllPlans all(problem);
    CHECK(check(test::certify(problem, result)).empty());
    for (std::size_t level = 0; level < k_levels; ++level) {
      CHECK(result.bounds[level] <= all.least(result.levels, level));
    }
    if (result.stopped == Stopped::proven) {
      CHECK(result.levels == all.best());
      ++proven;
    }
    best += result.levels == all.best() ? 1 : 0;
    for (const WhyNot& why : result.unplaced) {
      CHECK((!why.proven() || !all.places(why.talks)));
      CHECK(std::find(why.talks.begin(), why.talks.end(), why.talk) != why.talks.end());
      ++unplaced;
    }
  }
  MESSAGE(proven << " proven best, " << best << " best, of " << k_problems << "; " << unplaced
                 << " talks without a place");
  CHECK(best == k_problems);
  CHECK(proven == k_problems);
  CHECK(unplaced > 0);
}
