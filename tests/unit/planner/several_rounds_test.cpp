// What rounds that share days, teachers and families owe each other, planned together or one after the other.
#include <map>

#include "small_round.hpp"

using namespace gesprek;
using namespace gesprek::planner;

TEST_CASE("an order of three pupils of whom one has a talk in another round holds for all three") {
  for (const bool one_after_the_other : {false, true}) {
    CAPTURE(one_after_the_other);
    Round round(at(19, 30));
    round.open(k_tuesday, at(18, 30), at(19, 30), 1);
    round.owe("P1", "L1");
    round.owe("P2", "L2", 1);
    round.owe("P3", "L3");
    for (OwedTalk& talk : round.agenda.talks) {
      Round::invite(talk, "H", "G");
    }
    round.ask(Request::Kind::order, "H", "P3 P2 P1");
    std::map<PupilId, DateTime> starts;
    if (one_after_the_other) {
      round.stand(round.agenda.talks[1], k_tuesday, at(18, 50));
      starts[PupilId("P2")] = {k_tuesday, at(18, 50)};
    } else {
      round.moments = {k_report, k_advice};
    }
    for (const PlannedTalk& row : round.plan()) {
      starts[row.pupil] = row.start;
    }
    REQUIRE(starts.size() == 3);
    CHECK(starts[PupilId("P3")] < starts[PupilId("P2")]);
    CHECK(starts[PupilId("P2")] < starts[PupilId("P1")]);
  }
}

TEST_CASE("in several rounds at once a teacher receives only for the round whose session names her") {
  Round round;
  round.school.rounds[0].sessions.front().staff = {PersonId("L1")};
  round.open(k_tuesday, at(18, 30), at(20, 0), 1).staff = {PersonId("L2")};
  for (const std::size_t moment : {0U, 1U}) {
    round.owe("P1", "L1", moment).teachers = {PersonId("L1"), PersonId("L2")};
    round.owe("P2", "L1", moment).teachers = {PersonId("L1"), PersonId("L2")};
  }
  round.moments = {k_report, k_advice};
  for (const PlannedTalk& row : round.plan()) {
    CHECK(row.staff == std::vector{PersonId(row.moment == k_report ? "L1" : "L2")});
  }
}

TEST_CASE("a family comes on the day on which it comes for another round already") {
  Round round;
  round.open(k_thursday, at(18, 30), at(20, 0), 0);
  round.open(k_tuesday, at(18, 30), at(20, 0), 1);
  round.open(k_thursday, at(18, 30), at(20, 0), 1);
  Round::invite(round.owe("P1", "L1"), "H", "G");
  Round::invite(round.owe("P2", "L2", 1), "H", "G");
  for (const Day day : {k_tuesday, k_thursday}) {
    round.plans.clear();
    round.stand(round.agenda.talks[1], day, at(19, 0));
    const auto rows = round.plan();
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().start.day == day);
  }
}

TEST_CASE("a break of a teacher's other round that evening is a break, planned together or not") {
  Round round(at(19, 0));
  round.school.rounds[0].sessions.front().staff = {PersonId("L1")};
  Session& other = round.open(k_tuesday, at(18, 30), at(19, 0), 1);
  other.staff = {PersonId("L1")};
  other.breaks = {{at(18, 40), at(18, 50)}};
  round.owe("P1", "L1");
  round.owe("P2", "L1");
  const auto rows = round.plan();
  REQUIRE(rows.size() == 2);
  for (const PlannedTalk& row : rows) {
    CHECK(row.start.clock != at(18, 40));
  }
}

TEST_CASE("two rounds in one go share their people") {
  Round round(at(18, 40));
  round.open(k_tuesday, at(18, 30), at(18, 50), 1);
  round.moments = {k_report, k_advice};
  round.owe("P1", "L1");
  round.owe("P2", "L1", 1);
  const auto rows = round.plan();
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].id == TalkId("advies/P2"));
  CHECK(rows[0].start.clock == at(18, 40));
  CHECK(rows[1].start.clock == at(18, 30));
}
