#include <doctest/doctest.h>

#include "world.hpp"

using namespace gesprek;
using gesprek::test::day;
using gesprek::test::World;

namespace {

constexpr const char* k_in_time = "invited-in-time:rapport/P1";
constexpr const char* k_people = "right-people-invited:rapport/P1";

World planned_on(std::string_view on) {
  World world;
  world.plan("rapport/P1", on);
  return world;
}

}  // namespace

TEST_CASE("invited-in-time (A19): day -7 is in time, day -6 is late") {
  World in_time = planned_on("2027-02-09");
  in_time.happened("invited rapport/P1 2027-02-02");
  CHECK(in_time.status(k_in_time, "2027-02-02") == "met");

  World late = planned_on("2027-02-09");
  late.happened("invited rapport/P1 2027-02-03");
  CHECK(late.status(k_in_time, "2027-02-03") == "late");
  CHECK(late.duty(k_in_time, "2027-02-03").clause == "A19");
  CHECK(late.evidence(k_in_time, "2027-02-03") ==
        "The talk is planned on Tuesday 9 February 2027. 1 week before that is Tuesday 2 February 2027. "
        "The invitation went out on Wednesday 3 February 2027. That is 1 day late.");
}

TEST_CASE("invited-in-time (A19): not invited is pending on day -7 and overdue on day -6") {
  World world = planned_on("2027-02-09");
  world.happened("invited rapport/P2 2027-01-01");
  CHECK(world.status(k_in_time, "2027-02-02") == "pending");
  CHECK(world.status(k_in_time, "2027-02-03") == "overdue");
}

TEST_CASE("invited-in-time (A19): day -7 across 29 February and both clock changes") {
  for (const auto& [talk, last, next] : {std::tuple{"2028-03-03", "2028-02-25", "2028-02-26"},
                                         {"2028-03-07", "2028-02-29", "2028-03-01"},
                                         {"2027-03-31", "2027-03-24", "2027-03-25"},
                                         {"2026-10-28", "2026-10-21", "2026-10-22"}}) {
    const std::string day_7 = last;
    const std::string day_8 = next;
    World in_time = planned_on(talk);
    in_time.happened("invited rapport/P1 " + day_7);
    CHECK_MESSAGE(in_time.status(k_in_time, "2028-07-01") == "met", day_7);
    World late = planned_on(talk);
    late.happened("invited rapport/P1 " + day_8);
    CHECK_MESSAGE(late.status(k_in_time, "2028-07-01") == "late", day_8);
  }
}

TEST_CASE("invited-in-time (A19): counts from the day it was held rather than from the plan") {
  World world = planned_on("2027-02-16");
  world.happened("invited rapport/P1 2027-02-03");
  CHECK(world.status(k_in_time, "2027-02-03") == "met");
  world.happened("held rapport/P1 2027-02-09");
  CHECK(world.status(k_in_time, "2027-02-09") == "late");
}

TEST_CASE("invited-in-time (A19): counted from the round where the policy says so") {
  World world = planned_on("2027-02-16");
  world.owe("rapport", "P2").invite_from = CountFrom::round;
  world.plan("rapport/P2", "2027-02-23");
  world.happened("invited rapport/P2 2027-02-10");
  CHECK(world.status("invited-in-time:rapport/P2", "2027-02-24") == "late");  // the round starts on the 16th
  World in_time = planned_on("2027-02-16");
  in_time.owe("rapport", "P2").invite_from = CountFrom::round;
  in_time.plan("rapport/P2", "2027-02-23");
  in_time.happened("invited rapport/P2 2027-02-09");
  CHECK(in_time.status("invited-in-time:rapport/P2", "2027-02-24") == "met");
}

TEST_CASE(
    "invited-in-time (A19): while no day is known it is pending, unless every day is in time or none is") {
  World none;
  none.happened("invited rapport/P2 2027-01-01");
  CHECK(none.status(k_in_time, "2027-02-21") == "pending");
  CHECK(none.status(k_in_time, "2027-02-22") == "none");  // said by planned
  World early;
  early.happened("invited rapport/P1 2027-01-25");
  CHECK(early.status(k_in_time, "2027-01-25") == "met");
  World unsure;
  unsure.happened("invited rapport/P1 2027-01-26");
  CHECK(unsure.status(k_in_time, "2027-01-26") == "pending");
  World hopeless;
  hopeless.happened("invited rapport/P1 2027-02-22");
  CHECK(hopeless.status(k_in_time, "2027-02-22") == "late");
}

TEST_CASE("invited-in-time (A18): a talk by agreement needs no lead time, nor does one made anew") {
  World world;
  world.owe("rapport", "P2").by_agreement = true;
  world.plan("rapport/P2", "2027-02-09");
  world.happened("invited rapport/P2 2027-02-08");
  CHECK(world.status("invited-in-time:rapport/P2", "2027-02-10") == "none");

  World again = planned_on("2027-02-12");
  again.happened("invited rapport/P1 2027-02-02");
  again.happened("no-show rapport/P1 2027-02-09");
  again.happened("held rapport/P1 2027-02-12");
  CHECK(again.status(k_in_time, "2027-02-13") == "met");
}

TEST_CASE("invited-in-time (A20): opening sign-up is the invitation") {
  World world = planned_on("2027-02-09");
  world.happened("signup-opened rapport 2027-02-02");
  CHECK(world.status(k_in_time, "2027-02-02") == "met");
  CHECK(world.evidence(k_in_time, "2027-02-02").find("Sign-up opened on") != std::string::npos);
}

