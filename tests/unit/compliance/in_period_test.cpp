#include <doctest/doctest.h>

#include <algorithm>

#include "compliance/explain.hpp"
#include "world.hpp"

using namespace gesprek;
using gesprek::test::day;
using gesprek::test::World;

namespace {

constexpr const char* k_early = "in-period:rapport/P1@2026-11-10";

/// Held in November, while the report talk is one of February.
World stray() {
  World world;
  world.happened("held rapport/P1 2026-11-10 present=P1a,L1 minutes=10");
  return world;
}

int findings(const World& world, std::string_view as_of) {
  const auto all = world.duties(as_of);
  return static_cast<int>(std::ranges::count_if(all, [](const Duty& duty) {
    return duty.status == DutyStatus::overdue || duty.status == DutyStatus::late;
  }));
}

Occurrence& gathering(World& world, std::string_view first, std::string_view last) {
  Moment& moment = world.talk_moment("informatieavond");
  moment.kind = MomentKind::event;
  moment.event = Event{};
  Occurrence& one = world.agenda.occurrences.emplace_back();
  one.id = "informatieavond";
  one.moment = moment.id;
  one.moment_index = world.index(moment.id);
  one.period = DayRange{day(first), day(last)};
  one.days = one.period;
  return one;
}

}  // namespace

TEST_CASE("in-period: what is logged before the period of a talk counts for nothing, and is said once") {
  const World world = stray();
  CHECK(world.status(k_early, "2026-11-10") == "overdue");
  CHECK(world.duty(k_early, "2026-11-10").clause == "A13");
  CHECK(world.says(k_early, "2026-11-10").find("before its period, which begins on Monday 1 February 2027") !=
        std::string::npos);
  CHECK(world.status("planned:rapport/P1", "2026-11-11") == "pending");
  CHECK(world.told_elsewhere("2027-02-22") == std::string("planned:rapport/P1 in ") + k_early);
  for (const char* rule : {"held", "report-in-time", "attendance", "duration"}) {
    CHECK_MESSAGE(world.status(std::string(rule) + ":rapport/P1", "2026-12-01") == "none", std::string(rule));
  }
  CHECK(findings(world, "2026-12-01") == 1);
}

TEST_CASE("in-period: beside the talk itself it is the only finding") {
  World world = stray();
  world.happened("invited rapport/P1 2027-01-25");
  world.plan("rapport/P1", "2027-02-09");
  world.happened("held rapport/P1 2027-02-09 present=P1a,P1b,L1 minutes=10");
  world.happened("report-filed rapport/P1 2027-02-12 shared=yes");
  CHECK(findings(world, "2027-03-01") == 1);
  CHECK(world.status("held:rapport/P1", "2027-03-01") == "met");
  CHECK(world.status("invited-in-time:rapport/P1", "2027-03-01") == "met");
  CHECK(world.status("report-in-time:rapport/P1", "2027-03-01") == "met");
  CHECK(world.contacts("2027-03-01") == "HP1:1");
}

TEST_CASE("in-period: what settles it takes the line back") {
  World world = stray();
  const Duty duty = world.duty(k_early, "2026-12-01");
  CHECK(settling_commands(duty) ==
        std::vector<std::string>{"gesprek record held rapport/P1 --date 2026-11-10 --value \"present=P1a,L1 "
                                 "minutes=10\" --undo"});
  world.settle(k_early, "2026-12-01");
  CHECK(world.status(k_early, "2026-12-01") == "none");
}

TEST_CASE("in-period: nobody is said to have stayed away, or to be owed a report, before the period") {
  World world;
  world.happened("no-show rapport/P1 2026-11-10");
  world.happened("report-filed rapport/P1 2026-11-12");
  CHECK(world.status("new-appointment:rapport/P1", "2026-12-01") == "none");
  CHECK(world.status(k_early, "2026-12-01") == "overdue");
  CHECK(findings(world, "2026-12-01") == 1);
}

