#include "planner/solve.hpp"

#include <algorithm>
#include <cassert>

#include "base/rng.hpp"
#include "planner/search/anneal.hpp"
#include "planner/search/instance.hpp"
#include "planner/search/state.hpp"

namespace gesprek::planner {
namespace {

constexpr std::int64_t k_steps_per_talk = 4000;

/// What no plan can avoid: talks without a candidate, and talks whose earlier place is gone.
Levels unavoidable(const Problem& problem) {
  Levels least{};
  for (const Talk& talk : problem.talks) {
    if (talk.candidates.empty()) {
      ++least[talk.mandatory ? mandatory_unplaced : others_unplaced];
    }
    if (talk.planned && talk.earlier == k_none) {
      ++least[talk.published ? told : moved];
    }
  }
  return least;
}

std::vector<WhyNot> explain_unplaced(const Problem& problem, const Assignment& assignment) {
  std::vector<WhyNot> reasons;
  for (std::size_t talk = 0; talk < problem.talks.size(); ++talk) {
    if (assignment[talk] == k_none) {
      WhyNot why;
      why.talk = static_cast<int>(talk);
      why.kind =
          problem.talks[talk].candidates.empty() ? WhyNot::Kind::no_candidate : WhyNot::Kind::not_found;
      why.talks = {why.talk};
      reasons.push_back(std::move(why));
    }
  }
  return reasons;
}

/// Each talk where the earlier plan had it, if that is still allowed.
void take_over(const Problem& problem, const Instance& instance, State& state) {
  for (int talk = 0; talk < instance.talks(); ++talk) {
    const int earlier = problem.talks[talk].earlier;
    if (earlier == k_none || instance.fixed(talk)) {
      continue;
    }
    const Change change{talk, instance.first_option(talk) + earlier};
    if (state.price({&change, 1}, k_forbidden - 1) < k_forbidden) {
      state.apply({&change, 1});
    }
  }
}

}  // namespace

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
  const Instance instance(problem);
  State state(instance, outweighing(problem));
  Rng rng(options.seed);
  take_over(problem, instance, state);

  Result result;
  Cooling cooling;
  cooling.steps = k_steps_per_talk * instance.talks() * options.effort / 100;
  result.steps = Annealer(instance, state, rng).run(cooling, -1, {}, options.should_stop);
  result.stopped = result.steps < cooling.steps ? Stopped::asked : Stopped::budget;
  result.assignment = state.assignment();

  Verdict verdict = verify(problem, result.assignment);
  assert(verdict.violations.empty() && verdict.levels == state.levels());
  result.levels = verdict.levels;
  result.bounds = unavoidable(problem);
  result.terms = verdict.terms;
  result.clashes = std::move(verdict.clashes);
  result.unplaced = explain_unplaced(problem, result.assignment);
  if (result.levels == result.bounds) {
    result.stopped = Stopped::proven;
  }
  return result;
}

}  // namespace gesprek::planner
