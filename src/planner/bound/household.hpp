// The household's side of the bound: where its talks would go if only it
// mattered, at the prices that the staff's times have. A dynamic programme over
// which of its talks are done, which was last, and when.
#pragma once

#include <utility>
#include <vector>

#include "planner/bound/level_costs.hpp"

namespace gesprek::planner {

/// How one talk of a household may be the next after another.
struct Following {
  bool after = false;      ///< only when that has ended; else when it has started
  bool other_day = false;  ///< only on a later day
  bool never = false;
  Time apart = 0;  ///< at least so long after the end of the other
};

/// The talks of one household, in any order; or one talk alone.
struct HouseholdFactor {
  std::vector<int> talks;
  std::vector<Following> following;  ///< by talk and the next
  Price waiting = 0;                 ///< for ten minutes, scaled
  Price trip = 0;                    ///< for another day, scaled
};

/// Splits all talks into factors whose costs add up to no more than the
/// households' own. Without `structure` waiting and trips are free.
std::vector<HouseholdFactor> household_factors(const Instance& instance, bool structure);

class HouseholdSolver {
 public:
  explicit HouseholdSolver(const Instance& instance);

  /// The least that the factor costs when each option costs `price` and each
  /// talk left out costs `out`. The chosen option of each of its talks (k_none:
  /// left out) goes to `chosen`, by talk. At least k_never / 2 when there is no
  /// way.
  Price solve(const HouseholdFactor& factor, const std::vector<Price>& price, const std::vector<Price>& out,
              std::vector<int>& chosen);

  /// For each option of the factor's talks what using it costs beyond the
  /// least; written into `beyond`, by option.
  void marginals(const HouseholdFactor& factor, const std::vector<Price>& price,
                 const std::vector<Price>& out, std::vector<Price>& beyond);

 private:
  /// How far the next talk starts from the end of one, in cells: from `least`
  /// on (below 0: before that end), without waiting up to `free`.
  struct Walk {
    int least;
    int free;
    bool same_day;   ///< it can be on that day
    bool later_day;  ///< or on a later one
    bool possible;
    friend bool operator==(const Walk&, const Walk&) = default;
  };
  struct Found {
    Price value;
    int set;  ///< see m_watched
    int last;
    int cell;
  };

  Price* row(std::vector<Price>& rows, int set, int last) {
    return &rows[static_cast<std::size_t>(set * m_count + last) * m_cells];
  }
  Price* alone(int index) { return &m_alone[static_cast<std::size_t>(index) * m_cells]; }
  void load(const HouseholdFactor& factor, const std::vector<Price>& price, const std::vector<Price>& out);
  void run(std::vector<Price>& rows, bool backward);
  Price waiting(Walk walk, int gap) const;
  int last_gap(Walk walk) const;
  void pass_on(const Price* from, int minutes, Walk walk);
  void pass_back(const Price* from, int minutes, Walk walk);
  void extend(std::vector<Price>& rows, int set, int last, bool backward);
  void extend_by(std::vector<Price>& rows, int set, int last, bool backward, const std::vector<int>& alike,
                 Walk walk);
  bool meets_barred(int before, int after, int talk) const;
  void watch();
  /// The set of all talks, nothing marked.
  int all_done() const { return (1 << m_count) - 1; }
  int set_count() const { return 1 << (m_count + m_watched); }
  Found least();
  void trace(Found at, const std::vector<Price>& price, std::vector<int>& chosen);
  bool step_back(Found& at);
  Walk walk_between(int from, int to) const;

  const Instance& m_instance;
  int m_cells;
  int m_per_ten;                            ///< cells in ten minutes
  std::vector<std::pair<int, int>> m_days;  ///< cells of each day: begin, end
  std::vector<int> m_day_of_cell;
  std::vector<int> m_place;  ///< the one place of a talk, or k_none when it has several
  const HouseholdFactor* m_factor = nullptr;
  int m_count = 0;
  std::vector<Price> m_out;    ///< by talk of the factor
  std::vector<int> m_minutes;  ///< in cells
  std::vector<Walk> m_walks;   ///< from, to
  /// A set has a bit for each talk that is done, and after those one for each
  /// watched talk that is done on the day of the last: a talk that others may
  /// not come after on one day.
  int m_watched = 0;
  std::vector<int> m_mark;        ///< by talk: its bit, if it is watched
  std::vector<int> m_not_after;   ///< by talk: marks of those that it may not
                                  ///< come after on one day
  std::vector<int> m_not_before;  ///< ... that it may not come before
  std::vector<Price> m_alone;     ///< cost of a talk by itself, by cell
  std::vector<Price> m_forward;
  std::vector<Price> m_backward;
  std::vector<Price> m_ready;
};

}  // namespace gesprek::planner
