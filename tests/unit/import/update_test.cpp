// What was imported, put into the tables that stand.
#include "../tables/given.hpp"
#include "load/import_text.hpp"
#include "load/xml.hpp"
#include "standing.hpp"

using namespace gesprek;
using given::day;
using given::k_today;
using given::School;

namespace {

std::string pupil(const std::string& key, const std::string& group, const std::string& more = "") {
  return "<leerling key='" + key + "'><achternaam>Berg</achternaam><roepnaam>Sanne</roepnaam>" + more +
         "<jaargroep>5</jaargroep><groep key='" + group + "'/></leerling>";
}

template <class Ids>
std::string keys(const Ids& ids) {
  std::string text;
  for (const auto& id : ids) {
    text += (text.empty() ? "" : " ") + id.text;
  }
  return text;
}

}  // namespace

TEST_CASE("A cell that nobody mentions stays as it is written") {
  School school;
  school.edexml(pupil("P1", "a"));
  CHECK(school.result->changes.new_classes.size() == 1);
  CHECK_FALSE(school.result->pupils);
  CHECK_FALSE(school.result->guardians);
  CHECK_FALSE(school.result->staff);
  CHECK(school.classes == "class;grades;staff;room\n5A;5;L1;R5\nGroep 5/6;5 6;;\n");
}

TEST_CASE("The same file twice changes nothing the second time") {
  School school;
  school.edexml(pupil("P1", "b") + pupil("P2", "a", "<geboortedatum>2016-05-04</geboortedatum>"));
  CHECK_FALSE(school.result->changes.empty());
  school.edexml(pupil("P1", "b") + pupil("P2", "a", "<geboortedatum>2016-05-04</geboortedatum>"));
  CHECK(school.result->changes.empty());
  CHECK_FALSE(school.result->pupils);
}

TEST_CASE("Who moved, who is new, who left") {
  School school;
  school.pupils += "P2;Tom;Berg;;5A;5;;\nP3;Ids;Berg;;5A;5;;\n";
  school.edexml(pupil("P1", "b") + pupil("P9", "a") +
                "<leerling key='P3'><roepnaam>Ids</roepnaam><jaargroep>5</jaargroep><groep key='a'/>"
                "<uitstroomdatum>2026-09-11</uitstroomdatum></leerling>");
  const RosterChanges& changes = school.result->changes;
  REQUIRE(changes.moved.size() == 1);
  CHECK(changes.moved[0].to.text == "5/6");
  CHECK(keys(changes.new_pupils) == "P9");
  REQUIRE(changes.left.size() == 2);
  CHECK(changes.left[0].pupil.text == "P3");
  CHECK(changes.left[0].stated);
  CHECK(changes.left[1].pupil.text == "P2");
  CHECK(changes.left[1].last_day == day(2026, 9, 30));
  CHECK(school.pupils.find("P1;Sanne;Berg;;Groep 5/6;5;;blauw;2026-10-01\n") != std::string::npos);
  CHECK(school.pupils.find("P2;Tom;Berg;;5A;5;2026-09-30;;\n") != std::string::npos);
  CHECK(school.pupils.find("P3;Ids;Berg;;5A;5;2026-09-11;;\n") != std::string::npos);
  CHECK(school.pupils.find("P9;Sanne;Berg;;5A;5;;;\n") != std::string::npos);

  SUBCASE("and who comes back has no last day any more") {
    school.edexml(pupil("P1", "b") + pupil("P9", "a") + pupil("P2", "a"));
    CHECK(keys(school.result->changes.returned) == "P2");
    CHECK(school.pupils.find("P2;Sanne;Berg;;5A;5;;;\n") != std::string::npos);
  }
}

TEST_CASE(
    "Who changes class has a first day in it, not when a list of a new year puts most in another grade") {
  School school;
  school.pupils = "pupil;given;class;grade;class_since\nP1;Tim;5A;5;\nP2;Els;5A;5;\nP3;Bas;5A;5;\n";
  const std::string headings = "Leerlingnummer;Roepnaam;Groep;Leerjaar\n";
  SUBCASE("also into another grade") {
    school.csv(headings + "P1;Tim;6A;6\nP2;Els;5A;5\nP3;Bas;5A;5\n");
    CHECK(school.pupils.find("P1;Tim;6A;6;2026-10-01\n") != std::string::npos);
    CHECK(school.pupils.find("P2;Els;5A;5;\n") != std::string::npos);
  }
  SUBCASE("not into the next year") {
    school.csv(headings + "P1;Tim;6A;6\nP2;Els;6A;6\nP3;Bas;5A;5\n");
    CHECK(school.pupils.find("P1;Tim;6A;6;\n") != std::string::npos);
  }
}

