#include "planner/bound/loads.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>
#include <utility>

#include "planner/bound/staff.hpp"

namespace gesprek::planner {
namespace {

/// Counts for teams and shifts alike: "bins" that a talk takes times of, numbered one after the other.
class Tally {
 public:
  explicit Tally(int bins) : m_bins(bins), m_here(bins), m_loads(bins) {}

  void begin_option() { ++m_options; }
  void add(int bin) {
    if (m_bins[bin].now++ == 0) {
      m_now.push_back(bin);
    }
  }
  void end_option() {
    for (const int bin : m_now) {
      Bin& facts = m_bins[bin];
      if (facts.options++ == 0) {
        m_touched.push_back(bin);
        facts.fewest = facts.now;
      }
      facts.fewest = std::min(facts.fewest, facts.now);
      facts.largest = std::max(facts.largest, facts.now);
      facts.now = 0;
    }
    m_now.clear();
  }

  /// Adds the talk to the loads. `usual(bin)`: whether its length is the usual one there.
  template <class Usual>
  void end_talk(int talk, bool has_to_be_placed, Usual usual) {
    for (const int bin : m_touched) {
      const Bin& facts = m_bins[bin];
      const int least = facts.options == m_options ? facts.fewest : 0;
      Load& load = m_loads[bin];
      (usual(bin) ? load.least : load.least_other) += has_to_be_placed ? least : 0;
      (usual(bin) ? m_here[bin].usual : m_here[bin].other) += least > 0 ? 1 : 0;
      if (least > 0) {
        m_here[bin].talks.push_back(talk);
      }
      (usual(bin) ? load.most : load.most_other) += facts.largest;
      m_bins[bin] = {};
    }
    m_touched.clear();
    m_options = 0;
  }

  /// Talks that take times there wherever they are placed, in order.
  const std::vector<int>& here(int bin) const { return m_here[bin].talks; }

  /// The load, when no more than so many of all talks are left out.
  Load load(int bin, Cost left_out) const {
    const auto at_least = [&](int talks) { return static_cast<int>(std::max<Cost>(0, talks - left_out)); };
    Load load = m_loads[bin];
    load.least = std::max(load.least, at_least(m_here[bin].usual));
    load.least_other = std::max(load.least_other, at_least(m_here[bin].other));
    return load;
  }

