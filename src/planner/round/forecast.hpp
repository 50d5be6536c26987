// What a round asks of each member of staff, and how much time there is for it: before anything is planned.
#pragma once

#include <vector>

#include "planner/round/build.hpp"

namespace gesprek::planner {

/// A stretch of a day in which at least one of the talks could be held.
struct ForecastTime {
  PersonId person;
  Day day;
  ClockRange clock;
  int room = 0;  ///< talks of the shortest length that fit one after another
};

/// Teachers who can stand in for one another, or one by herself.
struct StaffForecast {
  std::vector<PersonId> staff;  ///< sorted
  int talks = 0;                ///< each counts once for everybody whom it needs
  int fixed = 0;                ///< of these, talks that have their place for good
  int nowhere = 0;              ///< of these, talks without a single possible time
  int short_by = 0;             ///< of the others, at least so many find no place: there is no time for them
  Minutes lacking{0};           ///< the time that those need at least
  RoomId place{};               ///< the room that is too small for them, where that is the reason
  int talks_there = 0;          ///< talks that can be held in that room only
  Minutes minutes{0};           ///< of all talks
  Minutes open{0};              ///< time in which the others could be held
  std::vector<ForecastTime> times;  ///< by person, day and clock

  bool fits() const { return nowhere == 0 && short_by == 0; }
};

/// By staff; everybody who is needed for a talk of the rounds. It counts time: what families with several
/// talks can and wish is the planner's work.
std::vector<StaffForecast> forecast(const Setting& setting);

}  // namespace gesprek::planner
