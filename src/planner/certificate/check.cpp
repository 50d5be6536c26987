#include <algorithm>
#include <set>

#include "planner/certificate/certificate.hpp"
#include "planner/certificate/level_check.hpp"
#include "planner/verify.hpp"

namespace gesprek::planner {
namespace {

/// Longer chains take too long to check.
constexpr std::size_t k_longest_chain = 6;

bool in_rooms_only(const Problem& problem, const Talk& talk) {
  return std::all_of(talk.candidates.begin(), talk.candidates.end(), [&](const Candidate& candidate) {
    return problem.places[candidate.place].kind == PlaceKind::room;
  });
}

bool never_in_a_room(const Problem& problem, const Talk& talk) {
  return std::none_of(talk.candidates.begin(), talk.candidates.end(), [&](const Candidate& candidate) {
    return problem.places[candidate.place].kind == PlaceKind::room;
  });
}

/// A chain stands for the waiting and trips of its household: so it has to hold all its talks at school.
bool is_sound(const Problem& problem, const std::vector<int>& chain, std::set<int>& seen) {
  const int household = chain.empty() ? k_none : problem.talks[chain.front()].household;
  if (household == k_none || chain.size() > k_longest_chain) {
    return false;
  }
  for (const int index : chain) {
    const Talk& talk = problem.talks[index];
    if (!seen.insert(index).second || talk.household != household || !in_rooms_only(problem, talk)) {
      return false;
    }
  }
  for (int talk = 0; talk < static_cast<int>(problem.talks.size()); ++talk) {
    if (problem.talks[talk].household == household &&
        std::find(chain.begin(), chain.end(), talk) == chain.end() &&
        !never_in_a_room(problem, problem.talks[talk])) {
      return false;
    }
  }
  return true;
}

bool is_sound(const Certificate& certificate) {
  std::set<int> talks;
  std::set<int> people;
  for (const std::vector<int>& chain : certificate.proof.chains) {
    if (!is_sound(certificate.problem, chain, talks)) {
      return false;
    }
  }
  for (const std::vector<int>& team : certificate.proof.teams) {
    for (const int person : team) {
      if (!people.insert(person).second) {
        return false;
      }
    }
  }
  return true;
}

/// That a level costs at least nothing needs no proof.
bool claims_nothing(const Certificate& certificate, std::size_t level) {
  return certificate.bounds[level] <= 0 && certificate.proof.stages[level].empty() &&
         certificate.proof.splits[level].talk == k_none;
}

}  // namespace

std::vector<Refusal> check(const Certificate& certificate) {
  std::vector<Refusal> refusals;
  const Verdict verdict = verify(certificate.problem, certificate.assignment);
  for (const Violation& violation : verdict.violations) {
    refusals.push_back({Refusal::Kind::rule_broken, 0, violation.talk});
  }
  for (std::size_t level = 0; level < k_levels; ++level) {
    if (verdict.levels[level] != certificate.levels[level]) {
      refusals.push_back(
          {Refusal::Kind::cost_differs, level, k_none, certificate.levels[level], verdict.levels[level]});
    }
  }
  if (!is_sound(certificate)) {
    refusals.push_back({Refusal::Kind::unsound});
    return refusals;
  }
  for (std::size_t level = 0; level < k_levels; ++level) {
    if (claims_nothing(certificate, level)) {
      continue;
    }
    const Cost shown = certificate::LevelCheck(certificate, level).run(refusals);
    if (shown < certificate.bounds[level]) {
      refusals.push_back({Refusal::Kind::bound_not_shown, level, k_none, certificate.bounds[level], shown});
    }
  }
  return refusals;
}

}  // namespace gesprek::planner
