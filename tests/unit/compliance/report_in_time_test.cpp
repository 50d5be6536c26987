#include <doctest/doctest.h>

#include "world.hpp"

using namespace gesprek;
using gesprek::test::World;

namespace {

constexpr const char* k_duty = "report-in-time:rapport/P1";

/// Whenever it is: the talk has the whole year.
World held_on(std::string_view day) {
  World world;
  world.talk("rapport/P1").window = {test::day("2026-08-01"), test::day("2028-07-31")};
  world.happened("held rapport/P1 " + std::string(day) + " present=P1a,L1 minutes=10");
  return world;
}

}  // namespace

TEST_CASE("report-in-time (A23): day 7 is in time, day 8 is late") {
  World in_time = held_on("2027-02-09");
  in_time.happened("report-filed rapport/P1 2027-02-16");
  CHECK(in_time.status(k_duty, "2027-03-01") == "met");

  World late = held_on("2027-02-09");
  late.happened("report-filed rapport/P1 2027-02-17");
  CHECK(late.status(k_duty, "2027-03-01") == "late");
  CHECK(late.duty(k_duty, "2027-03-01").clause == "A23");
  CHECK(late.duty(k_duty, "2027-03-01").due == test::day("2027-02-16"));
}

TEST_CASE("report-in-time (A23): the arithmetic is told in both languages") {
  World late = held_on("2027-02-09");
  late.happened("report-filed rapport/P1 2027-02-17");
  CHECK(late.evidence(k_duty, "2027-03-01") ==
        "The talk was held on Tuesday 9 February 2027. 1 week after that is Tuesday 16 February 2027. "
        "The report was filed on Wednesday 17 February 2027. That is 1 day late.");
  CHECK(late.says(k_duty, "2027-03-01", Lang::nl) ==
        "Sanne P1, rapport: het verslag is vastgelegd op woensdag 17 februari 2027, 1 dag te laat; "
        "dat moest uiterlijk dinsdag 16 februari 2027.");
}

TEST_CASE("report-in-time (A23): missing is pending on day 7 and overdue on day 8") {
  World world = held_on("2027-02-09");
  world.happened("report-filed rapport/P2 2027-01-05");  // of nobody here, but the school does log reports
  CHECK(world.status(k_duty, "2027-02-09") == "pending");
  CHECK(world.status(k_duty, "2027-02-16") == "pending");
  CHECK(world.status(k_duty, "2027-02-17") == "overdue");
}

TEST_CASE("report-in-time (A23): a minute before midnight is the seventh day, midnight is the eighth") {
  World before = held_on("2027-02-09");
  before.happened("report-filed rapport/P1 2027-02-16", "2027-02-16T23:59");
  CHECK(before.status(k_duty, "2027-02-16") == "met");

  World after = held_on("2027-02-09");
  after.happened("report-filed rapport/P1 2027-02-17", "2027-02-17T00:00");
  CHECK(after.status(k_duty, "2027-02-16") == "pending");
  CHECK(after.status(k_duty, "2027-02-17") == "late");
}

TEST_CASE("report-in-time (A23): a line that was written later does not exist yet") {
  World world = held_on("2027-02-09");
  world.happened("report-filed rapport/P1 2027-02-15", "2027-02-20T08:00");
  world.happened("report-filed rapport/P9 2027-02-01");
  CHECK(world.status(k_duty, "2027-02-19") == "overdue");
  CHECK(world.status(k_duty, "2027-02-20") == "met");
}

TEST_CASE("report-in-time (A23): a week that ends in a holiday is still a week, with a remark") {
  World world = held_on("2027-02-12");  // midden: voorjaarsvakantie from 20 to 28 February 2027
  world.happened("report-filed rapport/P1 2027-02-20");
  CHECK(world.status(k_duty, "2027-03-01") == "late");
  CHECK(world.evidence(k_duty, "2027-03-01").find("holiday") == std::string::npos);

  World inside = held_on("2027-02-15");
  inside.happened("report-filed rapport/P1 2027-02-23");
  CHECK(inside.status(k_duty, "2027-03-01") == "late");
  CHECK(inside.evidence(k_duty, "2027-03-01").find("voorjaarsvakantie") != std::string::npos);

  World in_time = held_on("2027-02-15");
  in_time.happened("report-filed rapport/P1 2027-02-22");
  CHECK(in_time.status(k_duty, "2027-03-01") == "met");
}

