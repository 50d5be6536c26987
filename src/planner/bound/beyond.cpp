// What a choice costs beyond the bound, and what need not be considered any more because of that
// (reduced-cost fixing).
#include <algorithm>
#include <span>
#include <utility>

#include "planner/bound/dual.hpp"

namespace gesprek::planner {
namespace {

/// So much more a team earns where a plan has it receive, so that it does.
constexpr Price k_as_planned = k_scale * 128;

}  // namespace

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

std::vector<Dual::Excess> Dual::excess(const std::vector<int>& plan) {
  std::vector<Excess> found;
  if (m_infeasible) {
    return found;
  }
  return_to_best();
  add_households(plan, found);
  add_teams(plan, found);
  return found;
}

void Dual::add_households(const std::vector<int>& plan, std::vector<Excess>& found) {
  std::vector<Price> price(m_option_price.size(), k_never);
  std::vector<Price> out = m_out_price;
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    if (plan[talk] != k_none) {
      price[plan[talk]] = m_option_price[plan[talk]];
      out[talk] = k_never;
    }
  }
  std::vector<int> chosen = m_chosen;
  for (std::size_t index = 0; index < m_households.size(); ++index) {
    const std::vector<int>& talks = m_households[index].talks;
    const Price cost = m_household_solver.solve(m_households[index], price, out, chosen);
    Excess excess{talks, {}, impossible(cost) ? k_never : cost - m_household_least[index]};
    for (const int talk : excess.cost == 0 ? std::vector<int>() : talks) {
      for (const int block : plan[talk] == k_none ? std::span<const int>() : m_blocks.of_option(plan[talk])) {
        excess.teams.push_back(m_blocks.block(block).team);
      }
    }
    std::sort(excess.teams.begin(), excess.teams.end());
    excess.teams.erase(std::unique(excess.teams.begin(), excess.teams.end()), excess.teams.end());
    if (!excess.teams.empty()) {
      found.push_back(std::move(excess));
    }
  }
}

void Dual::add_teams(const std::vector<int>& plan, std::vector<Excess>& found) {
  std::vector<char> planned(m_blocks.count(), 0);
  for (const int option : plan) {
    for (const int block : option == k_none ? std::span<const int>() : m_blocks.of_option(option)) {
      planned[block] = 1;
    }
  }
  std::vector<Price> price = m_price;
  for (int block = 0; block < m_blocks.count(); ++block) {
    price[block] += planned[block] != 0 ? k_as_planned : -k_as_planned;
  }
  std::vector<char> taken(m_blocks.count(), 0);
  for (const Scope& scope : m_scopes) {
    const int team = scope.teams.front();
    Cost cost = m_teams[team].solve(price, taken);
    bool as_planned = !impossible(cost);
    for (int i = 0; i < scope.blocks; ++i) {
      const int block = scope.prices[i];
      as_planned = as_planned && taken[block] == planned[block];
      cost += taken[block] != 0 ? k_as_planned : 0;
    }
    cost = as_planned ? cost - m_team_least[team] : k_never;
    if (cost != 0) {
      found.push_back({{}, {team}, cost});
    }
  }
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
