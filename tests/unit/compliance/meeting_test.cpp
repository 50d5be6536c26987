#include <doctest/doctest.h>

#include "compliance/explain.hpp"
#include "world.hpp"

using namespace gesprek;
using gesprek::test::day;
using gesprek::test::World;

namespace {

constexpr const char* k_attendance = "attendance:rapport/P1";
constexpr const char* k_duration = "duration:rapport/P1";
constexpr const char* k_again = "new-appointment:rapport/P1";
constexpr const char* k_follow_up = "follow-up:rapport/P1";

std::string attendance(World& world, std::string_view present) {
  world.log.lines.clear();
  world.happened("held rapport/P1 2027-02-09 " + std::string(present));
  return world.status(k_attendance, "2027-02-10");
}

void require_pupil(OwedTalk& talk) {
  Participant pupil;
  pupil.role = Role::pupil;
  pupil.pupil = talk.pupil;
  talk.participants.push_back(pupil);
  talk.pupil_attends = true;
}

}  // namespace

TEST_CASE("attendance (A13): one of the guardians and one of the teachers") {
  World world;
  CHECK(attendance(world, "present=P1a,L1") == "met");
  CHECK(attendance(world, "present=P1b,L1") == "met");
  CHECK(attendance(world, "present=L1") == "overdue");
  CHECK(attendance(world, "present=P1a") == "overdue");
  CHECK(attendance(world, "present=P1a,L9") == "overdue");
}

TEST_CASE("attendance (A06, A11, A14, A17): the pupil who must be there") {
  World world;
  require_pupil(world.talk("rapport/P1"));
  CHECK(attendance(world, "present=P1a,P1,L1") == "met");
  CHECK(attendance(world, "present=P1a,L1") == "overdue");
  CHECK(world.duty(k_attendance, "2027-02-10").clause == "A11");
  CHECK(world.says(k_attendance, "2027-02-10", Lang::nl) ==
        "Sanne P1, rapport: er ontbrak iemand: de leerling.");
}

TEST_CASE("attendance: what settles it adds who was missing, and nobody else") {
  World world;
  require_pupil(world.talk("rapport/P1"));
  const auto settled_by = [&](const char* present) {
    attendance(world, present);
    return world.duty(k_attendance, "2027-02-10").remedy.entries.front().value;
  };
  CHECK(settled_by("present=P1a,L1") == "present=P1a,L1,P1");
  CHECK(settled_by("present=P1,P1b") == "present=P1,P1b,L1");
  CHECK(settled_by("present=P1,L1") == "present=P1,L1,P1a,P1b");
}

TEST_CASE("attendance: the pupil who may come need not") {
  World world;
  require_pupil(world.talk("rapport/P1"));
  world.talk("rapport/P1").participants.back().presence = Presence::if_suitable;
  CHECK(attendance(world, "present=P1a,L1") == "met");
}

TEST_CASE("attendance (RP-10): both teachers of a class, or either of them") {
  World world;
  OwedTalk& talk = world.talk("rapport/P1");
  talk.teachers = {PersonId("L1"), PersonId("L2")};
  CHECK(attendance(world, "present=P1a,L2") == "met");
  talk.duo = Duo::both;
  CHECK(attendance(world, "present=P1a,L2") == "overdue");
  CHECK(attendance(world, "present=P1a,L1,L2") == "met");
}

TEST_CASE("attendance (A25): a guest who takes part") {
  World world;
  Participant guest;
  guest.role = Role::coordinator;
  guest.person = PersonId("C1");
  world.talk("rapport/P1").participants.push_back(guest);
  CHECK(attendance(world, "present=P1a,L1,C1") == "met");
  CHECK(attendance(world, "present=P1a,L1") == "overdue");
  CHECK(world.says(k_attendance, "2027-02-10") == "Sanne P1, rapport: somebody was missing: C1 Staf.");
}

TEST_CASE("attendance: a talk of which nobody noted who was there is not checked") {
  World world;
  CHECK(attendance(world, "minutes=10") == "none");
  CHECK(world.status("attendance:rapport", "2027-02-10") == "untracked");
  world.log.lines.clear();
  world.happened("called rapport/P1 2027-02-09");
  CHECK(world.status("attendance:rapport", "2027-02-10") == "none");
}

TEST_CASE("duration (B01): as long as the policy says is enough, a minute less is not") {
  World world;
  world.happened("held rapport/P1 2027-02-09 minutes=10");
  CHECK(world.status(k_duration, "2027-02-10") == "met");
  World shorter;
  shorter.happened("held rapport/P1 2027-02-09 minutes=9");
  CHECK(shorter.status(k_duration, "2027-02-10") == "overdue");
  CHECK(shorter.says(k_duration, "2027-02-10") ==
        "Sanne P1, rapport: it took 9 minutes; the policy says at least 10 minutes.");
  World longer;
  longer.happened("held rapport/P1 2027-02-09 minutes=25");
  CHECK(longer.status(k_duration, "2027-02-10") == "met");
}

