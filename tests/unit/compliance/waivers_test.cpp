// What a waiver settles, and what it leaves standing.
#include <doctest/doctest.h>

#include "world.hpp"

using namespace gesprek;
using gesprek::test::day;
using gesprek::test::World;

namespace {

/// Two agreements of two clauses that nobody recorded: two findings of one talk and rule.
World two_findings() {
  World world;
  for (const char* clause : {"A05", "A09"}) {
    RecordItem item;
    item.item = clause;
    item.basis.clause = clause;
    world.moment("rapport").record.push_back(item);
  }
  world.happened("held rapport/P1 2027-02-09");
  world.happened("agreements-recorded rapport/P9 2027-02-09");  // the school does log agreements
  return world;
}

World planned() {
  World world;
  world.plan("rapport/P1", "2027-02-09");
  return world;
}

constexpr const char* k_people = "right-people-invited:rapport/P1";
constexpr const char* k_attendance = "attendance:rapport/P1";

}  // namespace

TEST_CASE("waivers: one that names a finding leaves the other of the same talk and rule standing") {
  World world = two_findings();
  world.happened("waived rapport/P1 2027-02-20 finding=recorded:rapport/P1:A09 reason=ill");
  CHECK(world.status("recorded:rapport/P1:A09", "2027-02-20") == "waived");
  CHECK(world.status("recorded:rapport/P1", "2027-02-20") == "overdue");
  World first = two_findings();
  first.happened("waived rapport/P1 2027-02-20 finding=recorded:rapport/P1 reason=ill");
  CHECK(first.status("recorded:rapport/P1:A09", "2027-02-20") == "overdue");
  CHECK(first.status("recorded:rapport/P1", "2027-02-20") == "waived");
  World unreasoned = two_findings();
  unreasoned.happened("waived rapport/P1 2027-02-20 finding=recorded:rapport/P1");
  CHECK(unreasoned.status("recorded:rapport/P1", "2027-02-20") == "overdue");
}

TEST_CASE("waivers: one that names the rule settles all of it, as logs of before say") {
  World world = two_findings();
  world.happened("waived rapport/P1 2027-02-20 rule=recorded reason=ill");
  CHECK(world.status("recorded:rapport/P1:A09", "2027-02-20") == "waived");
  CHECK(world.status("recorded:rapport/P1", "2027-02-20") == "waived");
}

TEST_CASE("waivers: an id with a blank is one word in the log") {
  World world;
  world.roster.classes[0].id = ClassId("De Uilen");
  world.pupil("P1").class_id = ClassId("De Uilen");
  Moment& moment = world.talk_moment("nieuws");
  moment.kind = MomentKind::cadence;
  moment.cadence = Cadence{};
  Occurrence& october = world.agenda.occurrences.emplace_back();
  october.id = "nieuws/De Uilen/2026-10";
  october.moment_index = 1;
  october.moment = moment.id;
  october.classes = {ClassId("De Uilen")};
  october.days = DayRange{day("2026-10-01"), day("2026-10-31")};
  world.happened("message-posted nieuws 2026-09-01");
  CHECK(world.status("cadence:nieuws/De Uilen/2026-10", "2026-11-01") == "overdue");
  world.happened("waived nieuws 2026-11-01 finding=cadence:nieuws/De_Uilen/2026-10 reason=ill");
  CHECK(world.status("cadence:nieuws/De Uilen/2026-10", "2026-11-01") == "waived");
}

TEST_CASE("waivers (A13): of two guardians who were not invited, one is still to be") {
  World world = planned();
  world.happened("invited rapport/P1 2027-02-01 guardians=P9a");
  CHECK(world.says(k_people, "2027-02-10").find("Ouder P1a, Ouder P1b") != std::string::npos);
  world.happened("waived rapport/P1 2027-02-03 rule=right-people-invited guardians=P1a reason=abroad");
  CHECK(world.status(k_people, "2027-02-10") == "overdue");
  CHECK(world.says(k_people, "2027-02-10") ==
        "Sanne P1, rapport: not invited: Ouder P1b; that was due by Tuesday 2 February 2027.");
  CHECK(world.evidence(k_people, "2027-02-10")
            .find("Settled for Ouder P1a on Wednesday 3 February 2027, reason: abroad.") !=
        std::string::npos);
  CHECK(world.duty(k_people, "2027-02-10").remedy.entries.front().value == "guardians=P1b");
  World both = world;
  both.happened("waived rapport/P1 2027-02-03 rule=right-people-invited guardians=P1b reason=abroad");
  CHECK(both.status(k_people, "2027-02-10") == "waived");
  World invited = world;
  invited.happened("invited rapport/P1 2027-02-02 guardians=P1b");
  CHECK(invited.status(k_people, "2027-02-10") == "waived");
}

