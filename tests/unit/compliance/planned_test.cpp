#include <doctest/doctest.h>

#include "world.hpp"

using namespace gesprek;
using gesprek::test::day;
using gesprek::test::World;

namespace {

constexpr const char* k_duty = "planned:rapport/P1";

/// Somebody else's talk is planned, so that the school is known to plan.
World planning_school() {
  World world;
  world.owe("rapport", "P2");
  world.plan("rapport/P2", "2027-02-09");
  return world;
}

}  // namespace

TEST_CASE("planned (A13, A19): until a week before the window ends, then overdue") {
  const World world = planning_school();
  CHECK(world.duty(k_duty, "2027-02-01").due == day("2027-02-21"));
  CHECK(world.status(k_duty, "2027-02-21") == "pending");
  CHECK(world.status(k_duty, "2027-02-22") == "overdue");
  CHECK(world.status("planned:rapport/P2", "2027-02-22") == "met");
  CHECK(world.says(k_duty, "2027-02-22") ==
        "Sanne P1, rapport: not planned; that was due by Sunday 21 February 2027.");
}

TEST_CASE("planned (A18): without a lead time the whole window may be used") {
  World world;
  world.owe("rapport", "P2").by_agreement = true;
  world.plan("rapport/P1", "2027-02-09");
  CHECK(world.status("planned:rapport/P2", "2027-02-28") == "pending");
  CHECK(world.status("planned:rapport/P2", "2027-03-01") == "overdue");
}

TEST_CASE("planned: an invitation or a held talk shows it without any plan") {
  for (const char* line :
       {"invited rapport/P1 2027-01-20", "invited rapport 2027-01-20", "held rapport/P1 2027-02-09",
        "no-show rapport/P1 2027-02-09", "signup-opened rapport 2027-01-20"}) {
    World world;
    world.happened(line);
    CHECK_MESSAGE(world.status(k_duty, "2027-03-15") == "met", line);
  }
}

TEST_CASE("planned: an invitation of the whole round does not hide who was left out of the plan") {
  World world = planning_school();
  world.happened("invited rapport 2027-01-20");
  CHECK(world.status(k_duty, "2027-02-22") == "overdue");
  CHECK(world.status("planned:rapport/P2", "2027-02-22") == "met");
}

TEST_CASE("planned (A20): who has not booked is missing once sign-up has closed") {
  World world = planning_school();
  world.happened("signup-opened rapport 2027-01-20");
  SchoolRound round;
  round.moment = MomentId("rapport");
  round.signup_closes = day("2027-02-24");
  world.school.rounds.push_back(round);
  CHECK(world.status(k_duty, "2027-02-24") == "pending");
  CHECK(world.status(k_duty, "2027-02-25") == "overdue");
  CHECK(world.evidence(k_duty, "2027-02-25").find("Sign-up closed on Wednesday 24 February 2027") !=
        std::string::npos);
}

TEST_CASE("planned: a pupil who came after the last day to invite has the whole window") {
  World world = planning_school();
  world.pupil("P1").first_day = day("2027-02-22");
  CHECK(world.status(k_duty, "2027-02-28") == "pending");
  CHECK(world.status(k_duty, "2027-03-01") == "overdue");
  world.pupil("P1").first_day = day("2027-02-21");
  CHECK(world.status(k_duty, "2027-02-22") == "overdue");
}

TEST_CASE("planned (B03): what has no date yet is due by the last school day") {
  World world = planning_school();
  world.owe("rapport", "P3").dated = false;
  CHECK(world.duty("planned:rapport/P3", "2027-07-01").due == day("2027-07-16"));
  CHECK(world.status("planned:rapport/P3", "2027-07-16") == "pending");
  CHECK(world.status("planned:rapport/P3", "2027-07-17") == "overdue");
  CHECK(world.evidence("planned:rapport/P3", "2027-07-17") ==
        "The school has chosen no date; the last school day is Friday 16 July 2027. "
        "Up to Saturday 17 July 2027 nothing of it is on record.");
}

