// Which talks hang together as a household, and which rules are between one and
// the next.
#include <algorithm>

#include "planner/bound/household.hpp"

namespace gesprek::planner {
namespace {

/// Larger households are taken apart: their waiting and trips are left out of
/// the bound.
constexpr std::size_t k_largest = 6;

/// Whether somebody holds both talks, however they are held.
bool holds_both(const Problem& problem, const Talk& a, const Talk& b) {
  const auto always = [&](int person, const Talk& talk) {
    return std::all_of(talk.candidates.begin(), talk.candidates.end(), [&](const Candidate& candidate) {
      const std::vector<int>& crew = problem.crews[candidate.crew];
      return std::binary_search(crew.begin(), crew.end(), person);
    });
  };
  if (a.candidates.empty() || b.candidates.empty()) {
    return false;
  }
  const std::vector<int>& crew = problem.crews[a.candidates.front().crew];
  return std::any_of(crew.begin(), crew.end(),
                     [&](int person) { return always(person, a) && always(person, b); });
}

/// Talks of parents who come apart, to two teachers, may overlap; so may what
/// was put there by hand.
Following following(const Instance& instance, int talk, int next) {
  const Talk& first = instance.problem().talks[talk];
  const Talk& second = instance.problem().talks[next];
  if (talk == next || (first.fixed != k_none && second.fixed != k_none)) {
    return {};
  }
  Following result;
  result.after = holds_both(instance.problem(), first, second) ||
                 std::any_of(first.people.begin(), first.people.end(), [&](int person) {
                   return std::binary_search(second.people.begin(), second.people.end(), person);
                 });
  for (const Link& link : instance.problem().links) {
    const bool turned = link.first == next && link.second == talk;
    if (turned || (link.first == talk && link.second == next)) {
      result.other_day = result.other_day || link.kind == Link::Kind::other_day ||
                         (turned && link.kind == Link::Kind::in_turn);
      result.never = result.never || (turned && link.kind == Link::Kind::before);
      result.after = result.after || link.kind != Link::Kind::other_day;
      result.apart = std::max(result.apart, link.kind == Link::Kind::apart ? link.minutes : 0);
    }
  }
  return result;
}

}  // namespace

std::vector<HouseholdFactor> household_factors(const Instance& instance, bool structure) {
  const Problem& problem = instance.problem();
  std::vector<HouseholdFactor> factors;
  std::vector<char> taken(instance.talks(), 0);
  const auto on_site = [&](int talk) {
    const std::vector<Candidate>& candidates = problem.talks[talk].candidates;
    return !candidates.empty() &&
           std::all_of(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
             return problem.places[candidate.place].kind == PlaceKind::room;
           });
  };
  for (const Household& household : problem.households) {
    // A talk that may be off site could lie between two others without being
    // part of the chain: then nothing is said of the chain.
    HouseholdFactor factor;
    bool chain = true;
    for (const int talk : household.talks) {
      const std::vector<Candidate>& candidates = problem.talks[talk].candidates;
      const bool somewhere_on_site =
          std::any_of(candidates.begin(), candidates.end(),
                      [&](const Candidate& c) { return problem.places[c.place].kind == PlaceKind::room; });
      chain = chain && (on_site(talk) || !somewhere_on_site);
      if (on_site(talk)) {
        factor.talks.push_back(talk);
      }
    }
    if (chain && factor.talks.size() > 1 && factor.talks.size() <= k_largest) {
      factor.waiting = structure ? problem.prices.waiting * household.waiting_factor * k_scale : 0;
      factor.trip = structure ? problem.prices.second_trip * k_scale : 0;
      for (const int talk : factor.talks) {
        taken[talk] = 1;
        for (const int other : factor.talks) {
          factor.following.push_back(following(instance, talk, other));
        }
      }
      factors.push_back(std::move(factor));
    }
  }
  for (int talk = 0; talk < instance.talks(); ++talk) {
    if (taken[talk] == 0) {
      factors.push_back({{talk}, {Following{}}, 0, 0});
    }
  }
  return factors;
}

}  // namespace gesprek::planner
