#include <doctest/doctest.h>

#include <algorithm>

#include "world.hpp"

using namespace gesprek;
using gesprek::test::day;
using gesprek::test::World;

namespace {

constexpr const char* k_duty = "expectation:contact/P1/HP1";

/// A talk in September, one in February and one in June, at one of which each household is expected (B05).
World year(int at_least = 1) {
  World world;
  world.talk_moment("start");
  world.talk_moment("zomer");
  world.owe("start", "P1").window = {day("2026-09-14"), day("2026-10-02")};
  world.owe("zomer", "P1").window = {day("2027-06-01"), day("2027-06-11")};
  Expectation expectation;
  expectation.id = "contact";
  expectation.name = {"Contact", "Contact"};
  expectation.at_least = at_least;
  expectation.of = {MomentId("start"), MomentId("rapport"), MomentId("zomer")};
  expectation.basis.clause = "B05";
  world.policy.expectations.push_back(expectation);
  ExpectedContact expected;
  expected.pupil = PupilId("P1");
  expected.household = HouseholdId("HP1");
  expected.guardians = {PersonId("P1a"), PersonId("P1b")};
  expected.at_least = at_least;
  expected.talks = {TalkId("start/P1"), TalkId("rapport/P1"), TalkId("zomer/P1")};
  world.agenda.expected.push_back(expected);
  world.happened("held rapport/P9 2026-09-14");  // of nobody here: the school does log its talks
  return world;
}

}  // namespace

TEST_CASE("expectation (B05): pending on the last day, overdue after it, met by one talk") {
  const World world = year();
  CHECK(world.duty(k_duty, "2026-10-01").due == day("2027-06-11"));
  CHECK(world.status(k_duty, "2027-06-11") == "pending");
  CHECK(world.status(k_duty, "2027-06-12") == "overdue");
  CHECK(world.duty(k_duty, "2027-06-12").clause == "B05");
  World came = world;
  came.happened("held start/P1 2026-09-15 present=P1b,L1");
  CHECK(came.status(k_duty, "2026-09-15") == "met");
  CHECK(came.status(k_duty, "2027-06-12") == "met");
}

TEST_CASE("expectation (B05): a talk without anybody of the household brings no contact") {
  World world = year();
  world.happened("held zomer/P1 2027-06-08 present=X9,L1");
  CHECK(world.status(k_duty, "2027-02-28") == "pending");
  CHECK(world.duty(k_duty, "2027-06-08").due == day("2027-06-08"));
  CHECK(world.status(k_duty, "2027-06-09") == "overdue");
  World corrected = world;
  corrected.settle(k_duty, "2027-06-09");
  CHECK(corrected.status(k_duty, "2027-06-09") == "met");
  World unnoted = year();
  unnoted.happened("held zomer/P1 2027-06-08");
  CHECK(unnoted.status(k_duty, "2027-06-09") == "met");
}

TEST_CASE("expectation (RP-21): two of three is lost as soon as two have passed") {
  World world = year(2);
  CHECK(world.duty(k_duty, "2026-09-20").due == day("2027-02-28"));
  World lost = world;
  CHECK(lost.duty(k_duty, "2027-06-12").remedy.entries.size() == 2);
  lost.settle(k_duty, "2027-06-12");
  CHECK(lost.status(k_duty, "2027-06-12") == "late");  // lost since 28 February
  CHECK(lost.status("attendance:zomer/P1", "2027-06-12") == "met");
  World one = world;
  one.happened("held start/P1 2026-09-15 present=P1a");
  CHECK(one.duty(k_duty, "2026-09-20").due == day("2027-06-11"));
  one.happened("held rapport/P1 2027-02-09 present=P1a");
  CHECK(one.duty(k_duty, "2027-02-09").met_on == day("2027-02-09"));
}