TEST_CASE("A list that need not be complete makes nobody leave") {
  School school;
  school.csv("Leerlingnummer;Roepnaam;Groep\nP2;Tom;5A\n");
  CHECK(keys(school.result->changes.not_listed) == "P1");
  CHECK(school.result->changes.left.empty());
  school.csv("Leerlingnummer;Roepnaam;Groep\nP2;Tom;5A\n", true);
  CHECK(school.result->changes.left.size() == 1);
}

TEST_CASE("A pupil whom a fault left out of the import has not left") {
  School school;
  school.edexml("<leerling key='P1'><roepnaam>Sanne</roepnaam></leerling>" + pupil("P2", "a"));
  CHECK(school.result->changes.left.empty());
}

TEST_CASE("A file in which most pupils are missing is another school's") {
  School school;
  for (int i = 2; i <= 20; ++i) {
    school.pupils += "P" + std::to_string(i) + ";Tom;Berg;;5A;5;;\n";
  }
  const std::string before = school.pupils;
  school.edexml(pupil("Q1", "a"));
  CHECK_FALSE(school.result);
  CHECK(school.faults() == "new-namesake 1:1, other-school 1:1");
  CHECK(school.pupils == before);
}

TEST_CASE("Tables with a fault are mended first") {
  School school;
  school.pupils += ";Tom;Berg;;5A;5;;\n";
  school.edexml(pupil("P1", "a"));
  CHECK_FALSE(school.result);
  CHECK(school.faults() == "key-missing 3:1");
}

TEST_CASE("A pupil keeps the key that the school knows") {
  School school;
  school.pupils = "pupil;given;family;born;class;grade\n123;Sanne;Berg;2016-05-04;5A;5\n";
  SUBCASE("with zeros that a spreadsheet took away") {
    school.edexml(pupil("00123", "b"));
    CHECK(school.pupils.find("\n123;Sanne;Berg;2016-05-04;Groep 5/6;5") != std::string::npos);
    CHECK(school.result->changes.new_pupils.empty());
  }
  SUBCASE("by name and birth date when the file has other keys") {
    school.edexml(pupil("X77", "b", "<geboortedatum>2016-05-04</geboortedatum>"));
    CHECK(school.faults() == "same-pupil 1:163");
    CHECK(school.result->changes.moved.size() == 1);
    CHECK(school.result->changes.new_pupils.empty());
  }
  SUBCASE("but not by name alone") {
    school.edexml(pupil("X77", "b"));
    CHECK(keys(school.result->changes.new_pupils) == "X77");
  }
}

TEST_CASE("What somebody filled in about guardians stays") {
  School school;
  school.guardians += "P1;G1;H1;Eva;Berg;no;eva@example.org\n";
  SUBCASE("custody and household, while an address is brought up to date") {
    school.csv("Leerlingnummer;Naam ouder;E-mailadres ouder\nP1;Eva Berg;nieuw@example.org\n");
    CHECK(school.guardians.find("P1;G1;H1;Eva;Berg;no;nieuw@example.org\n") != std::string::npos);
    CHECK(school.result->changes.changed_guardians.size() == 1);
    CHECK(school.result->changes.new_guardians.empty());
  }
  SUBCASE("a second guardian comes beside the first, in the same household") {
    school.csv(
        "Leerlingnummer;Naam ouder 1;E-mailadres ouder 1;Naam ouder 2;E-mailadres ouder 2\n"
        "P1;Eva Berg;eva@example.org;Jan Smit;jan@example.org\n");
    REQUIRE(school.result->changes.new_guardians.size() == 1);
    CHECK(school.guardians.find(";H1;Jan;Smit;unknown;jan@example.org") != std::string::npos);
    CHECK(school.faults().empty());
  }
  SUBCASE("the guardian of a new sibling is the same person in the same household") {
    school.csv(
        "Leerlingnummer;Roepnaam;Groep;Naam ouder;E-mailadres ouder\nP7;Tim;3;Eva Berg;eva@example.org\n");
    CHECK(school.guardians.find("P7;G1;H1;Eva;Berg;unknown;eva@example.org") != std::string::npos);
  }
  SUBCASE("one whom the list does not name is kept, and named") {
    school.csv("Leerlingnummer;Naam ouder;E-mailadres ouder\nP1;Jan Smit;jan@example.org\n");
    REQUIRE(school.result->changes.guardians_not_listed.size() == 1);
    CHECK(school.guardians.find("P1;G1;H1;Eva;Berg;no;eva@example.org") != std::string::npos);
  }
}

