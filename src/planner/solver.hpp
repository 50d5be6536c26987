// The search as a whole: a first plan, then level by level the bound and the plan towards each other.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "base/rng.hpp"
#include "planner/bound/dual.hpp"
#include "planner/search/anneal.hpp"
#include "planner/search/state.hpp"
#include "planner/solve.hpp"

namespace gesprek::planner {

class Solver {
 public:
  Solver(const Problem& problem, const SolveOptions& options);

  Result run();

 private:
  void group_talks();
  void close_taken();
  void take_over();
  void anneal(std::int64_t steps_per_talk, int hot, const std::vector<char>& closed, Cost target);
  void anneal_for(std::int64_t steps, int hot, const std::vector<char>& closed, Cost target);
  std::vector<std::vector<int>> spots(const std::vector<Dual::Excess>& excess) const;
  bool anneal_spots(const std::vector<std::vector<int>>& spots, const std::vector<char>& closed);
  void try_chains();
  void wander();
  void rearrange();
  Dual bound_of(Level level) const;
  void begin_crowded(Level level, Dual& dual) const;
  void settle(Level level);
  void climb(Dual& dual, bool first);
  void improve();
  void divide(Level level);
  bool keep_best();
  void report();
  Cost target(Level level) const;
  bool asked() const { return m_options.should_stop && m_options.should_stop(); }
  std::vector<char> narrow(const std::vector<Price>& beyond, Price width) const;
  void lay_out_proof();
  void close_dear(Dual& dual, const std::vector<Price>& beyond, ProofStage& stage);
  Result conclude();

  const Problem& m_problem;
  const SolveOptions& m_options;
  Instance m_instance;
  Blocks m_blocks;
  State m_state;
  Rng m_rng;
  Annealer m_annealer;
  std::optional<State> m_soft;  ///< in which a moved talk costs so little that the search can pass by one
  std::vector<std::vector<int>> m_groups;  ///< talks that can take each other's times
  std::vector<char> m_closed;  ///< by option: cannot be in a plan that is better than the best one
  std::vector<char> m_taken;   ///< by option: a fixed talk stands in the way
  std::vector<int> m_best;
  Levels m_levels{};  ///< of the best plan
  Levels m_bounds{};
  std::array<std::vector<Price>, k_levels> m_prices;  ///< that prove a level, by block
  Proof m_proof;
  int m_nodes = 0;  ///< cases that may still be looked at
  std::int64_t m_steps = 0;
  bool m_stopped = false;
};

}  // namespace gesprek::planner