TEST_CASE("waivers (A13): of an invitation without custody, not of who was left out") {
  World world = planned();
  world.talk("rapport/P1").guardians = {PersonId("P1a")};
  world.roster.guardians[1].custody = YesNoUnknown::no;
  world.happened("invited rapport/P1 2027-02-01 guardians=P1b");
  const std::string without = std::string(k_people) + ":without-custody";
  World by_finding = world;
  by_finding.happened("waived rapport/P1 2027-02-03 finding=" + without + " reason=court");
  CHECK(by_finding.status(without, "2027-02-10") == "waived");
  CHECK(by_finding.status(k_people, "2027-02-10") == "overdue");
  World by_person = world;
  by_person.happened("waived rapport/P1 2027-02-03 rule=right-people-invited guardians=P1b reason=court");
  CHECK(by_person.status(without, "2027-02-10") == "none");
  CHECK(by_person.status(k_people, "2027-02-10") == "overdue");
}

TEST_CASE("waivers (A06): that the guardians stayed away says nothing of the pupil") {
  World world;
  Participant pupil;
  pupil.role = Role::pupil;
  pupil.pupil = PupilId("P1");
  pupil.presence = Presence::required;
  world.talk("rapport/P1").participants.push_back(pupil);
  World missing_both = world;
  missing_both.happened("held rapport/P1 2027-02-09 present=L1");
  missing_both.happened("waived rapport/P1 2027-02-10 rule=attendance guardians=P1a reason=ill");
  CHECK(missing_both.status(k_attendance, "2027-02-10") == "overdue");
  CHECK(missing_both.says(k_attendance, "2027-02-10") ==
        "Sanne P1, rapport: somebody was missing: the pupil.");
  World guardians_only = world;
  guardians_only.happened("held rapport/P1 2027-02-09 present=L1,P1");
  guardians_only.happened("waived rapport/P1 2027-02-10 rule=attendance guardians=P1a reason=ill");
  CHECK(guardians_only.status(k_attendance, "2027-02-10") == "waived");
  World pupil_only = world;
  pupil_only.happened("held rapport/P1 2027-02-09 present=L1,P1b");
  pupil_only.happened("waived rapport/P1 2027-02-10 rule=attendance guardians=P1a reason=ill");
  CHECK(pupil_only.status(k_attendance, "2027-02-10") == "overdue");
}

TEST_CASE("waivers (B05): of one household, not of the other") {
  World world;
  Expectation expectation;
  expectation.id = "contact";
  expectation.basis.clause = "B05";
  world.policy.expectations.push_back(expectation);
  for (const char* guardian : {"P1a", "P1b"}) {
    ExpectedContact& expected = world.agenda.expected.emplace_back();
    expected.pupil = PupilId("P1");
    expected.household = HouseholdId("H" + std::string(guardian));
    expected.guardians = {PersonId(guardian)};
    expected.at_least = 1;
    expected.talks = {TalkId("rapport/P1")};
  }
  world.happened("held rapport/P9 2027-02-09");
  LogLine line = world.log.lines.back();
  line.event = LogEvent::waived;
  line.moment = {};
  line.talk = {};
  line.pupil = PupilId("P1");
  line.value = "rule=expectation guardians=P1a reason=abroad";
  World one = world;
  one.log.lines.push_back(line);
  CHECK(one.status("expectation:contact/P1/HP1a", "2027-03-01") == "waived");
  CHECK(one.status("expectation:contact/P1/HP1b", "2027-03-01") == "overdue");
  line.value = "rule=expectation reason=abroad";
  world.log.lines.push_back(line);
  CHECK(world.status("expectation:contact/P1/HP1a", "2027-03-01") == "waived");
  CHECK(world.status("expectation:contact/P1/HP1b", "2027-03-01") == "waived");
}
