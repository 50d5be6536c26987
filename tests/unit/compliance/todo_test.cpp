#include <doctest/doctest.h>

#include <algorithm>

#include "world.hpp"

using namespace gesprek;
using gesprek::test::day;
using gesprek::test::World;

namespace {

std::vector<std::string> said(const std::vector<TodoItem>& items, Lang lang = Lang::en) {
  std::vector<std::string> lines;
  for (const TodoItem& item : items) {
    lines.push_back(item.person.text + ": " + say(lang, item.message));
  }
  return lines;
}

bool has(const std::vector<TodoItem>& items, std::string_view rule) {
  return std::ranges::any_of(items, [&](const TodoItem& item) { return item.rule == rule; });
}

/// Two talks held on the same day, of which no report was filed yet.
World two_reports() {
  World world;
  world.owe("rapport", "P2");
  world.pupil("P2").name = {"Ali", "", "Aydin"};
  world.happened("invited rapport 2027-01-20");
  world.happened("held rapport/P1 2027-02-09 present=P1a,L1 minutes=10");
  world.happened("held rapport/P2 2027-02-09 present=P2a,L1 minutes=10");
  world.happened("report-filed rapport/P9 2027-02-01");
  return world;
}

/// Everybody is to have a contact over the year, at the report talk or in the summer; the report of P1 is
/// owed from the start.
World expecting_contact(int pupils) {
  World world;
  world.talk_moment("zomer");
  Expectation expectation;
  expectation.id = "contact";
  expectation.name = {"Contact", "Contact"};
  expectation.basis.clause = "B05";
  world.policy.expectations.push_back(expectation);
  for (int i = 1; i <= pupils; ++i) {
    const std::string id = "P" + std::to_string(i);
    if (i > 1) {
      world.owe("rapport", id);
    }
    world.owe("zomer", id).window = {day("2027-06-01"), day("2027-06-11")};
    ExpectedContact expected;
    expected.pupil = PupilId(id);
    expected.household = HouseholdId("H" + id);
    expected.guardians = {PersonId(id + "a")};
    expected.talks = {TalkId("rapport/" + id), TalkId("zomer/" + id)};
    world.agenda.expected.push_back(expected);
  }
  return world;
}

}  // namespace

TEST_CASE("todo: duties that differ only in the pupil are one item, by name") {
  const World world = two_reports();
  const std::vector<TodoItem> items = world.todo("2027-02-10", "2027-02-28");
  CHECK(said(items) ==
        std::vector<std::string>{
            "L1: rapport: file the report, by Tuesday 16 February 2027 (2): Ali Aydin, Sanne P1."});
  CHECK(items.front().duties ==
        std::vector<std::string>{"report-in-time:rapport/P2", "report-in-time:rapport/P1"});
  CHECK(items.front().clause == "A23");
}

TEST_CASE("todo: until the given day, and what is overdue always") {
  const World world = two_reports();
  CHECK(world.todo("2027-02-10", "2027-02-15").empty());
  CHECK(world.todo("2027-02-10", "2027-02-16").size() == 1);
  const std::vector<TodoItem> late = world.todo("2027-02-17", "2027-02-17");
  REQUIRE(late.size() == 1);
  CHECK(late.front().overdue);
  CHECK(
      said(late, Lang::nl).front() ==
      "L1: rapport: verslag vastleggen, had gemoeten op dinsdag 16 februari 2027 (2): Ali Aydin, Sanne P1.");
}

TEST_CASE("todo: one duty speaks for itself, and stands with both teachers of a class") {
  World world;
  world.talk("rapport/P1").teachers = {PersonId("L1"), PersonId("L2")};
  world.plan("rapport/P1", "2027-02-09");
  const std::vector<TodoItem> items = world.todo("2027-01-25", "2027-02-05");
  CHECK(said(items) ==
        std::vector<std::string>{
            "L1: Sanne P1, rapport: still to be invited, by Tuesday 2 February 2027 at the latest.",
            "L2: Sanne P1, rapport: still to be invited, by Tuesday 2 February 2027 at the latest."});
}

TEST_CASE("todo: a list of pupils holds a duty of two teachers once, with both names") {
  World world;
  world.talk("rapport/P1").teachers = {PersonId("L1"), PersonId("L2")};
  world.plan("rapport/P1", "2027-02-09");
  const std::vector<TodoItem> items = world.todo("2027-01-25", "2027-02-05", Listing::once);
  REQUIRE(items.size() == 1);
  CHECK(items.front().person == PersonId("L1"));
  CHECK(items.front().together == std::vector{PersonId("L2")});
}

