#include "planner/certificate/clashes.hpp"

#include <algorithm>

namespace gesprek::planner::certificate {
namespace {

bool share_one(const std::vector<int>& a, const std::vector<int>& b) {
  return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

bool stands_in(const Problem& problem, const Talk& talk, const Candidate& at, const Shift& shift) {
  const std::vector<int>& crew = problem.crews[at.crew];
  return shift.time.start <= at.start && at.start + talk.minutes <= shift.time.end &&
         std::find(crew.begin(), crew.end(), shift.person) != crew.end();
}

}  // namespace

Time longest_stretch(const Problem& problem, const Shift& shift) {
  if (problem.longest_stretch == 0) {
    return shift.time.end - shift.time.start;
  }
  Stretch by_hand{shift.time.end, shift.time.start};
  for (const Talk& talk : problem.talks) {
    if (talk.fixed != k_none && stands_in(problem, talk, talk.candidates[talk.fixed], shift)) {
      const Time start = talk.candidates[talk.fixed].start;
      by_hand = {std::min(by_hand.start, start), std::max(by_hand.end, start + talk.minutes)};
    }
  }
  return std::max(problem.longest_stretch, by_hand.end - by_hand.start);
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

Couple::Couple(const Problem& problem, int first, int second)
    : m_problem(problem),
      m_one(problem.talks[first]),
      m_two(problem.talks[second]),
      m_share_people(share_one(m_one.people, m_two.people)) {
  for (const Link& link : problem.links) {
    if ((link.first == first && link.second == second) || (link.first == second && link.second == first)) {
      m_links.push_back(&link);
    }
  }
}

bool Couple::exclude(const Candidate& a, const Candidate& b) const {
  const Time gap = walk(m_problem, a.place, b.place);
  const bool meet = a.start < b.start + m_two.minutes && b.start < a.start + m_one.minutes;
  const bool too_close =
      a.start < b.start ? a.start + m_one.minutes + gap > b.start : b.start + m_two.minutes + gap > a.start;
  return (too_close && shares_person(a, b)) ||
         (meet && a.place == b.place && m_problem.places[a.place].capacity == 1) || too_far(a, b) ||
         std::any_of(m_links.begin(), m_links.end(), [&](const Link* link) { return breaks(*link, a, b); });
}

bool Couple::too_far(const Candidate& a, const Candidate& b) const {
  const Time stretch =
      std::max(a.start + m_one.minutes, b.start + m_two.minutes) - std::min(a.start, b.start);
  return m_problem.longest_stretch > 0 && stretch > m_problem.longest_stretch &&
         std::any_of(m_problem.shifts.begin(), m_problem.shifts.end(), [&](const Shift& shift) {
           return stands_in(m_problem, m_one, a, shift) && stands_in(m_problem, m_two, b, shift) &&
                  stretch > longest_stretch(m_problem, shift);
         });
}

bool Couple::shares_person(const Candidate& a, const Candidate& b) const {
  const std::vector<int>& crew = m_problem.crews[a.crew];
  const std::vector<int>& other = m_problem.crews[b.crew];
  return m_share_people || share_one(crew, other) || share_one(crew, m_two.people) ||
         share_one(m_one.people, other);
}

bool Couple::breaks(const Link& link, const Candidate& a, const Candidate& b) const {
  const bool turned = &m_problem.talks[link.first] == &m_two;
  const Time early = turned ? b.start : a.start;
  const Time late = turned ? a.start : b.start;
  const Time early_end = early + m_problem.talks[link.first].minutes;
  const Time late_end = late + m_problem.talks[link.second].minutes;
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
      if (at.start < bt.start + b.minutes && bt.start < at.start + a.minutes && share_one(crew, other)) {
        piled[one] = piled[two] = 1;
      }
    }
  }
  return piled;
}

}  // namespace gesprek::planner::certificate
