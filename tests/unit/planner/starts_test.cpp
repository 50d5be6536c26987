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
