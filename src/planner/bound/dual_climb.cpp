// How the prices of a bound move: all of them together, and those of one team.
#include <algorithm>
#include <span>

#include "planner/bound/dual.hpp"

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
constexpr std::int64_t k_one = std::int64_t{1} << k_direction_bits;
/// All talks of a team may have to pay so much for one shift.
constexpr Price k_highest_share = 1 << 20;

}  // namespace

/// A block that only fixed talks use stays without a price.
void Dual::lay_out_scopes() {
  m_scopes.resize(m_teams.size());
  m_in_scope.assign(m_teams.size(), 0);
  m_all.all = true;
  for (int team = 0; team < m_blocks.teams(); ++team) {
    m_scopes[team].teams = {team};
    m_all.teams.push_back(team);
  }
  for (int block = 0; block < m_blocks.count(); ++block) {
    const int team = m_blocks.block(block).team;
    if (m_teams[team].shift_of(block) != k_none) {
      m_scopes[team].prices.push_back(block);
      m_all.prices.push_back(block);
    }
  }
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    m_all.talks.push_back(talk);
    for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
      for (const int block : m_blocks.of_option(id)) {
        std::vector<int>& talks = m_scopes[m_blocks.block(block).team].talks;
        if (talks.empty() || talks.back() != talk) {
          talks.push_back(talk);
        }
      }
    }
  }
  m_all.blocks = static_cast<int>(m_all.prices.size());
  for (Scope& scope : m_scopes) {
    scope.blocks = static_cast<int>(scope.prices.size());
  }
  for (int index = 0; index < m_shares.count(); ++index) {
    m_scopes[m_shares[index].team].prices.push_back(first_share() + index);
    m_all.prices.push_back(first_share() + index);
  }
}

Dual::Scope Dual::join(const std::vector<int>& teams) const {
  Scope result;
  result.teams = teams;
  for (const int team : teams) {
    const std::vector<int>& prices = m_scopes[team].prices;
    result.prices.insert(result.prices.end(), prices.begin(), prices.end());
    result.blocks += m_scopes[team].blocks;
    const std::vector<int>& talks = m_scopes[team].talks;
    result.talks.insert(result.talks.end(), talks.begin(), talks.end());
  }
  std::sort(result.prices.begin(), result.prices.end());
  std::sort(result.talks.begin(), result.talks.end());
  result.talks.erase(std::unique(result.talks.begin(), result.talks.end()), result.talks.end());
  return result;
}

/// From now on directions are of these teams.
void Dual::enter(const Scope& scope) {
  std::fill(m_in_scope.begin(), m_in_scope.end(), 0);
  for (const int team : scope.teams) {
    m_in_scope[team] = 1;
  }
  if (!scope.all) {
    for (const int index : scope.prices) {
      m_direction[index] = 0;
    }
  }
}

/// The subgradient at the last prices, mixed with the last direction. False when there is nowhere to go.
bool Dual::find_direction(const Scope& scope) {
  for (const int index : scope.prices) {
    m_direction[index] = m_direction[index] * k_momentum / 256;
  }
  for (int i = 0; i < scope.blocks; ++i) {
    m_direction[scope.prices[i]] -= m_taken[scope.prices[i]] * k_one;
  }
  const auto wants = [&](int option, std::int64_t part) {
    for (const int block : m_blocks.of_option(option)) {
      const int team = m_blocks.block(block).team;
      if (m_in_scope[team] != 0 && m_teams[team].shift_of(block) != k_none) {
        m_direction[block] += part;
      }
    }
  };
  for (const int talk : scope.talks) {
    if (m_chosen[talk] == k_none) {
      continue;
    }
    const int factor = m_factor_of[talk];
    if (m_households[factor].talks.size() > 1) {
      wants(m_chosen[talk], k_one);
      continue;
    }
    m_ties.clear();
    for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
      if (m_option_price[id] == m_household_least[factor]) {
        m_ties.push_back(id);
      }
    }
    for (const int id : m_ties) {
      wants(id, k_one / static_cast<std::int64_t>(m_ties.size()));
    }
  }
  find_direction_of_shares(scope);
  if (scope.all) {
    find_direction_of_units();
  }
  return (scope.all && !m_costs.before.empty()) ||
         std::any_of(scope.prices.begin(), scope.prices.end(),
                     [&](int index) { return m_direction[index] != 0; });
}

