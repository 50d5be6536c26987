// The side of the solver that proves: where the bound of a level begins, and what is done about a gap.
#include <algorithm>
#include <iterator>
#include <map>
#include <span>
#include <utility>

#include "planner/bound/branching.hpp"
#include "planner/bound/crowded.hpp"
#include "planner/solver.hpp"
#include "planner/why_not.hpp"

namespace gesprek::planner {

/// The bound of a level, beginning with what proves the levels before it.
Dual Solver::bound_of(Level level) const {
  Dual dual(m_instance, m_blocks, level_costs(m_instance, level, m_levels, m_closed));
  for (std::size_t before = 0; before < level; ++before) {
    dual.begin_after(static_cast<Level>(before), m_prices[before]);
  }
  return dual;
}

/// Where more talks are than times, of one team or of a part of its time, that is the bound to begin with.
void Solver::begin_crowded(Level level, Dual& dual) const {
  std::map<int, std::pair<int, std::vector<int>>> narrow;  // by team: talks too many, and their times
  for (const WhyNot& why : too_few_times(m_instance, m_taken, m_state.assignment())) {
    std::vector<int> blocks;
    for (const int talk : why.person == k_none ? std::vector<int>() : why.talks) {
      for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
        const std::span<const int> taken = m_blocks.of_option(id);
        std::copy_if(taken.begin(), taken.end(), std::back_inserter(blocks), [&](int block) {
          return m_blocks.block(block).person == why.person && !m_instance.fixed(talk);
        });
      }
    }
    if (!blocks.empty()) {
      auto& [too_many, times] = narrow[m_blocks.block(blocks.front()).team];
      ++too_many;
      times.insert(times.end(), blocks.begin(), blocks.end());
    }
  }
  if (level <= others_unplaced) {
    for (const Crowd& crowd : find_crowds(m_instance, m_blocks, m_taken, level == mandatory_unplaced)) {
      const auto other = narrow.find(crowd.team);
      if (other == narrow.end() || other->second.first < crowd.too_many) {
        narrow[crowd.team] = {crowd.too_many, crowd.blocks};
      }
    }
  }
  for (const auto& [team, crowd] : narrow) {
    dual.begin_crowded(crowd.second);
  }
}

/// A gap that bound and search leave at a level is closed by dividing, as far as that is soon done.
void Solver::divide(Level level) {
  while (m_levels[level] > m_bounds[level] && m_nodes > 0 && !m_stopped) {
    Branching branching(m_instance, m_blocks, level, m_levels, m_nodes, m_options.should_stop);
    ProofCase proof;
    if (branching.prove(bound_of(level), m_closed, proof)) {
      m_bounds[level] = m_levels[level];
      std::vector<ProofStage>& stages = m_proof.stages[level];
      stages.insert(stages.end(), proof.stages.begin(), proof.stages.end());
      m_proof.splits[level] = std::move(proof.split);
    }
    m_nodes = branching.nodes_left();
    m_stopped = m_stopped || asked();
    if (branching.better().empty()) {
      return;
    }
    std::vector<int> options;
    for (int talk = 0; talk < m_instance.talks(); ++talk) {
      const int chosen = branching.better()[talk];
      options.push_back(chosen == k_none ? k_none : m_instance.first_option(talk) + chosen);
    }
    m_state.restore(options);
    keep_best();
  }
}

/// Closes what no better plan uses, and notes it as a part of the proof.
void Solver::close_dear(Dual& dual, const std::vector<Price>& beyond, ProofStage& stage) {
  const std::vector<char> before = m_closed;
  dual.close_dearer_than(m_levels[weighted_sum], beyond, m_closed);
  for (int id = 0; id < m_instance.option_count(); ++id) {
    if (m_closed[id] != before[id]) {
      const int talk = m_instance.option(id).talk;
      stage.closes.emplace_back(talk, id - m_instance.first_option(talk));
    }
  }
}

void Solver::lay_out_proof() {
  for (int team = 0; team < m_blocks.teams(); ++team) {
    std::vector<int> people;
    for (int block = m_blocks.first(team); block < m_blocks.last(team); ++block) {
      const int person = m_blocks.block(block).person;
      if (people.empty() || people.back() != person) {
        people.push_back(person);
      }
    }
    m_proof.teams.push_back(std::move(people));
  }
  for (const HouseholdFactor& factor : household_factors(m_instance, true)) {
    if (factor.talks.size() > 1) {
      m_proof.chains.push_back(factor.talks);
    }
  }
}

}  // namespace gesprek::planner
