// Where a bound begins: prices that prove much at once, before any is moved.
#include <algorithm>
#include <map>
#include <utility>

#include "planner/bound/dual.hpp"

namespace gesprek::planner {
namespace {

/// The time of a fixed talk that is not left out: so much that its staff receive then whatever else they do.
constexpr Price k_fixed_price = 1 << 20;
/// A unit of a level before costs at the most so much.
constexpr Price k_most_units = 512;

}  // namespace

void Dual::begin_crowded(const std::vector<int>& blocks) {
  for (const int block : blocks) {
    if (m_teams[m_blocks.block(block).team].shift_of(block) != k_none) {
      m_price[block] = m_best_price[block] = k_scale;
    }
  }
}

/// Its staff receive then, whatever else they do.
void Dual::hold(int option) {
  for (const int block : m_blocks.of_option(option)) {
    if (m_teams[m_blocks.block(block).team].shift_of(block) != k_none) {
      m_price[block] = m_best_price[block] = k_fixed_price;
    }
  }
}

void Dual::begin_at(const ProofStage& stage, const std::vector<Price>& prices) {
  std::copy(prices.begin(), prices.end(), m_price.begin());
  for (std::size_t index = 0; index < m_costs.before.size(); ++index) {
    m_price[prices.size() + index] = static_cast<Price>(stage.units[m_costs.before[index].level]);
  }
  std::map<std::pair<int, int>, Price> shares;
  for (const ShiftShare& share : stage.shares) {
    shares[{share.talk, share.shift}] = static_cast<Price>(share.price);
  }
  for (int index = 0; index < m_shares.count(); ++index) {
    const Share& share = m_shares[index];
    m_price[first_share() + index] = shares[{share.talk, m_teams[share.team].number_of(share.shift)}];
  }
  m_best_price = m_price;
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    int open = 0;
    int last = k_none;
    for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
      open += impossible(m_costs.option[id]) ? 0 : 1;
      last = impossible(m_costs.option[id]) ? last : id;
    }
    if (open == 1 && impossible(m_costs.out[talk])) {
      hold(last);
    }
  }
}

void Dual::begin_after(Level before, const std::vector<Price>& prices) {
  const auto paid = std::find_if(m_costs.before.begin(), m_costs.before.end(),
                                 [&](const Allowance& allowance) { return allowance.level == before; });
  if (paid == m_costs.before.end() || prices.empty()) {
    return;
  }
  const std::vector<Price> alone = m_price;
  const auto with_units = [&](Price units) {
    std::vector<Price> all = alone;
    all[m_blocks.count() + (paid - m_costs.before.begin())] = units * k_scale;
    for (int block = 0; block < m_blocks.count(); ++block) {
      const Cost price =
          std::clamp<Cost>(alone[block] + Cost{units} * prices[block], -k_highest_price, k_highest_price);
      all[block] = static_cast<Price>(price);
    }
    return all;
  };
  Price best = k_first_units;
  Cost most = evaluate_at(with_units(best));
  const auto try_units = [&](Price units) {
    const Cost bound = evaluate_at(with_units(units));
    const bool better = bound > most && !m_infeasible;
    best = better ? units : best;
    most = better ? bound : most;
    return better;
  };
  while (best < k_most_units && try_units(2 * best)) {
  }
  while (best <= k_first_units && best > 1 && try_units(best / 2)) {
  }
  m_price = m_best_price = with_units(best);
  m_stale_prices = true;
}

Cost Dual::evaluate_at(std::vector<Price> prices) {
  m_price = std::move(prices);
  m_stale_prices = true;
  return evaluate();
}

}  // namespace gesprek::planner
