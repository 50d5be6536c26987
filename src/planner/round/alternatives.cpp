#include "planner/round/alternatives.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "planner/round/earlier.hpp"

namespace gesprek::planner {
namespace {

CostTerms minus(const CostTerms& a, const CostTerms& b) {
  return {a.wishes - b.wishes, a.waiting - b.waiting,     a.trips - b.trips,
          a.holes - b.holes,   a.long_runs - b.long_runs, a.sessions - b.sessions};
}

class Comparison {
 public:
  Comparison(const Setting& setting, int talk)
      : m_setting(setting), m_problem(setting.problem), m_talk(talk) {
    for (int each = 0; each < static_cast<int>(m_problem.talks.size()); ++each) {
      m_plan.push_back(standing_candidate(setting, each));
    }
    m_terms = verify(m_problem, m_plan).terms;
  }

  int own() const { return m_plan[m_talk]; }

  /// The candidate with everything else where it is; else with the one talk that is in its way making way.
  std::optional<Alternative> at(int candidate) {
    Assignment plan = m_plan;
    plan[m_talk] = candidate;
    const Verdict alone = verify(m_problem, plan);
    const std::vector<int> blockers = in_the_way(alone, {m_talk});
    if (blockers.empty()) {
      return make(candidate, alone);
    }
    const int other = blockers.front();
    if (blockers.size() > 1 || other == m_talk || m_problem.talks[other].fixed != k_none) {
      return {};
    }
    const int traded = in_exchange(candidate, other);
    if (auto found = with(plan, candidate, other, traded)) {
      found->exchange = true;
      return found;
    }
    return with(plan, candidate, other,
                candidate_at(other, m_problem.talks[m_talk].candidates[own()].start, traded));
  }

 private:
  /// Who breaks a rule together with one of these talks; a talk itself when it does so alone.
  static std::vector<int> in_the_way(const Verdict& verdict, const std::vector<int>& talks) {
    std::vector<int> found;
    const auto is_one = [&](int talk) { return std::find(talks.begin(), talks.end(), talk) != talks.end(); };
    for (const Violation& violation : verdict.violations) {
      if (is_one(violation.talk) || is_one(violation.other)) {
        const int other = is_one(violation.talk) ? violation.other : violation.talk;
        const int blocker = other == k_none ? violation.talk : other;
        if (std::find(found.begin(), found.end(), blocker) == found.end()) {
          found.push_back(blocker);
        }
      }
    }
    return found;
  }

  /// The plan with both there, when that is possible.
  std::optional<Alternative> with(Assignment plan, int candidate, int other, int others) const {
    if (others == k_none) {
      return {};
    }
    plan[other] = others;
    const Verdict both = verify(m_problem, plan);
    if (!in_the_way(both, {m_talk, other}).empty()) {
      return {};
    }
    Alternative found = make(candidate, both);
    const Candidate& how = m_problem.talks[other].candidates[others];
    found.other = m_setting.talks[other].owed->id;
    found.other_start = m_setting.at(how.start);
    found.other_staff = m_setting.staff_of(how.crew);
    return found;
  }

  /// Where the other talk would be if the two exchanged places, and this one with that at the candidate.
  int in_exchange(int candidate, int other) const {
    PlannedTalk row = *m_setting.talks[m_talk].standing.row;
    PlannedTalk others = *m_setting.talks[other].standing.row;
    exchange_places(row, others);
    return is_at(row, m_talk, candidate) ? candidate_of(others, other) : k_none;
  }

  bool is_at(const PlannedTalk& row, int talk, int candidate) const {
    const Candidate& how = m_problem.talks[talk].candidates[candidate];
    std::vector<PersonId> staff = m_setting.staff_of(how.crew);
    std::vector<PersonId> crew = crew_of_row(row, m_setting.talks[talk].owed->guests);
    std::sort(staff.begin(), staff.end());
    std::sort(crew.begin(), crew.end());
    return m_setting.at(how.start) == row.start && staff == crew && m_setting.rooms[how.place] == row.room;
  }

  int candidate_of(const PlannedTalk& row, int talk) const {
    const int count = static_cast<int>(m_problem.talks[talk].candidates.size());
    for (int candidate = 0; candidate < count; ++candidate) {
      if (is_at(row, talk, candidate)) {
        return candidate;
      }
    }
    return k_none;
  }

  /// One that starts then, but not this one.
  int candidate_at(int talk, Time start, int not_this) const {
    const std::vector<Candidate>& candidates = m_problem.talks[talk].candidates;
    for (int candidate = 0; candidate < static_cast<int>(candidates.size()); ++candidate) {
      if (candidate != not_this && candidates[candidate].start == start) {
        return candidate;
      }
    }
    return k_none;
  }

  Alternative make(int candidate, const Verdict& verdict) const {
    const Candidate& how = m_problem.talks[m_talk].candidates[candidate];
    Alternative found;
    found.start = m_setting.at(how.start);
    found.staff = m_setting.staff_of(how.crew);
    found.extra = minus(verdict.terms, m_terms);
    return found;
  }

  const Setting& m_setting;
  const Problem& m_problem;
  int m_talk;
  Assignment m_plan;
  CostTerms m_terms;
};

}  // namespace

void exchange_places(PlannedTalk& talk, PlannedTalk& other) {
  std::swap(talk.start, other.start);
  if (talk.staff == other.staff && talk.mode == other.mode) {
    std::swap(talk.room, other.room);  // else each teacher stays in the own room
  }
}

namespace {

/// The first that holds of a talk that keeps its place.
Fixed why_fixed(const Standing& standing, Day as_of) {
  if (standing.held) {
    return Fixed::held;
  }
  if (standing.settled) {
    return Fixed::called_off;
  }
  if (standing.row->pinned) {
    return Fixed::pinned;
  }
  return standing.row->start.day <= as_of ? Fixed::past : Fixed::by_hand;
}

}  // namespace

std::optional<WhyThen> why_then(const BuildInput& input, const TalkId& talk) {
  const Setting setting = build_problem(as_it_stands(input));
  const auto found = std::find_if(setting.talks.begin(), setting.talks.end(), [&](const RoundTalk& each) {
    return each.owed != nullptr && each.owed->id == talk && each.standing.row != nullptr;
  });
  if (found == setting.talks.end()) {
    return {};
  }
  const int index = static_cast<int>(found - setting.talks.begin());
  const Talk& facts = setting.problem.talks[index];
  WhyThen why;
  why.possible = static_cast<int>(facts.candidates.size());
  if (facts.fixed != k_none) {
    why.fixed = why_fixed(found->standing, input.as_of);
    return why;
  }
  Comparison comparison(setting, index);
  if (comparison.own() == k_none) {
    return {};
  }
  for (int candidate = 0; candidate < why.possible; ++candidate) {
    if (candidate == comparison.own()) {
      continue;
    }
    if (auto alternative = comparison.at(candidate)) {
      why.alternatives.push_back(std::move(*alternative));
    } else {
      ++why.taken;
    }
  }
  std::sort(why.alternatives.begin(), why.alternatives.end(), [](const Alternative& a, const Alternative& b) {
    return std::tuple(a.extra.total(), a.start, a.staff) < std::tuple(b.extra.total(), b.start, b.staff);
  });
  why.barred = barred_times(input, setting, index);
  return why;
}

}  // namespace gesprek::planner
