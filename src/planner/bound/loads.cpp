#include "planner/bound/loads.hpp"

#include <algorithm>
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
  void end_talk(bool has_to_be_placed, Usual usual) {
    for (const int bin : m_touched) {
      const Bin& facts = m_bins[bin];
      const int least = facts.options == m_options ? facts.fewest : 0;
      Load& load = m_loads[bin];
      (usual(bin) ? load.least : load.least_other) += has_to_be_placed ? least : 0;
      (usual(bin) ? m_here[bin].usual : m_here[bin].other) += least > 0 ? 1 : 0;
      (usual(bin) ? load.most : load.most_other) += facts.largest;
      m_bins[bin] = {};
    }
    m_touched.clear();
    m_options = 0;
  }

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
  };
  std::vector<Bin> m_bins;
  std::vector<Here> m_here;
  std::vector<Load> m_loads;
  std::vector<int> m_now;
  std::vector<int> m_touched;
  int m_options = 0;
};

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
    tally.end_talk(costs.out[talk] >= k_never / 2,
                   [&](int bin) { return teams[team_of[bin]].usual(minutes); });
  }
  for (std::size_t team = 0; team < teams.size(); ++team) {
    std::vector<Load> by_shift;
    for (int shift = 0; shift < teams[team].shifts(); ++shift) {
      by_shift.push_back(tally.load(first[team] + 1 + shift, costs.left_out));
    }
    teams[team].set_loads(tally.load(first[team], costs.left_out), std::move(by_shift));
  }
}

}  // namespace gesprek::planner
