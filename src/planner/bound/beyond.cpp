// What a choice costs beyond the bound, and what need not be considered any more because of that
// (reduced-cost fixing).
#include <algorithm>

#include "planner/bound/dual.hpp"

namespace gesprek::planner {
std::vector<Price> Dual::beyond() {
  m_price = m_best_price;
  std::fill(m_direction.begin(), m_direction.end(), 0);
  m_stale_prices = true;
  m_least = evaluate();
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

void Dual::close_dearer_than(Cost cost, const std::vector<Price>& beyond, std::vector<char>& closed) {
  const Cost most = (cost - m_costs.unavoidable - 1) * k_scale;
  bool some = false;
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    const auto begin = m_costs.option.begin() + m_instance.first_option(talk);
    const auto end = m_costs.option.begin() + m_instance.first_option(talk + 1);
    const bool could_be_placed = !std::all_of(begin, end, impossible);
    for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
      if (closed[id] == 0 && !m_instance.fixed(talk) && m_least + beyond[id] > most) {
        closed[id] = 1;
        m_costs.option[id] = k_never;
        some = true;
      }
    }
    if (could_be_placed && std::all_of(begin, end, impossible) && m_costs.left_out > 0 &&
        m_costs.left_out < k_never) {
      --m_costs.left_out;  // it is one of those
    }
  }
  if (some) {
    load_teams();
    m_ahead = 0;
    m_stale = 0;
  }
}

}  // namespace gesprek::planner