TEST_CASE("A guardian of several children has one address in all rows, whichever the list names") {
  School school;
  school.guardians =
      "pupil;guardian;household;given;family;custody;email;phone\n"
      "P1;G1;H1;Eva;Berg;yes;eva@example.org;06-1\n"
      "P2;G1;H1;Eva;Berg;no;eva@example.org;06-1\n";
  school.pupils += "P2;Tom;Berg;;5A;5;;\n";
  school.csv("Leerlingnummer;Naam ouder;E-mailadres ouder\nP1;Eva Berg;nieuw@example.org\n");
  CHECK(school.guardians.find("P1;G1;H1;Eva;Berg;yes;nieuw@example.org;06-1\n") != std::string::npos);
  CHECK(school.guardians.find("P2;G1;H1;Eva;Berg;no;nieuw@example.org;06-1\n") != std::string::npos);
  CHECK(school.result->changes.changed_guardians.size() == 2);
  SUBCASE("and a list that contradicts itself is told so; what stands first holds") {
    school.csv(
        "Leerlingnummer;Oudercode;Naam ouder;E-mailadres ouder\n"
        "P1;G1;Eva Berg;een@example.org\nP2;G1;Eva Berg;twee@example.org\n");
    CHECK(school.faults() == "guardian-disagrees 3:1");
    CHECK(school.guardians.find("twee@example.org") == std::string::npos);
    CHECK(school.guardians.find("P2;G1;H1;Eva;Berg;no;een@example.org") != std::string::npos);
  }
}

TEST_CASE("A language is the same in whichever words it is written") {
  School school;
  school.guardians = "pupil;guardian;household;given;family;custody;language\nP1;G1;H1;Eva;Berg;yes;en\n";
  for (const std::string word : {"Engels", "English", "en-GB", "EN"}) {
    school.csv("Leerlingnummer;Naam ouder;Taal ouder\nP1;Eva Berg;" + word + "\n");
    CHECK(school.result->changes.empty());
  }
  school.csv("Leerlingnummer;Naam ouder;Taal ouder\nP1;Eva Berg;Nederlands\n");
  CHECK(school.guardians.find(";nl\n") != std::string::npos);
}

TEST_CASE("Keys that are given out come from a counter and are given to nobody else") {
  School school;
  const std::string list =
      "Roepnaam;Achternaam;Geboortedatum;Groep;Naam ouder;E-mailadres ouder\n"
      "Tim;Vos;2016-05-04;5;Eva Vos;eva@example.org\nLies;Vos;2016-05-04;5;Eva Vos;eva@example.org\n";
  school.csv(list);
  CHECK(keys(school.result->changes.new_pupils) == "L0001 L0002");
  CHECK(school.guardians.find("L0001;G0001;H0001;Eva") != std::string::npos);
  CHECK(school.guardians.find("L0002;G0001;H0001;Eva") != std::string::npos);
  school.csv(list);
  CHECK(school.result->changes.empty());
  SUBCASE("somebody with another name and birth date has the next number") {
    school.csv(
        "Roepnaam;Achternaam;Geboortedatum;Groep;Naam ouder;E-mailadres ouder\n"
        "Kim;Smit;2016-05-05;5;Jan Smit;jan@example.org\n");
    CHECK(keys(school.result->changes.new_pupils) == "L0003");
    CHECK(school.guardians.find("L0003;G0002;H0002;Jan") != std::string::npos);
  }
  SUBCASE("one that the log still mentions is passed over") {
    school.mentions = {"2026-09-01;invited;start;L0007;;;G0012;\n"};
    school.csv(
        "Roepnaam;Achternaam;Geboortedatum;Groep;Naam ouder;E-mailadres ouder\n"
        "Kim;Smit;2016-05-05;5;Jan Smit;jan@example.org\n");
    CHECK(keys(school.result->changes.new_pupils) == "L0008");
    CHECK(school.guardians.find("L0008;G0013;H0002;Jan") != std::string::npos);
  }
}

TEST_CASE("A guardian whose key an earlier version made from the name keeps it") {
  School school;
  const std::string old = made_key('G', {"Eva", "", "Berg"}, "eva@example.org");
  school.guardians += "P1;" + old + ";H1;Eva;Berg;yes;eva@example.org\n";
  school.csv("Leerlingnummer;Naam ouder;E-mailadres ouder\nP1;Eva Berg;eva@example.org\n");
  CHECK(school.result->changes.empty());
}

