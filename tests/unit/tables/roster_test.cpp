// The tables of people held against each other.
#include "load/roster.hpp"

#include <algorithm>

#include "given.hpp"
#include "load/lost_zeros.hpp"

using namespace gesprek;

namespace {

struct Tables {
  std::string pupils = "pupil;given;class;grade\nP1;Anna;5A;5\n";
  std::string guardians = "pupil;guardian;household;given\nP1;G1;H1;Eva\n";
  std::string staff = "staff;given\nL5;Jo\n";
  std::string classes = "class;grades;staff\n5A;5;L5\n";
  std::vector<Request> requests{};  ///< which write keys as they were
};

struct Checked {
  Sources sources;
  Diagnostics diagnostics;
  Roster roster;

  /// "code file line" of each diagnostic; names, which most tables here go without, have a test of their own.
  std::string faults() const {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
      if (diagnostic.code == "pupil-without-name") {
        continue;
      }
      text += (text.empty() ? "" : ", ") + std::string(diagnostic.code) + ' ' +
              sources.name(diagnostic.span) + ' ' + std::to_string(sources.place(diagnostic.span).line);
    }
    return text;
  }
};

School school() {
  School made;
  made.first_year = 2026;
  made.divisions = {{"lower", {1, 2}}};
  made.rooms = {{RoomId("R1"), "Lokaal 1", 1, {}}};
  return made;
}

Checked check(const Tables& tables) {
  Checked checked;
  const auto add = [&](const char* name, const std::string& bytes) {
    return add_table(checked.sources, name, bytes);
  };
  RosterTables rows;
  rows.pupils = load_pupils(checked.sources, add("pupils", tables.pupils), checked.diagnostics);
  rows.guardians = load_guardians(checked.sources, add("guardians", tables.guardians), checked.diagnostics);
  rows.staff = load_staff(checked.sources, add("staff", tables.staff), checked.diagnostics);
  rows.classes = load_classes(checked.sources, add("classes", tables.classes), checked.diagnostics);
  const WrittenKeys written = written_keys(rows, tables.requests, {}, {}, {}, {});
  checked.roster = make_roster(std::move(rows), checked.diagnostics, written);
  check_roster(checked.roster, school(), checked.diagnostics);
  CHECK(given::well_formed(checked.diagnostics, checked.sources));
  return checked;
}

}  // namespace

TEST_CASE("A roster that fits together has no problems, and unknown custody is none") {
  CHECK(check({}).faults().empty());
}

TEST_CASE("Pupils and staff are sorted by key, classes and guardians keep their order") {
  const auto checked = check({.pupils = "pupil;class;grade\nP2;5A;5\nP1;5A;5\n",
                              .guardians = "pupil;guardian;household\nP2;G2;H\nP1;G1;H\n",
                              .staff = "staff\nL9\nL5\n",
                              .classes = "class;staff\n8;L9\n5A;L5\n"});
  CHECK(checked.roster.pupils[0].id.text == "P1");
  CHECK(checked.roster.staff[0].id.text == "L5");
  CHECK(checked.roster.classes[0].id.text == "8");
  CHECK(checked.roster.guardians[0].person.text == "G2");
}

TEST_CASE("References to nobody are errors at their row, and no other person is offered instead") {
  const auto checked = check({.pupils = "pupil;given;class;grade\nP1;Anna;5B;5\n",
                              .guardians = "pupil;guardian;household\nP1;G1;H1\nP11;G2;H2\n",
                              .staff = "staff\nL5\n",
                              .classes = "class;staff\n5A;L5 L55\n"});
  CHECK(checked.faults() == "unknown-class pupils 2, unknown-pupil guardians 3, unknown-staff classes 2");
  // The key of another person is never offered: who follows it would join a family to a strange child.
  CHECK(say(Lang::en, *checked.diagnostics.sorted()[1].help) == "add the row to pupils.csv, or mend the key");
}

TEST_CASE("A key that reads as another pupil's second talk is an error") {
  CHECK(check({.pupils = "pupil;class;grade\n5;5A;5\n5/2;5A;5\n6/2;5A;5\n5/a;5A;5\n"})
            .faults()
            .find("key-of-talk pupils 3") != std::string::npos);
  CHECK(check({.pupils = "pupil;class;grade\n6/2;5A;5\n5/a;5A;5\n"}).faults().find("key-of-talk") ==
        std::string::npos);
}

TEST_CASE("The same class in two ways of writing is one class") {
  CHECK(check({.pupils = "pupil;class;grade\nP1;Groep 3/4;3\n", .classes = "class;staff\n3-4;L5\n"})
            .faults()
            .empty());
}

