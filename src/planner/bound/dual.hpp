// The proven lower bound: households and staff each do what is best for themselves, at prices for the staff's times. Whatever the
// prices, the two minima together are no more than any plan costs; the prices are moved to make them as large as possible.
#pragma once

#include <functional>
#include <vector>

#include "planner/bound/blocks.hpp"
#include "planner/bound/household.hpp"
#include "planner/bound/staff.hpp"

namespace gesprek::planner {

class Dual {
 public:
  /// `open`: options that may be used (by option); a talk's `out` cost of k_never means that it has to be placed.
  Dual(const Instance& instance, const Blocks& blocks, LevelCosts costs);

  /// Moves the prices for so many rounds towards a bound of `upper` (scaled), and stops when it is passed.
  void climb(int rounds, Cost upper, const std::function<bool()>& should_stop);

  /// The best bound so far, scaled and rounded up to whole units. Nothing can be placed as it has to be: `infeasible`.
  Cost bound() const { return m_best; }
  Cost bound_units() const;
  bool infeasible() const { return m_infeasible; }

  /// What each option costs, at the best prices, beyond the bound: a plan that uses it costs at least bound() + beyond.
  std::vector<Price> beyond();

  /// Options that are not used any more.
  void close(const std::vector<char>& closed);

  /// At the last prices: where the households would go.
  const std::vector<int>& chosen() const { return m_chosen; }
  const std::vector<Price>& prices() const { return m_best_price; }
  std::int64_t rounds() const { return m_rounds; }

 private:
  Cost evaluate();
  void load_staff();
  void price_options();
  void move(Cost value, Cost upper);

  const Instance& m_instance;
  const Blocks& m_blocks;
  LevelCosts m_costs;
  std::vector<HouseholdFactor> m_households;
  HouseholdSolver m_household_solver;
  std::vector<StaffSolver> m_staff;
  std::vector<char> m_forced;
  std::vector<Price> m_price;         ///< by block
  std::vector<Price> m_best_price;
  std::vector<std::int32_t> m_direction;
  std::vector<Price> m_option_price;  ///< by option
  std::vector<int> m_chosen;          ///< by talk
  std::vector<char> m_taken;          ///< by block
  Cost m_best = 0;
  bool m_started = false;
  bool m_infeasible = false;
  int m_step = 0;                     ///< step length, in 1024ths of Polyak's
  int m_stale = 0;
  std::int64_t m_rounds = 0;
};

/// The costs of the last level: wishes and what households and staff wait; every talk that can be placed has to be.
LevelCosts weighted_costs(const Instance& instance);

}  // namespace gesprek::planner
