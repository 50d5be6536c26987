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
  CHECK(world.status("planned:rapport/P1", "2027-02-22") == "overdue");
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
  CHECK(world.status("in-period:rapport/P1@2026-11-12", "2026-12-01") == "overdue");
  CHECK(findings(world, "2026-12-01") == 2);
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
