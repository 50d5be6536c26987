// On which days talks are planned that go by the pupil's own days, or by another talk of the pupil.
#include <doctest/doctest.h>

#include "small_round.hpp"

using namespace gesprek;
using namespace gesprek::planner;

TEST_CASE("A03 a talk that can be caught up on is planned within its own period while a day of it is left") {
  const auto planned = [](Day as_of) {
    Round round;
    round.school.rounds[0].sessions.clear();
    WeeklyHours hours;
    hours.weekdays = {Weekday(k_tuesday)};
    hours.clock = {at(15, 0), at(17, 0)};
    round.school.staff_hours = {hours};
    for (const char* pupil : {"P1", "P2"}) {
      round.owe(pupil, "L1").catch_up = DayRange{*make_day(2027, 2, 13), *make_day(2027, 7, 16)};
    }
    round.agenda.talks[1].window = {*make_day(2027, 3, 8), *make_day(2027, 3, 12)};
    round.agenda.talks[1].catch_up = DayRange{*make_day(2027, 3, 13), *make_day(2027, 7, 16)};
    round.as_of = as_of;
    return round.rounds().front();
  };
  const RoundPlan both = planned(*make_day(2027, 1, 11));
  REQUIRE(both.plan.talks.size() == 2);
  CHECK(both.plan.talks[0].start.day == k_tuesday);
  CHECK(both.plan.talks[1].start.day == *make_day(2027, 3, 9));
  CHECK(both.late.empty());
  const RoundPlan after = planned(*make_day(2027, 2, 15));
  REQUIRE(after.plan.talks.size() == 2);
  REQUIRE(after.late.size() == 1);
  CHECK(after.late.front().pupil == PupilId("P1"));
  CHECK(after.late.front().last == *make_day(2027, 2, 12));
}

TEST_CASE("RP-07 a talk that comes first is planned before one of another round that stands already") {
  Round round(at(19, 0));
  OwedTalk& first = round.owe("P1", "L1");
  const TalkId first_id = first.id;
  OwedTalk& next = round.owe("P1", "L1", 1);
  next.after = first_id;
  SUBCASE("there is room before it") {
    round.stand(next, k_tuesday, at(18, 40));
    const auto rows = round.rounds().front().plan.talks;
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().start.clock == at(18, 30));
  }
  SUBCASE("there is none") {
    round.stand(next, k_tuesday, at(18, 35));
    const RoundPlan plan = round.rounds().front();
    CHECK(plan.plan.talks.empty());
    REQUIRE(plan.unplaced.size() == 1);
    CHECK(say(Lang::en, plan.unplaced.front().reason).find("after the talk that follows it") !=
          std::string::npos);
  }
}