void Dual::find_direction_of_units() {
  for (std::size_t index = 0; index < m_costs.before.size(); ++index) {
    const Allowance& before = m_costs.before[index];
    std::int64_t& direction = m_direction[m_blocks.count() + index];
    direction = direction * k_momentum / 256 - before.limit * k_one;
    for (int talk = 0; talk < m_instance.talks(); ++talk) {
      const int option = m_chosen[talk];
      direction += (option == k_none ? before.out[talk] : before.option[option]) * k_one;
    }
  }
}

void Dual::find_direction_of_shares(const Scope& scope) {
  if (m_shares.count() == 0) {
    return;
  }
  std::vector<std::vector<char>> used(m_teams.size());
  for (const int team : scope.teams) {
    used[team].resize(m_teams[team].shifts(), 0);
  }
  for (int i = 0; i < scope.blocks; ++i) {
    const int block = scope.prices[i];
    const int team = m_blocks.block(block).team;
    if (m_taken[block] != 0) {
      used[team][m_teams[team].shift_of(block)] = 1;
    }
  }
  for (const int talk : scope.talks) {
    const int option = m_chosen[talk];
    for (const int share : option == k_none ? std::span<const int>() : m_shares.of_option(option)) {
      if (m_in_scope[m_shares[share].team] != 0) {
        m_direction[first_share() + share] += k_one;
      }
    }
  }
  for (auto index = scope.prices.begin() + scope.blocks; index != scope.prices.end(); ++index) {
    const Share& share = m_shares[*index - first_share()];
    m_direction[*index] -= used[share.team][share.shift] * k_one;
    if (m_price[*index] == 0) {
      m_direction[*index] = std::max<std::int64_t>(m_direction[*index], 0);
    }
  }
}

/// A step that would raise the bound by `missing` if it were linear there (Polyak).
void Dual::move(const Scope& scope, Cost missing) {
  const int units = scope.all ? static_cast<int>(m_costs.before.size()) : 0;
  std::int64_t norm = 0;
  for (const int index : scope.prices) {
    norm += m_direction[index] * m_direction[index];
  }
  for (int index = m_blocks.count(); index < m_blocks.count() + units; ++index) {
    norm += m_direction[index] * m_direction[index];
  }
  if (norm == 0) {
    return;
  }
  constexpr int k_bits = 20;
  const std::int64_t factor = (std::min<Cost>(missing, 1 << 26) << (k_direction_bits + k_bits)) / norm;
  const auto step = [&](int index, Price lowest, Price highest) {
    const std::int64_t change = factor * m_direction[index] / (std::int64_t{1} << k_bits);
    const std::int64_t price = std::clamp<std::int64_t>(m_price[index] + change, lowest, highest);
    const bool moves = price != m_price[index];
    if (moves) {
      m_price[index] = static_cast<Price>(price);
      m_moved.push_back(index);
    }
    return moves;
  };
  for (const int index : scope.prices) {
    const bool is_share = index >= first_share();
    step(index, is_share ? 0 : -k_highest_price, is_share ? k_highest_share : k_highest_price);
  }
  for (int index = m_blocks.count(); index < m_blocks.count() + units; ++index) {
    m_stale_prices = step(index, 0, k_highest_price) || m_stale_prices;
  }
}

void Dual::climb(int rounds, Cost target, const std::function<bool()>& should_stop) {
  enter(m_all);
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
    if (bound() >= target || m_ahead < k_smallest_ahead || !find_direction(m_all) ||
        (should_stop && should_stop())) {
      return;
    }
    move(m_all, m_best + m_ahead - value);
  }
}

}  // namespace gesprek::planner
