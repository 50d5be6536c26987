#include "planner/bound/dual.hpp"

#include <algorithm>

namespace gesprek::planner {
namespace {

/// After so many rounds without a better bound the steps are halved.
constexpr int k_patience = 30;
/// Steps that aim at less than this are not worth making.
constexpr Cost k_smallest_ahead = k_scale / 32;
/// Of its last direction a step keeps so many 256ths.
constexpr int k_momentum = 205;
/// Directions are kept with so many fraction bits.
constexpr int k_direction_bits = 8;
constexpr Price k_highest_price = 1 << 24;
/// A unit of a level before costs so much at first.
constexpr Price k_first_allowance_price = 8 * k_scale;

bool impossible(Cost price) {
  return price >= k_never / 2;
}

}  // namespace

Dual::Dual(const Instance& instance, const Blocks& blocks, LevelCosts costs)
    : m_instance(instance),
      m_blocks(blocks),
      m_costs(std::move(costs)),
      m_households(household_factors(instance, m_costs.structure)),
      m_household_solver(instance),
      m_forced(blocks.count(), 0),
      m_price(blocks.count(), 0),
      m_option_price(instance.option_count(), 0),
      m_out_price(instance.talks(), 0),
      m_chosen(instance.talks(), k_none),
      m_taken(blocks.count(), 0) {
  m_price.resize(m_price.size() + m_costs.before.size(), k_first_allowance_price);
  m_best_price = m_price;
  m_direction.assign(m_price.size(), 0);
  for (int team = 0; team < blocks.teams(); ++team) {
    m_teams.emplace_back(instance, blocks, team, m_costs.structure && !blocks.unruly(team));
  }
  for (int talk = 0; talk < instance.talks(); ++talk) {
    if (instance.fixed(talk)) {
      for (const int block :
           blocks.of_option(instance.first_option(talk) + instance.problem().talks[talk].fixed)) {
        m_forced[block] = 1;
      }
    }
  }
  load_teams();
}

/// Tells the teams how many talks they have, and at which times.
void Dual::load_teams() {
  const int teams = m_blocks.teams();
  std::vector<StaffSolver::Load> loads(teams);
  std::vector<char> open(m_blocks.count(), 0);
  std::vector<int> fewest(teams);
  std::vector<int> largest(teams);
  std::vector<int> uses(teams);
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    std::fill(fewest.begin(), fewest.end(), impossible(m_costs.out[talk]) ? k_never : 0);
    std::fill(largest.begin(), largest.end(), 0);
    std::vector<char> usual(teams, 1);
    for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
      if (impossible(m_costs.option[id])) {
        continue;
      }
      std::fill(uses.begin(), uses.end(), 0);
      for (const int block : m_blocks.of_option(id)) {
        open[block] = 1;
        const int team = m_blocks.block(block).team;
        uses[team] += m_teams[team].in_shift(block) ? 1 : 0;
        usual[team] = m_teams[team].usual(block) ? 1 : 0;
      }
      for (int team = 0; team < teams; ++team) {
        fewest[team] = std::min(fewest[team], uses[team]);
        largest[team] = std::max(largest[team], uses[team]);
      }
    }
    for (int team = 0; team < teams; ++team) {
      StaffSolver::Load& load = loads[team];
      (usual[team] != 0 ? load.least : load.least_other) += impossible(fewest[team]) ? 0 : fewest[team];
      (usual[team] != 0 ? load.most : load.most_other) += largest[team];
    }
  }
  for (int team = 0; team < teams; ++team) {
    m_teams[team].set_load(loads[team]);
    m_teams[team].set_open(open);
    m_teams[team].set_forced(m_forced);
  }
}

void Dual::price_options() {
  const int blocks = m_blocks.count();
  m_option_price = m_costs.option;
  m_out_price = m_costs.out;
  for (int id = 0; id < m_instance.option_count(); ++id) {
    if (!impossible(m_option_price[id])) {
      for (const int block : m_blocks.of_option(id)) {
        m_option_price[id] += m_price[block];
      }
    }
  }
  for (std::size_t index = 0; index < m_costs.before.size(); ++index) {
    const Price unit = m_price[blocks + index];
    for (int id = 0; id < m_instance.option_count(); ++id) {
      m_option_price[id] +=
          m_costs.before[index].option[id] != 0 && !impossible(m_option_price[id]) ? unit : 0;
    }
    for (int talk = 0; talk < m_instance.talks(); ++talk) {
      m_out_price[talk] += m_costs.before[index].out[talk] != 0 && !impossible(m_out_price[talk]) ? unit : 0;
    }
  }
}

Cost Dual::evaluate() {
  ++m_rounds;
  price_options();
  Cost sum = 0;
  for (const HouseholdFactor& factor : m_households) {
    const Price least = m_household_solver.solve(factor, m_option_price, m_out_price, m_chosen);
    m_infeasible = m_infeasible || impossible(least);
    sum += least;
  }
  for (StaffSolver& team : m_teams) {
    const Price least = team.solve(m_price, m_taken);
    m_infeasible = m_infeasible || impossible(least);
    sum += least;
  }
  for (std::size_t index = 0; index < m_costs.before.size(); ++index) {
    sum -= m_price[m_blocks.count() + index] * m_costs.before[index].limit;
  }
  return sum;
}

