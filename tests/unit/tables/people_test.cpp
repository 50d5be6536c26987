// pupils.csv, guardians.csv, staff.csv, classes.csv and topics.csv.
#include "diag/render.hpp"
#include "given.hpp"

using namespace gesprek;
using given::day;
using given::load;

TEST_CASE("A pupil with everything, in English") {
  const auto pupils = load(
      "pupil;given;prefix;family;born;class;grade;first_day;last_day;arrived;left;support;new_teacher\n"
      "P1;Sanne;van de;Berg;2018-03-04;3/4;3;2026-08-31;2027-02-09;moved;other;yes;no\n",
      load_pupils);
  CHECK(pupils.faults().empty());
  REQUIRE(pupils.rows.size() == 1);
  const Pupil& pupil = pupils.rows.front();
  CHECK(pupil.id.text == "P1");
  CHECK(full_name(pupil.name) == "Sanne van de Berg");
  CHECK(pupil.born == day(2018, 3, 4));
  CHECK(pupil.class_id.text == "3/4");
  CHECK(pupil.grade == 3);
  CHECK(pupil.first_day == day(2026, 8, 31));
  CHECK(pupil.last_day == day(2027, 2, 9));
  CHECK(pupil.arrived == "moved");
  CHECK(pupil.left == "other");
  CHECK(pupil.support);
  CHECK(pupil.new_teacher == YesNoUnknown::no);
  CHECK(pupils.sources.place(pupil.row).line == 2);
}

TEST_CASE("A list as Dutch Excel saves it: headings, dates and words in Dutch, Windows-1252, other columns") {
  const auto pupils = load(
      "Achternaam;Roepnaam;Tussenvoegsel;Leerling-nummer;Geboortedatum;Groep;Eerste dag;Laatste "
      "dag;Aangekomen;Vertrokken;Ondersteuning;"
      "Nieuwe leerkracht;Zwemdiploma\r\n"
      "Ge\xEFns;Zo\xEB;d';P7;9-2-2017;Groep 5A;31-8-2026;;verhuisd;;nee;onbekend;A\r\n",
      load_pupils);
  CHECK(pupils.faults().empty());
  REQUIRE(pupils.rows.size() == 1);
  const Pupil& pupil = pupils.rows.front();
  CHECK(full_name(pupil.name) == "Zoë d' Geïns");
  CHECK(pupil.born == day(2017, 2, 9));
  CHECK(pupil.class_id.text == "5A");
  CHECK(pupil.grade == 5);
  CHECK(pupil.arrived == "moved");
  CHECK_FALSE(pupil.support);
  CHECK(pupil.new_teacher == YesNoUnknown::unknown);
}

TEST_CASE("The headings that a school may use for a pupil") {
  const auto pupils = load(
      "leerling;roepnaam;tussenvoegsel;achternaam;geboren;groep;leerjaar;eerste_dag;laatste_dag;aangekomen;"
      "vertrokken;"
      "ondersteuning;nieuwe_leerkracht\nP1;A;;B;1-10-2017;4;4;31-8-2026;;;;ja;ja\n",
      load_pupils);
  CHECK(pupils.faults().empty());
  REQUIRE(pupils.rows.size() == 1);
  CHECK(pupils.rows[0].grade == 4);
  CHECK(pupils.rows[0].new_teacher == YesNoUnknown::yes);
}

TEST_CASE("A grade comes from its column, else from the class, else it is asked for later") {
  const auto pupils =
      load("pupil;class;grade\nA;5A;\nB;5/6;6\nC;5/6;\nD;;\nE;;0\nF;Geel;Groep 2\n", load_pupils);
  CHECK(pupils.faults().empty());
  std::string grades;
  for (const Pupil& pupil : pupils.rows) {
    grades += std::to_string(pupil.grade) + " ";
  }
  CHECK(grades == "5 6 -1 0 0 2 ");
}

TEST_CASE("A class name that a spreadsheet made a date of is a warning at its cell") {
  const auto pupils = load("pupil;class;grade\nP1;3-apr;3\n", load_pupils);
  CHECK(pupils.faults() == "class-was-date 2:4");
  CHECK_FALSE(pupils.diagnostics.has_errors());
  CHECK(pupils.rows.at(0).class_id.text == "3/4");
}

