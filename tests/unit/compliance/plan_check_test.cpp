#include "compliance/plan_check.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "compliance/explain.hpp"
#include "world.hpp"

using namespace gesprek;
using gesprek::test::day;
using gesprek::test::World;

namespace {

/// A round of two talks, planned as the policy has it.
World planned_round() {
  World world;
  world.owe("rapport", "P2");
  world.plan("rapport/P1", "2027-02-09");
  world.plan("rapport/P2", "2027-02-09");
  auto& talks = world.plans.at(MomentId("rapport")).talks;
  talks[0].guardians = {PersonId("P1a"), PersonId("P1b")};
  talks[1].guardians = {PersonId("P2a"), PersonId("P2b")};
  talks[1].start.clock = Clock{18 * 60 + 10};
  for (PlannedTalk& talk : talks) {
    talk.staff = {PersonId("L1")};
  }
  return world;
}

PlannedTalk& first(World& world) {
  return world.plans.at(MomentId("rapport")).talks.front();
}

/// The ids of what is wrong, with the clause.
std::vector<std::string> faults(const World& world, std::string_view as_of = "2027-01-11") {
  std::vector<std::string> found;
  for (const Duty& duty : world.plan_duties(as_of)) {
    if (duty.status == DutyStatus::overdue) {
      found.push_back(duty.id + ' ' + duty.clause);
    }
  }
  return found;
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("plan-only: a plan as the policy has it") {
  const World world = planned_round();
  CHECK(faults(world) == Found{});
  CHECK(world.plan_duties("2027-01-11").size() == 2);
}

TEST_CASE(
    "plan-only: what a family or somebody of the staff said that they cannot, and the walk between two "
    "rooms") {
  World world = planned_round();
  auto& talks = world.plans.at(MomentId("rapport")).talks;
  const auto with = [&](const char* pupil, const char* person) {
    Request request;
    request.kind = Request::Kind::impossible;
    request.pupil = PupilId(pupil);
    request.person = PersonId(person);
    request.until = Clock{18 * 60 + 15};
    std::vector<Request> requests{request};
    std::vector<std::string> found;
    for (const Duty& duty : world.plan_duties("2027-01-11", &requests)) {
      if (duty.status == DutyStatus::overdue) {
        found.push_back(duty.id);
      }
    }
    return found;
  };
  CHECK(with("P1", "") == Found{"planned:rapport/P1:family-cannot"});
  CHECK(with("P1", "P1b") == Found{"planned:rapport/P1:family-cannot"});
  CHECK(with("P2", "L1") == Found{"planned:rapport/P2:staff-cannot"});
  CHECK(with("P2", "L2") == Found{});
  talks[0].start.clock = Clock{18 * 60 + 20};  // right after the other, and too late for what is asked
  CHECK(with("P1", "") == Found{});
  talks[0].room = RoomId("R1");
  talks[1].room = RoomId("R2");
  CHECK(with("P1", "") == Found{"planned:rapport/P1:walk"});
  talks[1].mode = Mode::home;  // a quarter of an hour away
  talks[0].start.clock = Clock{18 * 60 + 30};
  CHECK(with("P1", "") == Found{"planned:rapport/P1:walk"});
  talks[0].start.clock = Clock{18 * 60 + 35};
  CHECK(with("P1", "") == Found{});
}

TEST_CASE("plan-only: who is missing, and who is not owed a talk") {
  World world = planned_round();
  world.plans.at(MomentId("rapport")).talks.pop_back();
  world.pupil("P3");
  world.plan("rapport/P3", "2027-02-10");
  CHECK(faults(world) == Found{"planned:rapport/P3:not-owed A13"});
}

TEST_CASE("plan-only: whoever is in no row has the status that the rule has with the log at hand") {
  const auto status = [](const std::vector<const char*>& lines, const char* as_of) {
    World world = planned_round();
    world.plans.at(MomentId("rapport")).talks.pop_back();
    for (const char* line : lines) {
      world.happened(line);
    }
    for (const Duty& duty : world.plan_duties(as_of)) {
      if (duty.talk == TalkId("rapport/P2")) {
        CHECK(world.status("planned:rapport/P2", as_of) ==
              (duty.id.ends_with(":missing") ? "met" : word(duty.status)));
        return duty.id.substr(duty.id.find("/P2") + 3) + std::string(word(duty.status));
      }
    }
    return std::string("none");
  };
  CHECK(status({}, "2027-02-21") == "pending");
  CHECK(status({}, "2027-02-22") == "overdue");
  CHECK(status({"held rapport/P2 2027-02-03"}, "2027-02-28") == "met");
  CHECK(status({"waived rapport/P2 2027-02-03 rule=planned reason=moved"}, "2027-02-28") == "waived");
  CHECK(status({"waived rapport/P2 2027-02-03 rule=held reason=moved"}, "2027-02-28") == "overdue");
  const std::vector<const char*> invited{"invited rapport/P2 2027-01-20"};
  CHECK(status(invited, "2027-02-28") == ":missingoverdue");
  CHECK(status(invited, "2027-03-01") == "none");
}

TEST_CASE("plan-only: what is past is left out, in a row or in none") {
  World world = planned_round();
  first(world).start.day = day("2027-02-09");
  CHECK(faults(world, "2027-02-09").size() == 2);  // too late to invite for today
  CHECK(faults(world, "2027-02-10") == Found{});
  world.plans.at(MomentId("rapport")).talks.pop_back();
  CHECK(faults(world, "2027-02-28") == Found{"planned:rapport/P2 A13"});
  CHECK(world.plan_duties("2027-03-01").empty());
}

TEST_CASE(
    "plan-only: outside the period, on a day off, too soon to invite (A19): day 7 is in time, day 6 is not") {
  World world = planned_round();
  first(world).start.day = day("2027-03-02");
  CHECK(faults(world) == Found{"planned:rapport/P1:period A13"});
  first(world).start.day = day("2027-02-13");  // a Saturday
  CHECK(faults(world) == Found{"planned:rapport/P1:day A13"});
  first(world).start.day = day("2027-02-22");  // spring holiday in region midden
  CHECK(faults(world) == Found{"planned:rapport/P1:day A13"});
  first(world).start.day = day("2027-02-09");
  CHECK(faults(world, "2027-02-02") == Found{});
  CHECK(faults(world, "2027-02-03") ==
        Found{"invited-in-time:rapport/P1 A19", "invited-in-time:rapport/P2 A19"});
}

TEST_CASE("plan-only: shorter than the policy says (B01), with the wrong people (A13, A11)") {
  World world = planned_round();
  first(world).minutes = Minutes{9};
  CHECK(faults(world) == Found{"duration:rapport/P1 B01"});
  first(world).minutes = Minutes{10};
  first(world).guardians.pop_back();
  CHECK(faults(world) == Found{"right-people-invited:rapport/P1 A13"});
  first(world).guardians.push_back(PersonId("P1b"));
  first(world).staff = {PersonId("L2")};
  CHECK(faults(world) == Found{"attendance:rapport/P1 A11"});
}

TEST_CASE("plan-only: nobody in two places; one after the other is none") {
  World world = planned_round();
  first(world).start.clock = Clock{18 * 60 + 1};
  CHECK(faults(world) == Found{"planned:rapport/P2:clash A13"});
  first(world).start.clock = Clock{18 * 60};
  CHECK(faults(world) == Found{});
}

TEST_CASE("plan-only: a guardian with children in two classes is in one place") {
  World world = planned_round();
  auto& talks = world.plans.at(MomentId("rapport")).talks;
  talks[1].staff = {PersonId("L2")};
  world.talk("rapport/P2").teachers = {PersonId("L2")};
  talks[0].minutes = Minutes{30};
  CHECK(faults(world) == Found{});
  Guardian shared = *world.roster.guardians_of(PupilId("P1")).front();
  shared.pupil = PupilId("P2");
  world.roster.guardians.push_back(shared);
  talks[1].guardians.push_back(shared.person);
  CHECK(faults(world) == Found{"planned:rapport/P2:clash A13"});
}

TEST_CASE("plan-only: a guardian of another child, or with a talk of their own, is named") {
  World world = planned_round();
  first(world).guardians.push_back(PersonId("P2a"));
  first(world).start.clock = Clock{19 * 60};
  CHECK(faults(world) == Found{"right-people-invited:rapport/P1:not-theirs A13"});
  CHECK(world.plan_duties("2027-01-11").size() == 2);

  World parted = planned_round();  // each guardian of P1 has a talk of their own
  OwedTalk& other = parted.owe("rapport", "P1");
  other.id = TalkId("rapport/P1/2");
  other.guardians = {PersonId("P1b")};
  parted.talk("rapport/P1").guardians = {PersonId("P1a")};
  CHECK(faults(parted).front() == "right-people-invited:rapport/P1:not-theirs A13");

  World along = planned_round();  // a guardian of the child whom the agenda does not invite may come along
  along.talk("rapport/P1").guardians = {PersonId("P1a")};
  CHECK(faults(along) == Found{});
}

TEST_CASE("plan-only: a day on which the round has a session, of somebody who holds the talk") {
  World world = planned_round();
  SchoolRound round;
  round.moment = MomentId("rapport");
  Session session;
  session.day = day("2027-02-09");
  session.clock = {Clock{18 * 60}, Clock{20 * 60}};
  round.sessions = {session};
  world.school.rounds.push_back(round);
  CHECK(faults(world) == Found{});
  first(world).start.day = day("2027-02-10");
  CHECK(faults(world) == Found{"planned:rapport/P1:session A13"});
  world.school.rounds.front().sessions.front().staff = {PersonId("L2")};
  CHECK(faults(world) == Found{"planned:rapport/P2:session A13", "planned:rapport/P1:session A13"});
  world.talk("rapport/P1").by_agreement = true;
  CHECK(faults(world) == Found{"planned:rapport/P2:session A13"});
}

TEST_CASE("plan-only: a room that exists, with no more talks in it than it holds") {
  World world = planned_round();
  auto& talks = world.plans.at(MomentId("rapport")).talks;
  talks[1].staff = {PersonId("L2")};
  world.talk("rapport/P2").teachers = {PersonId("L2")};
  talks[1].start = talks[0].start;
  talks[0].room = talks[1].room = RoomId("R1");
  CHECK(faults(world) == Found{"planned:rapport/P2:clash A13"});
  world.school.rooms.push_back({RoomId("R1"), "", 2, {}});
  CHECK(faults(world) == Found{});
  talks[1].room = RoomId("R2");
  CHECK(faults(world) == Found{"planned:rapport/P2:room A13"});
  world.roster.classes.front().room = RoomId("R2");
  CHECK(faults(world) == Found{});
}

TEST_CASE(
    "plan-only: at night is a slip of the pen; the evening that the policy names is not the afternoon") {
  World world = planned_round();
  for (const auto& [hour, found] : {std::pair{3, Found{"planned:rapport/P1:hours A13"}},
                                    {6, Found{}},
                                    {22, Found{}},
                                    {23, Found{"planned:rapport/P1:hours A13"}}}) {
    const int at = hour;
    first(world).start.clock = Clock{at * 60};
    CHECK_MESSAGE(faults(world) == found, at);
  }
  world.school.planning.latest_end = Clock{21 * 60};
  first(world).start.clock = Clock{20 * 60 + 50};
  CHECK(faults(world) == Found{});
  first(world).start.clock = Clock{20 * 60 + 51};
  CHECK(faults(world) == Found{"planned:rapport/P1:hours A13"});
  first(world).start.clock = Clock{17 * 60};
  world.talk("rapport/P1").part = Window::Part::evening;
  CHECK(faults(world) == Found{});
  first(world).start.clock = Clock{16 * 60 + 55};
  CHECK(faults(world) == Found{"planned:rapport/P1:part A13"});
}

TEST_CASE("plan-only: a teacher's day off, unless the school opened a session with that teacher on it") {
  World world = planned_round();
  for (Staff& staff : world.roster.staff) {
    if (staff.id == PersonId("L1")) {
      staff.days = WeekDays{0b1};  // Mondays; 9 February 2027 is a Tuesday
    }
  }
  CHECK(faults(world) == Found{"planned:rapport/P1:away A13", "planned:rapport/P2:away A13"});
  SchoolRound round;
  round.moment = MomentId("rapport");
  Session session;
  session.day = day("2027-02-09");
  session.staff = {PersonId("L1")};
  round.sessions.push_back(session);
  world.school.rounds.push_back(round);
  CHECK(faults(world) == Found{});
}

TEST_CASE("plan-only: a guest who is to take part (A25)") {
  World world = planned_round();
  world.talk("rapport/P1").guests = {PersonId("C1")};
  CHECK(faults(world) == Found{"attendance:rapport/P1:guest A11"});
  first(world).staff.push_back(PersonId("C1"));
  CHECK(faults(world) == Found{});
}

TEST_CASE("plan-only (A19): whoever was invited already need not be invited in time again") {
  World world = planned_round();
  world.happened("invited rapport/P1 2027-01-20");
  CHECK(faults(world, "2027-02-05") == Found{"invited-in-time:rapport/P2 A19"});
  world.happened("invited rapport 2027-01-20");
  CHECK(faults(world, "2027-02-05") == Found{});
}

TEST_CASE("plan-only: what was held does not matter") {
  World world = planned_round();
  world.happened("held rapport/P1 2027-01-04");
  first(world).start.day = day("2027-03-02");
  CHECK(faults(world) == Found{"planned:rapport/P1:period A13"});
}

TEST_CASE("plan check: each fault has the day and the row of its plan, and what settles it") {
  World world = planned_round();
  world.pupil("P3");
  world.plan("rapport/P3", "2027-02-02");  // not owed
  for (PlannedTalk& row : world.plans.at(MomentId("rapport")).talks) {
    row.row = {7, 1, 2};
    if (row.id == TalkId("rapport/P1")) {
      row.start.day = day("2027-03-02");
    } else if (row.id == TalkId("rapport/P2")) {
      row.minutes = Minutes{5};
    }
  }
  const std::vector<Duty> duties = world.plan_duties("2027-01-11");
  std::vector<std::string> found;
  for (const Duty& duty : duties) {
    CHECK(duty.row.known());
    const auto commands = settling_commands(duty);
    found.push_back(iso(*duty.due) + ' ' + duty.id + ": " + (commands.empty() ? "" : commands.front()));
  }
  CHECK(found ==
        std::vector<std::string>{"2027-02-02 planned:rapport/P3:not-owed: ",
                                 "2027-02-09 duration:rapport/P2: gesprek plan rapport",
                                 "2027-03-02 planned:rapport/P1:period: gesprek move rapport/P1 TIME"});
}
