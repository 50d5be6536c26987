#include "planner/round/in_the_way.hpp"

#include <algorithm>
#include <set>

#include "planner/verify.hpp"

namespace gesprek::planner {
namespace {

/// Whether the talk has no candidate beside these.
bool leave_no_place(const Problem& problem, int talk, const std::vector<int>& fixed) {
  Assignment plan(problem.talks.size(), k_none);
  for (const int each : fixed) {
    plan[each] = problem.talks[each].fixed;
  }
  const int candidates = static_cast<int>(problem.talks[talk].candidates.size());
  for (int candidate = 0; candidate < candidates; ++candidate) {
    plan[talk] = candidate;
    const std::vector<Violation> found = verify(problem, plan).violations;
    if (std::none_of(found.begin(), found.end(),
                     [&](const Violation& each) { return each.talk == talk || each.other == talk; })) {
      return false;
    }
  }
  return true;
}

/// Fixed talks on the days of this one, with one of its people, one of its staff, in one of its places, or
/// tied to it by a rule.
std::vector<int> near(const Problem& problem, int talk) {
  std::set<int> people(problem.talks[talk].people.begin(), problem.talks[talk].people.end());
  std::set<int> places;
  std::set<int> linked;
  for (const Candidate& candidate : problem.talks[talk].candidates) {
    people.insert(problem.crews[candidate.crew].begin(), problem.crews[candidate.crew].end());
    places.insert(candidate.place);
  }
  for (const Link& link : problem.links) {
    linked.insert(link.first == talk ? link.second : link.second == talk ? link.first : k_none);
  }
  const auto is_one = [&](int person) { return people.count(person) > 0; };
  std::vector<int> found;
  for (int other = 0; other < static_cast<int>(problem.talks.size()); ++other) {
    const Talk& facts = problem.talks[other];
    if (facts.fixed == k_none || other == talk) {
      continue;
    }
    const Candidate& how = facts.candidates[facts.fixed];
    const std::vector<int>& crew = problem.crews[how.crew];
    if (linked.count(other) > 0 || places.count(how.place) > 0 ||
        std::any_of(facts.people.begin(), facts.people.end(), is_one) ||
        std::any_of(crew.begin(), crew.end(), is_one)) {
      found.push_back(other);
    }
  }
  return found;
}

}  // namespace

std::vector<int> in_the_way(const Problem& problem, int talk) {
  std::vector<int> fixed = near(problem, talk);
  if (!leave_no_place(problem, talk, fixed)) {
    return {};
  }
  for (std::size_t index = 0; index < fixed.size();) {
    std::vector<int> without = fixed;
    without.erase(without.begin() + static_cast<std::ptrdiff_t>(index));
    if (leave_no_place(problem, talk, without)) {
      fixed = std::move(without);
    } else {
      ++index;
    }
  }
  return fixed;
}

}  // namespace gesprek::planner