TEST_CASE("Every fault of a row of pupils is reported in one run, at its cell") {
  const auto pupils = load(
      "pupil;given;born;class;grade;first_day;support;new_teacher\n"
      ";Anna;31-2-2018;5A;9;3-9-26;perhaps;maybe\n"
      "P 2;Bas;;;;;;\n"
      "P3;Cas;;;;;;\n",
      load_pupils);
  CHECK(pupils.faults() ==
        "key-missing 2:1, expected-date 2:7, bad-grade 2:20, expected-date 2:22, expected-yes-no 2:29, "
        "expected-yes-no 2:37, "
        "blank-in-key 3:1");
  REQUIRE(pupils.rows.size() == 1);
  CHECK(pupils.rows[0].id.text == "P3");
}

TEST_CASE("A name over two lines and a text without end are refused") {
  const auto pupils = load("pupil;given;family\nP1;\"An\nna\";" + std::string(201, 'x') + "\n", load_pupils);
  CHECK(pupils.faults() == "line-break-in-cell 2:4, text-too-long 3:5");
}

TEST_CASE("A table without its key column, or with citizen numbers, gives no rows") {
  CHECK(load("given;family\nAnna;Berg\n", load_pupils).faults() == "missing-column 1:1");
  const auto with_numbers = load("pupil;bsn\nP1;\n", load_pupils);
  CHECK(with_numbers.faults() == "citizen-number 1:7");
  CHECK(with_numbers.rows.empty());
}

TEST_CASE("A guardian with everything") {
  const auto guardians = load(
      "pupil;guardian;household;given;prefix;family;relation;custody;invite;email;phone;language;secret\n"
      "P1;G1;H1;Ali;;Kaya;father;yes;separate;ali@example.org;06-12345678;tr;yes\n",
      load_guardians);
  CHECK(guardians.faults().empty());
  REQUIRE(guardians.rows.size() == 1);
  const Guardian& guardian = guardians.rows.front();
  CHECK(guardian.pupil.text == "P1");
  CHECK(guardian.person.text == "G1");
  CHECK(guardian.household.text == "H1");
  CHECK(guardian.custody == YesNoUnknown::yes);
  CHECK(guardian.invite == Guardian::Invited::separate);
  CHECK(guardian.email == "ali@example.org");
  CHECK(guardian.phone == "06-12345678");
  CHECK(guardian.language == "tr");
  CHECK(guardian.secret);
}

TEST_CASE("Custody is never guessed, and a guardian is invited unless the table says otherwise (A13)") {
  const auto guardians = load(
      "Leerling;Ouder;Gezin;Gezag;Uitnodigen;Taal;Geheim\nP1;G1;H1;;;Nederlands;\nP1;G2;H2;nee;nee;EN;ja\nP1;"
      "G3;H3;?;apart;;\n",
      load_guardians);
  CHECK(guardians.faults().empty());
  REQUIRE(guardians.rows.size() == 3);
  CHECK(guardians.rows[0].custody == YesNoUnknown::unknown);
  CHECK(guardians.rows[0].invite == Guardian::Invited::yes);
  CHECK(guardians.rows[0].language == "nl");
  CHECK(guardians.rows[1].custody == YesNoUnknown::no);
  CHECK(guardians.rows[1].invite == Guardian::Invited::no);
  CHECK(guardians.rows[1].language == "en");
  CHECK(guardians.rows[2].custody == YesNoUnknown::unknown);
  CHECK(guardians.rows[2].invite == Guardian::Invited::separate);
  CHECK_FALSE(guardians.rows[2].secret);
}

TEST_CASE("Every fault of a row of guardians, each at its cell") {
  const auto guardians =
      load("pupil;guardian;household;custody;invite;email;language\nP1;;H1;maybe;seperate;a@b@c;Klingon\n",
           load_guardians);
  CHECK(guardians.faults() ==
        "key-missing 2:4, expected-yes-no 2:8, unknown-word 2:14, bad-email 2:23, unknown-language 2:29");
  CHECK(guardians.rows.empty());
  for (const std::string_view email : {"a", "@b", "a@", "a b@c", "a@b,c", "Jan <a@b>", "é@b.nl"}) {
    CAPTURE(email);
    const auto wrong = load(
        "pupil;guardian;household;email\nP1;G1;H1;" + ("\"" + std::string(email)) + "\"\n", load_guardians);
    CHECK(wrong.faults() == "bad-email 2:10");
    CHECK_FALSE(wrong.diagnostics.has_errors());
    CHECK(wrong.rows.at(0).email.empty());
  }
}

