// The problem laid out for search: flat arrays, one entry a candidate ("option"), and a timeline of cells for
// whoever or whatever can be in one talk at a time. Built once, then only read.
#pragma once

#include <span>
#include <vector>

#include "planner/problem.hpp"

namespace gesprek::planner {

/// Minutes of the shift's breaks between two times.
Time planned_break(const Shift& shift, Time from, Time until);

/// Minutes that a person needs from a talk in one place to a talk in another.
Time walk_between(const Problem& problem, int from, int to);

/// A candidate in the flat list of all talks.
struct Option {
  Time start = 0;
  Time end = 0;
  int talk = 0;
  int place = 0;
  int lines = 0;       ///< index of the set of timelines that it takes
  int first_cell = 0;  ///< cells of each timeline: first … last
  int last_cell = 0;
  int shifts = 0;  ///< index of the set of shifts that it stands in
};

/// Lists of integers one after the other.
class Lists {
 public:
  int add(const std::vector<int>& list);
  std::span<const int> operator[](int index) const {
    return std::span(m_items).subspan(m_begin[index], m_begin[index + 1] - m_begin[index]);
  }
  int size() const { return static_cast<int>(m_begin.size()) - 1; }

 private:
  std::vector<int> m_items;
  std::vector<int> m_begin{0};
};

class Instance {
 public:
  explicit Instance(const Problem& problem);

  const Problem& problem() const { return m_problem; }
  int talks() const { return static_cast<int>(m_problem.talks.size()); }

  /// Options of a talk: first_option(talk) … first_option(talk + 1) - 1, in the order of its candidates.
  int first_option(int talk) const { return m_first[talk]; }
  int options(int talk) const { return m_first[talk + 1] - m_first[talk]; }
  const Option& option(int id) const { return m_options[id]; }
  int option_count() const { return static_cast<int>(m_options.size()); }
  const Candidate& candidate(int id) const;
  /// The option of a talk that starts then, with that crew if it has one, else with another; or k_none.
  int option_at(int talk, Time start, int crew) const;
  bool fixed(int talk) const { return m_problem.talks[talk].fixed != k_none; }

  std::span<const int> lines(const Option& option) const { return m_line_sets[option.lines]; }
  std::span<const int> shifts(const Option& option) const { return m_shift_sets[option.shifts]; }
  int line_count() const { return m_line_count; }
  int cells() const { return m_cells; }
  /// Minutes in a cell; divides ten, and every start and length.
  Time step() const { return m_step; }
  /// Cells that a person on this timeline may need to walk; 0 where all its talks are in one place.
  int reach(int line) const { return m_reach[line]; }

  /// Talks that share a person whom no timeline follows, or that a link ties to this one.
  std::span<const int> peers(int talk) const { return m_peers[talk]; }

  /// True when one person could not be in both, walk included.
  bool clash(const Option& a, const Option& b) const {
    return a.start < b.start ? a.end + walk(a.place, b.place) > b.start
                             : b.end + walk(b.place, a.place) > a.start;
  }
  /// True when the two options, of talks that are peers, cannot stand together.
  bool peers_clash(const Option& a, const Option& b) const;
  /// True when two options, of any two talks, cannot stand together: a person, a room for one, a link, or
  /// too long a stretch of somebody's shift from one to the other.
  bool exclude(const Option& a, const Option& b) const;
  /// From the first talk of a shift to the end of its last: so long at most; no less than what was put
  /// there by hand. 0: no limit.
  Time longest_stretch(int shift) const { return m_longest[shift]; }
  Time walk(int from, int to) const;
  /// No walk takes longer.
  Time widest_walk() const;
  /// Index of the place among those that hold several talks at a time, or k_none.
  int counted_place(int place) const { return m_counted_place[place]; }
  int counted_places() const { return m_counted_places; }

 private:
  void lay_out_cells();
  void follow_people();
  void follow_places();
  void lay_out_options();
  void find_peers();
  void find_longest_stretches();
  int cell_of(Time time) const;

  const Problem& m_problem;
  std::vector<Option> m_options;
  std::vector<int> m_first;
  Time m_step = k_ten;
  int m_cells = 0;
  std::vector<int> m_day_base;     ///< cell of midnight, by day
  std::vector<int> m_person_line;  ///< timeline of a person, or k_none
  std::vector<int> m_place_line;
  std::vector<int> m_counted_place;
  int m_counted_places = 0;
  int m_line_count = 0;
  std::vector<int> m_reach;
  Lists m_line_sets;
  Lists m_shift_sets;
  Lists m_peers;
  struct Tie {
    int other;
    bool share_person;
    std::vector<int> links;
  };
  std::vector<std::vector<Tie>> m_ties;  ///< by talk, sorted by other
  std::vector<Time> m_longest;           ///< by shift
};

}  // namespace gesprek::planner
