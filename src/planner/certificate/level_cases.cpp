// The proof of a level as a whole: its stages one after the other, and where they leave a gap the cases that
// a talk's ways are divided into, each proven by itself.
#include <algorithm>

#include "planner/certificate/clashes.hpp"
#include "planner/certificate/level_check.hpp"
#include "planner/verify.hpp"

namespace gesprek::planner::certificate {
namespace {

constexpr Cost k_scale = Proof::k_scale;

}  // namespace

Cost LevelCheck::run(std::vector<Refusal>& refusals) {
  const Cost bound = prove(m_claimed.proof.stages[m_level], m_claimed.proof.splits[m_level], {}, refusals);
  return std::min(bound, m_claimed.levels[m_level]);
}

/// What any plan among the open ways costs at least; `above`: multipliers that were given for more cases.
Cost LevelCheck::prove(const std::vector<ProofStage>& stages, const ProofSplit& split, ProofStage above,
                       std::vector<Refusal>& refusals) {
  Cost bound = evaluate(above, nullptr);
  for (const ProofStage& stage : stages) {
    Beyond beyond;
    bound = std::max(bound, evaluate(stage, stage.closes.empty() ? nullptr : &beyond));
    const Cost most = (m_claimed.levels[m_level] - 1) * k_scale;
    for (const auto& [talk, index] : stage.closes) {
      if (m_value < k_no_way && m_value + beyond.talk[talk][index] <= most) {
        refusals.push_back({Refusal::Kind::not_dear, m_level, talk});
      }
    }
    for (const auto& [talk, index] : stage.closes) {
      m_open.candidates[talk][index] = 0;
    }
    above = stage;
  }
  for (int talk = 0; talk < static_cast<int>(m_problem.talks.size()); ++talk) {
    bound = has_choice(talk) ? bound : k_no_way;
  }
  if (bound >= m_claimed.levels[m_level]) {
    return bound;
  }
  if (split.talk != k_none) {
    return std::max(bound, least_of_cases(split, above, refusals));
  }
  const std::optional<Assignment> plan = only_plan();
  return plan ? std::max(bound, cost_of(*plan)) : bound;
}

Cost LevelCheck::least_of_cases(const ProofSplit& split, const ProofStage& above,
                                std::vector<Refusal>& refusals) {
  const Open open = m_open;
  std::vector<char> covered(m_problem.talks[split.talk].candidates.size(), 0);
  bool out = m_open.out[split.talk] == 0;
  Cost least = k_no_way;
  for (const ProofCase& its : split.cases) {
    for (const int way : its.ways) {
      out = out || way == k_none;
      if (way != k_none) {
        covered[way] = 1;
      }
    }
    keep_only(split.talk, its.ways);
    least = std::min(least, prove(its.stages, its.split, above, refusals));
    m_open = open;
  }
  for (std::size_t index = 0; index < covered.size(); ++index) {
    out = out && (covered[index] != 0 || m_open.candidates[split.talk][index] == 0);
  }
  return out ? least : 0;
}

/// The talk takes one of these ways; of others what stands in the way of all of them is none any more.
void LevelCheck::keep_only(int talk, const std::vector<int>& ways) {
  std::vector<char>& own = m_open.candidates[talk];
  const auto kept = [&](int way) { return std::find(ways.begin(), ways.end(), way) != ways.end(); };
  m_open.out[talk] = m_open.out[talk] != 0 && kept(k_none) ? 1 : 0;
  for (std::size_t index = 0; index < own.size(); ++index) {
    own[index] = own[index] != 0 && kept(static_cast<int>(index)) ? 1 : 0;
  }
  const Talk& facts = m_problem.talks[talk];
  for (int other = 0; other < static_cast<int>(m_problem.talks.size()) && m_open.out[talk] == 0; ++other) {
    const Talk& theirs = m_problem.talks[other];
    const Couple couple(m_problem, talk, other);
    for (std::size_t way = 0; way < theirs.candidates.size() && other != talk && theirs.fixed == k_none;
         ++way) {
      bool free = false;
      for (std::size_t index = 0; index < own.size(); ++index) {
        free = free || (own[index] != 0 && !couple.exclude(facts.candidates[index], theirs.candidates[way]));
      }
      m_open.candidates[other][way] = free ? m_open.candidates[other][way] : 0;
    }
  }
}

bool LevelCheck::has_choice(int talk) const {
  const std::vector<char>& own = m_open.candidates[talk];
  return m_open.out[talk] != 0 || std::find(own.begin(), own.end(), 1) != own.end();
}

/// Where every talk has one way left: the plan.
std::optional<Assignment> LevelCheck::only_plan() const {
  Assignment plan;
  for (std::size_t talk = 0; talk < m_problem.talks.size(); ++talk) {
    const std::vector<char>& own = m_open.candidates[talk];
    const auto first = std::find(own.begin(), own.end(), 1);
    const int fixed = m_problem.talks[talk].fixed;
    if (fixed == k_none && std::count(own.begin(), own.end(), 1) + (m_open.out[talk] != 0 ? 1 : 0) != 1) {
      return {};
    }
    plan.push_back(fixed != k_none      ? fixed
                   : first == own.end() ? k_none
                                        : static_cast<int>(first - own.begin()));
  }
  return plan;
}

/// Of the level; k_no_way for a plan that is not allowed, or spends more at a level before.
Cost LevelCheck::cost_of(const Assignment& plan) const {
  const Verdict verdict = verify(m_problem, plan);
  bool keeps = verdict.violations.empty();
  for (std::size_t before = 0; before < m_level; ++before) {
    keeps = keeps && verdict.levels[before] <= m_claimed.levels[before];
  }
  return keeps ? verdict.levels[m_level] : k_no_way;
}

}  // namespace gesprek::planner::certificate
