#include <cstdio>
#include <cstdlib>
#include "planner/bound/dual.hpp"

#include <algorithm>

namespace gesprek::planner {
namespace {

static int E(const char*n,int d){const char*v=getenv(n);return v?atoi(v):d;}
constexpr int k_full_step = 1024;
constexpr int k_smallest_step = 2;
constexpr int k_patience = 12;
/// Directions are kept with this many fraction bits.
constexpr int k_direction_bits = 8;

bool impossible(Cost price) { return price >= k_never / 2; }

}  // namespace

LevelCosts weighted_costs(const Instance& instance) {
  LevelCosts costs;
  for (int id = 0; id < instance.option_count(); ++id) {
    costs.option.push_back(instance.candidate(id).cost * k_scale);
  }
  for (int talk = 0; talk < instance.talks(); ++talk) {
    costs.out.push_back(instance.options(talk) == 0 ? 0 : k_never);
  }
  return costs;
}

Dual::Dual(const Instance& instance, const Blocks& blocks, LevelCosts costs)
    : m_instance(instance),
      m_blocks(blocks),
      m_costs(std::move(costs)),
      m_households(household_factors(instance, m_costs.structure)),
      m_household_solver(instance),
      m_forced(blocks.count(), 0),
      m_price(blocks.count(), 0),
      m_best_price(blocks.count(), 0),
      m_direction(blocks.count(), 0),
      m_option_price(instance.option_count(), 0),
      m_chosen(instance.talks(), k_none),
      m_taken(blocks.count(), 0),
      m_step(k_full_step) {
  for (int team = 0; team < blocks.teams(); ++team) {
    m_staff.emplace_back(instance, blocks, team, m_costs.structure);
  }
  for (int talk = 0; talk < instance.talks(); ++talk) {
    if (instance.fixed(talk)) {
      for (const int block : blocks.of_option(instance.first_option(talk) + instance.problem().talks[talk].fixed)) {
        m_forced[block] = 1;
      }
    }
  }
  load_staff();
}

/// Tells the teams how many talks they have, and at which times.
void Dual::load_staff() {
  const int teams = m_blocks.teams();
  std::vector<int> least(teams, 0);
  std::vector<int> most(teams, 0);
  std::vector<char> open(m_blocks.count(), 0);
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    std::vector<int> fewest(teams, impossible(m_costs.out[talk]) ? k_never : 0);
    std::vector<int> largest(teams, 0);
    for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
      if (impossible(m_costs.option[id])) {
        continue;
      }
      std::vector<int> uses(teams, 0);
      for (const int block : m_blocks.of_option(id)) {
        open[block] = 1;
        const int team = m_blocks.block(block).team;
        uses[team] += m_staff[team].in_shift(block) ? 1 : 0;
      }
      for (int team = 0; team < teams; ++team) {
        fewest[team] = std::min(fewest[team], uses[team]);
        largest[team] = std::max(largest[team], uses[team]);
      }
    }
    for (int team = 0; team < teams; ++team) {
      least[team] += impossible(fewest[team]) ? 0 : fewest[team];
      most[team] += largest[team];
    }
  }
  for (int team = 0; team < teams; ++team) {
    m_staff[team].set_load(least[team], most[team]);
    m_staff[team].set_open(open);
    m_staff[team].set_forced(m_forced);
  }
}

void Dual::close(const std::vector<char>& closed) {
  for (int id = 0; id < m_instance.option_count(); ++id) {
    m_costs.option[id] = closed[id] != 0 ? k_never : m_costs.option[id];
  }
  load_staff();
}

void Dual::price_options() {
  for (int id = 0; id < m_instance.option_count(); ++id) {
    Price price = m_costs.option[id];
    if (!impossible(price)) {
      for (const int block : m_blocks.of_option(id)) {
        price += m_price[block];
      }
    }
    m_option_price[id] = price;
  }
}

Cost Dual::evaluate() {
  ++m_rounds;
  price_options();
  Cost sum = 0;
  for (const HouseholdFactor& factor : m_households) {
    const Price least = m_household_solver.solve(factor, m_option_price, m_costs.out, m_chosen);
    m_infeasible = m_infeasible || impossible(least);
    sum += least;
  }
  for (StaffSolver& staff : m_staff) {
    const Price least = staff.solve(m_price, m_taken);
    m_infeasible = m_infeasible || impossible(least);
    sum += least;
  }
  return sum;
}

static int MOM=E("MOM",154),PAT=E("PAT",12),RES=E("RES",1),DEC=E("DEC",700),STEP=E("STEP",1024);
void Dual::move(Cost value, Cost upper) {
  std::int64_t norm = 0;
  std::vector<std::int32_t>& direction = m_direction;
  for (std::int32_t& part : direction) {
    part = part * MOM / 256;  // momentum 0.6
  }
  for (int block = 0; block < m_blocks.count(); ++block) {
    direction[block] -= m_taken[block] << k_direction_bits;
  }
  for (const int option : m_chosen) {
    if (option != k_none) {
      for (const int block : m_blocks.of_option(option)) {
        direction[block] += 1 << k_direction_bits;
      }
    }
  }
  for (int block = 0; block < m_blocks.count(); ++block) {
    if (!m_staff[m_blocks.block(block).team].in_shift(block)) {
      direction[block] = 0;
    }
    norm += std::int64_t{direction[block]} * direction[block];
  }
  if (norm == 0) {
    return;
  }
  const std::int64_t missing = std::clamp<Cost>(upper - value, k_scale / 4, Cost{1} << 28U);
  // price += step * missing * direction / norm, with direction and norm in fixed point.
  const std::int64_t factor = (missing * m_step << (k_direction_bits + 10)) / norm;
  constexpr Price k_limit = 1 << 24;
  for (int block = 0; block < m_blocks.count(); ++block) {
    const std::int64_t change = factor * direction[block] / (std::int64_t{k_full_step} << 10);
    m_price[block] = static_cast<Price>(std::clamp<std::int64_t>(m_price[block] + change, -k_limit, k_limit));
  }
}

void Dual::climb(int rounds, Cost upper, const std::function<bool()>& should_stop) {
  for (int round = 0; round < rounds && !m_infeasible; ++round) {
    const Cost value = evaluate();
    if (m_infeasible) {
      return;
    }
    if (getenv("LV")) fprintf(stderr,"%d %.2f step %d\n",round,double(value)/k_scale,m_step);
    if (!m_started || value > m_best) {
      m_stale = m_started && value < m_best + k_scale / 16 ? m_stale + 1 : 0;
      m_best = value;
      m_best_price = m_price;
      m_started = true;
    } else {
      ++m_stale;
    }
    if(!m_started||m_rounds==1)m_step=STEP; if (m_stale >= PAT) {
      m_stale = 0;
      m_step = m_step * DEC/1000;
      if(RES)m_price = m_best_price;
    }
    if (m_best > upper || m_step < k_smallest_step || (should_stop && round % 16 == 15 && should_stop())) {
      return;
    }
    move(value, upper);
  }
}

Cost Dual::bound_units() const {
  return m_best <= 0 ? 0 : (m_best + k_scale - 1) / k_scale;
}

std::vector<Price> Dual::beyond() {
  m_price = m_best_price;
  price_options();
  std::vector<Price> by_option(m_instance.option_count(), 0);
  std::vector<Price> by_block(m_blocks.count(), 0);
  for (const HouseholdFactor& factor : m_households) {
    m_household_solver.marginals(factor, m_option_price, m_costs.out, by_option);
  }
  for (StaffSolver& staff : m_staff) {
    staff.marginals(m_price, by_block);
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

}  // namespace gesprek::planner