TEST_CASE("report-in-time (A23): a week over 29 February, and over both clock changes, has seven days") {
  for (const auto& [held, last, next] : {std::tuple{"2028-02-25", "2028-03-03", "2028-03-04"},
                                         {"2027-03-24", "2027-03-31", "2027-04-01"},
                                         {"2026-10-21", "2026-10-28", "2026-10-29"},
                                         {"2028-02-22", "2028-02-29", "2028-03-01"}}) {
    const std::string day_7 = last;
    const std::string day_8 = next;
    World in_time = held_on(held);
    in_time.happened("report-filed rapport/P1 " + day_7);
    CHECK_MESSAGE(in_time.status(k_duty, "2028-07-01") == "met", day_7);
    World late = held_on(held);
    late.happened("report-filed rapport/P1 " + day_8);
    CHECK_MESSAGE(late.status(k_duty, "2028-07-01") == "late", day_8);
  }
}

TEST_CASE("report-in-time (A23): counts from the plan only while the talk was not held") {
  World world;
  world.plan("rapport/P1", "2027-02-09");
  CHECK(world.duty(k_duty, "2027-02-01").due == test::day("2027-02-16"));
  world.happened("held rapport/P1 2027-02-11");
  CHECK(world.duty(k_duty, "2027-02-12").due == test::day("2027-02-18"));
}

TEST_CASE(
    "report-in-time (A23): a planned day without a word is overdue only at a school that does not log its "
    "talks") {
  World silent;
  silent.plan("rapport/P1", "2027-02-09");
  silent.happened("report-filed rapport/P2 2027-02-01");
  CHECK(silent.status(k_duty, "2027-02-17") == "overdue");

  World logs = silent;
  logs.pupil("P2");
  logs.happened("held rapport/P2 2027-02-09");
  CHECK(logs.status(k_duty, "2027-02-17") == "none");
}

TEST_CASE("report-in-time (A23): a talk that was never in a plan or an agenda is reported too") {
  World world;
  world.talk_moment("facultatief").window.kind = WindowKind::any_time;
  world.happened("held facultatief/P1 2027-01-12");
  world.happened("report-filed facultatief/P1 2027-01-14");
  world.happened("held facultatief/P1 2027-03-02");
  CHECK(world.status("report-in-time:facultatief/P1", "2027-03-20") == "met");
  CHECK(world.status("report-in-time:facultatief/P1@2027-03-02", "2027-03-09") == "pending");
  CHECK(world.status("report-in-time:facultatief/P1@2027-03-02", "2027-03-10") == "overdue");
}

TEST_CASE("report-in-time (A23): school days count as the policy's unit says") {
  World world = held_on("2027-02-18");
  world.moment("rapport").report.within = Length{2, Unit::school_days};
  world.owe("rapport", "P2").report_within = Length{2, Unit::school_days};
  world.happened("held rapport/P2 2027-02-18");
  CHECK(world.duty("report-in-time:rapport/P2", "2027-02-19").due == test::day("2027-03-01"));
}

TEST_CASE("report-in-time: a waiver with a reason settles it, one without does not") {
  World world = held_on("2027-02-09");
  world.happened("report-filed rapport/P1 2027-02-17");
  World unreasoned = world;
  unreasoned.happened("waived rapport/P1 2027-02-18 rule=report-in-time");
  CHECK(unreasoned.status(k_duty, "2027-03-01") == "late");
  World other_rule = world;
  other_rule.happened("waived rapport/P1 2027-02-18 rule=held reason=ill");
  CHECK(other_rule.status(k_duty, "2027-03-01") == "late");
  world.happened("waived rapport/P1 2027-02-18 rule=report-in-time reason=ill");
  CHECK(world.status(k_duty, "2027-02-17") == "late");
  CHECK(world.status(k_duty, "2027-02-18") == "waived");
}

TEST_CASE("report-in-time: a school that logs no reports is told once, never as missing") {
  World world = held_on("2027-02-09");
  world.owe("rapport", "P2");
  world.happened("held rapport/P2 2027-02-09");
  CHECK(world.status(k_duty, "2027-03-01") == "none");
  CHECK(world.status("report-in-time:rapport", "2027-03-01") == "untracked");
  CHECK(world.says("report-in-time:rapport", "2027-03-01") ==
        "rapport: cannot be checked (\"report-in-time\", 2×), because the school logs none of its evidence: "
        "reports (report-filed).");
}

TEST_CASE("report-in-time: once a planned day passed without a word, whether the talk was held comes first") {
  World world;
  world.plan("rapport/P1", "2027-02-09");
  world.happened("held rapport/P9 2027-02-01");
  CHECK(world.status("report-in-time:rapport/P1", "2027-02-09") == "pending");
  CHECK(world.status("report-in-time:rapport/P1", "2027-02-10") == "none");
  CHECK(world.status("held:rapport/P1", "2027-02-10") == "pending");
}