TEST_CASE("A numeric key that lost its zeros is mended when one fits, and said once") {
  const auto checked = check({.pupils = "pupil;class;grade\n00123;5A;5\n00456;5A;5\n",
                              .guardians = "pupil;guardian;household\n123;G1;H1\n456;G2;H2\n"});
  CHECK(checked.faults() == "lost-zeros guardians 2");
  CHECK_FALSE(checked.diagnostics.has_errors());
  CHECK(checked.roster.guardians_of(PupilId("00123")).size() == 1);
  CHECK(say(Lang::en, checked.diagnostics.all()[0].message) ==
        "\"123\" is apparently \"00123\" without its leading zeros, and was read so (in this table 2 times)");
}

TEST_CASE("A numeric key that could be two is nobody's") {
  const auto checked = check({.pupils = "pupil;class;grade\n0123;5A;5\n00123;5A;5\n",
                              .guardians = "pupil;guardian;household\n0123;G1;H1\n00123;G1;H1\n123;G2;H2\n"});
  CHECK(checked.faults() == "unknown-pupil guardians 4");
}

TEST_CASE("Of two rows with one key the first counts") {
  const auto checked = check({.pupils = "pupil;given;class;grade\nP1;Anna;5A;5\nP1;Bas;5A;5\n",
                              .guardians = "pupil;guardian;household\nP1;G1;H1\nP1;G2;H1\nP1;G1;H2\n",
                              .staff = "staff\nL5\nL5\n",
                              .classes = "class;staff\n5A;L5\nGroep 5a;L5\n"});
  CHECK(checked.faults() ==
        "duplicate-row pupils 3, duplicate-row guardians 4, duplicate-row staff 3, duplicate-row classes 3");
  CHECK(checked.roster.pupils.size() == 1);
  CHECK(checked.roster.pupils[0].name.given == "Anna");
  CHECK(checked.diagnostics.sorted()[0].notes.size() == 1);
}

TEST_CASE("A grade that its class does not have") {
  CHECK(check({.pupils = "pupil;class;grade\nP1;5A;6\n"}).faults() == "grade-outside-class pupils 2");
}

TEST_CASE("A missing grade comes from the class where that has one") {
  const auto one = check({.pupils = "pupil;class\nP1;Geel\n", .classes = "class;grades;staff\nGeel;2;L5\n"});
  CHECK(one.faults().empty());
  CHECK(one.roster.pupils[0].grade == 2);
  const auto two =
      check({.pupils = "pupil;class\nP1;Geel\n", .classes = "class;grades;staff\nGeel;1 2;L5\n"});
  CHECK(two.faults() == "grade-missing pupils 2");
  CHECK(two.roster.pupils[0].grade == 0);
}

TEST_CASE("One key with two names is a warning, also for a teacher who is a guardian") {
  const auto checked =
      check({.pupils = "pupil;class;grade\nP1;5A;5\nP2;5A;5\n",
             .guardians = "pupil;guardian;household;given\nP1;G1;H1;Eva\nP2;G1;H1;eva\nP1;L5;H2;Jan\n"});
  CHECK(checked.faults() == "two-names guardians 4");
  CHECK_FALSE(checked.diagnostics.has_errors());
}

TEST_CASE("A pupil without guardians is a warning; when there are no guardians at all, one") {
  CHECK(check({.pupils = "pupil;class;grade\nP1;5A;5\nP2;5A;5\n"}).faults() == "no-guardian pupils 3");
  CHECK(check({.pupils = "pupil;class;grade\nP1;5A;5\nP2;5A;5\n", .guardians = "pupil;guardian;household\n"})
            .faults() == "no-guardian pupils 2");
}

TEST_CASE("Days in the wrong order, for pupils and staff") {
  const auto checked =
      check({.pupils = "pupil;class;grade;first_day;last_day\nP1;5A;5;2027-02-02;2027-02-01\n",
             .staff = "staff;from;until\nL5;2027-02-02;2027-02-01\n"});
  CHECK(checked.faults() == "last-before-first pupils 2, last-before-first staff 2");
  CHECK(check({.pupils = "pupil;class;grade;first_day;last_day\nP1;5A;5;2027-02-02;2027-02-02\n"})
            .faults()
            .empty());
}

TEST_CASE("A birth date that does not fit the grade is a warning, with room for another pace") {
  const auto born = [](const std::string& date) {
    return check({.pupils = "pupil;class;grade;born\nP1;5A;5;" + date + "\n"}).faults();
  };
  CHECK(born("2018-01-01").empty());
  CHECK(born("2020-12-31").empty());
  CHECK(born("2014-01-01").empty());
  CHECK(born("2021-01-01") == "birth-date-unlikely pupils 2");
  CHECK(born("2013-12-31") == "birth-date-unlikely pupils 2");
}