TEST_CASE("todo: what nobody can mend is a finding, not a task") {
  World world;
  world.happened("held rapport/P1 2027-02-09 present=P1a minutes=5");  // no teacher, too short, never invited
  world.happened("invited rapport/P9 2027-01-01");
  CHECK(world.status("attendance:rapport/P1", "2027-02-10") == "overdue");
  CHECK(world.status("duration:rapport/P1", "2027-02-10") == "overdue");
  CHECK(world.status("invited-in-time:rapport/P1", "2027-02-10") == "overdue");
  const std::vector<TodoItem> items = world.todo("2027-02-10", "2027-03-31");
  CHECK_FALSE(has(items, "attendance"));
  CHECK_FALSE(has(items, "duration"));
  CHECK_FALSE(has(items, "invited-in-time"));
  CHECK(has(items, "report-in-time"));
}

TEST_CASE("todo: a waived duty is nobody's task") {
  World world = two_reports();
  world.happened("waived rapport 2027-02-10 rule=report-in-time reason=ill");
  CHECK(world.todo("2027-02-10", "2027-02-28").empty());
}

TEST_CASE("todo (B05): an early warning by grade for the head and by class for its teachers") {
  World world = expecting_contact(3);
  world.happened("held rapport/P1 2027-02-09 present=P1a,L1");
  CHECK(world.warnings("2027-02-28").empty());  // everybody still can come this month
  CHECK(said(world.warnings("2027-03-01")) ==
        std::vector<std::string>{"H1: 2 families of grade 5 have had no contact that counts yet; 1 round "
                                 "left, until Friday 11 June 2027 "
                                 "(Contact).",
                                 "L1: 2 families of class 5A have had no contact that counts yet: Sanne P2, "
                                 "Sanne P3; 1 round left, until "
                                 "Friday 11 June 2027 (Contact)."});
  CHECK(world.warnings("2027-06-12").empty());  // now it is a finding
  CHECK(world.status("expectation:contact/P2/HP2", "2027-06-12") == "overdue");
}

TEST_CASE("todo (B05): a long list of names in an early warning is cut short, and says so") {
  const World world = expecting_contact(14);
  const std::string line = said(world.warnings("2027-03-01")).back();
  CAPTURE(line);
  CHECK(line.find("L1: 14 families of class 5A") == 0);
  CHECK(line.find(", and 2 more; 1 round left") != std::string::npos);
}

TEST_CASE("todo: what is overdue comes before what is in time, whoever has to do it") {
  World world = two_reports();
  world.talk("rapport/P1").teachers = {PersonId("L2")};
  world.talk("rapport/P2").teachers = {PersonId("L1")};
  world.happened("report-filed rapport/P2 2027-02-10");
  world.happened("held rapport/P2 2027-02-16 present=P2a,L1 minutes=10");  // again, with a report due later
  CHECK(said(world.todo("2027-02-17", "2027-03-01")) ==
        std::vector<std::string>{
            "L2: Sanne P1, rapport: the report was not filed; it was due by Tuesday 16 February 2027.",
            "L1: Ali Aydin, rapport: the report is still to be filed, by Tuesday 23 February 2027 at the "
            "latest."});
}

TEST_CASE(
    "todo: a round without a plan is one task of whoever plans, before its first session's invitations") {
  World world;
  world.owe("rapport", "P2");
  SchoolRound round;
  round.moment = MomentId("rapport");
  round.sessions.resize(1);
  round.sessions.front().day = day("2027-02-09");
  world.school.rounds.push_back(round);
  const std::vector<TodoItem> items = world.todo("2027-01-11", "2027-02-02");
  CHECK(said(items) == std::vector<std::string>{"C1: rapport: plan the round, by Tuesday 2 February 2027 "
                                                "(talks: 2, no plan yet): `gesprek plan rapport`."});
  CHECK(items.front().duties == std::vector<std::string>{"planned:rapport/P1", "planned:rapport/P2"});
  CHECK(world.todo("2027-01-11", "2027-02-01").empty());
  // The session cannot be used in time any more: what is left is the end of the round.
  CHECK(said(world.todo("2027-02-03", "2027-02-21")).front().find("by Sunday 21 February 2027") !=
        std::string::npos);
  CHECK_FALSE(has(world.todo("2027-02-22", "2027-02-28"), "planned"));
  // Once it is planned, whoever was left out is a task of the teacher.
  world.plan("rapport/P1", "2027-02-09");
  const std::vector<TodoItem> left = world.todo("2027-01-11", "2027-02-28");
  CHECK(has(left, "planned"));
  CHECK(std::ranges::none_of(left, [](const TodoItem& item) { return item.person == PersonId("C1"); }));
}