TEST_CASE("Guardians are attached by the pupil's name where a list has no numbers") {
  School school;
  school.csv(
      "Naam leerling;Groep leerling;Naam ouder;E-mailadres ouder\nSanne Berg;5A;Eva;eva@example.org\n");
  CHECK(school.guardians.find("P1;G") != std::string::npos);
  CHECK(school.result->changes.new_pupils.empty());
}

TEST_CASE("Guardians of somebody whom nobody knows are passed over") {
  School school;
  school.csv("Leerlingnummer;Naam ouder;E-mailadres ouder\nP99;Eva;eva@example.org\n");
  CHECK(school.faults() == "unknown-pupil 2:1");
  CHECK_FALSE(school.result->guardians);
}

TEST_CASE("A role that the school gave stays; a new member of staff has that of the file") {
  School school;
  ImportedRoster imported;
  imported.has_staff = true;
  imported.staff.resize(2);
  imported.staff[0].id = PersonId("L1");
  imported.staff[0].role = "teacher";
  imported.staff[0].name = {"Anne", "de", "Wit"};
  imported.staff[1].id = PersonId("L2");
  imported.staff[1].role = "teacher";
  school.apply(imported);
  CHECK(school.staff == "staff;given;family;role;prefix\nL1;Anne;Wit;coordinator;de\nL2;;;teacher;\n");
}

TEST_CASE("Last year's roster says who gets a new teacher") {
  School school;
  school.pupils = "pupil;class;grade;new_teacher\nP1;5A;5;\nP2;5A;5;\nP3;5A;5;no\nP4;5A;5;\n";
  school.classes = "class;grades;staff\n5A;5;L1\n";
  LastYear last;
  for (const auto* key : {"P1", "P2", "P3", "P4"}) {
    Pupil one;
    one.id = PupilId(key);
    one.class_id = ClassId(one.id.text == "P2" ? "4B" : one.id.text == "P4" ? "4C" : "4A");
    last.pupils.push_back(one);
  }
  last.place = Span{school.table("last/pupils.csv", "pupil\n").id, 0, 0};
  last.classes.resize(2);
  last.classes[0].id = ClassId("4A");
  last.classes[0].staff = {PersonId("L7")};
  last.classes[1].id = ClassId("4B");
  last.classes[1].staff = {PersonId("L7"), PersonId("L1")};
  SUBCASE("none of the teachers is the same, one is, it was filled in, nobody knows") {
    school.edexml(pupil("P1", "a") + pupil("P2", "a") + pupil("P3", "a") + pupil("P4", "a"), last);
    CHECK(school.pupils.find("P1;5A;5;yes") != std::string::npos);
    CHECK(school.pupils.find("P2;5A;5;no") != std::string::npos);
    CHECK(school.pupils.find("P3;5A;5;no") != std::string::npos);
    CHECK(school.pupils.find("P4;5A;5;;") != std::string::npos);
    CHECK(keys(school.result->changes.new_teacher) == "P1");
  }
  SUBCASE("by name and birth date where last year's folder drew that key for somebody else") {
    school.pupils = "pupil;given;family;born;class;grade\nL0001;Tim;Vos;2016-05-04;5A;5\n";
    last.pupils.resize(2);
    last.pupils[0].id = PupilId("L0001");
    last.pupils[0].name = {"Kim", "", "Smit"};
    last.pupils[0].born = day(2016, 9, 9);
    last.pupils[1].id = PupilId("L0002");
    last.pupils[1].name = {"Tim", "", "Vos"};
    last.pupils[1].born = day(2016, 5, 4);
    school.csv("Roepnaam;Achternaam;Geboortedatum;Groep;Leerjaar\nTim;Vos;2016-05-04;5A;5\n", false, last);
    CHECK(school.pupils.find("L0001;Tim;Vos;2016-05-04;5A;5;no") != std::string::npos);
  }
  SUBCASE("not from a folder with other keys") {
    for (Pupil& one : last.pupils) {
      one.id.text = "X" + one.id.text;
    }
    school.edexml(pupil("P1", "a") + pupil("P2", "a") + pupil("P3", "a") + pupil("P4", "a"), last);
    CHECK(school.faults() == "last-year-unknown 1:1");
    CHECK(school.result->changes.new_teacher.empty());
  }
}

