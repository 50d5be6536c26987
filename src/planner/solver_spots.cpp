// The search where a plan is dearer than its bound, and nowhere else: on a school of hundreds of teachers
// that is in few places, each of which is soon searched well.
#include <algorithm>
#include <map>
#include <numeric>
#include <span>

#include "planner/solver.hpp"

namespace gesprek::planner {
namespace {

/// Places of so many of all talks (per cent) together are searched as the whole.
constexpr std::size_t k_most_talks = 100;
/// Hundredths; so much cooler than where all can move that what is good there is not lost.
constexpr int k_hot = 400;
/// Per talk: a place is small, and most steps end at a talk that is held.
constexpr std::int64_t k_steps = 4000;
/// A part of a unit by which a household or a team has to be dearer.
constexpr Cost k_dearer = k_scale / 4;

/// In a place, however few its talks are.
constexpr std::int64_t k_fewest_steps = 20'000;

}  // namespace

/// The talks of each place: all of the teams that hang together there, and of these talks' households.
std::vector<std::vector<int>> Solver::spots(const std::vector<Dual::Excess>& excess) const {
  std::vector<int> root(m_blocks.teams());
  std::iota(root.begin(), root.end(), 0);
  const auto root_of = [&](int team) {
    while (root[team] != team) {
      team = root[team] = root[root[team]];
    }
    return team;
  };
  std::vector<char> apart(m_blocks.teams(), 0);
  for (const Dual::Excess& where : excess) {
    if (where.cost >= k_dearer) {
      for (const int team : where.teams) {
        apart[team] = 1;
        root[root_of(team)] = root_of(where.teams.front());
      }
    }
  }
  std::map<int, std::vector<int>> found;  // by root
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
      for (const int block : m_blocks.of_option(id)) {
        const int team = m_blocks.block(block).team;
        if (apart[team] != 0) {
          found[root_of(team)].push_back(talk);
        }
      }
    }
  }
  std::vector<std::vector<int>> result;
  for (auto& [team, talks] : found) {
    std::vector<int> all = talks;
    for (const int talk : talks) {
      const int household = m_problem.talks[talk].household;
      if (household != k_none) {
        const std::vector<int>& siblings = m_problem.households[household].talks;
        all.insert(all.end(), siblings.begin(), siblings.end());
      }
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    result.push_back(std::move(all));
  }
  return result;
}

/// Each place by itself, so that what is gained at one is not lost with what another has lost. False when
/// they are so much of the school that it is better searched as a whole.
bool Solver::anneal_spots(const std::vector<std::vector<int>>& spots, const std::vector<char>& closed) {
  const std::size_t talks =
      std::accumulate(spots.begin(), spots.end(), std::size_t{0},
                      [](std::size_t sum, const std::vector<int>& spot) { return sum + spot.size(); });
  if (spots.empty() || talks * 100 > k_most_talks * m_problem.talks.size()) {
    return false;
  }
  for (const std::vector<int>& spot : spots) {
    if (m_stopped || m_levels[weighted_sum] <= m_bounds[weighted_sum]) {
      break;
    }
    std::vector<char> elsewhere(closed.size(), 1);
    for (const int talk : spot) {
      const int first = m_instance.first_option(talk);
      std::copy_n(closed.begin() + first, m_instance.options(talk), elsewhere.begin() + first);
    }
    const std::int64_t steps = k_steps * static_cast<std::int64_t>(spot.size());
    anneal_for(std::max(steps, k_fewest_steps), k_hot, elsewhere, target(weighted_sum));
  }
  return true;
}

}  // namespace gesprek::planner