TEST_CASE("in-period: one finding for each time that it was held, with what was recorded of it after that") {
  World world = stray();
  world.happened("held rapport/P1 2026-11-10 minutes=9", "2026-11-10T16:05");
  world.happened("report-filed rapport/P1 2026-11-12");
  world.happened("held rapport/P1 2026-12-01");
  CHECK(findings(world, "2026-12-02") == 2);
  CHECK(world.says(k_early, "2026-12-02")
            .find("held on Tuesday 10 November 2026, report filed on Thursday 12 "
                  "November 2026") != std::string::npos);
  CHECK(world.says(k_early, "2026-12-02", Lang::nl)
            .find("gevoerd op dinsdag 10 november 2026, verslag vastgelegd op donderdag") !=
        std::string::npos);
  CHECK(world.duty(k_early, "2026-12-02").remedy.entries.size() == 3);
  CHECK(world.status("in-period:rapport/P1@2026-12-01", "2026-12-02") == "overdue");

  World reports;
  reports.happened("report-filed rapport/P1 2026-11-12");
  reports.happened("shared rapport/P1 2026-11-13");
  CHECK(findings(reports, "2026-12-01") == 2);
}

TEST_CASE("in-period: a talk that took place too early, and not after that, is one finding") {
  World world = stray();
  CHECK(findings(world, "2027-03-01") == 1);
  CHECK(world.told_elsewhere("2027-03-01") == std::string("planned:rapport/P1 in ") + k_early);
  CHECK(world.evidence(k_early, "2027-03-01").find("not planned; that was due by") != std::string::npos);

  world.plan("rapport/P1", "2027-02-09");
  world.happened("invited rapport/P1 2027-01-25");
  CHECK(world.status("held:rapport/P1", "2027-02-10") == "pending");
  CHECK(findings(world, "2027-03-01") == 1);
  CHECK(world.told_elsewhere("2027-03-01") == std::string("held:rapport/P1 in ") + k_early);
  CHECK(world.evidence(k_early, "2027-03-01").find("not held; its period ended on") != std::string::npos);
}

TEST_CASE("in-period: once the line is settled, the talk that was never held is a finding of its own") {
  for (const char* settled :
       {"waived - 2026-12-01 finding=in-period:rapport/P1@2026-11-10 reason=decided", "undo"}) {
    World world = stray();
    world.plan("rapport/P1", "2027-02-09");
    world.happened("held rapport/P9 2027-02-01");
    world.happened("invited rapport/P1 2027-01-25");
    if (std::string_view(settled) == "undo") {
      world.settle(k_early, "2026-12-01");
    } else {
      world.happened(settled);
    }
    CHECK_MESSAGE(world.status("held:rapport/P1", "2027-03-01") == "overdue", std::string(settled));
    CHECK_MESSAGE(world.told_elsewhere("2027-03-01").empty(), std::string(settled));
  }
}

TEST_CASE(
    "in-period: nobody came too early, or a report without a talk: that the talk was not held is no less") {
  for (const char* line : {"no-show rapport/P1 2026-11-10", "report-filed rapport/P1 2026-11-10"}) {
    World world;
    world.happened("held rapport/P9 2027-02-01");
    world.happened(line);
    CHECK_MESSAGE(world.status("planned:rapport/P1", "2027-03-01") == "overdue", std::string(line));
  }
}

TEST_CASE("in-period: whoever asks why the talk counts as not held is told of the early line") {
  World world = stray();
  world.plan("rapport/P1", "2027-02-09");
  world.happened("invited rapport/P1 2027-01-25");
  const std::string facts = world.evidence("held:rapport/P1", "2027-02-10");
  CHECK(facts.find("held on Tuesday 10 November 2026. That is before the period, which begins on Monday 1 "
                   "February 2027") != std::string::npos);
  world.happened("held rapport/P1 2027-02-09");
  CHECK(world.evidence("held:rapport/P1", "2027-02-10").find("10 November") == std::string::npos);
  world.happened("report-filed rapport/P1 2026-11-12");
  CHECK(world.evidence("report-in-time:rapport/P1", "2027-02-20")
            .find("report filed on Thursday 12 November") != std::string::npos);
  CHECK(world.evidence("report-in-time:rapport/P1", "2027-02-20").find("nothing else of it is on record") !=
        std::string::npos);
}

