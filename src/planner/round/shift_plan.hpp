// The openings of one member of staff on one day, joined to shifts, and the times at which talks can start in
// them.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "planner/round/openings.hpp"

namespace gesprek::planner {

/// A stretch of openings that touch each other.
struct JoinedShift {
  PersonId person;
  Day day;
  ClockRange clock;
  std::vector<ClockRange> breaks;
  bool counted = false;
  int raster = 0;  ///< minutes between possible starts: what the lengths of its talks have in common
};

class ShiftPlan {
 public:
  explicit ShiftPlan(std::vector<Opening> openings);

  const std::vector<JoinedShift>& shifts() const { return m_shifts; }
  /// Openings of a person for a moment, by day and time.
  const std::vector<Opening>& openings(std::size_t moment_index, const PersonId& person) const;
  /// The shift that holds the whole stretch outside breaks, or nothing.
  const JoinedShift* around(const PersonId& person, Day day, const ClockRange& clock) const;
  /// Whether the person receives for the moment from begin to end, in one opening or in several that touch.
  bool receives(std::size_t moment_index, const PersonId& person, Day day, const ClockRange& clock) const;
  /// A talk of that length can be held in these openings: their raster has to suit it.
  void suit(const std::vector<Opening>& openings, int minutes);
  /// A talk of the person can begin or end at that clock, where it lies within a shift.
  void suit_to(const PersonId& person, Day day, Clock clock);
  /// Starts in an opening: from its begin and anew after each break, a raster apart.
  std::vector<Clock> starts(const Opening& opening, int minutes) const;

 private:
  std::pair<std::size_t, std::size_t> of(const PersonId& person, Day day) const;

  std::vector<JoinedShift> m_shifts;  ///< by person, day, time
  std::map<std::pair<std::size_t, PersonId>, std::vector<Opening>> m_openings;
};

}  // namespace gesprek::planner
