// Which families were spoken, whatever the policy expects.
#include <doctest/doctest.h>

#include "world.hpp"

using namespace gesprek;
using gesprek::test::day;
using gesprek::test::World;

TEST_CASE("contacts: a talk counts for the household of whoever was there, each day once") {
  World world;
  world.owe("rapport", "P2");
  CHECK(world.contacts("2027-02-10") == "HP1:0 HP2:0");
  world.happened("held rapport/P1 2027-02-09 present=P1b,L1");
  world.happened("held rapport/P1 2027-02-09 present=P1a,L1", "2027-02-09T17:00");
  world.happened("called rapport/P2 2027-02-10");
  CHECK(world.contacts("2027-02-09") == "HP1:1 HP2:0");
  CHECK(world.contacts("2027-02-10") == "HP1:1 HP2:1");
  world.happened("held rapport/P1 2027-02-09 present=L1",
                 "2027-02-09T18:00");  // the last word about that day
  CHECK(world.contacts("2027-02-10") == "HP1:0 HP2:1");
}

TEST_CASE("contacts: without a word of who was there, of those for whom the talk was") {
  World world;
  world.roster.guardians[1].household = HouseholdId("HX");
  world.talk("rapport/P1").guardians = {PersonId("P1a")};
  world.happened("held rapport/P1 2027-02-09");
  CHECK(world.contacts("2027-02-10") == "HP1:1 HX:0");
  world.talk("rapport/P1").guardians.clear();  // a talk with the pupil alone
  CHECK(world.contacts("2027-02-10") == "HP1:0 HX:0");
}

TEST_CASE("contacts: families at the school whom it may invite") {
  World world;
  world.pupil("P2").last_day = day("2027-01-31");
  world.pupil("P3").first_day = day("2027-03-01");
  CHECK(world.contacts("2027-01-31") == "HP1:0 HP2:0");
  CHECK(world.contacts("2027-02-01") == "HP1:0");
  CHECK(world.contacts("2027-03-01") == "HP1:0 HP3:0");
  world.roster.guardians[0].household = HouseholdId("HX");
  world.roster.guardians[0].custody = YesNoUnknown::no;
  CHECK(world.contacts("2027-02-01") == "HP1:0");
}
