#include <doctest/doctest.h>

#include "world.hpp"

using namespace gesprek;
using gesprek::test::day;
using gesprek::test::World;

namespace {

constexpr const char* k_recorded = "recorded:rapport/P1";
constexpr const char* k_shared = "shared-with-guardians:rapport/P1";

RecordItem item(std::string_view word, std::string_view clause) {
  RecordItem item;
  item.item = word;
  item.basis.clause = clause;
  return item;
}

World held(std::vector<RecordItem> items) {
  World world;
  world.moment("rapport").record = std::move(items);
  world.happened("held rapport/P1 2027-02-09");
  return world;
}

World agreements() {
  return held({item("contact-frequency", "A09"), item("contact-manner", "A09")});
}

}  // namespace

TEST_CASE("recorded (A09): both agreements, or the one that is missing") {
  World both = agreements();
  both.happened("agreements-recorded rapport/P1 2027-02-16 contact-frequency contact-manner");
  CHECK(both.status(k_recorded, "2027-02-20") == "met");
  World all = agreements();
  all.happened("agreements-recorded rapport/P1 2027-02-16");
  CHECK(all.status(k_recorded, "2027-02-20") == "met");
  World one = agreements();
  one.happened("agreements-recorded rapport/P1 2027-02-10 contact-manner");
  CHECK(one.status(k_recorded, "2027-02-16") == "pending");
  CHECK(one.status(k_recorded, "2027-02-17") == "overdue");
  CHECK(one.duty(k_recorded, "2027-02-17").clause == "A09");
  CHECK(one.says(k_recorded, "2027-02-17") ==
        "Sanne P1, rapport: not recorded: contact-frequency; that was due by Tuesday 16 February 2027.");
}

TEST_CASE("recorded (A05): later than the report's term is late, unless the report itself was") {
  World late = held({item("settling-in-visits", "A05")});
  late.happened("report-filed rapport/P1 2027-02-10");
  late.happened("agreements-recorded rapport/P1 2027-02-17 settling-in-visits");
  CHECK(late.status(k_recorded, "2027-02-20") == "late");
  World with_report = held({item("settling-in-visits", "A05")});
  with_report.happened("report-filed rapport/P1 2027-02-17");
  with_report.happened("agreements-recorded rapport/P1 2027-02-17 settling-in-visits");
  CHECK(with_report.status(k_recorded, "2027-02-20") == "met");
  CHECK(with_report.status("report-in-time:rapport/P1", "2027-02-20") == "late");
}

TEST_CASE("recorded (A12, A15): goals have an event of their own") {
  World goals = held({item("goals", "A12")});
  goals.happened("goals-recorded rapport/P1 2027-02-10");
  CHECK(goals.status(k_recorded, "2027-02-20") == "met");
  World none = held({item("goals", "A12")});
  none.happened("goals-recorded rapport/P2 2027-02-10");
  CHECK(none.status(k_recorded, "2027-02-20") == "overdue");
  World not_logged = held({item("goals", "A12")});
  not_logged.happened("agreements-recorded rapport/P1 2027-02-10 goals");
  CHECK(not_logged.status("recorded:rapport", "2027-02-20") == "untracked");
}

TEST_CASE("recorded: items of two clauses are two duties") {
  World world = held({item("settling-in-visits", "A05"), item("contact-manner", "A09")});
  world.happened("agreements-recorded rapport/P1 2027-02-10 settling-in-visits");
  CHECK(world.status(k_recorded, "2027-02-20") == "met");
  CHECK(world.status(std::string(k_recorded) + ":A09", "2027-02-20") == "overdue");
}

TEST_CASE("recorded: nothing is asked of a talk that was not held") {
  World world = agreements();
  world.log.lines.clear();
  world.plan("rapport/P1", "2027-02-09");
  CHECK(world.status(k_recorded, "2027-02-20") == "none");
}

TEST_CASE("shared-with-guardians (A24): a report that is marked as not shared") {
  World hidden = held({});
  hidden.happened("report-filed rapport/P1 2027-02-10 shared=no");
  CHECK(hidden.status(k_shared, "2027-02-10") == "overdue");
  CHECK(hidden.duty(k_shared, "2027-02-10").clause == "A24");
  hidden.happened("shared rapport/P1 2027-02-12");
  CHECK(hidden.status(k_shared, "2027-02-12") == "met");
  World open = held({});
  open.happened("report-filed rapport/P1 2027-02-10 shared=yes");
  CHECK(open.status(k_shared, "2027-02-10") == "met");
}

TEST_CASE("shared-with-guardians (A24): what is shared before it is filed can be read from then") {
  World world = held({});
  world.happened("shared rapport/P1 2027-02-10");
  world.happened("report-filed rapport/P1 2027-02-15");
  CHECK(world.status(k_shared, "2027-02-20") == "met");
  CHECK(world.duty(k_shared, "2027-02-20").met_on == day("2027-02-15"));
}

TEST_CASE(
    "shared-with-guardians (A24): missing is overdue after the report's term, at a school that logs it") {
  World world = held({});
  world.happened("report-filed rapport/P1 2027-02-10");
  CHECK(world.status("shared-with-guardians:rapport", "2027-02-17") == "untracked");
  world.happened("shared rapport/P2 2027-02-10");
  CHECK(world.status(k_shared, "2027-02-16") == "pending");
  CHECK(world.status(k_shared, "2027-02-17") == "overdue");
}

TEST_CASE(
    "shared-with-guardians (A24): a late report that is shared is one fault, no report is not this one") {
  World late = held({});
  late.happened("report-filed rapport/P1 2027-02-19");
  late.happened("shared rapport/P1 2027-02-19");
  CHECK(late.status(k_shared, "2027-02-20") == "met");
  World none = held({});
  none.happened("shared rapport/P2 2027-02-10");
  CHECK(none.status(k_shared, "2027-02-20") == "none");
  World not_asked = late;
  not_asked.moment("rapport").report.shared = Stated::not_stated;
  CHECK(not_asked.status(k_shared, "2027-02-20") == "none");
}
