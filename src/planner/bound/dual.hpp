// The proven lower bound: households and staff each do what is best for themselves, at prices for the staff's
// times. Whatever the prices, the two minima together are no more than any plan costs; the prices are moved
// to make them as large as possible.
#pragma once

#include <functional>
#include <vector>

#include "planner/bound/blocks.hpp"
#include "planner/bound/household.hpp"
#include "planner/bound/level_costs.hpp"
#include "planner/bound/shares.hpp"
#include "planner/bound/staff.hpp"
#include "planner/solve.hpp"

namespace gesprek::planner {

class Dual {
 public:
  Dual(const Instance& instance, const Blocks& blocks, LevelCosts costs);

  /// Begins with a price of one unit for each of these times. Where the talks that can take them, and no
  /// others, are more than they can hold, that proves it at once: each pays a unit, for its time or for being
  /// left out, and the staff earn no more than there is room.
  void begin_crowded(const std::vector<int>& blocks);

  /// Begins with the prices that prove a level before this one, for each unit of it that this level pays: so
  /// staff who must hold all that they can hold it from the first round on, whatever that costs them here.
  /// What a unit costs is doubled, or halved, as long as that raises the bound.
  void begin_after(Level before, const std::vector<Price>& prices);

  /// Begins with the multipliers of another bound at this level, of which `prices` are those by block. What a
  /// talk that has one way left takes is priced so that its staff receive then.
  void begin_at(const ProofStage& stage, const std::vector<Price>& prices);

  /// Moves the prices for at most so many rounds, as long as that helps and the bound is below `target`
  /// units.
  void climb(int rounds, Cost target, const std::function<bool()>& should_stop);

  /// The same for the prices of one team after another: among hundreds of teams a step that suits all is too
  /// small for one. At most so many rounds for each.
  void climb_by_team(int rounds, Cost target, const std::function<bool()>& should_stop);

  /// How much more each household and each team costs in a plan than at its best, at the best prices, scaled.
  /// k_never where that is not known: the plan uses what is closed. Together that is the gap.
  struct Excess {
    std::vector<int> talks;  ///< of a household
    std::vector<int> teams;  ///< that receive them, or the team that does better
    Cost cost = 0;
  };
  std::vector<Excess> excess(const std::vector<int>& plan);

  /// Moves the prices of all teams of each of these together, as `climb_by_team`: only where a plan is dearer
  /// than its bound can the bound still rise.
  void climb_where(const std::vector<Excess>& excess, int rounds, Cost target,
                   const std::function<bool()>& should_stop);

  /// The best bound so far, in whole units, never below 0. With `infeasible` there is no plan at all under
  /// these costs.
  Cost bound() const;
  bool infeasible() const { return m_infeasible; }

  /// The multipliers of the best bound.
  ProofStage proof() const;

  /// Of the best bound, by block.
  std::vector<Price> prices() const;

  /// By option, scaled: what using it costs beyond the bound, at the best prices.
  std::vector<Price> beyond();
  /// Marks in `closed` (by option) what no plan of less than `cost` units uses, given what it costs beyond
  /// the bound, and uses it no more.
  void close_dearer_than(Cost cost, const std::vector<Price>& beyond, std::vector<char>& closed);

 private:
  static constexpr Price k_highest_price = 1 << 24;
  static constexpr Price k_first_units = 8;  ///< that a unit of a level before costs at first

  /// Teams whose prices move together.
  struct Scope {
    std::vector<int> teams;
    std::vector<int> prices;  ///< indices: of blocks, then of shares
    std::vector<int> talks;   ///< that can take one of the blocks
    int blocks = 0;           ///< so many of the prices are of blocks
    bool all = false;
  };

  /// The talks of a scope, while no other prices move.
  struct Ways {
    std::vector<int> talks;     ///< each the only one of its household
    std::vector<int> first;     ///< by talk: in `beside`
    std::vector<Price> beside;  ///< by option: what the household's other talks cost then
    std::vector<int> joint;     ///< households that have to be solved as a whole
  };

  Cost evaluate();
  Cost evaluate_at(std::vector<Price> prices);
  int first_share() const { return static_cast<int>(m_price.size()) - m_shares.count(); }
  void load_teams();
  void hold(int option);
  void price_options();
  void reprice();
  void lay_out_scopes();
  void enter(const Scope& scope);
  bool find_direction(const Scope& scope);
  void find_direction_of_units();
  void find_direction_of_shares(const Scope& scope);
  void move(const Scope& scope, Cost missing);
  Scope join(const std::vector<int>& teams) const;
  Ways ways_of(const Scope& scope);
  void return_to_best();
  void add_households(const std::vector<int>& plan, std::vector<Excess>& found);
  void add_teams(const std::vector<int>& plan, std::vector<Excess>& found);
  Cost evaluate(const Scope& scope, const Ways& ways);
  void climb(const Scope& scope, int rounds, int patience, Cost target,
             const std::function<bool()>& should_stop);

  const Instance& m_instance;
  const Blocks& m_blocks;
  LevelCosts m_costs;
  std::vector<HouseholdFactor> m_households;
  HouseholdSolver m_household_solver;
  std::vector<StaffSolver> m_teams;
  Shares m_shares;
  std::vector<Price>
      m_price;  ///< by block, then by allowance (what a unit of a level before costs), then by share
  std::vector<Price> m_best_price;
  std::vector<std::int64_t> m_direction;
  Scope m_all;
  std::vector<Scope> m_scopes;        ///< by team
  std::vector<char> m_in_scope;       ///< by team
  std::vector<Price> m_option_price;  ///< by option
  std::vector<Price> m_out_price;     ///< by talk
  // Only what a changed price touches is solved again.
  Lists m_options_of;             ///< by block: options that take it
  std::vector<int> m_factor_of;   ///< by talk
  std::vector<int> m_moved;       ///< blocks whose price has changed since options were priced
  std::vector<Price> m_price_at;  ///< as the options were priced
  bool m_stale_prices = true;     ///< options are to be priced anew
  std::vector<char> m_household_stale;
  std::vector<char> m_team_stale;
  std::vector<Price> m_household_least;
  std::vector<Price> m_team_least;
  std::vector<int> m_chosen;    ///< by talk
  std::vector<char> m_taken;    ///< by block
  std::vector<Price> m_beyond;  ///< by option: beside the household's least
  std::vector<int> m_ties;      ///< options of a talk that are equally good
  Cost m_best = 0;              ///< scaled
  Cost m_least = 0;             ///< scaled; at the best prices, with what is closed by now
  bool m_started = false;
  bool m_infeasible = false;
  Cost m_ahead = 0;  ///< how much more than the best bound the next step aims at, scaled
  int m_stale = 0;   ///< rounds without a better bound
};

}  // namespace gesprek::planner
