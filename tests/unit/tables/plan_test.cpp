// plans/MOMENT.csv, read and written.
#include "load/plan.hpp"

#include "given.hpp"

using namespace gesprek;
using given::day;

namespace {

const MomentId k_moment("rapport");
const std::string k_header = "talk;pupil;guardians;staff;date;start;minutes;room;mode;pinned\n";

auto plan_of(const std::string& bytes) {
  return given::load(bytes, [](const Sources& sources, const TableSource& table, Diagnostics& diagnostics) {
    return load_plan(sources, table, k_moment, diagnostics);
  });
}

PlannedTalk talk(const std::string& pupil, int minute, const std::string& teacher = "L5") {
  PlannedTalk made;
  made.id = TalkId("rapport/" + pupil);
  made.moment = k_moment;
  made.pupil = PupilId(pupil);
  made.guardians = {PersonId("G1"), PersonId("G2")};
  made.staff = {PersonId(teacher)};
  made.start = {day(2027, 2, 9), Clock{minute}};
  made.minutes = Minutes{15};
  made.room = RoomId("R1");
  return made;
}

std::string ids(const Plan& plan) {
  std::string text;
  for (const PlannedTalk& planned : plan.talks) {
    text += (text.empty() ? "" : " ") + planned.pupil.text;
  }
  return text;
}

}  // namespace

TEST_CASE("A planned talk with everything") {
  const auto read = plan_of(k_header + "rapport/P1;P1;G1 G2;L5 IB;2027-02-09;18:30;15;R1;phone;yes\n");
  CHECK(read.faults().empty());
  REQUIRE(read.rows.talks.size() == 1);
  const PlannedTalk& planned = read.rows.talks.front();
  CHECK(planned.id.text == "rapport/P1");
  CHECK(planned.moment == k_moment);
  CHECK(planned.guardians == std::vector{PersonId("G1"), PersonId("G2")});
  CHECK(planned.staff == std::vector{PersonId("L5"), PersonId("IB")});
  CHECK(planned.start == DateTime{day(2027, 2, 9), Clock{18 * 60 + 30}});
  CHECK(planned.has_clock);
  CHECK(planned.minutes == Minutes{15});
  CHECK(planned.room.text == "R1");
  CHECK(planned.mode == Mode::phone);
  CHECK(planned.pinned);
}

TEST_CASE("A row by hand: Dutch headings and date, seconds, and what may be left empty") {
  const auto read = plan_of(
      "Leerling;Leerkracht;Datum;Tijd;Vorm;Vast\nP1;L5;9-2-2027;18:30:00;;\nP2;L5;9-2-2027;;thuis;ja\n");
  CHECK(read.faults().empty());
  REQUIRE(read.rows.talks.size() == 2);
  CHECK(read.rows.talks[0].id.text == "rapport/P2");
  CHECK_FALSE(read.rows.talks[0].has_clock);
  CHECK(read.rows.talks[0].mode == Mode::home);
  CHECK(read.rows.talks[1].start.clock == Clock{18 * 60 + 30});
  CHECK(read.rows.talks[1].minutes == Minutes{10});
}

TEST_CASE("Faults of a row of a plan, each at its cell") {
  CHECK(plan_of(k_header + "start/P1;P1;;;2027-02-09;;;;;\n").faults() == "other-moment 2:1");
  CHECK(plan_of(k_header + "rapport/P1;P2;;;2027-02-09;;;;;\n").faults() == "talk-names-other-pupil 2:1");
  CHECK(plan_of(k_header + "rapport/P1;P1;;;;18:99;0;a b;fax;maybe\n").faults() ==
        "key-missing 2:17, expected-clock 2:18, expected-number 2:24, blank-in-key 2:26, unknown-word 2:30, "
        "expected-yes-no "
        "2:34");
  CHECK(plan_of(k_header + "rapport/P1;P1;;;2027-02-09;;;;;\nrapport/P1;P1;;;2027-02-10;;;;;\n").faults() ==
        "duplicate-row 3:1");
}

TEST_CASE("A pupil key that lost its zeros is the one in the talk's name") {
  const auto read =
      plan_of(k_header + "rapport/00123;123;;;2027-02-09;;;;;\nrapport/00123/2;123;;;2027-02-09;;;;;\n");
  CHECK(read.faults().empty());
  CHECK(read.rows.talks.at(0).pupil.text == "00123");
  CHECK(read.rows.talks.at(1).pupil.text == "00123");
}

