// When talks can start: around what stands, within a family's time, in the sessions of whoever takes part.
#include <doctest/doctest.h>

#include "small_round.hpp"

using namespace gesprek;
using namespace gesprek::planner;

TEST_CASE("talks fit around a booking that stands between the usual starts") {
  Round round(at(19, 15));
  OwedTalk booked = round.owe("P1", "L1");
  for (const char* pupil : {"P2", "P3", "P4"}) {
    round.owe(pupil, "L1");
  }
  PlannedTalk row = Round::row_at(booked, k_tuesday, at(18, 45));
  row.pinned = true;
  round.plans[k_report].talks.push_back(row);
  CHECK(round.plan().size() == 4);  // 18:30, 18:45, 18:55 and 19:05
}

TEST_CASE("talks fit around those of another round that is not planned now") {
  Round round(at(18, 55));
  round.owe("P1", "L1");
  OwedTalk& other = round.owe("P2", "L1", 1);
  other.minutes = Minutes(15);
  round.stand(other, k_tuesday, at(18, 30));
  const auto rows = round.plan();
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].start.clock == at(18, 45));
}

TEST_CASE("a family's time that begins between the usual starts is used") {
  Round round(at(18, 55));
  round.owe("P1", "L1");
  round.owe("P2", "L1");
  for (const auto& [from, until] : {std::pair{at(0, 0), at(18, 35)}, {at(18, 45), at(23, 0)}}) {
    Request cannot;
    cannot.kind = Request::Kind::impossible;
    cannot.household = HouseholdId("HP1");
    cannot.from = from;
    cannot.until = until;
    round.requests.push_back(cannot);
  }
  CHECK(round.plan().size() == 2);  // 18:35 and 18:45
}

TEST_CASE("A13 between two talks at one home nobody travels") {
  for (const char* teacher : {"L1", "L2"}) {
    Round round(at(19, 0));
    round.school.planning.travel["home"] = Minutes(15);
    round.owe("P1", "L1").mode = Mode::home;
    OwedTalk& sibling = round.owe("P2", teacher);
    sibling.mode = Mode::home;
    CHECK(round.plan().size() == (sibling.teachers == round.agenda.talks[0].teachers ? 1 : 2));
    Round::invite(sibling, "HP1", "GP1");
    CHECK(round.plan().size() == 2);
  }
}

TEST_CASE("A25 a guest whom the school names in a session comes to that one") {
  Round round;
  round.open(k_thursday, at(18, 30), at(19, 30)).staff = {PersonId("L1"), PersonId("IB1")};
  round.school.rounds[0].sessions[0].staff = {PersonId("L1")};
  round.owe("P1", "L1").guests = {PersonId("IB1")};
  Request wish;
  wish.household = HouseholdId("HP1");
  wish.date = k_tuesday;
  round.requests.push_back(wish);
  auto rows = round.plan();
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].start.day == k_thursday);
  round.school.rounds[0].sessions[1].staff = {PersonId("L1")};
  rows = round.plan();
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].start.day == k_tuesday);
}

namespace {

/// Two children of one family, each with a teacher in a room of its own.
Round two_rooms(Clock until, Minutes minutes = Minutes(10)) {
  Round round(until);
  for (const char* pupil : {"P1", "P2"}) {
    OwedTalk& talk = round.owe(pupil, pupil);  // the teacher is named as the pupil
    Round::invite(talk, "H1", "G1");
    talk.minutes = minutes;
    round.seat(pupil).room = RoomId(pupil);
  }
  return round;
}

int ways(Round& round) {
  const BuildInput input = round.input();
  int count = 0;
  for (const Talk& talk : build_problem(input).problem.talks) {
    count += static_cast<int>(talk.candidates.size());
  }
  return count;
}

}  // namespace

TEST_CASE("a family goes from one room to the next where the usual starts leave no time for the walk") {
  Round round = two_rooms(at(18, 55));
  const auto rows = round.plan();
  REQUIRE(rows.size() == 2);  // 18:30 and 18:45: between the usual starts
  CHECK(std::max(rows[0].start, rows[1].start) == DateTime{k_tuesday, at(18, 45)});
  round.stand(round.agenda.talks[0], k_tuesday, at(18, 45)).staff = {PersonId("P1")};
  round.plans[k_report].talks[0].room = RoomId("P1");
  CHECK(round.plan()[0].start.clock == at(18, 45));  // planned again it stays there
}

TEST_CASE("a talk that stands is followed by another directly after the walk") {
  Round round = two_rooms(at(18, 55));
  PlannedTalk& row = round.stand(round.agenda.talks[0], k_tuesday, at(18, 30));
  row.pinned = true;
  row.room = RoomId("P1");
  const auto rows = round.plan();
  REQUIRE(rows.size() == 2);
  CHECK(rows[1].start.clock == at(18, 45));
}

TEST_CASE("nobody waits ten minutes because talks and walk do not fit") {
  Round round = two_rooms(at(20, 0), Minutes(15));
  const std::vector<RoundPlan> plans = round.rounds();
  CHECK(plans[0].cost == 0);  // at the usual starts it would wait ten minutes beyond the walk
  CHECK(plans[0].bound == 0);
}

TEST_CASE("three rooms one after the other take no longer than the talks and the walks") {
  Round round = two_rooms(at(19, 10));
  Round::invite(round.owe("P3", "P3"), "H1", "G1");
  round.seat("P3").room = RoomId("P3");
  CHECK(round.plan().size() == 3);  // 18:30, 18:45 and 19:00
}

TEST_CASE("families whom the usual starts suit have no others") {
  Round together = two_rooms(at(19, 10));
  Round apart = two_rooms(at(19, 10));
  Round::invite(apart.agenda.talks[1], "H2", "G2");
  CHECK(ways(together) == ways(apart));
}