TEST_CASE("expectation (B05): made up for after the last day it is late, at a talk that was late it is not") {
  World late = year();
  late.happened("held zomer/P1 2027-06-15 present=P1a,L1");
  CHECK(late.status(k_duty, "2027-06-15") == "late");
  CHECK(late.duty(k_duty, "2027-06-15").due == day("2027-06-11"));
  CHECK(
      late.says(k_duty, "2027-06-15") ==
      "Sanne P1, Contact: met (1 of 1) on Tuesday 15 June 2027, 4 days late; it could have been until Friday "
      "11 June 2027.");
  World on_the_day = year();
  on_the_day.happened("held zomer/P1 2027-06-11 present=P1a,L1");
  CHECK(on_the_day.status(k_duty, "2027-06-15") == "met");
  World late_talk = year();
  late_talk.happened("held start/P1 2026-11-02 present=P1a,L1");  // its window ended on 2 October
  CHECK(late_talk.status(k_duty, "2026-11-02") == "met");
}

TEST_CASE(
    "expectation (B05): a time agreed on within the period is that contact moment, one agreed on later makes "
    "up") {
  const auto agreed_on = [](std::string_view made) {
    World world = year();
    OwedTalk& talk = world.talk("zomer/P1");
    talk.agreed = Agreed{day("2027-06-15"), {}, day(made), talk.window};
    talk.window = {day("2027-06-15"), day("2027-06-15")};
    talk.by_agreement = true;
    world.plan("zomer/P1", "2027-06-15");
    return world;
  };
  World in_time = agreed_on("2027-06-11");
  CHECK(in_time.status(k_duty, "2027-06-15") == "pending");
  in_time.happened("held zomer/P1 2027-06-15 present=P1a,L1");
  CHECK(in_time.status(k_duty, "2027-06-15") == "met");
  World made_up = agreed_on("2027-06-12");
  CHECK(made_up.status(k_duty, "2027-06-14") == "overdue");
  made_up.happened("held zomer/P1 2027-06-15 present=P1a,L1");
  CHECK(made_up.status(k_duty, "2027-06-15") == "late");
  CHECK(made_up.duty(k_duty, "2027-06-15").due == day("2027-06-11"));
}

TEST_CASE("expectation (B05): a day that makes up for a missed period is late, with a plan and without") {
  for (const bool planned : {true, false}) {
    World world = year();
    world.talk("zomer/P1").catch_up = DayRange{day("2027-06-12"), day("2027-07-16")};
    if (planned) {
      world.plan("zomer/P1", "2027-06-15");
    }
    world.happened("held zomer/P1 2027-06-15 present=P1a,L1");
    CHECK(world.status(k_duty, "2027-06-15") == "late");
  }
}

TEST_CASE("expectation (B05): the facts are told talk by talk") {
  World world = year();
  world.happened("held start/P1 2026-09-15 present=L1");
  CHECK(world.evidence(k_duty, "2027-03-15") ==
        "start: no contact (until Tuesday 15 September 2026). rapport: no contact (until Sunday 28 February "
        "2027). "
        "zomer: still possible until Friday 11 June 2027.");
  CHECK(world.says(k_duty, "2027-03-15") ==
        "Sanne P1, Contact: not met yet (0 of 1); it still can be until Friday 11 June 2027.");
}

TEST_CASE("expectation: a later line about the same day corrects who was there") {
  World world = year();
  world.happened("held rapport/P1 2027-02-09 present=P1a,L1");
  CHECK(world.status(k_duty, "2027-07-20") == "met");
  world.happened("held rapport/P1 2027-02-09 present=L1", "2027-02-09T16:05");
  CHECK(world.status(k_duty, "2027-07-20") == "overdue");
}

TEST_CASE("expectation (B05): that a family is asked less than the policy says is among the facts") {
  World world = year(1);
  world.policy.expectations.front().at_least = 2;
  const auto has_fact = [&] {
    const Duty duty = world.duty(k_duty, "2026-10-01");
    return std::ranges::any_of(duty.evidence, [](const Message& fact) {
      return say(Lang::en, fact).starts_with("The policy asks 2");
    });
  };
  CHECK(has_fact());
  world.policy.expectations.front().at_least = 1;
  CHECK_FALSE(has_fact());
}

TEST_CASE("expectation (B05): that the other household came after the period moves no date of this one") {
  World world = year();
  world.happened("held zomer/P1 2027-06-22 present=X9,L1");
  CHECK(world.duty(k_duty, "2027-06-23").due == day("2027-06-11"));
}
