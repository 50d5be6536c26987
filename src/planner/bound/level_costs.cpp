#include "planner/bound/level_costs.hpp"

#include <algorithm>

namespace gesprek::planner {
namespace {

/// Units of the levels above the weighted sum.
class Units {
 public:
  Units(const Instance& instance, const std::vector<char>& closed) : m_instance(instance) {
    for (int talk = 0; talk < instance.talks(); ++talk) {
      bool some = false;
      for (int id = instance.first_option(talk); id < instance.first_option(talk + 1); ++id) {
        some = some || closed[id] == 0;
      }
      m_lost.push_back(some ? 0 : 1);
    }
  }

  const Talk& talk(int index) const { return m_instance.problem().talks[index]; }
  /// It cannot be placed at all.
  bool lost(int index) const { return m_lost[index] != 0; }

  int by_option(Level level, int id) const {
    const Option& option = m_instance.option(id);
    const Talk& facts = talk(option.talk);
    const bool leaves = facts.planned && facts.earlier != id - m_instance.first_option(option.talk);
    return leaves && always(level, option.talk) == 0 ? by_leaving(level, facts) : 0;
  }

  int by_leaving_out(Level level, int index) const {
    const Talk& facts = talk(index);
    if (lost(index) || always(level, index) > 0) {
      return 0;
    }
    if (level == mandatory_unplaced || level == others_unplaced) {
      return facts.mandatory == (level == mandatory_unplaced) ? 1 : 0;
    }
    return facts.planned ? by_leaving(level, facts) : 0;
  }

  /// The units that every plan spends on the talk.
  int always(Level level, int index) const {
    const Talk& facts = talk(index);
    if (level == mandatory_unplaced || level == others_unplaced) {
      return lost(index) && facts.mandatory == (level == mandatory_unplaced) ? 1 : 0;
    }
    return facts.planned && (facts.earlier == k_none || lost(index)) ? by_leaving(level, facts) : 0;
  }

  Cost unavoidable(Level level) const {
    Cost count = 0;
    for (int index = 0; index < m_instance.talks(); ++index) {
      count += always(level, index);
    }
    return count;
  }

 private:
  /// A planned talk leaves its place: its people are told, or nobody knew.
  static int by_leaving(Level level, const Talk& facts) {
    return level == told ? facts.told : level == moved && facts.told == 0 ? 1 : 0;
  }

  const Instance& m_instance;
  std::vector<char> m_lost;
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
