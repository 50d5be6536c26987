// The prices of one team alone. Among hundreds of teams a step that suits all of them is too small for one,
// and a round costs as much as all of them; here a round costs one team, since what its talks cost their
// households does not change meanwhile.
#include <algorithm>
#include <span>

#include "planner/bound/dual.hpp"

namespace gesprek::planner {
namespace {

/// After so many rounds without a better bound the steps are halved.
constexpr int k_patience = 20;
constexpr int k_patience_where = 100;
/// A step aims at no more than this: few teams do not raise the bound by much, and a long first step forgets
/// where it began.
constexpr Cost k_most_ahead = 4 * k_scale;
/// Nor does a step go further, whatever is lost: a direction that no longer holds would carry it away.
constexpr Cost k_longest = 8;
/// Steps that aim at less than this are not worth making.
constexpr Cost k_smallest_ahead = k_scale / 32;

}  // namespace

Dual::Ways Dual::ways_of(const Scope& scope) {
  Ways result;
  const auto here = [&](int talk) {
    return std::binary_search(scope.talks.begin(), scope.talks.end(), talk);
  };
  for (const int talk : scope.talks) {
    const int index = m_factor_of[talk];
    const HouseholdFactor& factor = m_households[index];
    const bool alone = factor.talks.size() == 1;
    if (!alone && (!impossible(m_out_price[talk]) ||
                   std::count_if(factor.talks.begin(), factor.talks.end(), here) > 1)) {
      if (std::find(result.joint.begin(), result.joint.end(), index) == result.joint.end()) {
        result.joint.push_back(index);
      }
      continue;
    }
    if (!alone) {
      m_household_solver.marginals(factor, m_option_price, m_out_price, m_beyond);
    }
    result.talks.push_back(talk);
    result.first.push_back(static_cast<int>(result.beside.size()));
    for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
      const bool never = impossible(m_option_price[id]) || (!alone && impossible(m_beyond[id]));
      const Price beside = alone ? 0 : m_household_least[index] + m_beyond[id] - m_option_price[id];
      result.beside.push_back(never ? k_never : beside);
    }
  }
  return result;
}

/// What the team and the households of its talks cost at the last prices.
Cost Dual::evaluate(const Scope& scope, const Ways& ways) {
  reprice();
  Cost sum = 0;
  const auto add = [&](Price least) {
    m_infeasible = m_infeasible || impossible(least);
    sum += least;
  };
  for (const int team : scope.teams) {
    add(m_teams[team].solve(m_price, m_taken));
  }
  for (std::size_t i = 0; i < ways.talks.size(); ++i) {
    const int talk = ways.talks[i];
    const Price* beside = &ways.beside[ways.first[i]];
    Price least = m_out_price[talk];
    m_chosen[talk] = k_none;
    for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id, ++beside) {
      if (!impossible(*beside) && m_option_price[id] + *beside < least) {
        least = m_option_price[id] + *beside;
        m_chosen[talk] = id;
      }
    }
    add(least);
  }
  for (const int factor : ways.joint) {
    add(m_household_solver.solve(m_households[factor], m_option_price, m_out_price, m_chosen));
  }
  return sum;
}

/// From the best prices and back to them.
void Dual::climb(const Scope& scope, int rounds, int patience, Cost target,
                 const std::function<bool()>& should_stop) {
  const Ways ways = ways_of(scope);
  enter(scope);
  const Cost others = m_best - evaluate(scope, ways);
  Cost value = m_best;
  Cost ahead = std::min((target * k_scale - m_best) / 2, k_most_ahead);
  int stale = 0;
  for (int round = 0; round < rounds && bound() < target && ahead >= k_smallest_ahead &&
                      find_direction(scope) && !(should_stop && should_stop());
       ++round) {
    move(scope, std::min(m_best + ahead - value, ahead * k_longest));
    value = others + evaluate(scope, ways);
    if (m_infeasible) {
      return;
    }
    if (value > m_best) {
      stale = value < m_best + ahead / 16 ? stale + 1 : 0;
      m_best = value;
      for (const int index : scope.prices) {
        m_best_price[index] = m_price[index];
      }
    } else {
      ++stale;
    }
    if (stale >= patience) {
      stale = 0;
      ahead /= 2;
    }
  }
  for (const int index : scope.prices) {
    if (m_price[index] != m_best_price[index]) {
      m_price[index] = m_best_price[index];
      m_moved.push_back(index);
    }
  }
}

void Dual::return_to_best() {
  m_price = m_best_price;
  m_stale_prices = true;
  m_best = std::max(m_best, evaluate());
  m_beyond.resize(m_instance.option_count());
}

void Dual::climb_by_team(int rounds, Cost target, const std::function<bool()>& should_stop) {
  if (m_infeasible) {
    return;
  }
  return_to_best();
  for (const Scope& scope : m_scopes) {
    if (m_infeasible || bound() >= target || (should_stop && should_stop())) {
      return;
    }
    climb(scope, rounds, k_patience, target, should_stop);
    evaluate();
  }
}

void Dual::climb_where(const std::vector<Excess>& excess, int rounds, Cost target,
                       const std::function<bool()>& should_stop) {
  for (const Excess& where : excess) {
    if (m_infeasible || bound() >= target || (should_stop && should_stop())) {
      return;
    }
    if (where.cost >= k_smallest_ahead) {
      climb(join(where.teams), rounds, k_patience_where, target, should_stop);
      evaluate();
    }
  }
}

}  // namespace gesprek::planner