TEST_CASE(
    "invited-in-time: an invitation of the round reaches who was at school that day, or the class it names") {
  World newcomer = planned_on("2027-02-16");
  newcomer.happened("invited rapport 2027-02-01");
  newcomer.pupil("P1").first_day = day("2027-02-02");
  CHECK(newcomer.status(k_in_time, "2027-02-10") == "overdue");
  newcomer.pupil("P1").first_day = day("2027-02-01");
  CHECK(newcomer.status(k_in_time, "2027-02-10") == "met");

  World other_class = planned_on("2027-02-16");
  other_class.happened("invited rapport 2027-02-01 class=6A");
  CHECK(other_class.status(k_in_time, "2027-02-10") == "overdue");
  other_class.happened("invited rapport 2027-02-02 class=5A");
  CHECK(other_class.status(k_in_time, "2027-02-10") == "met");
}

TEST_CASE(
    "invited-in-time (A03): an invitation of the round reaches starters whose talk comes before their first "
    "day") {
  World world = planned_on("2027-02-16");
  world.pupil("P1").first_day = day("2027-03-15");
  world.happened("invited rapport 2027-02-01");
  CHECK(world.status(k_in_time, "2027-02-10") == "met");
}

TEST_CASE("right-people-invited (A13): both guardians, or the one who is missing by name") {
  World both = planned_on("2027-02-09");
  both.happened("invited rapport/P1 2027-02-01 guardians=P1a,P1b");
  CHECK(both.status(k_people, "2027-02-10") == "met");

  World all = planned_on("2027-02-09");
  all.happened("invited rapport/P1 2027-02-01");
  CHECK(all.status(k_people, "2027-02-10") == "met");

  World one = planned_on("2027-02-09");
  one.happened("invited rapport/P1 2027-02-01 guardians=P1a");
  CHECK(one.status(k_people, "2027-02-02") == "pending");
  CHECK(one.status(k_people, "2027-02-03") == "overdue");
  CHECK(one.duty(k_people, "2027-02-03").clause == "A13");
  CHECK(one.says(k_people, "2027-02-03") ==
        "Sanne P1, rapport: not invited: Ouder P1b; that was due by Tuesday 2 February 2027.");
}

TEST_CASE(
    "right-people-invited (A13): the second guardian invited in time, or after the others and too late") {
  World in_time = planned_on("2027-02-09");
  in_time.happened("invited rapport/P1 2027-02-01 guardians=P1a");
  in_time.happened("invited rapport/P1 2027-02-02 guardians=P1b");
  CHECK(in_time.status(k_people, "2027-02-10") == "met");

  World late = planned_on("2027-02-09");
  late.happened("invited rapport/P1 2027-02-01 guardians=P1a");
  late.happened("invited rapport/P1 2027-02-03 guardians=P1b");
  CHECK(late.status(k_people, "2027-02-10") == "late");

  World all_late = planned_on("2027-02-09");  // one fault, said by invited-in-time
  all_late.happened("invited rapport/P1 2027-02-03 guardians=P1a,P1b");
  CHECK(all_late.status(k_people, "2027-02-10") == "met");
  CHECK(all_late.status(k_in_time, "2027-02-10") == "late");
}

TEST_CASE("right-people-invited (A13): a guardian without custody must not be named") {
  World world = planned_on("2027-02-09");
  world.roster.guardians[1].custody = YesNoUnknown::no;
  world.happened("invited rapport/P1 2027-02-01 guardians=P1a,P1b");
  CHECK(world.status(std::string(k_people) + ":without-custody", "2027-02-10") ==
        "none");  // the agenda invites P1b
  World not_invited = world;
  not_invited.talk("rapport/P1").guardians = {PersonId("P1a")};
  CHECK(not_invited.status(k_people, "2027-02-10") == "met");
  CHECK(not_invited.status(std::string(k_people) + ":without-custody", "2027-02-10") == "overdue");
  not_invited.settle(std::string(k_people) + ":without-custody", "2027-02-10");
  CHECK(not_invited.status(std::string(k_people) + ":without-custody", "2027-02-10") == "none");
}

TEST_CASE("cancelled for one guardian: who lost custody heard so, and the appointment of the others stands") {
  World world = planned_on("2027-02-09");
  world.roster.guardians[1].custody = YesNoUnknown::no;
  world.talk("rapport/P1").guardians = {PersonId("P1a")};
  world.happened("invited rapport/P1 2027-02-01 guardians=P1a,P1b");
  world.happened("cancelled rapport/P1 2027-02-03 guardians=P1b");
  CHECK(world.status(std::string(k_people) + ":without-custody", "2027-02-10") == "none");
  CHECK(world.status(k_people, "2027-02-10") == "met");
  CHECK(world.status("new-appointment:rapport/P1", "2027-03-10") == "none");

  World other = world;
  other.log.lines.back().value = "guardians=P1a";  // not the one without custody
  CHECK(other.status(std::string(k_people) + ":without-custody", "2027-02-10") == "overdue");

  World anew = world;
  anew.happened("invited rapport/P1 2027-02-04 guardians=P1b");
  CHECK(anew.status(std::string(k_people) + ":without-custody", "2027-02-10") == "overdue");
}

TEST_CASE("right-people-invited: separate talks of one pupil are invited each on their own line") {
  World world;
  world.talk("rapport/P1").guardians = {PersonId("P1a")};
  OwedTalk& other = world.owe("rapport", "P1");
  other.id = TalkId("rapport/P1/2");
  other.guardians = {PersonId("P1b")};
  world.happened("invited rapport/P1 2027-01-20 guardians=P1a");
  LogLine by_pupil = world.log.lines.back();
  by_pupil.talk = TalkId();
  by_pupil.value = "guardians=P1b";
  world.log.lines.push_back(by_pupil);
  CHECK(world.status(k_people, "2027-02-10") == "met");
  CHECK(world.status("right-people-invited:rapport/P1/2", "2027-02-10") == "met");
}
