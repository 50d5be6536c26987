#include "planner/bound/branching.hpp"

#include <algorithm>
#include <utility>

#include "planner/verify.hpp"

namespace gesprek::planner {
namespace {

constexpr int k_first_rounds = 200;  ///< of the bound of all cases
constexpr int k_rounds = 40;         ///< of that of one
constexpr int k_stages = 2;          ///< times that options are closed in a case before it is divided

}  // namespace

Branching::Branching(const Instance& instance, const Blocks& blocks, Level level, const Levels& levels,
                     int nodes, const std::function<bool()>& should_stop)
    : m_instance(instance),
      m_blocks(blocks),
      m_level(level),
      m_levels(levels),
      m_nodes(nodes),
      m_should_stop(should_stop) {}

bool Branching::prove(Dual dual, const std::vector<char>& closed, ProofCase& proof) {
  Node all{closed, std::vector<char>(m_instance.talks(), 0)};
  Multipliers multipliers;
  return climb(all, dual, k_first_rounds, multipliers, proof, true) || divide(all, multipliers, proof);
}

int Branching::choices(const Node& node, int talk) const {
  const auto begin = node.closed.begin() + m_instance.first_option(talk);
  const auto end = node.closed.begin() + m_instance.first_option(talk + 1);
  return static_cast<int>(std::count(begin, end, 0)) + (node.placed[talk] == 0 ? 1 : 0);
}

bool Branching::has_dead_talk(const Node& node) const {
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    if (!m_instance.fixed(talk) && choices(node, talk) == 0) {
      return true;
    }
  }
  return false;
}

/// Of the talks that are still to be decided the one with the fewest choices; k_none: all are.
int Branching::most_settled_talk(const Node& node) const {
  int best = k_none;
  int fewest = 0;
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    const int count = m_instance.fixed(talk) ? 1 : choices(node, talk);
    if (count > 1 && (best == k_none || count < fewest)) {
      best = talk;
      fewest = count;
    }
  }
  return best;
}

/// True when no plan of the node is better than the best one; false too when that is not found out.
bool Branching::explore(Node& node, Multipliers above, ProofCase& proof) {
  if (!m_better.empty() || m_nodes <= 0 || (m_should_stop && m_should_stop())) {
    return false;
  }
  --m_nodes;
  if (has_dead_talk(node)) {
    return true;
  }
  if (most_settled_talk(node) == k_none) {
    return is_no_better(node);
  }
  LevelCosts costs = level_costs(m_instance, m_level, m_levels, node.closed);
  if (costs.exceeded) {
    return true;
  }
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    costs.out[talk] = node.placed[talk] != 0 ? k_never : costs.out[talk];
  }
  Dual dual(m_instance, m_blocks, std::move(costs));
  dual.begin_at(above.stage, above.prices);
  return climb(node, dual, k_rounds, above, proof, false) || divide(node, above, proof);
}

/// Raises the bound and closes what no better plan uses. True when that is proof enough.
bool Branching::climb(Node& node, Dual& dual, int rounds, Multipliers& above, ProofCase& proof, bool note) {
  const Cost target = m_levels[m_level];
  for (int round = 0; round < k_stages; ++round) {
    dual.climb(rounds, target, m_should_stop);
    ProofStage stage = dual.proof();
    const bool proven = dual.infeasible() || dual.bound() >= target;
    // what was closed in the round before counts from a stage on
    const bool moved = note || stage != above.stage || (proven && round > 0);
    above = {stage, dual.prices()};
    if (!proven) {
      const std::vector<char> before = node.closed;
      dual.close_dearer_than(target, dual.beyond(), node.closed);
      for (int id = 0; id < m_instance.option_count(); ++id) {
        if (node.closed[id] != before[id]) {
          const int talk = m_instance.option(id).talk;
          stage.closes.emplace_back(talk, id - m_instance.first_option(talk));
        }
      }
    }
    const bool closes = !stage.closes.empty();
    if (moved || closes) {
      proof.stages.push_back(std::move(stage));
      note = false;
    }
    if (proven || has_dead_talk(node)) {
      return true;
    }
    if (!closes) {
      break;
    }
  }
  return false;
}

bool Branching::divide(const Node& node, const Multipliers& above, ProofCase& proof) {
  const int talk = most_settled_talk(node);
  if (talk == k_none) {
    return is_no_better(node);
  }
  proof.split.talk = talk;
  std::vector<int> ways;
  for (int index = 0; index < m_instance.options(talk); ++index) {
    if (node.closed[m_instance.first_option(talk) + index] == 0) {
      ways.push_back(index);
    }
  }
  if (node.placed[talk] == 0) {
    ways.push_back(k_none);
  }
  for (const int way : ways) {
    Node part = node;
    choose(part, talk, way == k_none ? k_none : m_instance.first_option(talk) + way);
    ProofCase& its = proof.split.cases.emplace_back();
    its.ways = {way};
    if (!explore(part, above, its)) {
      return false;
    }
  }
  return true;
}

void Branching::choose(Node& node, int talk, int option) const {
  std::fill(node.closed.begin() + m_instance.first_option(talk),
            node.closed.begin() + m_instance.first_option(talk + 1), 1);
  if (option == k_none) {
    return;
  }
  node.placed[talk] = 1;
  for (int id = 0; id < m_instance.option_count(); ++id) {
    const Option& other = m_instance.option(id);
    if (node.closed[id] == 0 && !m_instance.fixed(other.talk) && other.talk != talk &&
        m_instance.exclude(m_instance.option(option), other)) {
      node.closed[id] = 1;
    }
  }
  node.closed[option] = 0;
}

/// Of a node in which every talk is decided.
bool Branching::is_no_better(const Node& node) {
  const Problem& problem = m_instance.problem();
  Assignment plan;
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    const auto begin = node.closed.begin() + m_instance.first_option(talk);
    const auto end = node.closed.begin() + m_instance.first_option(talk + 1);
    const auto open = std::find(begin, end, 0);
    plan.push_back(m_instance.fixed(talk) ? problem.talks[talk].fixed
                   : open == end          ? k_none
                                          : static_cast<int>(open - begin));
  }
  const Verdict verdict = verify(problem, plan);
  const auto level = verdict.levels.begin() + static_cast<std::ptrdiff_t>(m_level);
  const bool allowed =
      verdict.violations.empty() && std::equal(verdict.levels.begin(), level, m_levels.begin(),
                                               [](Cost mine, Cost best) { return mine <= best; });
  if (allowed && *level < m_levels[m_level]) {
    m_better = std::move(plan);
    return false;
  }
  return true;
}

}  // namespace gesprek::planner
