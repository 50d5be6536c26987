// What lies between two talks of one teacher or room: breaks that the school set, the way to a home, and free
// time.
#pragma once

#include <vector>

#include "model/records.hpp"
#include "model/roster.hpp"
#include "model/school.hpp"

namespace gesprek::publish {

struct TimeGap {
  ClockRange clock;
  enum class Kind { free, pause, travel } kind = Kind::free;  ///< a pause: by the sessions of the school
};

/// The stretches between two talks of one day in order, each of one kind; none where the later
/// follows at once. A break counts when somebody of both talks receives in its session.
std::vector<TimeGap> gaps_between(const PlannedTalk& before, const PlannedTalk& after, const School& school,
                                  const Roster& roster);

}  // namespace gesprek::publish