TEST_CASE("Talks are sorted by start, staff and id") {
  Plan plan{k_moment, {talk("P3", 600, "L6"), talk("P2", 600), talk("P1", 600), talk("P4", 590)}};
  sort_plan(plan);
  CHECK(ids(plan) == "P4 P1 P2 P3");
}

TEST_CASE("A new plan is written with mark, semicolons and CRLF, and reads back") {
  PlannedTalk by_day = talk("P2", 0);
  by_day.has_clock = false;
  by_day.mode = Mode::video;
  by_day.pinned = true;
  const Plan plan{k_moment, {talk("P1", 18 * 60 + 30), by_day}};
  const std::string bytes = write_plan(plan);
  CHECK(bytes ==
        "\xEF\xBB\xBF"
        "talk;pupil;guardians;staff;date;start;minutes;room;mode;pinned\r\n"
        "rapport/P2;P2;G1 G2;L5;2027-02-09;;15;R1;video;yes\r\n"
        "rapport/P1;P1;G1 G2;L5;2027-02-09;18:30;15;R1;school;\r\n");
  const auto read = plan_of(bytes);
  CHECK(read.faults().empty());
  CHECK(write_plan(read.rows) == bytes);
}

TEST_CASE(
    "A plan is rewritten in the dialect, columns and order that it has; unknown columns stay with their "
    "talk") {
  const std::string existing =
      "Opmerking,Leerling,Gesprek,Datum,Tijd,Leerkracht,Ouders,Duur,Lokaal,Vorm,Vast\n"
      "\"jas, blauw\",P1,rapport/P1,9-2-2027,18:30,L5,G1 G2,15,R1,school,\n"
      "weg,P9,rapport/P9,9-2-2027,19:30,L5,G1,15,R1,school,\n"
      "met de hand,P2,,9-2-2027,20:00,L5,G1,15,R1,school,\n";
  const Plan plan{k_moment, {talk("P2", 1140), talk("P1", 1130), talk("P3", 1150)}};
  CHECK(rewrite_plan(existing, plan) ==
        "Opmerking,Leerling,Gesprek,Datum,Tijd,Leerkracht,Ouders,Duur,Lokaal,Vorm,Vast\n"
        "\"jas, blauw\",P1,rapport/P1,2027-02-09,18:50,L5,G1 G2,15,R1,school,\n"
        "met de hand,P2,rapport/P2,2027-02-09,19:00,L5,G1 G2,15,R1,school,\n"
        ",P3,rapport/P3,2027-02-09,19:10,L5,G1 G2,15,R1,school,\n");
}

TEST_CASE("A plan that lacks columns gets them behind its own") {
  const std::string rewritten =
      rewrite_plan("pupil;date\nP1;2027-02-09\n", Plan{k_moment, {talk("P1", 600)}});
  CHECK(rewritten.starts_with(
      "pupil;date;talk;guardians;staff;start;minutes;room;mode;pinned\nP1;2027-02-09;rapport/P1;"));
}

TEST_CASE("Rewriting twice is rewriting once, in Windows-1252 too") {
  const std::string existing = "Opmerking;Leerling;Datum\r\nZo\xEB;P1;9-2-2027\r\n";
  const Plan plan{k_moment, {talk("P1", 600)}};
  const std::string once = rewrite_plan(existing, plan);
  CHECK(once.find("Zo\xEB;P1") != std::string::npos);
  CHECK(rewrite_plan(once, plan) == once);
}

TEST_CASE("Where nothing readable stood, a new table is written") {
  const Plan plan{k_moment, {talk("P1", 600)}};
  CHECK(rewrite_plan("", plan) == write_plan(plan));
  CHECK(rewrite_plan("nonsense\n1\n", plan) == write_plan(plan));
}

TEST_CASE("A spreadsheet cannot take a cell of a plan for a formula") {
  Plan plan{k_moment, {talk("P1", 600)}};
  plan.talks[0].room = RoomId("=1+1");
  const std::string bytes = write_plan(plan);
  CHECK(bytes.find(";'=1+1;") != std::string::npos);
  CHECK(plan_of(bytes).rows.talks.at(0).room.text == "=1+1");
}