TEST_CASE("todo: without a coordinator the head plans the round") {
  World world;
  std::erase_if(world.roster.staff, [](const Staff& staff) { return staff.role == "coordinator"; });
  const std::vector<TodoItem> items = world.todo("2027-01-11", "2027-02-21");
  const auto planning = std::ranges::find(items, "planned", &TodoItem::rule);
  REQUIRE(planning != items.end());
  CHECK(planning->person == PersonId("H1"));
}

TEST_CASE("todo: one person's list is in the order of the dates, whatever the role") {
  World world;
  world.talk_moment("later").invite.by = Role::teacher;
  world.moment("rapport").invite.by = Role::head;
  world.owe("later", "P1").teachers = {PersonId("H1")};  // who leads the school and teaches has one list
  world.plan("rapport/P1", "2027-02-09");
  world.plan("later/P1", "2027-02-16");
  std::vector<std::string> order;
  for (const TodoItem& item : world.todo("2027-01-25", "2027-02-28")) {
    if (item.person == PersonId("H1")) {
      order.push_back(iso(*item.due) + ' ' + item.moment.text + ' ' + std::string(item.rule));
    }
  }
  CHECK(order == std::vector<std::string>{"2027-02-02 rapport invited-in-time",
                                          "2027-02-09 later invited-in-time",
                                          "2027-02-23 later report-in-time", "2027-02-28 later held"});
}

TEST_CASE("todo (B05): a last chance within the horizon is named, also before any round has passed") {
  World world = expecting_contact(1);
  CHECK(world.warnings("2027-01-11", "2027-06-10").empty());
  CHECK(world.warnings("2027-01-11", "2027-06-11").size() == 2);
}

TEST_CASE("todo (B05): which parent, where a pupil has two households") {
  World world = expecting_contact(1);
  for (Guardian& guardian : world.roster.guardians) {
    if (guardian.person == PersonId("P1b")) {
      guardian.household = HouseholdId("HP1b");
    }
  }
  CHECK(
      said(world.warnings("2027-03-01")).back() ==
      "L1: 1 family of class 5A has had no contact that counts yet: Sanne P1 (with Ouder P1a); 1 round left, "
      "until Friday 11 June 2027 (Contact).");
}

namespace {

Staff& staff(World& world, std::string_view id) {
  return *std::ranges::find(world.roster.staff, PersonId(std::string(id)), &Staff::id);
}

}  // namespace

TEST_CASE("todo (A25): what a teacher who left did not do is of those who have the class now") {
  World world = two_reports();
  world.roster.classes.front().staff = {PersonId("L1"), PersonId("L2")};
  staff(world, "L1").until = day("2027-02-12");
  staff(world, "L2").from = day("2027-02-15");
  const std::string_view duty = "report-in-time:rapport/P1";
  CHECK(world.duty(duty, "2027-02-12").owners == std::vector{PersonId("L1")});
  CHECK(world.duty(duty, "2027-02-13").owners == std::vector{PersonId("L2")});
  CHECK(
      world.evidence(duty, "2027-02-17").ends_with("Whoever had this does not work here any more: L1 Staf."));
  CHECK(said(world.todo("2027-02-15", "2027-02-16")).front().starts_with("L2: "));

  world.roster.classes.front().staff = {PersonId("L1")};
  CHECK(world.duty(duty, "2027-02-17").owners == std::vector{PersonId("C1")});
  CHECK(world.duty(duty, "2027-02-17").owner == RoleName(Role::coordinator));
  staff(world, "C1").until = day("2027-01-31");
  CHECK(world.duty(duty, "2027-02-17").owners == std::vector{PersonId("H1")});
}

TEST_CASE("todo (A25): what is done stays with whose it was") {
  World world = two_reports();
  staff(world, "L1").until = day("2027-02-28");
  world.happened("report-filed rapport/P1 2027-02-20");
  CHECK(world.status("report-in-time:rapport/P1", "2027-03-10") == "late");
  CHECK(world.duty("report-in-time:rapport/P1", "2027-03-10").owners == std::vector{PersonId("L1")});
}

TEST_CASE(
    "todo (B03): a round without days is one line for the coordinator, without a day, while the year lasts") {
  World world;
  world.talk("rapport/P1").dated = false;
  world.owe("rapport", "P2").dated = false;
  const std::vector<TodoItem> items = world.todo("2026-09-01", "2026-09-28");
  CHECK(said(items) ==
        std::vector<std::string>{
            "C1: rapport: choose days for the round (talks: 2), under [rounds.rapport] in gesprek.toml."});
  CHECK_FALSE(items.front().due.has_value());
  CHECK_FALSE(world.todo("2027-07-16", "2027-07-20").empty());
  CHECK(world.todo("2027-07-17", "2027-07-20").empty());
}
