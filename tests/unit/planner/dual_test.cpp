// The bound on the way: each kind of step raises it or leaves it, and what a plan costs beyond it is told by
// household and team.
#include "planner/bound/dual.hpp"

#include <doctest/doctest.h>

#include <numeric>

#include "random_school.hpp"

using namespace gesprek;
using namespace gesprek::planner;

namespace {

constexpr int k_team_rounds = 200;

std::vector<int> options_of(const Instance& instance, const Assignment& plan) {
  std::vector<int> options;
  for (int talk = 0; talk < instance.talks(); ++talk) {
    options.push_back(plan[talk] == k_none ? k_none : instance.first_option(talk) + plan[talk]);
  }
  return options;
}

Cost sum(const std::vector<Dual::Excess>& excess) {
  return std::accumulate(excess.begin(), excess.end(), Cost{0},
                         [](Cost all, const Dual::Excess& where) { return all + where.cost; });
}

}  // namespace

TEST_CASE("the prices of one team after another raise a bound, which a plan exceeds by what its parts do") {
  int raised = 0;
  for (const std::uint64_t seed : {9, 20}) {
    for (const int session_used : {0, 20}) {
      const Problem problem = bench::random_school({seed, 16, 3, 74, 0, session_used});
      SolveOptions options;
      options.effort = 1;
      const Result result = solve(problem, options);
      REQUIRE(result.levels[mandatory_unplaced] + result.levels[others_unplaced] == 0);
      const Instance instance(problem);
      const Blocks blocks(instance);
      const std::vector<char> closed(instance.option_count(), 0);
      Dual dual(instance, blocks, level_costs(instance, weighted_sum, result.levels, closed));
      const auto beyond = [&] {
        const std::vector<Dual::Excess> excess = dual.excess(options_of(instance, result.assignment));
        const Cost gap = result.cost() - dual.bound();
        CHECK(sum(excess) >= gap * k_scale);
        CHECK(sum(excess) < (gap + 1) * k_scale);
        return excess;
      };
      dual.climb(1, result.cost(), nullptr);
      const Cost first = dual.bound();
      beyond();
      dual.climb_by_team(k_team_rounds, result.cost(), nullptr);
      CHECK(dual.bound() >= first);
      CHECK(dual.bound() <= result.cost());
      raised += dual.bound() > first ? 1 : 0;
      const Cost by_team = dual.bound();
      dual.climb_where(beyond(), k_team_rounds, result.cost(), nullptr);
      CHECK(dual.bound() >= by_team);
      beyond();
    }
  }
  CHECK(raised == 4);
}
