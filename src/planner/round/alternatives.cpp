#include "planner/round/alternatives.hpp"

#include <algorithm>
#include <tuple>

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

  /// The candidate with everything else where it is; else in exchange with the one talk that is in its way.
  std::optional<Alternative> at(int candidate) {
    const Candidate& how = m_problem.talks[m_talk].candidates[candidate];
    Assignment plan = m_plan;
    plan[m_talk] = candidate;
    const Verdict alone = verify(m_problem, plan);
    const std::vector<int> blockers = in_the_way(alone, {m_talk});
    if (blockers.empty()) {
      return make(how, alone, {});
    }
    const int other = blockers.front();
    if (blockers.size() > 1 || other == m_talk || m_problem.talks[other].fixed != k_none) {
      return {};
    }
    plan[other] = candidate_at(other, m_problem.talks[m_talk].candidates[own()].start);
    if (plan[other] == k_none) {
      return {};
    }
    const Verdict swapped = verify(m_problem, plan);
    return in_the_way(swapped, {m_talk, other}).empty()
               ? std::optional(make(how, swapped, m_setting.talks[other].owed->id))
               : std::nullopt;
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

  int candidate_at(int talk, Time start) const {
    const std::vector<Candidate>& candidates = m_problem.talks[talk].candidates;
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const Candidate& candidate) { return candidate.start == start; });
    return found == candidates.end() ? k_none : static_cast<int>(found - candidates.begin());
  }

  Alternative make(const Candidate& how, const Verdict& verdict, TalkId swap) const {
    return {m_setting.at(how.start), m_setting.staff_of(how.crew), std::move(swap),
            minus(verdict.terms, m_terms)};
  }

  const Setting& m_setting;
  const Problem& m_problem;
  int m_talk;
  Assignment m_plan;
  CostTerms m_terms;
};

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
  why.stays = facts.fixed != k_none;
  why.possible = static_cast<int>(facts.candidates.size());
  if (why.stays) {
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
