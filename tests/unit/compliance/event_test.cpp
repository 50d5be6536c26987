#include <doctest/doctest.h>

#include "model/vague_words.hpp"
#include "world.hpp"

using namespace gesprek;
using gesprek::test::day;
using gesprek::test::World;

namespace {

Occurrence& occurrence(World& world, std::string_view id, int number, std::optional<std::string_view> on) {
  Occurrence& one = world.agenda.occurrences.emplace_back();
  one.id = id;
  one.moment = MomentId(std::string(id.substr(0, id.find('/'))));
  one.moment_index = world.index(one.moment);
  one.number = number;
  one.classes = {ClassId("5A"), ClassId("6A")};
  if (on) {
    one.days = DayRange{day(*on), day(*on)};
  }
  return one;
}

/// Two parents' mornings (B09).
World mornings(MomentKind kind = MomentKind::event) {
  World world;
  Moment& moment = world.talk_moment("oudermorgen");
  moment.kind = kind;
  moment.event = Event{};
  moment.event->basis.clause = "B09";
  occurrence(world, "oudermorgen/1", 1, "2026-11-05");
  occurrence(world, "oudermorgen/2", 2, "2027-03-11");
  return world;
}

}  // namespace

TEST_CASE("event-held (B06, B09, B19): on its day, or overdue the day after") {
  World world = mornings();
  world.happened("event-held oudermorgen 2026-11-05");
  CHECK(world.status("event-held:oudermorgen/1", "2026-11-05") == "met");
  CHECK(world.status("event-held:oudermorgen/2", "2027-03-11") == "pending");
  CHECK(world.status("event-held:oudermorgen/2", "2027-03-12") == "overdue");
  CHECK(world.duty("event-held:oudermorgen/2", "2027-03-12").clause == "B09");
  CHECK(world.duty("event-held:oudermorgen/2", "2027-03-12").owners == std::vector{PersonId("H1")});
}

TEST_CASE("event-held: whose task the policy makes it; of teachers, those of each class") {
  World world = mornings();
  world.happened("event-held oudermorgen 2026-11-05");
  world.moment("oudermorgen").event->by = Role::coordinator;
  CHECK(world.duty("event-held:oudermorgen/2", "2027-03-12").owners == std::vector{PersonId("C1")});
  world.moment("oudermorgen").event->by = Role::teacher;
  CHECK(world.duty("event-held:oudermorgen/2", "2027-03-12").owners == std::vector{PersonId("L1")});
  for (Occurrence& one : world.agenda.occurrences) {
    one.classes.clear();  // of the whole school
  }
  CHECK(world.duty("event-held:oudermorgen/2", "2027-03-12").owners == std::vector{PersonId("L1")});
}

TEST_CASE("event-held (B24): an event of the school's own file is only announced") {
  World world = mornings();
  world.moment("oudermorgen").of_school = true;
  CHECK(world.status("event-held:oudermorgen/1", "2026-11-06") == "none");
  CHECK(world.status("announced:oudermorgen/1", "2026-10-01") == "pending");
}

TEST_CASE("event-held: an event that was moved is late, a walk-in hour is not moved (B17)") {
  World moved = mornings();
  moved.happened("event-held oudermorgen 2026-11-12");
  CHECK(moved.status("event-held:oudermorgen/1", "2026-11-12") == "late");
  CHECK(moved.status("event-held:oudermorgen/2", "2026-11-12") == "pending");
  World hour = mornings(MomentKind::recurring);
  hour.happened("event-held oudermorgen 2026-11-12");
  CHECK(hour.status("event-held:oudermorgen/1", "2026-11-12") == "overdue");
}

TEST_CASE("event-held (B07): every class, when the lines speak of classes") {
  World world = mornings();
  world.happened("event-held oudermorgen 2026-11-05 class=5A");
  CHECK(world.status("event-held:oudermorgen/1", "2026-11-06") == "overdue");
  CHECK(world.evidence("event-held:oudermorgen/1", "2026-11-06").find("Not yet in: 6A.") !=
        std::string::npos);
  world.happened("event-held oudermorgen 2026-11-05 class=6A");
  CHECK(world.status("event-held:oudermorgen/1", "2026-11-06") == "met");
}

TEST_CASE("event-held (B09): one line settles the groups that have the event together, not its next time") {
  World world = mornings();
  occurrence(world, "oudermorgen/1/3-8", 1, "2026-11-05");
  world.happened("event-held oudermorgen 2026-11-05");
  CHECK(world.status("event-held:oudermorgen/1", "2026-11-06") == "met");
  CHECK(world.status("event-held:oudermorgen/1/3-8", "2026-11-06") == "met");
  CHECK(world.status("event-held:oudermorgen/2", "2027-03-12") == "overdue");
}

