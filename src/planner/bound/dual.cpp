#include "planner/bound/dual.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace gesprek::planner {
Dual::Dual(const Instance& instance, const Blocks& blocks, LevelCosts costs)
    : m_instance(instance),
      m_blocks(blocks),
      m_costs(std::move(costs)),
      m_households(household_factors(instance, m_costs.structure)),
      m_household_solver(instance),
      m_price(blocks.count(), 0),
      m_option_price(instance.option_count(), 0),
      m_out_price(instance.talks(), 0),
      m_factor_of(instance.talks(), 0),
      m_household_stale(m_households.size(), 1),
      m_team_stale(blocks.teams(), 1),
      m_household_least(m_households.size(), 0),
      m_team_least(blocks.teams(), 0),
      m_chosen(instance.talks(), k_none),
      m_taken(blocks.count(), 0) {
  m_price.resize(m_price.size() + m_costs.before.size(), k_first_units * k_scale);
  for (int team = 0; team < blocks.teams(); ++team) {
    m_teams.emplace_back(instance, blocks, team, m_costs.structure && !blocks.unruly(team));
  }
  m_shares = Shares(instance, blocks, m_costs, m_teams);
  m_price.resize(m_price.size() + m_shares.count(), 0);
  m_best_price = m_price;
  m_price_at.assign(m_price.size(), 0);
  m_direction.assign(m_price.size(), 0);
  for (int talk = 0; talk < instance.talks(); ++talk) {
    if (instance.fixed(talk) && impossible(m_costs.out[talk])) {
      hold(instance.first_option(talk) + instance.problem().talks[talk].fixed);
    }
  }
  std::vector<std::vector<int>> options_of(blocks.count());
  for (int id = 0; id < instance.option_count(); ++id) {
    for (const int block : blocks.of_option(id)) {
      options_of[block].push_back(id);
    }
  }
  for (const std::vector<int>& options : options_of) {
    m_options_of.add(options);
  }
  for (std::size_t factor = 0; factor < m_households.size(); ++factor) {
    for (const int talk : m_households[factor].talks) {
      m_factor_of[talk] = static_cast<int>(factor);
    }
  }
  lay_out_scopes();
  load_teams();
}

/// Tells the teams how many talks they have, and at which times.
void Dual::load_teams() {
  std::vector<char> open(m_blocks.count(), 0);
  for (int id = 0; id < m_instance.option_count(); ++id) {
    for (const int block : m_blocks.of_option(id)) {
      open[block] = open[block] != 0 || !impossible(m_costs.option[id]) ? 1 : 0;
    }
  }
  planner::load_teams(m_instance, m_blocks, m_costs, m_teams);
  for (StaffSolver& team : m_teams) {
    team.set_open(open);
  }
  m_stale_prices = true;
}

/// Prices all options, or, where only blocks have moved since, those that take them.
void Dual::reprice() {
  if (m_stale_prices) {
    price_options();
    return;
  }
  for (const int index : m_moved) {
    const Price change = m_price[index] - m_price_at[index];
    m_price_at[index] = m_price[index];
    const bool is_block = index < m_blocks.count();
    const int share = index - first_share();
    if (is_block) {
      m_team_stale[m_blocks.block(index).team] = 1;
    } else {
      m_team_stale[m_shares[share].team] = 1;
      m_teams[m_shares[share].team].pay_for(m_shares[share].shift, change);
    }
    for (const int id : is_block ? m_options_of[index] : m_shares.options(share)) {
      if (!impossible(m_costs.option[id])) {
        m_option_price[id] += change;
        m_household_stale[m_factor_of[m_instance.option(id).talk]] = 1;
      }
    }
  }
  m_moved.clear();
}

void Dual::price_options() {
  const int blocks = m_blocks.count();
  m_stale_prices = false;
  m_moved.clear();
  const int shares = first_share();
  for (int share = 0; share < m_shares.count(); ++share) {
    m_teams[m_shares[share].team].pay_for(m_shares[share].shift,
                                          m_price[shares + share] - m_price_at[shares + share]);
  }
  m_price_at = m_price;
  std::fill(m_household_stale.begin(), m_household_stale.end(), 1);
  std::fill(m_team_stale.begin(), m_team_stale.end(), 1);
  m_option_price = m_costs.option;
  m_out_price = m_costs.out;
  for (int id = 0; id < m_instance.option_count(); ++id) {
    if (!impossible(m_option_price[id])) {
      for (const int block : m_blocks.of_option(id)) {
        m_option_price[id] += m_price[block];
      }
      for (const int share : m_shares.of_option(id)) {
        m_option_price[id] += m_price[shares + share];
      }
    }
  }
  for (std::size_t index = 0; index < m_costs.before.size(); ++index) {
    const Price unit = m_price[blocks + index];
    for (int id = 0; id < m_instance.option_count(); ++id) {
      m_option_price[id] += impossible(m_option_price[id]) ? 0 : unit * m_costs.before[index].option[id];
    }
    for (int talk = 0; talk < m_instance.talks(); ++talk) {
      m_out_price[talk] += impossible(m_out_price[talk]) ? 0 : unit * m_costs.before[index].out[talk];
    }
  }
}

Cost Dual::evaluate() {
  reprice();
  Cost sum = 0;
  for (std::size_t factor = 0; factor < m_households.size(); ++factor) {
    Price& least = m_household_least[factor];
    if (std::exchange(m_household_stale[factor], 0) != 0) {
      least = m_household_solver.solve(m_households[factor], m_option_price, m_out_price, m_chosen);
      m_infeasible = m_infeasible || impossible(least);
    }
    sum += least;
  }
  for (std::size_t team = 0; team < m_teams.size(); ++team) {
    Price& least = m_team_least[team];
    if (std::exchange(m_team_stale[team], 0) != 0) {
      least = m_teams[team].solve(m_price, m_taken);
      m_infeasible = m_infeasible || impossible(least);
    }
    sum += least;
  }
  for (std::size_t index = 0; index < m_costs.before.size(); ++index) {
    sum -= m_price[m_blocks.count() + index] * m_costs.before[index].limit;
  }
  return sum;
}

std::vector<Price> Dual::prices() const {
  return {m_best_price.begin(), m_best_price.begin() + m_blocks.count()};
}

Cost Dual::bound() const {
  return m_costs.unavoidable + (m_best <= 0 ? 0 : (m_best + k_scale - 1) / k_scale);
}

ProofStage Dual::proof() const {
  const std::vector<Price>& prices = m_infeasible ? m_price : m_best_price;
  ProofStage stage;
  for (int index = 0; index < m_blocks.count(); ++index) {
    if (prices[index] != 0) {
      const Block& block = m_blocks.block(index);
      stage.prices.push_back({block.person, block.start, block.end, prices[index]});
    }
  }
  for (std::size_t index = 0; index < m_costs.before.size(); ++index) {
    stage.units[m_costs.before[index].level] = prices[m_blocks.count() + index];
  }
  for (int index = 0; index < m_shares.count(); ++index) {
    const Share& share = m_shares[index];
    const Price price = prices[first_share() + index];
    if (price != 0) {
      stage.shares.push_back({share.talk, m_teams[share.team].number_of(share.shift), price});
    }
  }
  return stage;
}

}  // namespace gesprek::planner
