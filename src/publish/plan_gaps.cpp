#include "publish/plan_gaps.hpp"

#include <algorithm>

#include "planner/round/openings.hpp"
#include "publish/plan_index.hpp"
#include "render/sessions.hpp"

namespace gesprek::publish {
namespace {

/// The breaks of that day's sessions in which one of the talk's staff receives.
void collect_breaks(const PlannedTalk& talk, const School& school, const Roster& roster,
                    std::vector<ClockRange>& breaks) {
  const SchoolRound* round = school.round(talk.moment);
  if (round == nullptr) {
    return;
  }
  for (const Session& session : round->sessions) {
    const bool theirs = session.day == talk.start.day &&
                        std::any_of(talk.staff.begin(), talk.staff.end(), [&](const PersonId& person) {
                          return receives(session, person, roster);
                        });
    if (theirs) {
      breaks.insert(breaks.end(), session.breaks.begin(), session.breaks.end());
    }
  }
}

int travel_of(const PlannedTalk& talk, const School& school) {
  return static_cast<int>(planner::travel_around(school, talk.mode).count());
}

}  // namespace

std::vector<TimeGap> gaps_between(const PlannedTalk& before, const PlannedTalk& after, const School& school,
                                  const Roster& roster) {
  std::vector<ClockRange> breaks;
  collect_breaks(before, school, roster, breaks);
  collect_breaks(after, school, roster, breaks);
  std::sort(breaks.begin(), breaks.end());
  std::vector<TimeGap> gaps;
  Clock now = end_of(before);
  const Clock leaves{after.start.clock.minute - travel_of(after, school)};
  const auto add_until = [&](Clock until, TimeGap::Kind kind) {
    if (now < until) {
      gaps.push_back({{now, until}, kind});
      now = until;
    }
  };
  add_until(std::min(Clock{now.minute + travel_of(before, school)}, after.start.clock),
            TimeGap::Kind::travel);
  for (const ClockRange& pause : breaks) {
    add_until(std::min(pause.start, leaves), TimeGap::Kind::free);
    add_until(std::min(pause.end, leaves), TimeGap::Kind::pause);
  }
  add_until(leaves, TimeGap::Kind::free);
  add_until(after.start.clock, TimeGap::Kind::travel);
  return gaps;
}

}  // namespace gesprek::publish