TEST_CASE("duration (A04): at most an hour") {
  World hour;
  hour.talk("rapport/P1").at_least.reset();
  hour.talk("rapport/P1").at_most = Minutes{60};
  World more = hour;
  hour.happened("held rapport/P1 2027-02-09 minutes=60");
  CHECK(hour.status(k_duration, "2027-02-10") == "met");
  more.happened("held rapport/P1 2027-02-09 minutes=61");
  CHECK(more.status(k_duration, "2027-02-10") == "overdue");
}

TEST_CASE("duration: without minutes, or with a number that is none, it is not checked") {
  for (const char* value : {"present=P1a", "minutes=kort"}) {
    World world;
    world.happened("held rapport/P1 2027-02-09 " + std::string(value));
    CHECK_MESSAGE(world.status("duration:rapport", "2027-02-10") == "untracked", value);
  }
}

TEST_CASE("A later line about the same day corrects who was there and how long it took, word by word") {
  World world;
  world.happened("held rapport/P1 2027-02-09 present=L1 minutes=9");
  CHECK(world.status(k_attendance, "2027-02-10") == "overdue");
  CHECK(world.status(k_duration, "2027-02-10") == "overdue");
  world.happened("held rapport/P1 2027-02-09 present=P1a,L1", "2027-02-09T16:05");
  CHECK(world.status(k_attendance, "2027-02-10") == "met");
  CHECK(world.status(k_duration, "2027-02-10") == "overdue");
  world.happened("held rapport/P1 2027-02-09 minutes=10", "2027-02-09T16:10");
  CHECK(world.status(k_attendance, "2027-02-10") == "met");
  CHECK(world.status(k_duration, "2027-02-10") == "met");
  world.happened("held rapport/P1 2027-02-09 present=P1a minutes=8", "2027-02-09T16:15");
  CHECK(world.status(k_attendance, "2027-02-10") == "overdue");
  CHECK(world.status(k_duration, "2027-02-10") == "overdue");
}

TEST_CASE("A talk in two parts adds up who was there, and its first day counts for the duration") {
  World world;
  world.happened("held rapport/P1 2027-02-09 present=P1a minutes=10");
  world.happened("held rapport/P1 2027-02-11 present=L1 minutes=5");
  CHECK(world.status(k_attendance, "2027-02-12") == "met");
  CHECK(world.status(k_duration, "2027-02-12") == "met");
}

TEST_CASE("new-appointment (A11): after a no-show at a mandatory talk, within a week") {
  World world;
  world.talk("rapport/P1").mandatory = Stated::yes;
  world.happened("no-show rapport/P1 2027-02-09");
  CHECK(world.status(k_again, "2027-02-16") == "pending");
  CHECK(world.status(k_again, "2027-02-17") == "overdue");
  CHECK(world.duty(k_again, "2027-02-17").clause == "A11");
  CHECK(world.status("held:rapport/P1", "2027-03-15") == "none");
}

TEST_CASE("new-appointment: a later date, a new invitation or a talk after all settles it") {
  World base;
  base.talk("rapport/P1").mandatory = Stated::yes;
  base.happened("no-show rapport/P1 2027-02-09");
  World planned = base;
  planned.plan("rapport/P1", "2027-02-09");
  CHECK(planned.status(k_again, "2027-02-17") == "overdue");
  planned.plan("rapport/P1", "2027-02-23");
  CHECK(planned.status(k_again, "2027-02-17") == "met");
  World invited = base;
  invited.happened("invited rapport/P1 2027-02-10");
  CHECK(invited.status(k_again, "2027-02-17") == "met");
  World held = base;
  held.happened("held rapport/P1 2027-02-16");
  CHECK(held.status(k_again, "2027-02-17") == "met");
  World second = base;
  second.plan("rapport/P1/2", "2027-02-23");
  CHECK(second.status(k_again, "2027-02-17") == "met");
}