TEST_CASE("New pupils of a combined class without a grade are asked for, not passed over") {
  School school;
  const std::string before = school.pupils;
  school.csv("Leerlingnummer;Roepnaam;Groep\nP8;Tim;Groep 5/6\nP9;Els;Groep 5/6\n");
  CHECK_FALSE(school.result);
  CHECK(school.faults() == "grade-missing 2:1");
  CHECK(school.pupils == before);
  school.csv("Leerlingnummer;Roepnaam;Groep\nP8;Tim;AB-12345\n");  // whatever it is, it is not repeated
  CHECK(say(Lang::en, school.diagnostics.all().front().message).find("AB-12345") == std::string::npos);
  school.csv("Leerlingnummer;Roepnaam;Groep;Leerjaar\nP8;Tim;Groep 5/6;5\nP9;Els;Groep 5/6;6\n");
  REQUIRE(school.result);
  school.csv("Leerlingnummer;Roepnaam;Groep\nP8;Timo;Groep 5/6\nP9;Els;Groep 5/6\n");  // the table knows it
  REQUIRE(school.result);
  CHECK(school.pupils.find("P8;Timo;;;Groep 5/6;5") != std::string::npos);
}

TEST_CASE("A list without names brings nobody new, and changes those who are known") {
  School school;
  school.csv("Leerlingnummer;Groep\nP1;5/6\nP7;5A\nP8;5A\n");
  CHECK(school.faults() == "names-missing 1:1");
  CHECK_FALSE(school.result);
  school.csv("Leerlingnummer;Groep;Leerjaar\nP1;5/6;5\n");
  REQUIRE(school.result);
  CHECK(school.faults().empty());
  SUBCASE("one new pupil without a name among others is asked for") {
    school.csv("Leerlingnummer;Naam;Groep\nP1;Sanne Berg;5A\nP7;;5A\n");
    REQUIRE(school.result);
    CHECK(school.faults() == "first-day-unknown 1:1, pupil-without-name 3:1");
  }
}

TEST_CASE("Keys that differ stay two, whatever stands in them, and are the same in every import") {
  const auto pupil = [](const std::string& key, const std::string& given, const std::string& born) {
    return "<leerling key='" + key + "'><achternaam>Bos</achternaam><roepnaam>" + given +
           "</roepnaam><geboortedatum>" + born + "</geboortedatum><jaargroep>5</jaargroep></leerling>";
  };
  const std::string all = pupil("5", "Ada", "2016-01-01") + pupil("5/2", "Bas", "2016-01-02") +
                          pupil("5_2", "Cas", "2016-01-03") + pupil("5 2", "Dan", "2016-01-04") +
                          pupil("5,2", "Els", "2016-01-05") + pupil("5~2", "Fem", "2016-01-06") +
                          pupil("5~-2", "Gus", "2016-01-07");
  School school;
  school.pupils = "pupil;given;family;born;class;grade\n";
  school.edexml(all);
  for (const auto* row :
       {"\n5;Ada", "\n5~-2;Bas", "\n5_2;Cas", "\n5~_2;Dan", "\n5~.2;Els", "\n5~~2;Fem", "\n5~~-2;Gus"}) {
    CAPTURE(row);
    CHECK(school.pupils.find(row) != std::string::npos);
  }
  school.edexml(all);
  CHECK(school.result->changes.empty());
}

TEST_CASE("A pupil keeps the key of an earlier import, and never gets another child's") {
  const auto pupil = [](const std::string& key, const std::string& given) {
    return "<leerling key='" + key + "'><achternaam>Bos</achternaam><roepnaam>" + given +
           "</roepnaam><jaargroep>5</jaargroep></leerling>";
  };
  for (const std::string standing : {"7/3", "7_3"}) {
    CAPTURE(standing);
    School school;
    school.pupils = "pupil;given;family;grade\n" + standing + ";Ada;Bos;5\n";
    school.edexml(pupil("7/3", "Ada"));
    CHECK(school.result->changes.new_pupils.empty());
    CHECK(school.pupils.find("\n" + standing + ";Ada;Bos;5") != std::string::npos);
    School other;
    other.pupils = "pupil;given;family;grade\n" + standing + ";Cas;Smit;5\n";
    other.edexml(pupil("7/3", "Ada"));
    CHECK(other.pupils.find("\n" + standing + ";Cas;Smit;5") != std::string::npos);
    CHECK(other.pupils.find("\n7~-3;Ada;Bos;5") != std::string::npos);
  }
}