TEST_CASE("event-held (B03, B06): without a date, by the last school day") {
  World world = mornings();
  occurrence(world, "oudermorgen/3", 3, std::nullopt);
  world.happened("event-held oudermorgen 2026-11-05");
  CHECK(world.status("event-held:oudermorgen/3", "2027-07-16") == "pending");
  CHECK(world.status("event-held:oudermorgen/3", "2027-07-17") == "overdue");
  world.happened("event-held oudermorgen 2027-03-11");
  world.happened("event-held oudermorgen 2027-05-20");
  CHECK(world.status("event-held:oudermorgen/3", "2027-07-17") == "met");
}

TEST_CASE("event-held: a school that logs no events is told once for each moment") {
  const World world = mornings();
  CHECK(world.status("event-held:oudermorgen", "2027-04-01") == "untracked");
}

TEST_CASE("event-held: what was moved is the nearest that has none yet, not the first that was missed") {
  World world = mornings();
  world.happened("event-held oudermorgen 2027-03-12");
  CHECK(world.status("event-held:oudermorgen/1", "2027-03-12") == "overdue");
  CHECK(world.status("event-held:oudermorgen/2", "2027-03-12") == "late");
  World early = mornings();
  early.happened("event-held oudermorgen 2026-11-03");  // before the day that the school chose itself
  CHECK(early.status("event-held:oudermorgen/1", "2026-11-06") == "met");
  CHECK(early.status("in-period:oudermorgen@2026-11-03", "2026-11-06") == "none");
}

TEST_CASE("announced (B24): so long ahead, or a day late") {
  World world = mornings();
  world.moment("oudermorgen").invite.lead = vague_length(Vague::well_ahead);
  world.moment("oudermorgen").invite.basis.clause = "B24";
  World in_time = world;
  in_time.happened("message-posted oudermorgen 2026-10-15");
  CHECK(in_time.status("announced:oudermorgen/1", "2026-11-06") == "met");
  World late = world;
  late.happened("invited oudermorgen 2026-10-16");
  CHECK(late.status("announced:oudermorgen/1", "2026-11-06") == "late");
  CHECK(late.duty("announced:oudermorgen/1", "2026-11-06").clause == "B24");
  World after = world;
  after.happened("invited oudermorgen 2026-11-06");
  CHECK(after.status("announced:oudermorgen/1", "2026-11-06") == "overdue");
  CHECK(after.duty("announced:oudermorgen/1", "2026-11-06").remedy.by == Settling::done_then);
  CHECK(after.duty("announced:oudermorgen/1", "2026-11-06").waiver.finding == "announced:oudermorgen/1");
  after.settle("announced:oudermorgen/1", "2026-11-06");
  CHECK(after.status("announced:oudermorgen/1", "2026-11-06") == "met");
}

TEST_CASE("offered (A16): everybody is told that they may ask") {
  World world;
  world.pupil("P2");
  world.pupil("P3");
  Initiative& initiative = world.moment("rapport").initiative.emplace();
  initiative.offered_to_all = true;
  initiative.basis.clause = "A16";
  for (const char* pupil : {"P1", "P2", "P3"}) {
    Offer offer;
    offer.moment = MomentId("rapport");
    offer.pupil = PupilId(pupil);
    offer.window = {day("2027-02-01"), day("2027-02-28")};
    world.agenda.offers.push_back(offer);
  }
  world.happened("invited rapport/P2 2027-02-21");
  CHECK(world.status("offered:rapport/P1", "2027-02-22") == "met");  // is owed the talk: asked for it
  CHECK(world.status("offered:rapport/P2", "2027-02-22") == "met");
  CHECK(world.status("offered:rapport/P3", "2027-02-21") == "pending");
  CHECK(world.status("offered:rapport/P3", "2027-02-22") == "overdue");
  CHECK(world.duty("offered:rapport/P3", "2027-02-28").remedy.by == Settling::done);
  CHECK(world.duty("offered:rapport/P3", "2027-03-01").remedy.by == Settling::done_then);
  CHECK(world.duty("offered:rapport/P3", "2027-03-01").remedy.entries.front().date == day("2027-02-21"));
  CHECK(world.duty("offered:rapport/P3", "2027-02-22").clause == "A16");
  world.happened("invited rapport 2027-02-22");
  CHECK(world.status("offered:rapport/P3", "2027-02-22") == "late");
}
