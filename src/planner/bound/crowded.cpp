#include "planner/bound/crowded.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>

namespace gesprek::planner {
namespace {

/// Shifts of a team, as bits.
using ShiftSet = std::uint64_t;
constexpr std::size_t k_most_shifts = 64;
constexpr std::size_t k_most_sets = 24;  ///< that are also looked at two together

/// A talk that is held in one of these shifts of the team or not at all.
struct Bound {
  int talk = 0;
  Time minutes = 0;
  ShiftSet shifts = 0;
  std::vector<int> blocks;
};

/// By number of short talks: the most longer ones that fit beside them; k_none where so many short ones do
/// not fit.
using Room = std::vector<int>;

Room joined(const Room& a, const Room& b) {
  Room both(a.size() + b.size() - 1, k_none);
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = 0; j < b.size(); ++j) {
      if (a[i] != k_none && b[j] != k_none) {
        both[i + j] = std::max(both[i + j], a[i] + b[j]);
      }
    }
  }
  return both;
}

class Team {
 public:
  Team(const Blocks& blocks, int team, const std::vector<int>& shift_of)
      : m_blocks(blocks), m_team(team), m_shift_of(shift_of) {}

  void add(Bound talk) {
    m_shortest = m_talks.empty() ? talk.minutes : std::min(m_shortest, talk.minutes);
    m_talks.push_back(std::move(talk));
  }

  /// The shifts for which most of their talks are too many.
  Crowd worst() const {
    Crowd worst{m_team, 0, {}, {}};
    for (const ShiftSet shifts : sets()) {
      Crowd found = crowd_of(shifts);
      if (found.too_many > worst.too_many) {
        worst = std::move(found);
      }
    }
    return worst;
  }

 private:
  std::vector<ShiftSet> sets() const {
    std::set<ShiftSet> met;
    ShiftSet all = 0;
    for (const Bound& talk : m_talks) {
      met.insert(talk.shifts);
      all |= talk.shifts;
    }
    std::set<ShiftSet> sets = met;
    if (met.size() <= k_most_sets) {
      for (const ShiftSet a : met) {
        for (const ShiftSet b : met) {
          sets.insert(a | b);
        }
      }
    }
    sets.insert(all);
    return {sets.begin(), sets.end()};
  }

  Crowd crowd_of(ShiftSet shifts) const {
    Crowd crowd{m_team, 0, {}, {}};
    int shorts = 0;
    int longs = 0;
    for (const Bound& talk : m_talks) {
      if ((talk.shifts & ~shifts) == 0) {
        ++(talk.minutes == m_shortest ? shorts : longs);
        crowd.talks.push_back(talk.talk);
        crowd.blocks.insert(crowd.blocks.end(), talk.blocks.begin(), talk.blocks.end());
      }
    }
    std::sort(crowd.blocks.begin(), crowd.blocks.end());
    crowd.blocks.erase(std::unique(crowd.blocks.begin(), crowd.blocks.end()), crowd.blocks.end());
    std::map<int, std::vector<Stretch>> by_shift;
    for (const int block : crowd.blocks) {
      by_shift[m_shift_of[block]].push_back({m_blocks.block(block).start, m_blocks.block(block).end});
    }
    Room room{0};
    for (auto& [shift, times] : by_shift) {
      room = joined(room, room_of(std::move(times)));
    }
    int most = 0;
    for (int count = 0; count < static_cast<int>(room.size()) && count <= shorts; ++count) {
      most = room[count] == k_none ? most : std::max(most, count + std::min(longs, room[count]));
    }
    crowd.too_many = shorts + longs - most;
    return crowd;
  }

  /// Of times that may overlap: what fits into one shift.
  Room room_of(std::vector<Stretch> times) const {
    std::sort(times.begin(), times.end(), [](const Stretch& a, const Stretch& b) {
      return a.end != b.end ? a.end < b.end : a.start < b.start;
    });
    std::map<Time, Room> until{{0, {0}}};  // by the end of the last talk
    for (const Stretch& time : times) {
      Room before = std::prev(until.upper_bound(time.start))->second;
      if (time.end - time.start == m_shortest) {
        before.insert(before.begin(), k_none);
      } else {
        std::for_each(before.begin(), before.end(), [](int& longs) { longs += longs == k_none ? 0 : 1; });
      }
      Room& now = until.try_emplace(time.end, std::prev(until.end())->second).first->second;
      now.resize(std::max(now.size(), before.size()), k_none);
      for (std::size_t count = 0; count < before.size(); ++count) {
        now[count] = std::max(now[count], before[count]);
      }
    }
    return std::prev(until.end())->second;
  }

