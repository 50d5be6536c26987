#include "planner/certificate/clashes.hpp"

#include <algorithm>

namespace gesprek::planner::certificate {
namespace {

bool shares_person(const Problem& problem, const Talk& a, const Candidate& at, const Talk& b,
                   const Candidate& bt) {
  const auto takes_part = [&](int person) {
    const std::vector<int>& crew = problem.crews[bt.crew];
    return std::find(b.people.begin(), b.people.end(), person) != b.people.end() ||
           std::find(crew.begin(), crew.end(), person) != crew.end();
  };
  const std::vector<int>& crew = problem.crews[at.crew];
  return std::any_of(a.people.begin(), a.people.end(), takes_part) ||
         std::any_of(crew.begin(), crew.end(), takes_part);
}

Time walk(const Problem& problem, int from, int to) {
  const Place& a = problem.places[from];
  const Place& b = problem.places[to];
  if (from == to) {
    return 0;
  }
  if (a.kind == PlaceKind::room && b.kind == PlaceKind::room) {
    return problem.walking_gap;
  }
  return (a.kind == PlaceKind::visit ? a.travel : 0) + (b.kind == PlaceKind::visit ? b.travel : 0);
}

bool link_broken(const Problem& problem, int first, const Candidate& a, int second, const Candidate& b) {
  return std::any_of(problem.links.begin(), problem.links.end(), [&](const Link& link) {
    const bool turned = link.first == second && link.second == first;
    if (!turned && (link.first != first || link.second != second)) {
      return false;
    }
    const Time early = turned ? b.start : a.start;
    const Time late = turned ? a.start : b.start;
    const Time early_end = early + problem.talks[link.first].minutes;
    const Time late_end = late + problem.talks[link.second].minutes;
    switch (link.kind) {
      case Link::Kind::other_day:
        return day_of(early) == day_of(late);
      case Link::Kind::apart:
        return early < late_end + link.minutes && late < early_end + link.minutes;
      case Link::Kind::before:
        return late < early_end;
      case Link::Kind::in_turn:
        return late < early_end && day_of(early) == day_of(late);
    }
    return false;
  });
}

}  // namespace

bool exclude(const Problem& problem, int first, const Candidate& a, int second, const Candidate& b) {
  const Talk& one = problem.talks[first];
  const Talk& two = problem.talks[second];
  const Time gap = walk(problem, a.place, b.place);
  const bool meet = a.start < b.start + two.minutes && b.start < a.start + one.minutes;
  const bool too_close =
      a.start < b.start ? a.start + one.minutes + gap > b.start : b.start + two.minutes + gap > a.start;
  return (too_close && shares_person(problem, one, a, two, b)) ||
         (meet && a.place == b.place && problem.places[a.place].capacity == 1) ||
         link_broken(problem, first, a, second, b);
}

std::vector<char> piled_talks(const Problem& problem) {
  std::vector<char> piled(problem.talks.size(), 0);
  for (std::size_t one = 0; one < piled.size(); ++one) {
    const Talk& a = problem.talks[one];
    for (std::size_t two = one + 1; two < piled.size() && a.fixed != k_none; ++two) {
      const Talk& b = problem.talks[two];
      if (b.fixed == k_none) {
        continue;
      }
      const Candidate& at = a.candidates[a.fixed];
      const Candidate& bt = b.candidates[b.fixed];
      const std::vector<int>& crew = problem.crews[at.crew];
      const std::vector<int>& other = problem.crews[bt.crew];
      if (at.start < bt.start + b.minutes && bt.start < at.start + a.minutes &&
          std::find_first_of(crew.begin(), crew.end(), other.begin(), other.end()) != crew.end()) {
        piled[one] = piled[two] = 1;
      }
    }
  }
  return piled;
}

}  // namespace gesprek::planner::certificate