TEST_CASE("A talk that is invited for anew stays open until it is held") {
  constexpr const char* k_held = "held:rapport/P1";
  World world;
  world.talk("rapport/P1").mandatory = Stated::yes;
  world.plan("rapport/P1", "2027-02-09");
  world.happened("held rapport/P9 2027-02-01");
  world.happened("no-show rapport/P1 2027-02-09");
  CHECK(world.status(k_held, "2027-02-10") == "none");
  World undated = world;
  undated.happened("invited rapport/P1 2027-02-10 time=2027-02-09T18:00");  // the one that nobody came to
  CHECK(undated.status(k_again, "2027-02-17") == "met");
  CHECK(undated.status(k_held, "2027-02-28") == "pending");  // the last day of its period
  CHECK(
      undated.says(k_held, "2027-03-01") ==
      "Sanne P1, rapport: invited again after the appointment fell through, while no new time is on record; "
      "not held yet (counted as due by Sunday 28 February 2027).");
  CHECK(undated.status(k_held, "2027-03-01") == "overdue");
  undated.happened("held rapport/P1 2027-02-19");
  CHECK(undated.status(k_held, "2027-03-01") == "met");
  World late = world;
  late.happened("invited rapport/P1 2027-03-02");
  CHECK(late.status(k_held, "2027-03-09") == "pending");
  CHECK(late.status(k_held, "2027-03-10") == "overdue");
  World told = world;
  told.happened("invited rapport/P1 2027-02-10 time=2027-03-16T18:00");
  CHECK(told.status(k_held, "2027-03-16") == "pending");
  CHECK(told.status(k_held, "2027-03-17") == "overdue");
  World planned = world;
  planned.happened("invited rapport/P1 2027-02-10");
  planned.plan("rapport/P1", "2027-02-23");
  CHECK(planned.duty(k_held, "2027-02-10").due == day("2027-02-28"));
}

TEST_CASE("new-appointment: what to do begins with another time, in the plan or on the invitation") {
  World world;
  world.talk("rapport/P1").mandatory = Stated::yes;
  world.happened("no-show rapport/P1 2027-02-09");
  CHECK(settling_commands(world.duty(k_again, "2027-02-10")) ==
        std::vector<std::string>{"gesprek record invited rapport/P1 --value \"time=TIME\""});
  world.plan("rapport/P1", "2027-02-09");
  CHECK(settling_commands(world.duty(k_again, "2027-02-10")) ==
        std::vector<std::string>{"gesprek move rapport/P1 TIME", "gesprek record invited rapport/P1"});
}

TEST_CASE("new-appointment (B10): the policy can ask for one at any talk, or for none") {
  World asked;
  asked.moment("rapport").after_no_show = Stated::yes;
  asked.moment("rapport").no_show_basis.clause = "B10";
  asked.happened("no-show rapport/P1 2027-02-09");
  CHECK(asked.status(k_again, "2027-02-17") == "overdue");
  CHECK(asked.duty(k_again, "2027-02-17").clause == "B10");
  World refused = asked;
  refused.moment("rapport").after_no_show = Stated::no;
  refused.talk("rapport/P1").mandatory = Stated::yes;
  CHECK(refused.status(k_again, "2027-02-17") == "none");
}

TEST_CASE("new-appointment: a talk that was called off is owed again, one on request is not") {
  World world;
  world.happened("cancelled rapport/P1 2027-02-09 reason=ill");
  CHECK(world.status(k_again, "2027-02-17") == "overdue");
  World on_request = world;
  on_request.talk("rapport/P1").on_request = true;
  CHECK(on_request.status(k_again, "2027-02-17") == "none");
}

TEST_CASE("follow-up (B10): owed from the day it was asked until a later talk is arranged") {
  World world;
  world.talk_moment("verzoek").window.kind = WindowKind::any_time;
  world.moment("rapport").follow_up_basis.clause = "B10";
  world.happened("held rapport/P1 2027-02-09");
  world.happened("follow-up-wanted rapport/P1 2027-02-09");
  CHECK(world.status(k_follow_up, "2027-02-16") == "pending");
  CHECK(world.status(k_follow_up, "2027-02-17") == "overdue");
  CHECK(world.duty(k_follow_up, "2027-02-17").clause == "B10");
  World second = world;
  second.plan("rapport/P1/2", "2027-02-23");
  CHECK(second.status(k_follow_up, "2027-02-17") == "met");
  World asked = world;
  asked.happened("held verzoek/P1 2027-02-12");
  CHECK(asked.status(k_follow_up, "2027-02-17") == "met");
  World earlier = world;
  earlier.happened("held verzoek/P1 2027-02-02");
  CHECK(earlier.status(k_follow_up, "2027-02-17") == "overdue");
}

TEST_CASE("follow-up: the other household's own talk of the round is not the follow-up") {
  World world;
  world.happened("follow-up-wanted rapport/P1 2027-02-09");
  world.owe("rapport", "P1").id = TalkId("rapport/P1/2");
  world.plan("rapport/P1/2", "2027-02-12");
  CHECK(world.status(k_follow_up, "2027-02-17") == "overdue");
}

TEST_CASE("new-appointment: made after a week it is late") {
  World world;
  world.talk("rapport/P1").mandatory = Stated::yes;
  world.plan("rapport/P1", "2027-02-09");
  world.happened("no-show rapport/P1 2027-02-09");
  world.happened("invited rapport/P1 2027-02-17");
  CHECK(world.status(k_again, "2027-02-16") == "pending");
  CHECK(world.status(k_again, "2027-02-17") == "late");
}

