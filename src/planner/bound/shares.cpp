#include "planner/bound/shares.hpp"

#include <map>
#include <utility>

namespace gesprek::planner {

Shares::Shares(const Instance& instance, const Blocks& blocks, const LevelCosts& costs,
               const std::vector<StaffSolver>& teams) {
  if (!costs.structure || instance.problem().prices.session_used == 0) {
    return;
  }
  std::vector<std::vector<int>> of_option(instance.option_count());
  std::vector<std::vector<int>> options;
  for (int talk = 0; talk < instance.talks(); ++talk) {
    std::map<std::pair<int, int>, int> share_at;  // by team and shift
    for (int id = instance.first_option(talk); id < instance.first_option(talk + 1); ++id) {
      for (const int block : blocks.of_option(id)) {
        const int team = blocks.block(block).team;
        const int shift = teams[team].shift_of(block);
        if (costs.option[id] >= k_never / 2 || shift == k_none) {
          continue;
        }
        const auto [at, is_new] = share_at.try_emplace({team, shift}, count());
        if (is_new) {
          m_shares.push_back({talk, team, shift});
          options.emplace_back();
        }
        options[at->second].push_back(id);
        of_option[id].push_back(at->second);
      }
    }
  }
  for (const std::vector<int>& list : options) {
    m_options.add(list);
  }
  for (const std::vector<int>& list : of_option) {
    m_of_option.add(list);
  }
}

}  // namespace gesprek::planner