TEST_CASE("planned: what falls due in another school year is no duty of this one") {
  World world = planning_school();
  world.owe("rapport", "P3").becomes_due = false;
  CHECK(world.status("planned:rapport/P3", "2027-03-01") == "none");
}

TEST_CASE("planned: a waiver for the whole moment, or for one pupil") {
  World world = planning_school();
  world.owe("rapport", "P3");
  World whole = world;
  whole.happened("waived rapport 2027-02-22 rule=planned reason=elsewhere");
  CHECK(whole.status(k_duty, "2027-02-22") == "waived");
  CHECK(whole.status("planned:rapport/P3", "2027-02-22") == "waived");
  world.happened("waived rapport/P1 2027-02-22 rule=planned reason=elsewhere");
  CHECK(world.status(k_duty, "2027-02-22") == "waived");
  CHECK(world.status("planned:rapport/P3", "2027-02-22") == "overdue");
}

TEST_CASE("planned: a school that neither plans nor logs talks is told once") {
  World world;
  world.owe("rapport", "P2");
  world.happened("event-held rapport 2027-01-01");
  CHECK(world.status("planned:rapport", "2027-03-01") == "untracked");
  CHECK(world.status(k_duty, "2027-03-01") == "none");
  CHECK(world.status(k_duty, "2027-02-01") == "pending");
}

TEST_CASE("held (A13): pending through its window, overdue after it, met or late when it was held") {
  World world;
  world.plan("rapport/P1", "2027-02-09");
  world.owe("rapport", "P2");
  world.happened("held rapport/P2 2027-02-28");
  CHECK(world.status("held:rapport/P1", "2027-02-28") == "pending");
  CHECK(world.status("held:rapport/P1", "2027-03-01") == "overdue");
  CHECK(world.status("held:rapport/P2", "2027-03-01") == "met");
  world.owe("rapport", "P3");
  world.happened("held rapport/P3 2027-03-01");
  CHECK(world.status("held:rapport/P3", "2027-03-01") == "late");
}

TEST_CASE("held: what was never arranged is said by planned alone") {
  const World world = planning_school();
  CHECK(world.status("held:rapport/P1", "2027-03-15") == "none");
  CHECK(world.status(k_duty, "2027-03-15") == "overdue");
}

TEST_CASE("held: staying away from a talk that is not mandatory is not a fault of the school") {
  World world;
  world.happened("no-show rapport/P1 2027-02-09");
  CHECK(world.status("held:rapport/P1", "2027-03-15") == "met");
  CHECK(world.status("new-appointment:rapport/P1", "2027-03-15") == "none");
}

TEST_CASE(
    "held (A03): a talk whose window was missed and that is planned for a day after it is late all the "
    "same") {
  World world;
  OwedTalk& missed = world.talk("rapport/P1");
  missed.catch_up = DayRange{day("2027-03-01"), day("2027-07-16")};
  world.owe("rapport", "P2");
  world.happened("held rapport/P2 2027-02-09");
  CHECK(world.status(k_duty, "2027-03-03") == "overdue");
  CHECK(world.duty(k_duty, "2027-03-03").remedy.by == Settling::planned);
  world.plan("rapport/P1", "2027-03-12");
  CHECK(world.status(k_duty, "2027-03-03") == "met");
  CHECK(world.status("held:rapport/P1", "2027-02-28") == "pending");
  CHECK(world.status("held:rapport/P1", "2027-03-12") == "overdue");
  world.happened("held rapport/P1 2027-03-12");
  CHECK(world.status("held:rapport/P1", "2027-03-13") == "late");
  World unplanned;
  unplanned.talk("rapport/P1").catch_up = DayRange{day("2027-03-01"), day("2027-07-16")};
  unplanned.happened("held rapport/P1 2027-03-12");
  CHECK(unplanned.status("held:rapport/P1", "2027-03-13") == "late");
}