TEST_CASE("Staff with their days, in both languages") {
  const auto staff = load(
      "Medewerker;Roepnaam;Achternaam;Rol;Dagen;Vanaf;Tot\nL3A;Jo;Smit;Leerkracht;ma di "
      "do;1-9-2026;\nIB1;Bo;Dam;Intern begeleider;;;\n",
      load_staff);
  CHECK(staff.faults().empty());
  REQUIRE(staff.rows.size() == 2);
  CHECK(staff.rows[0].role == "teacher");
  CHECK(staff.rows[0].days == WeekDays{0b0001011});
  CHECK(staff.rows[0].from == day(2026, 9, 1));
  CHECK_FALSE(staff.rows[0].until);
  CHECK(staff.rows[1].role == "coordinator");
  CHECK(staff.rows[1].days == WeekDays{});
  CHECK(load("staff;days;email\nL1;mon day;x\n", load_staff).faults() == "bad-weekdays 2:4, bad-email 2:12");
}

TEST_CASE("Classes with their grades, teachers and talk hours") {
  const auto classes = load(
      "class,grades,division,staff,room,hours\n"
      "Groep 3/4,,middle,L3A L3B,R1,di 13:00-14:30 do 9:00-10:00\n"
      "5A,5,,\"L5A,L5B\",,\n"
      "Geel,1 2,lower,L1,,\n"
      "5-jun,5-jun,,L6,,\n",
      load_classes);
  CHECK(classes.faults() == "class-was-date 5:1");
  REQUIRE(classes.rows.size() == 4);
  CHECK(classes.rows[0].id.text == "3/4");
  CHECK(classes.rows[0].grades == std::vector{3, 4});
  CHECK(classes.rows[0].staff == std::vector{PersonId("L3A"), PersonId("L3B")});
  CHECK(classes.rows[0].room.text == "R1");
  CHECK(classes.rows[0].talk_hours.size() == 2);
  CHECK(classes.rows[1].staff.size() == 2);
  CHECK(classes.rows[2].grades == std::vector{1, 2});
  CHECK(classes.rows[3].grades == std::vector{5, 6});
  CHECK(load("class;grades;hours\n;9;13:00\n", load_classes).faults() ==
        "key-missing 2:1, bad-grades 2:2, bad-hours 2:4");
}

TEST_CASE("Topics keep their text (A21)") {
  const auto topics =
      load("gesprek;ouder;ontvangen;tekst\nrapport/P1;G1;1-2-2027;\"Lezen; en rekenen\"\n", load_topics);
  CHECK(topics.faults().empty());
  REQUIRE(topics.rows.size() == 1);
  CHECK(topics.rows[0].talk.text == "rapport/P1");
  CHECK(topics.rows[0].guardian.text == "G1");
  CHECK(topics.rows[0].received == day(2027, 2, 1));
  CHECK(topics.rows[0].text == "Lezen; en rekenen");
  CHECK(load("talk;text\n;x\n", load_topics).faults() == "key-missing 2:1");
  CHECK(load("talk;text\nT1;" + std::string(2000, 'x') + "\n", load_topics).faults().empty());
}

TEST_CASE("A child's birthday that cannot be read is not repeated") {
  for (const std::string born : {"1 februari 2018", "1-2-18", "31-2-2018", "05.08"}) {
    CAPTURE(born);
    const auto pupils = load("pupil;given;family;born;class;grade\nP1;A;B;" + born + ";4;4\n", load_pupils);
    CHECK(pupils.faults() == "expected-date 2:8");
    CHECK(render_diagnostics(pupils.diagnostics, pupils.sources, Lang::nl, false).find(born) ==
          std::string::npos);
  }
}