/// The subgradient at the last prices, mixed with the last direction. False when there is nowhere to go.
bool Dual::find_direction() {
  const int blocks = m_blocks.count();
  constexpr std::int64_t k_one = std::int64_t{1} << k_direction_bits;
  for (std::int64_t& part : m_direction) {
    part = part * k_momentum / 256;
  }
  for (int block = 0; block < blocks; ++block) {
    m_direction[block] -= m_taken[block] * k_one;
  }
  for (std::size_t index = 0; index < m_costs.before.size(); ++index) {
    m_direction[blocks + index] -= m_costs.before[index].limit * k_one;
  }
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    const int option = m_chosen[talk];
    if (option != k_none) {
      for (const int block : m_blocks.of_option(option)) {
        m_direction[block] += k_one;
      }
    }
    for (std::size_t index = 0; index < m_costs.before.size(); ++index) {
      const Allowance& before = m_costs.before[index];
      m_direction[blocks + index] += (option == k_none ? before.out[talk] : before.option[option]) * k_one;
    }
  }
  bool moves = false;
  for (int block = 0; block < blocks; ++block) {
    if (!m_teams[m_blocks.block(block).team].in_shift(block)) {
      m_direction[block] = 0;
    }
    moves = moves || m_direction[block] != 0;
  }
  return moves || !m_costs.before.empty();
}

/// A step that would raise the bound by `missing` if it were linear there (Polyak).
void Dual::move(Cost missing) {
  std::int64_t norm = 0;
  for (const std::int64_t part : m_direction) {
    norm += part * part;
  }
  if (norm == 0) {
    return;
  }
  constexpr int k_bits = 20;
  const std::int64_t factor = (std::min<Cost>(missing, 1 << 26) << (k_direction_bits + k_bits)) / norm;
  for (std::size_t index = 0; index < m_price.size(); ++index) {
    const std::int64_t change = factor * m_direction[index] / (std::int64_t{1} << k_bits);
    const Price lowest = index < static_cast<std::size_t>(m_blocks.count()) ? -k_highest_price : 0;
    m_price[index] =
        static_cast<Price>(std::clamp<std::int64_t>(m_price[index] + change, lowest, k_highest_price));
  }
}

void Dual::climb(int rounds, Cost target, const std::function<bool()>& should_stop) {
  for (int round = 0; round < rounds && !m_infeasible; ++round) {
    const Cost value = evaluate();
    if (m_infeasible) {
      return;
    }
    if (!m_started || value > m_best) {
      m_stale = m_started && value < m_best + m_ahead / 16 ? m_stale + 1 : 0;
      m_best = value;
      m_best_price = m_price;
      m_started = true;
    } else {
      ++m_stale;
    }
    if (m_ahead == 0) {
      m_ahead = std::max<Cost>((target * k_scale - m_best) / 2, k_scale / 2);
    }
    if (m_stale >= k_patience) {
      m_stale = 0;
      m_ahead /= 2;
    }
    if (bound() >= target || m_ahead < k_smallest_ahead || !find_direction() ||
        (should_stop && should_stop())) {
      return;
    }
    move(m_best + m_ahead - value);
  }
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
  return stage;
}

std::vector<Price> Dual::beyond() {
  m_price = m_best_price;
  std::fill(m_direction.begin(), m_direction.end(), 0);
  price_options();
  std::vector<Price> by_option(m_instance.option_count(), 0);
  std::vector<Price> by_block(m_blocks.count(), 0);
  for (const HouseholdFactor& factor : m_households) {
    m_household_solver.marginals(factor, m_option_price, m_out_price, by_option);
  }
  for (StaffSolver& team : m_teams) {
    team.marginals(m_price, by_block);
  }
  for (int id = 0; id < m_instance.option_count(); ++id) {
    if (!impossible(by_option[id])) {
      Cost sum = by_option[id];
      for (const int block : m_blocks.of_option(id)) {
        sum += by_block[block];
      }
      by_option[id] = static_cast<Price>(std::min<Cost>(sum, k_never));
    }
  }
  return by_option;
}

void Dual::close_dearer_than(Cost cost, std::vector<char>& closed) {
  const std::vector<Price> more = beyond();
  const Cost most = (cost - m_costs.unavoidable - 1) * k_scale;
  bool some = false;
  for (int id = 0; id < m_instance.option_count(); ++id) {
    if (closed[id] == 0 && !m_instance.fixed(m_instance.option(id).talk) && m_best + more[id] > most) {
      closed[id] = 1;
      m_costs.option[id] = k_never;
      some = true;
    }
  }
  if (some) {
    load_teams();
    m_ahead = 0;
    m_stale = 0;
  }
}

}  // namespace gesprek::planner