TEST_CASE("planned: no time is advised once there is no school day left, for the school or for the pupil") {
  World world = planning_school();
  const Day last = day("2027-07-16");  // region midden
  CHECK(world.duty(k_duty, iso(last - std::chrono::days{1})).remedy.by == Settling::agreed);
  CHECK(world.duty(k_duty, iso(last)).remedy.by == Settling::impossible);
  world.pupil("P1").last_day = day("2027-04-01");
  CHECK(world.duty(k_duty, "2027-03-31").remedy.by == Settling::agreed);
  CHECK(world.duty(k_duty, "2027-04-01").remedy.by == Settling::impossible);
}

TEST_CASE("held: a date made after a no-show may lie beyond the window") {
  World world;
  world.owe("rapport", "P2").mandatory = Stated::yes;
  world.happened("no-show rapport/P2 2027-02-26");
  world.plan("rapport/P2", "2027-03-04");
  CHECK(world.status("held:rapport/P2", "2027-03-04") == "pending");
  world.happened("held rapport/P2 2027-03-04");
  CHECK(world.status("held:rapport/P2", "2027-03-05") == "met");
}

TEST_CASE("planned: a row of the plan that nobody was invited for lapses with its day") {
  World world = planning_school();
  world.talk("rapport/P1").invite_needed = true;
  world.talk("rapport/P2").invite_needed = true;
  world.plan("rapport/P1", "2027-02-09");
  world.happened("invited rapport/P2 2027-01-20");
  world.happened("held rapport/P2 2027-02-09");
  SUBCASE("on its day the appointment stands, and the invitation is what lacks") {
    CHECK(world.status(k_duty, "2027-02-09") == "met");
    CHECK(world.status("invited-in-time:rapport/P1", "2027-02-09") == "overdue");
  }
  SUBCASE("after it the talk is to be arranged again: one fault, one finding") {
    CHECK(world.status(k_duty, "2027-02-10") == "pending");
    CHECK(world.status(k_duty, "2027-03-01") == "overdue");
    CHECK(world.evidence(k_duty, "2027-03-01").find("The plan says Tuesday 9 February 2027") !=
          std::string::npos);
    CHECK(world.status("held:rapport/P1", "2027-03-01") == "none");
    CHECK(world.status("invited-in-time:rapport/P1", "2027-03-01") == "none");
  }
  SUBCASE("with an invitation it was arranged, and was not held") {
    world.happened("invited rapport/P1 2027-02-01");
    CHECK(world.status(k_duty, "2027-03-01") == "met");
    CHECK(world.status("held:rapport/P1", "2027-03-01") == "overdue");
  }
  SUBCASE("a talk that was held was arranged, whatever the plan says") {
    world.happened("held rapport/P1 2027-02-12");
    world.happened("report-filed rapport/P2 2027-02-10");
    CHECK(world.status(k_duty, "2027-03-01") == "met");
    CHECK(world.status("held:rapport/P1", "2027-03-01") == "met");
    CHECK(world.duty("report-in-time:rapport/P1", "2027-03-01").due == day("2027-02-19"));
  }
}

TEST_CASE("planned: a date in the plan after a no-show counts only once the family has heard of it") {
  World world;
  world.talk("rapport/P1").invite_needed = true;
  world.talk("rapport/P1").mandatory = Stated::yes;
  world.owe("rapport", "P2");
  world.happened("held rapport/P2 2027-02-03");
  world.happened("invited rapport/P1 2027-01-20");
  world.happened("no-show rapport/P1 2027-02-03");
  world.plan("rapport/P1", "2027-02-09");
  CHECK(world.status("new-appointment:rapport/P1", "2027-02-11") == "overdue");
  world.happened("invited rapport/P1 2027-02-05");
  CHECK(world.status("new-appointment:rapport/P1", "2027-02-11") == "met");
}

TEST_CASE("invited-in-time: a round counts from the first talk that was held, not from the plan of it") {
  World world;
  world.owe("rapport", "P2");
  for (const char* talk : {"rapport/P1", "rapport/P2"}) {
    world.talk(talk).invite_from = CountFrom::round;
  }
  world.plan("rapport/P2", "2027-02-03");
  world.happened("held rapport/P2 2027-02-09");
  world.happened("invited rapport/P1 2027-02-02");
  CHECK(world.duty("invited-in-time:rapport/P1", "2027-02-15").due == day("2027-02-02"));
}