TEST_CASE(
    "new-appointment and follow-up: what came late shows when it was held, a plan does not say when it was "
    "made") {
  World world;
  world.talk("rapport/P1").mandatory = Stated::yes;
  world.happened("no-show rapport/P1 2027-02-09");
  world.happened("held rapport/P1 2027-02-17");
  CHECK(world.status(k_again, "2027-02-16") == "pending");
  CHECK(world.status(k_again, "2027-02-17") == "late");
  CHECK(world.duty(k_again, "2027-02-17").met_on == day("2027-02-17"));
  World in_plan = world;
  in_plan.plan("rapport/P1", "2027-02-17");
  CHECK(in_plan.status(k_again, "2027-02-17") == "met");
  World invited = world;
  invited.happened("invited rapport/P1 2027-02-10");
  CHECK(invited.status(k_again, "2027-02-17") == "met");

  World wanted;
  wanted.happened("held rapport/P1 2027-02-09");
  wanted.happened("follow-up-wanted rapport/P1 2027-02-09");
  wanted.happened("held rapport/P1 2027-06-01");
  CHECK(wanted.status(k_follow_up, "2027-06-02") == "late");
  CHECK(wanted.duty(k_follow_up, "2027-06-02").met_on == day("2027-06-01"));
}

TEST_CASE(
    "new-appointment (A11): the clause is that of who must be there, where the policy asks nothing after a "
    "no-show") {
  World world;
  world.talk("rapport/P1").mandatory = Stated::yes;
  world.moment("rapport").no_show_basis.clause = "A07";  // what a moment is read with that says nothing of it
  world.happened("no-show rapport/P1 2027-02-09");
  CHECK(world.duty(k_again, "2027-02-17").clause == "A11");
}

TEST_CASE("held: a talk before its period is not the talk of that period") {
  World world;
  world.plan("rapport/P1", "2027-02-09");
  world.happened("held rapport/P1 2027-01-31 present=P1a,L1");
  CHECK(world.status("held:rapport/P1", "2027-02-28") == "pending");
  CHECK(world.status("in-period:rapport/P1@2027-01-31", "2027-03-01") == "overdue");
  CHECK(world.told_elsewhere("2027-03-01") == "held:rapport/P1 in in-period:rapport/P1@2027-01-31");
  world.happened("held rapport/P1 2027-02-01 present=P1a,L1");
  CHECK(world.status("held:rapport/P1", "2027-03-01") == "met");
}

TEST_CASE("held: what was called off and invited for again is held, mandatory or not") {
  World world;
  world.plan("rapport/P1", "2027-02-09");
  world.happened("held rapport/P9 2027-02-01");
  world.happened("cancelled rapport/P1 2027-02-09");
  world.happened("invited rapport/P1 2027-02-10");
  CHECK(world.status("held:rapport/P1", "2027-02-28") == "pending");
  CHECK(world.status("held:rapport/P1", "2027-03-01") == "overdue");
}

TEST_CASE(
    "new-appointment: inviting the whole round or the class again, or opening sign-up anew, is an invitation "
    "too") {
  for (const char* again : {"invited rapport 2027-02-12", "signup-opened rapport 2027-02-12",
                            "invited rapport 2027-02-12 class=5A", "signup-opened rapport/P1 2027-02-12"}) {
    World world;
    world.plan("rapport/P1", "2027-02-09");
    world.happened("held rapport/P9 2027-02-01");
    world.happened("cancelled rapport/P1 2027-02-09");
    CHECK_MESSAGE(world.status("new-appointment:rapport/P1", "2027-02-17") == "overdue", std::string(again));
    world.happened(again);
    CHECK_MESSAGE(world.status("new-appointment:rapport/P1", "2027-02-17") == "met", std::string(again));
    CHECK_MESSAGE(world.status("held:rapport/P1", "2027-03-01") == "overdue", std::string(again));
  }
}

TEST_CASE(
    "new-appointment: an invitation of the round from before it fell through, or of another class, is none") {
  for (const char* other : {"invited rapport 2027-02-01", "invited rapport 2027-02-12 class=6A"}) {
    World world;
    world.plan("rapport/P1", "2027-02-09");
    world.happened(other);
    world.happened("cancelled rapport/P1 2027-02-09");
    CHECK_MESSAGE(world.status("new-appointment:rapport/P1", "2027-02-17") == "overdue", std::string(other));
  }
}

TEST_CASE("follow-up: what the whole round is invited for is not the follow-up of one talk") {
  World world;
  world.happened("held rapport/P1 2027-02-09");
  world.happened("follow-up-wanted rapport/P1 2027-02-09");
  world.happened("invited rapport 2027-02-12");
  CHECK(world.status("follow-up:rapport/P1", "2027-02-17") == "overdue");
}
