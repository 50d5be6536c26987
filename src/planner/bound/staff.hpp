// The staff's side of the bound: at which of its times a team would receive if only that mattered, when each
// time earns its price. A dynamic programme over blocks, the run of talks without a break, and how many talks
// there are.
#pragma once

#include <span>
#include <vector>

#include "planner/bound/blocks.hpp"
#include "planner/bound/loads.hpp"

namespace gesprek::planner {

class StaffSolver {
 public:
  /// `structure`: holes, runs and sessions count.
  StaffSolver(const Instance& instance, const Blocks& blocks, int team, bool structure);

  /// Whether talks of so many minutes have the length that most of the team's blocks have.
  bool usual(Time minutes) const { return minutes == m_usual; }

  /// Tells how many talks the team has, in all and in each of its shifts.
  void set_loads(const Load& all, std::vector<Load> by_shift);
  int shifts() const { return static_cast<int>(m_shifts.size()); }
  /// Index in Problem::shifts of one of the team's shifts.
  int number_of(int shift) const { return m_shifts[shift].number; }
  /// Makes the use of a shift cheaper by so much, or dearer: what talks pay for it.
  void pay_for(int shift, Price more) { m_shifts[shift].opening -= more; }
  /// By block: 1 where a talk can stand. The default: everywhere.
  void set_open(const std::vector<char>& open);
  /// The team's shift that a block lies in. k_none: only fixed talks use the block, and it stays without a
  /// price.
  int shift_of(int block) const {
    const int place = m_place[block - m_blocks.first(m_team)];
    return place == k_none ? k_none : m_places[place].shift;
  }

  /// The least of costs minus the prices of the blocks taken; `taken`, by block, gets 1 for these and 0 for
  /// the team's others. At least k_never / 2 when there is no way.
  Price solve(const std::vector<Price>& price, std::vector<char>& taken);

  /// For each block what taking it costs beyond the least; into `beyond`, by block.
  void marginals(const std::vector<Price>& price, std::vector<Price>& beyond);

 private:
  /// From one place to a later one with a break between. A place is a block, numbered by shift and start.
  struct Step {
    int from;
    Price hole;             ///< after a run that earned no free break
    Price hole_after_long;  ///< after one that did
  };
  struct Place {
    int block = 0;
    int shift = 0;
    std::vector<int> run_from;  ///< places whose talk ends just before: the run goes on
    std::vector<Step> breaks;
    int idle_from = k_none;  ///< the place ten minutes earlier: a pause until there can go on until here
    bool usual = true;
  };
  struct ShiftPlaces {
    int number = 0;  ///< in Problem::shifts
    int first = 0;
    int last = 0;
    bool walks = false;  ///< a pause can hold a walk
    int width = 1;       ///< states of the count that occur: no more talks than the shift can hold
    Price opening = 0;
    Price hole = 0;
    Price long_run = 0;
  };

  void lay_out(const Shift& shift, bool structure);
  void add_steps(Place& place, const ShiftPlaces& shift, const Shift& facts);
  Time longest_walk(std::span<const int> from, std::span<const int> until) const;
  Price hole_cost(const ShiftPlaces& shift, const Shift& facts, int before, int after, bool free) const;
  void fill(const std::vector<Price>& price);
  void fill_place(const ShiftPlaces& shift, int place, Price earned);
  void combine();
  Price total(int& talks) const;
  void trace(int talks, const std::vector<Price>& price, std::vector<char>& taken) const;
  void trace_shift(const ShiftPlaces& shift, int talks, const std::vector<Price>& price,
                   std::vector<char>& taken) const;
  bool trace_idle(const ShiftPlaces& shift, int& place, int& run, int talks, Price& value) const;
  std::vector<std::vector<Price>> suffixes() const;
  std::vector<Price> rest_of_week(std::size_t shift, const std::vector<Price>& later) const;
  void fill_after(const ShiftPlaces& shift, const std::vector<Price>& rest, const std::vector<Price>& price);

  /// True for a number of talks that the load allows.
  bool wanted(const Load& load, int count) const {
    const int usual = count % m_row;
    const int other = count / m_row;
    return load.least <= usual && usual <= load.most && load.least_other <= other && other <= load.most_other;
  }
  void relax_with(Price* to, const Price* from, int width, bool usual, Price cost) const;
  void relax_before(Price* to, const Price* from, int width, bool usual, Price cost) const;
  std::vector<Price> joined(const Price* a, const Price* b) const;
  int one(bool usual) const { return usual ? 1 : m_row; }
  /// True when `part` talks can be among `all`: no more of either length.
  bool within(int part, int all) const { return part % m_row <= all % m_row && part / m_row <= all / m_row; }
  std::size_t at(int place, int run) const {
    return (static_cast<std::size_t>(place) * m_runs + run) * m_width;
  }
  Price run_cost(const ShiftPlaces& shift, int run) const {
    return run + 2 > m_run_limit ? shift.long_run : 0;
  }
  bool earns_break(int run) const { return run + 1 >= m_free_after; }

  const Instance& m_instance;
  const Blocks& m_blocks;
  int m_team;
  Time m_usual = 0;  ///< the length that most of its blocks have
  Load m_load;
  std::vector<Load> m_shift_loads;
  int m_runs =
      1;  ///< lengths of a run that make a difference; index r stands for r + 1 talks, the last for more too
  int m_row = 1;    ///< one more than the most talks of the usual length
  int m_width = 1;  ///< states of the count: talks of the usual length, and m_row for each other one
  int m_run_limit = 0;
  int m_free_after = 0;
  std::vector<int> m_place;  ///< by block of the team
  std::vector<Place> m_places;
  std::vector<ShiftPlaces> m_shifts;
  std::vector<char> m_open;  ///< by place
  std::vector<Price>
      m_state;  ///< by place, run and number of talks: least cost of the shift up to and with this place
  std::vector<Price> m_idle;   ///< by place and number: least cost when a break ends here
  std::vector<Price> m_any;    ///< by place and number: least over runs
  std::vector<Price> m_long;   ///< by place and number: least over runs that earn a free break
  std::vector<Price> m_whole;  ///< by shift and number: least for the whole shift
  std::vector<Price> m_sum;    ///< by number of shifts done and number of talks
  std::vector<Price> m_after;  ///< by place, run and number until there: least cost of all that comes after
};

}  // namespace gesprek::planner