TEST_CASE("A class needs a teacher, a division of the school and a room of the school") {
  CHECK(check({.classes = "class;grades\n5A;5\n"}).faults() == "class-without-teacher classes 2");
  CHECK(check({.classes = "class;staff;division;room\n5A;L5;lower;R1\n"}).faults().empty());
  CHECK(check({.classes = "class;staff;division;room\n5A;L5;onder;R2\n"}).faults() ==
        "unknown-division classes 2, unknown-room classes 2");
}

TEST_CASE("Diagnostics name keys, never children") {
  const auto checked =
      check({.pupils = "pupil;given;family;class;grade;first_day;last_day\nP1;Zeldzaam;Merknaam;5B;6;2027-02-"
                       "02;2027-02-01\n",
             .guardians = "pupil;guardian;household;given;family\nP9;G1;H1;Merknaam;Zeldzaam\n"});
  CHECK(checked.diagnostics.all().size() >= 4);
  for (const Diagnostic& diagnostic : checked.diagnostics.all()) {
    for (const Lang lang : {Lang::nl, Lang::en}) {
      const std::string text = say(lang, diagnostic.message) + say(lang, *diagnostic.help);
      CHECK(text.find("Zeldzaam") == std::string::npos);
      CHECK(text.find("Merknaam") == std::string::npos);
    }
  }
}

TEST_CASE("Pupils without a name are one warning, with their number and the first of them") {
  const auto said = [](const std::string& rows) {
    const auto checked = check({.pupils = "pupil;given;family;class;grade\n" + rows});
    const auto all = checked.diagnostics.sorted();
    const auto found = std::ranges::find(all, "pupil-without-name", &Diagnostic::code);
    return found == all.end() ? std::string() : say(Lang::en, found->message);
  };
  CHECK(said("P1;Anna;;5A;5\nP2;;Bos;5A;5\n").empty());
  CHECK(said("P1;Anna;;5A;5\nP2;;;5A;5\nP3;;;5A;5\n") ==
        "pupils without a name: 2, beginning with P2; letters and lists then name nobody");
}

namespace {

Request request(const char* pupil, const char* person, const char* household) {
  Request made;
  made.pupil = PupilId(pupil);
  made.person = PersonId(person);
  made.household = HouseholdId(household);
  return made;
}

std::string keys_of_pupils(const Roster& roster) {
  std::string text;
  for (const Pupil& pupil : roster.pupils) {
    text += (text.empty() ? "" : " ") + pupil.id.text;
  }
  return text;
}

}  // namespace

TEST_CASE("A table of people that lost the zeros of its keys gets them back from those that kept them") {
  Tables tables;
  tables.pupils = "pupil;given;class;grade\n1001;Anna;5A;5\n1002;Bo;5A;5\n12;Cas;5A;5\n";
  tables.guardians = "pupil;guardian;household;given\n1001;7;3;Eva\n1002;7;3;Eva\n12;9;4;Ans\n";
  tables.staff = "staff;given\n5;Jo\n";
  tables.classes = "class;grades;staff\n5A;5;5\n";
  SUBCASE("in the guardians' table alone") {
    tables.guardians = "pupil;guardian;household;given\n01001;7;3;Eva\n01002;7;3;Eva\n00012;9;4;Ans\n";
    const Checked checked = check(tables);
    CHECK(keys_of_pupils(checked.roster) == "00012 01001 01002");
    CHECK(checked.faults() == "lost-zeros pupils 2");
  }
  SUBCASE(
      "in records: every table is named once, and a key that they do not name has the width of the others") {
    tables.requests = {request("01001", "007", "03"), request("01002", "005", "")};
    const Checked checked = check(tables);
    CHECK(keys_of_pupils(checked.roster) == "00012 01001 01002");
    CHECK(checked.roster.guardians.front().pupil == PupilId("01001"));
    CHECK(checked.roster.guardians.front().person == PersonId("007"));
    CHECK(checked.roster.guardians.front().household == HouseholdId("03"));
    CHECK(checked.roster.classes.front().staff.front() == PersonId("005"));
    CHECK(checked.faults() ==
          "lost-zeros pupils 2, lost-zeros guardians 2, lost-zeros staff 2, lost-zeros classes 2");
  }
  SUBCASE("nowhere") {
    CHECK(check(tables).faults().empty());
  }
  SUBCASE("in two forms, of which nobody knows the right one") {
    tables.requests = {request("01001", "", ""), request("001001", "", "")};
    CHECK(keys_of_pupils(check(tables).roster) == "1001 1002 12");
  }
  SUBCASE("and another row has the same number") {
    tables.pupils = "pupil;given;class;grade\n1001;Anna;5A;5\n01001;Bo;5A;5\n";
    tables.guardians = "pupil;guardian;household;given\n01001;7;3;Eva\n1001;8;4;Ans\n";
    const Checked checked = check(tables);
    CHECK(keys_of_pupils(checked.roster) == "01001 1001");
    CHECK(checked.faults().empty());
  }
}
