// How the staff's side of a level is laid out: the times of each team, and how many talks it holds.
#include <algorithm>
#include <limits>
#include <numeric>

#include "planner/certificate/clashes.hpp"
#include "planner/certificate/level_check.hpp"

namespace gesprek::planner::certificate {

/// How many of its talks each team has at least and at most, in all and in each shift.
void LevelCheck::count_talk(std::size_t talk, const TalkSide& side, std::vector<TeamSide>& teams) const {
  struct Uses {
    int team = 0;
    std::map<int, int> of_candidate;
  };
  std::map<Counts*, Uses> uses;
  for (const auto& [index, block] : m_uses[talk]) {
    if (side.cost[index] < k_no_way && m_blocks[block].shift != k_none) {
      TeamSide& team = teams[team_of(block)];
      for (Counts* counts : {&team.counts, &team.shifts[m_blocks[block].shift].counts}) {
        uses[counts].team = team_of(block);
        ++uses[counts].of_candidate[index];
      }
    }
  }
  const auto open =
      std::count_if(side.cost.begin(), side.cost.end(), [](Cost cost) { return cost < k_no_way; });
  for (const auto& [counts, facts] : uses) {
    const bool here = static_cast<std::ptrdiff_t>(facts.of_candidate.size()) == open;
    int least = facts.of_candidate.begin()->second;
    int most = 0;
    for (const auto& [index, times] : facts.of_candidate) {
      least = std::min(least, times);
      most = std::max(most, times);
    }
    const bool usual = side.talk->minutes == m_usual[facts.team];
    (usual ? counts->least : counts->least_other) += here && side.out >= k_no_way ? least : 0;
    (usual ? counts->here : counts->here_other) += here ? 1 : 0;
    (usual ? counts->most : counts->most_other) += most;
    if (here) {
      teams[facts.team].here.insert(static_cast<int>(talk));
    }
  }
}

/// How many talks fit into each shift of the team: its times one after the other, in one stretch that is no
/// longer than talks may be from each other.
std::vector<int> LevelCheck::talks_that_fit(const TeamSide& team) const {
  std::vector<std::vector<const Spot*>> by_shift(team.shifts.size());
  for (const Spot& spot : team.spots) {
    by_shift[m_blocks[spot.block].shift].push_back(&spot);
  }
  std::vector<int> fit;
  for (std::size_t shift = 0; shift < by_shift.size(); ++shift) {
    std::vector<const Spot*>& spots = by_shift[shift];
    std::sort(spots.begin(), spots.end(),
              [](const Spot* a, const Spot* b) { return a->time.end < b->time.end; });
    const Time longest = longest_stretch(m_problem, *team.shifts[shift].facts);
    int most = 0;
    for (const Spot* first : spots) {
      int count = 0;
      Time last = first->time.start;
      for (const Spot* spot : spots) {
        if (spot->time.start >= last && spot->time.end - first->time.start <= longest) {
          ++count;
          last = spot->time.end;
        }
      }
      most = std::max(most, count);
    }
    fit.push_back(most);
  }
  return fit;
}

/// Where the levels before say how many talks are left out at most, each team holds all its others. What
/// teams with too many talks leave out is nobody else's to leave out.
void LevelCheck::place_nearly_all(const std::vector<TalkSide>& sides, std::vector<TeamSide>& teams) const {
  if (m_level <= others_unplaced) {
    return;
  }
  Cost left_out = 0;
  for (const Level placement : {mandatory_unplaced, others_unplaced}) {
    left_out += std::max<Cost>(slack(placement, sides), 0);
  }
  const auto apart = [](const TeamSide& a, const TeamSide& b) {
    return std::none_of(a.here.begin(), a.here.end(), [&](int talk) { return b.here.count(talk) != 0; });
  };
  std::vector<std::pair<int, const TeamSide*>> by_size;
  for (const TeamSide& team : teams) {
    const std::vector<int> fit = talks_that_fit(team);
    const int in_all = std::accumulate(fit.begin(), fit.end(), 0);
    by_size.emplace_back(static_cast<int>(team.here.size()) - in_all, &team);
  }
  std::stable_sort(by_size.begin(), by_size.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::pair<int, const TeamSide*>> crowds;  // no talk is in two of them
  for (const auto& next : by_size) {
    const auto met = [&](const auto& crowd) { return !apart(*crowd.second, *next.second); };
    if (next.first > 0 && std::none_of(crowds.begin(), crowds.end(), met)) {
      crowds.push_back(next);
    }
  }
  for (TeamSide& team : teams) {
    Cost own = left_out;
    for (const auto& [many, crowd] : crowds) {
      own -= apart(*crowd, team) ? many : 0;
    }
    const auto raise = [own](Counts& counts) {
      counts.least = static_cast<int>(std::max<Cost>(counts.least, counts.here - own));
      counts.least_other = static_cast<int>(std::max<Cost>(counts.least_other, counts.here_other - own));
    };
    raise(team.counts);
    for (TeamShift& shift : team.shifts) {
      raise(shift.counts);
    }
  }
}

std::vector<TeamSide> LevelCheck::lay_out_teams(const std::vector<TalkSide>& sides,
                                                const std::vector<Cost>& price, const Shares& shares) const {
  std::vector<TeamSide> teams(m_teams);
  for (int team = 0; team < m_teams; ++team) {
    teams[team].costs = m_level == weighted_sum;
    teams[team].shifts = m_shifts[team];
    for (TeamShift& shift : teams[team].shifts) {
      const auto last = shares.upper_bound({shift.facts, std::numeric_limits<int>::max()});
      for (auto share = shares.lower_bound({shift.facts, 0}); share != last; ++share) {
        shift.paid += share->second;
      }
    }
  }
  std::vector<Spot> spots;
  for (const Block& block : m_blocks) {
    const bool usual = block.time.end - block.time.start == m_usual[m_team_of[block.person]];
    spots.push_back({block.person, block.time, price[spots.size()], usual, 0, &block.places});
  }
  std::vector<char> used(m_blocks.size(), 0);
  for (std::size_t talk = 0; talk < sides.size(); ++talk) {
    const Talk& facts = m_problem.talks[talk];
    if (m_piled[talk] != 0) {
      for (const int person : m_problem.crews[facts.candidates[facts.fixed].crew]) {
        if (m_team_of[person] != k_none) {
          teams[m_team_of[person]].costs = false;
        }
      }
    }
    for (const auto& [index, block] : m_uses[talk]) {
      if (sides[talk].cost[index] < k_no_way && m_blocks[block].shift != k_none) {
        used[block] = 1;
      }
    }
    count_talk(talk, sides[talk], teams);
  }
  for (std::size_t block = 0; block < m_blocks.size(); ++block) {
    if (used[block] != 0) {
      spots[block].block = static_cast<int>(block);
      teams[team_of(static_cast<int>(block))].spots.push_back(spots[block]);
    }
  }
  for (TeamSide& team : teams) {
    const std::vector<int> fit = talks_that_fit(team);
    for (std::size_t shift = 0; shift < fit.size(); ++shift) {
      Counts& counts = team.shifts[shift].counts;
      counts.most = std::min(counts.most, fit[shift]);
      counts.most_other = std::min(counts.most_other, fit[shift]);
    }
  }
  place_nearly_all(sides, teams);
  return teams;
}

}  // namespace gesprek::planner::certificate