TEST_CASE("in-period: invitations, forms and callings off come before a talk") {
  World world;
  world.plan("rapport/P1", "2027-02-09");
  for (const char* event :
       {"invited", "form-sent", "form-returned", "topics-received", "mode-agreed", "cancelled"}) {
    world.happened(std::string(event) + " rapport/P1 2027-01-25");
  }
  CHECK(world.status("in-period:rapport/P1@2027-01-25", "2027-01-26") == "none");
}

TEST_CASE("in-period: the day before it is too early, its first day is not") {
  for (const auto& [on, status] : {std::pair{"2027-01-31", "overdue"}, {"2027-02-01", "none"}}) {
    World world;
    world.happened(std::string("held rapport/P1 ") + on);
    CHECK(world.status(std::string("in-period:rapport/P1@") + on, "2027-02-01") == status);
  }
}

TEST_CASE("in-period: a row of the plan, an agreement, or no period at all makes any day a day of the talk") {
  World planned = stray();
  planned.plan("rapport/P1", "2026-11-10");
  CHECK(planned.status(k_early, "2026-12-01") == "none");
  CHECK(planned.status("held:rapport/P1", "2026-12-01") == "met");

  World agreed = stray();
  OwedTalk& talk = agreed.talk("rapport/P1");
  talk.agreed = Agreed{day("2026-11-10"), {}, {}, talk.window};
  talk.window = {day("2026-11-10"), day("2026-11-10")};
  talk.by_agreement = true;
  CHECK(agreed.status(k_early, "2026-12-01") == "none");

  World later = stray();
  OwedTalk& put_off = later.talk("rapport/P1");
  put_off.agreed = Agreed{day("2027-03-10"), {}, {}, put_off.window};
  put_off.window = {day("2027-03-10"), day("2027-03-10")};
  put_off.by_agreement = true;
  CHECK(later.status(k_early, "2026-12-01") == "overdue");
  later.happened("held rapport/P1 2027-02-09");  // in the period that the agreement replaced
  CHECK(later.status("in-period:rapport/P1@2027-02-09", "2027-03-01") == "none");

  World undated = stray();
  undated.talk("rapport/P1").dated = false;
  CHECK(undated.status(k_early, "2026-12-01") == "none");

  World any_time = stray();
  any_time.talk("rapport/P1").soonest = true;
  any_time.talk("rapport/P1").on_request = true;
  CHECK(any_time.status(k_early, "2026-12-01") == "none");
}

TEST_CASE("in-period: a gathering before the policy's days for it is not that gathering") {
  World world;
  gathering(world, "2027-01-11", "2027-01-22");
  world.happened("event-held informatieavond 2026-09-15");
  CHECK(world.status("in-period:informatieavond@2026-09-15", "2026-09-15") == "overdue");
  CHECK(world.status("event-held:informatieavond", "2026-10-01") == "pending");
  CHECK(world.status("event-held:informatieavond", "2027-01-23") == "overdue");
  world.happened("event-held informatieavond 2027-01-25");  // moved
  CHECK(world.status("event-held:informatieavond", "2027-01-26") == "late");

  World ahead;
  gathering(ahead, "2027-01-11", "2027-01-22").days = DayRange{day("2027-01-06"), day("2027-01-06")};
  ahead.happened("event-held informatieavond 2027-01-06");
  CHECK(ahead.status("in-period:informatieavond@2027-01-06", "2027-01-06") == "none");
  CHECK(ahead.status("event-held:informatieavond", "2027-01-06") == "met");
}