 private:
  struct Bin {
    int options = 0;  ///< of the talk that take times there
    int now = 0;      ///< times that the option at hand takes
    int fewest = 0;
    int largest = 0;
  };
  /// Talks that take times there wherever they are placed.
  struct Here {
    int usual = 0;
    int other = 0;
    std::vector<int> talks;
  };
  std::vector<Bin> m_bins;
  std::vector<Here> m_here;
  std::vector<Load> m_loads;
  std::vector<int> m_now;
  std::vector<int> m_touched;
  int m_options = 0;
};

/// How many of these times, sorted by end, can be taken one after the other, from the first start to the last
/// end no longer than `longest` (0: no limit).
int talks_that_fit(const std::vector<Stretch>& times, Time longest) {
  const auto from = [&](const Stretch& first) {
    int fit = 0;
    Time last = first.start;
    for (const Stretch& time : times) {
      const bool fits = time.start >= last && (longest == 0 || time.end <= first.start + longest);
      fit += fits ? 1 : 0;
      last = fits ? time.end : last;
    }
    return fit;
  };
  int most = 0;
  for (auto time = times.begin(); time != times.end() && (longest > 0 || time == times.begin()); ++time) {
    most = std::max(most, from({longest > 0 ? time->start : std::numeric_limits<Time>::min(), 0}));
  }
  return most;
}

/// The same of each team, by shift.
std::vector<std::vector<int>> talks_that_fit(const Instance& instance, const Blocks& blocks,
                                             const LevelCosts& costs, const std::vector<StaffSolver>& teams) {
  std::vector<char> open(blocks.count(), 0);
  for (int id = 0; id < instance.option_count(); ++id) {
    for (const int block : blocks.of_option(id)) {
      open[block] = costs.option[id] < k_never / 2 ? 1 : open[block];
    }
  }
  std::vector<std::vector<int>> fit(blocks.teams());
  for (int team = 0; team < blocks.teams(); ++team) {
    std::vector<std::vector<Stretch>> times(teams[team].shifts());
    for (int block = blocks.first(team); block < blocks.last(team); ++block) {
      const int shift = teams[team].shift_of(block);
      if (open[block] != 0 && shift != k_none) {
        times[shift].push_back({blocks.block(block).start, blocks.block(block).end});
      }
    }
    for (int shift = 0; shift < teams[team].shifts(); ++shift) {
      std::sort(times[shift].begin(), times[shift].end(),
                [](const Stretch& a, const Stretch& b) { return a.end < b.end; });
      const Time longest = instance.longest_stretch(teams[team].number_of(shift));
      fit[team].push_back(talks_that_fit(times[shift], longest));
    }
  }
  return fit;
}

/// Talks of one team of which so many are left out, whatever the plan.
struct TooMany {
  int team = 0;
  int many = 0;
};

/// By team: how many of its talks are left out at most, when no more than `left_out` of all are. What teams
/// with too many talks leave out is nobody else's to leave out.
std::vector<Cost> left_out_by_team(Cost left_out, const std::vector<std::vector<int>>& fit,
                                   const std::vector<std::vector<int>>& here) {
  std::vector<TooMany> by_size;
  for (int team = 0; team < static_cast<int>(here.size()); ++team) {
    const int in_all = std::accumulate(fit[team].begin(), fit[team].end(), 0);
    by_size.push_back({team, static_cast<int>(here[team].size()) - in_all});
  }
  std::stable_sort(by_size.begin(), by_size.end(),
                   [](const TooMany& a, const TooMany& b) { return a.many > b.many; });
  const auto apart = [&](int a, int b) {
    std::vector<int> both;
    std::set_intersection(here[a].begin(), here[a].end(), here[b].begin(), here[b].end(),
                          std::back_inserter(both));
    return both.empty();
  };
  std::vector<TooMany> crowds;  // no talk is in two of them
  for (const TooMany& next : by_size) {
    if (next.many > 0 && std::all_of(crowds.begin(), crowds.end(),
                                     [&](const TooMany& crowd) { return apart(crowd.team, next.team); })) {
      crowds.push_back(next);
    }
  }
  std::vector<Cost> of_team(here.size(), left_out);
  for (int team = 0; team < static_cast<int>(here.size()); ++team) {
    for (const TooMany& crowd : crowds) {
      of_team[team] -= apart(crowd.team, team) ? crowd.many : 0;
    }
  }
  return of_team;
}

}  // namespace

void load_teams(const Instance& instance, const Blocks& blocks, const LevelCosts& costs,
                std::vector<StaffSolver>& teams) {
  std::vector<int> first;  // bin of each team; those of its shifts follow
  std::vector<int> team_of;
  for (std::size_t team = 0; team < teams.size(); ++team) {
    first.push_back(static_cast<int>(team_of.size()));
    team_of.insert(team_of.end(), teams[team].shifts() + 1, static_cast<int>(team));
  }
  Tally tally(static_cast<int>(team_of.size()));
  for (int talk = 0; talk < instance.talks(); ++talk) {
    for (int id = instance.first_option(talk); id < instance.first_option(talk + 1); ++id) {
      if (costs.option[id] >= k_never / 2) {
        continue;
      }
      tally.begin_option();
      for (const int block : blocks.of_option(id)) {
        const int team = blocks.block(block).team;
        const int shift = teams[team].shift_of(block);
        if (shift != k_none) {
          tally.add(first[team]);
          tally.add(first[team] + 1 + shift);
        }
      }
      tally.end_option();
    }
    const Time minutes = instance.problem().talks[talk].minutes;
    tally.end_talk(talk, costs.out[talk] >= k_never / 2,
                   [&](int bin) { return teams[team_of[bin]].usual(minutes); });
  }
  std::vector<Cost> left_out(teams.size(), costs.left_out);
  const bool some_left_out = 0 < costs.left_out && costs.left_out < k_never;
  std::vector<std::vector<int>> fit;
  if (some_left_out || instance.problem().longest_stretch > 0) {
    fit = talks_that_fit(instance, blocks, costs, teams);
  }
  if (some_left_out) {
    std::vector<std::vector<int>> here;
    std::transform(first.begin(), first.end(), std::back_inserter(here),
                   [&](int bin) { return tally.here(bin); });
    left_out = left_out_by_team(costs.left_out, fit, here);
  }
  for (std::size_t team = 0; team < teams.size(); ++team) {
    std::vector<Load> by_shift;
    for (int shift = 0; shift < teams[team].shifts(); ++shift) {
      Load& load = by_shift.emplace_back(tally.load(first[team] + 1 + shift, left_out[team]));
      if (!fit.empty()) {
        load.most = std::min(load.most, fit[team][shift]);
        load.most_other = std::min(load.most_other, fit[team][shift]);
      }
    }
    teams[team].set_loads(tally.load(first[team], left_out[team]), std::move(by_shift));
  }
}

}  // namespace gesprek::planner
