#include "planner/bound/level_costs.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "planner/search/state.hpp"

namespace gesprek::planner {
namespace {

/// Units of the levels above the weighted sum.
class Units {
 public:
  Units(const Instance& instance, const std::vector<char>& closed) : m_instance(instance) {
    for (int talk = 0; talk < instance.talks(); ++talk) {
      bool some = false;
      std::array<int, weighted_sum> least{};
      for (std::size_t level = 0; level < weighted_sum; ++level) {
        least[level] = spent(static_cast<Level>(level), talk, k_none);
      }
      for (int id = instance.first_option(talk); id < instance.first_option(talk + 1); ++id) {
        some = some || closed[id] == 0;
        for (std::size_t level = 0; level < weighted_sum && closed[id] == 0; ++level) {
          const int index = id - instance.first_option(talk);
          least[level] = std::min(least[level], spent(static_cast<Level>(level), talk, index));
        }
      }
      m_lost.push_back(some ? 0 : 1);
      m_least.push_back(least);
    }
  }

  /// What an option spends beyond what every plan spends on the talk.
  int by_option(Level level, int id) const {
    const int talk = m_instance.option(id).talk;
    return std::max(0, spent(level, talk, id - m_instance.first_option(talk)) - m_least[talk][level]);
  }

  int by_leaving_out(Level level, int talk) const {
    return m_lost[talk] != 0 ? 0 : spent(level, talk, k_none) - m_least[talk][level];
  }

  Cost unavoidable(Level level) const {
    return level == weighted_sum
               ? 0
               : std::accumulate(m_least.begin(), m_least.end(), Cost{0},
                                 [&](Cost sum, const auto& least) { return sum + least[level]; });
  }

 private:
  int spent(Level level, int talk, int index) const {
    const Talk& facts = m_instance.problem().talks[talk];
    switch (level) {
      case mandatory_unplaced:
      case others_unplaced:
        return index == k_none && facts.mandatory == (level == mandatory_unplaced) ? 1 : 0;
      case told:
        return spent_on_telling(facts, index);
      case moved:
        return spent_on_moving(facts, index);
      case weighted_sum:
        break;
    }
    return 0;
  }

  const Instance& m_instance;
  std::vector<char> m_lost;                            ///< by talk: it cannot be placed at all
  std::vector<std::array<int, weighted_sum>> m_least;  ///< by talk: what every plan spends on it
};

void add_allowance(const Instance& instance, const Units& units, Level level, Cost limit, LevelCosts& costs) {
  Allowance allowance;
  allowance.level = level;
  allowance.limit = limit;
  bool spends = false;
  for (int id = 0; id < instance.option_count(); ++id) {
    const int spent = units.by_option(level, id);
    allowance.option.push_back(spent);
    spends = spends || spent > 0;
    if (spent > 0 && limit <= 0) {
      costs.option[id] = k_never;
    }
  }
  for (int talk = 0; talk < instance.talks(); ++talk) {
    const int spent = units.by_leaving_out(level, talk);
    allowance.out.push_back(spent);
    spends = spends || spent > 0;
    if (spent > 0 && limit <= 0) {
      costs.out[talk] = k_never;
    }
  }
  if (spends && limit > 0) {
    costs.before.push_back(std::move(allowance));
  }
}

}  // namespace

LevelCosts level_costs(const Instance& instance, Level level, const Levels& levels,
                       const std::vector<char>& closed) {
  const Units units(instance, closed);
  LevelCosts costs;
  costs.structure = level == weighted_sum;
  costs.unavoidable = units.unavoidable(level);
  for (int id = 0; id < instance.option_count(); ++id) {
    const int own = level == weighted_sum ? instance.candidate(id).cost : units.by_option(level, id);
    costs.option.push_back(closed[id] != 0 ? k_never : own * k_scale);
  }
  for (int talk = 0; talk < instance.talks(); ++talk) {
    costs.out.push_back(level == weighted_sum ? 0 : units.by_leaving_out(level, talk) * k_scale);
  }
  for (std::size_t above = 0; above < level; ++above) {
    const Level before = static_cast<Level>(above);
    const Cost limit = levels[above] - units.unavoidable(before);
    add_allowance(instance, units, before, limit, costs);
    costs.exceeded = costs.exceeded || limit < 0;
  }
  if (level > others_unplaced) {
    costs.left_out = 0;
    for (const Level placement : {mandatory_unplaced, others_unplaced}) {
      costs.left_out += std::max<Cost>(0, levels[placement] - units.unavoidable(placement));
    }
  }
  return costs;
}

}  // namespace gesprek::planner