  const Blocks& m_blocks;
  int m_team;
  const std::vector<int>& m_shift_of;  ///< by block: index among its team's, or k_none
  Time m_shortest = 0;
  std::vector<Bound> m_talks;
};

/// By block: the shift around it, numbered in each team.
std::vector<int> shifts_of(const Problem& problem, const Blocks& blocks) {
  std::map<int, std::vector<int>> of_person;
  for (int shift = 0; shift < static_cast<int>(problem.shifts.size()); ++shift) {
    of_person[problem.shifts[shift].person].push_back(shift);
  }
  std::vector<int> result;
  std::map<std::pair<int, int>, int> numbers;  // by team and shift
  std::vector<int> count(blocks.teams(), 0);
  for (int index = 0; index < blocks.count(); ++index) {
    const Block& block = blocks.block(index);
    int number = k_none;
    for (const int shift : of_person[block.person]) {
      const Stretch& time = problem.shifts[shift].time;
      if (time.start <= block.start && block.end <= time.end) {
        const auto [found, is_new] = numbers.try_emplace({block.team, shift}, count[block.team]);
        count[block.team] += is_new ? 1 : 0;
        number = found->second;
        break;
      }
    }
    result.push_back(number);
  }
  return result;
}

/// The talk as the team sees it; without blocks when it can be held without the team, or needs two of it.
Bound bound_talk(const Instance& instance, const Blocks& blocks, const std::vector<int>& shift_of,
                 const std::vector<char>& closed, int talk, int team) {
  Bound bound{talk, instance.problem().talks[talk].minutes, 0, {}};
  for (int id = instance.first_option(talk); id < instance.first_option(talk + 1); ++id) {
    int taken = 0;
    for (const int block : blocks.of_option(id)) {
      if (closed[id] == 0 && blocks.block(block).team == team) {
        ++taken;
        if (shift_of[block] == k_none || shift_of[block] >= static_cast<int>(k_most_shifts)) {
          return {};
        }
        bound.shifts |= ShiftSet{1} << shift_of[block];
        bound.blocks.push_back(block);
      }
    }
    if (closed[id] == 0 && taken != 1) {
      return {};
    }
  }
  return bound;
}

std::set<int> teams_of(const Instance& instance, const Blocks& blocks, int talk) {
  std::set<int> teams;
  for (int id = instance.first_option(talk); id < instance.first_option(talk + 1); ++id) {
    for (const int block : blocks.of_option(id)) {
      teams.insert(blocks.block(block).team);
    }
  }
  return teams;
}

}  // namespace

std::vector<Crowd> find_crowds(const Instance& instance, const Blocks& blocks,
                               const std::vector<char>& closed, bool mandatory_only) {
  const std::vector<int> shift_of = shifts_of(instance.problem(), blocks);
  std::map<int, Team> teams;
  for (int talk = 0; talk < instance.talks(); ++talk) {
    if (instance.fixed(talk) || (mandatory_only && !instance.problem().talks[talk].mandatory)) {
      continue;
    }
    for (const int team : teams_of(instance, blocks, talk)) {
      Bound bound = bound_talk(instance, blocks, shift_of, closed, talk, team);
      if (!bound.blocks.empty()) {
        teams.try_emplace(team, blocks, team, shift_of).first->second.add(std::move(bound));
      }
    }
  }
  std::vector<Crowd> crowds;
  for (const auto& [team, talks] : teams) {
    crowds.push_back(talks.worst());
  }
  std::stable_sort(crowds.begin(), crowds.end(),
                   [](const Crowd& a, const Crowd& b) { return a.too_many > b.too_many; });
  std::vector<char> counted(instance.talks(), 0);
  const auto again = [&](const Crowd& crowd) {
    const bool met = crowd.too_many <= 0 || std::any_of(crowd.talks.begin(), crowd.talks.end(),
                                                        [&](int talk) { return counted[talk] != 0; });
    for (const int talk : crowd.talks) {
      counted[talk] = met ? counted[talk] : 1;
    }
    return met;
  };
  std::vector<Crowd> apart;
  std::copy_if(crowds.begin(), crowds.end(), std::back_inserter(apart),
               [&](const Crowd& crowd) { return !again(crowd); });
  return apart;
}

}  // namespace gesprek::planner
