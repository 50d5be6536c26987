// Rows of which it is not certain whom they are about: asked, never guessed.
#include "../tables/given.hpp"
#include "imported.hpp"
#include "standing.hpp"

using namespace gesprek;
using given::School;

namespace {

/// Six pupils, two of them of one name, each with a guardian of their own.
School six() {
  School school;
  school.pupils =
      "pupil;given;prefix;family;born;class;grade;last_day\n"
      "1;Tess;de;Jong;2017-02-03;4;4;\n2;Teun;;Bos;2017-05-06;4;4;\n3;Kim;;Smit;2016-01-02;5;5;\n"
      "4;Bas;;Vos;2016-03-04;5;5;\n5;Fleur;;Peters;;4;4;\n6;Fleur;;Peters;;5;5;\n";
  school.guardians =
      "pupil;guardian;household;given;family;custody;email\n"
      "1;G1;H1;Ada;Jong;yes;ada@a.example\n2;G2;H2;Bea;Bos;yes;bea@b.example\n"
      "3;G3;H3;Cas;Smit;yes;cas@c.example\n4;G4;H4;Dik;Vos;yes;dik@d.example\n";
  school.classes = "class;grades;staff;room\n4;4;;\n5;5;;\n";
  return school;
}

const std::string k_headings = "Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;Groep\n";
const std::string k_with_guardian = "Leerlingnummer;Roepnaam;Naam ouder;E-mail ouder\n";

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

}  // namespace

TEST_CASE("Two children of one name stay two, and each keeps its own guardian") {
  School school;
  school.pupils = "pupil;given;family;born;class;grade;last_day\n";
  std::string list;
  SUBCASE("in two classes") {
    list =
        "Roepnaam;Achternaam;Groep;Ouder 1 naam;Ouder 1 e-mail\nTim;Vos;Groep 4;Eva Vos;eva@v.example\n"
        "Tim;Vos;Groep 5;Ans Vos;ans@v.example\n";
  }
  SUBCASE("in two classes, with a row a guardian") {
    list =
        "Leerling;Groep;Naam ouder;E-mail ouder\nTim Vos;Groep 4;Eva Vos;eva@v.example\n"
        "Tim Vos;Groep 5;Ans Vos;ans@v.example\n";
  }
  SUBCASE("born on two days that cannot be read") {
    list =
        "Roepnaam;Achternaam;Geboortedatum;Groep;Ouder 1 naam;Ouder 1 e-mail\n"
        "Tim;Vos;1 x 19;Groep 4;Eva Vos;eva@v.example\nTim;Vos;3 x 18;Groep 4;Ans Vos;ans@v.example\n";
  }
  SUBCASE("in one class, with other guardians side by side") {
    list =
        "Roepnaam;Achternaam;Groep;Ouder 1 naam;Ouder 1 e-mail\nTim;Vos;Groep 4;Eva Vos;eva@v.example\n"
        "Tim;Vos;Groep 4;Ans Vos;ans@v.example\n";
  }
  Diagnostics said;
  school.apply(import_csv(school.sources, school.table("list.csv", list), {}, said));
  CHECK(count(school.pupils, ";Tim;Vos;") == 2);
  CHECK(count(school.guardians, ";H0001;") == 1);
  CHECK(count(school.guardians, ";H0002;") == 1);
  CHECK(std::ranges::find(said.all(), "namesakes", &Diagnostic::code) != said.all().end());
}

TEST_CASE("Two temporary keys are two children, also of one name") {
  School school;
  school.pupils = "pupil;given;family;born;class;grade;last_day\n";
  const auto tim = [](const std::string& key, const std::string& group) {
    return "<leerling key='" + key +
           "'><achternaam>Vos</achternaam><roepnaam>Tim</roepnaam>"
           "<jaargroep>5</jaargroep><groep key='" +
           group + "'/></leerling>";
  };
  school.edexml(tim("#1", "a") + tim("#2", "b"));
  CHECK(count(school.pupils, ";Tim;Vos;") == 2);
  school.edexml(tim("#8", "b") + tim("#9", "a"));
  CHECK(count(school.pupils, ";Tim;Vos;") == 2);
  CHECK(school.result->changes.moved.empty());
}

TEST_CASE("Rows of one child bring a guardian each") {
  School school;
  school.pupils = "pupil;given;family;born;class;grade;last_day\n";
  Diagnostics said;
  SUBCASE("with name and class") {
    school.apply(
        import_csv(school.sources,
                   school.table("list.csv",
                                "Roepnaam;Achternaam;Groep;Naam ouder;E-mail ouder\n"
                                "Tim;Vos;4;Eva Vos;eva@v.example\nTim;Vos;4;Ans Vos;ans@v.example\n"),
                   {}, said));
    CHECK(std::ranges::find(said.all(), "namesakes", &Diagnostic::code) == said.all().end());
  }
  SUBCASE("with one birth date and two classes, which is said") {
    school.apply(import_csv(
        school.sources,
        school.table(
            "list.csv",
            "Roepnaam;Achternaam;Geboortedatum;Groep;Naam ouder;E-mail ouder\n"
            "Tim;Vos;1-2-2019;4;Eva Vos;eva@v.example\nTim;Vos;01-02-2019;5;Ans Vos;ans@v.example\n"),
        {}, said));
    CHECK(std::ranges::find(said.all(), "class-disagrees", &Diagnostic::code) != said.all().end());
  }
  CHECK(count(school.pupils, ";Tim;Vos;") == 1);
  CHECK(count(school.guardians, ";H0001;") == 2);
}

TEST_CASE("Two lists of one import name one child, one with the birth date and one without") {
  School school;
  school.pupils = "pupil;given;family;born;class;grade;last_day\n";
  Diagnostics said;
  ImportedRoster roster = import_csv(
      school.sources, school.table("a.csv", "Roepnaam;Achternaam;Geboortedatum;Groep\nTim;Vos;1-2-2019;4\n"),
      {}, said);
  merge(roster,
        import_csv(school.sources,
                   school.table("b.csv", "Leerling;Naam ouder;E-mail ouder\nTim Vos;Eva Vos;e@v.nl\n"), {},
                   said));
  school.apply(roster);
  CHECK(school.guardians.find("L0001;G0001;H0001;Eva;Vos") != std::string::npos);
}

TEST_CASE("A name that two children have is asked about, not taken for one of them") {
  School school = six();
  const std::string before = school.guardians;
  SUBCASE("in a list of guardians") {
    school.csv("Leerling;Naam ouder;E-mail ouder\nFleur Peters;Eva Vos;eva@v.example\n");
    CHECK(school.faults() == "ambiguous-name 2:1");
    CHECK(school.guardians == before);
  }
  SUBCASE("in a list of pupils, none of whom has left by that") {
    school.csv("Roepnaam;Achternaam;Groep\nFleur;Peters;\n", true);
    CHECK(school.faults() == "ambiguous-name 2:1");
    CHECK(school.result->changes.left.size() == 4);
    CHECK(school.result->changes.new_pupils.empty());
  }
  SUBCASE("not where the class tells them apart") {
    school.csv("Leerling;Groep;Naam ouder;E-mail ouder\nFleur Peters;5;Eva Vos;eva@v.example\n");
    CHECK(school.guardians.find("\n6;G0005;") != std::string::npos);
  }
}

TEST_CASE("A number of another child is a question, and most of them refuse the file") {
  School school = six();
  const std::string before = school.pupils;
  SUBCASE("with the name and date of a child that is known") {
    school.csv(
        k_headings + "2;Tess;de;Jong;2017-02-03;4\n3;Kim;;Smit;2016-01-02;5\n4;Bas;;Vos;2016-03-04;5\n",
        true);
    CHECK(school.faults() == "other-child 2:1");
    CHECK(school.result->changes.left.size() == 2);  // neither Tess nor Teun has left
    CHECK(school.pupils.find("\n2;Teun;;Bos;2017-05-06;4;4;\n") != std::string::npos);
  }
  SUBCASE("with guardians that are then left out too") {
    school.csv(k_with_guardian + "2;Bea;Zus Zo;zus@z.example\n3;Kim Smit;Cas Smit;nieuw@c.example\n");
    CHECK(school.faults().find("other-child") == std::string::npos);  // a given name alone may be mended
    school.csv(
        "Leerlingnummer;Roepnaam;Achternaam;Naam ouder;E-mail ouder\n2;Ida;Ster;Zus Zo;zus@z.example\n"
        "3;Kim;Smit;Cas Smit;nieuwer@c.example\n");
    CHECK(school.faults() == "other-child 2:1");
    CHECK(school.guardians.find("nieuwer@c.example") != std::string::npos);
    CHECK(count(school.guardians, "Zus") == 1);
  }
  SUBCASE("a column one row out of step") {
    school.csv(k_headings +
               "2;Tess;de;Jong;2017-02-03;4\n3;Teun;;Bos;2017-05-06;4\n4;Kim;;Smit;2016-01-02;5\n"
               "1;Bas;;Vos;2016-03-04;5\n");
    CHECK(school.faults() == "other-children 2:1");
    CHECK_FALSE(school.result);
  }
  SUBCASE("a name that changed by marriage, one spelt otherwise and a mended date are updates") {
    school.csv(k_headings +
               "1;Tess;;Bakker;2017-02-03;4\n2;Teun;;Boss;2017-06-05;4\n3;Kimberley;;Smit-Vos;2016-01-02;5\n"
               "4;B.;;Vos;2016-03-14;5\n");
    CHECK(school.faults().empty());
    CHECK(school.pupils.find("\n1;Tess;;Bakker;2017-02-03") != std::string::npos);
    CHECK(school.pupils.find("\n2;Teun;;Boss;2017-06-05") != std::string::npos);
  }
}

TEST_CASE("Guardians out of step with the children are refused") {
  School school = six();
  const std::string headings = k_with_guardian;
  SUBCASE("all of them") {
    school.csv(headings +
               "1;Tess;Bea Bos;bea@b.example\n2;Teun;Cas Smit;cas@c.example\n3;Kim;Dik Vos;dik@d.example\n");
    CHECK(school.faults() == "guardians-shifted 2:1");
    CHECK_FALSE(school.result);
  }
  SUBCASE("one child with others only is asked about") {
    school.csv(headings + "1;Tess;Nieuw Iemand;n@n.example\n2;Teun;Bea Bos;bea@b.example\n");
    CHECK(school.faults().find("other-guardians 2:1") != std::string::npos);
    CHECK(school.guardians.find("1;G0005;") != std::string::npos);
  }
  SUBCASE("a second guardian is none") {
    school.csv(headings + "1;Tess;Ada Jong;ada@a.example\n1;Tess;Nieuw Iemand;n@n.example\n");
    CHECK(school.faults().empty());
  }
}

TEST_CASE("What changed is named by its columns, also with a change of class") {
  School school = six();
  school.csv(k_headings + "1;Tess;de;Groot;2017-02-03;5\n3;Kim;;Smit;2016-02-01;5\n");
  const RosterChanges& changes = school.result->changes;
  REQUIRE(changes.changed_pupils.size() == 2);
  CHECK(changes.changed_pupils[0].pupil.text == "1");
  CHECK(changes.changed_pupils[0].columns == std::vector<std::string>{"family"});
  CHECK(changes.changed_pupils[1].columns == std::vector<std::string>{"born"});
  CHECK(changes.moved.size() == 1);
  school.csv("Leerlingnummer;Naam ouder;E-mail ouder\n1;Ada Jong;nieuw@a.example\n");
  REQUIRE(school.result->changes.changed_guardians.size() == 1);
  CHECK(school.result->changes.changed_guardians[0].columns == std::vector<std::string>{"email"});
}

TEST_CASE("A list that brings the birth date of a child knows the child by name and class") {
  School school;
  school.csv("Roepnaam;Achternaam;Geboortedatum;Groep\nSanne;Berg;1-2-2016;5A\n");
  CHECK(school.pupils.find("P1;Sanne;Berg;2016-02-01;5A;5;") != std::string::npos);
  CHECK(school.result->changes.new_pupils.empty());
}

TEST_CASE("Without numbers a name that is unique at the school is that pupil, and a doubtful one is asked") {
  School school = six();
  const auto list = [&](const std::string& rows) {
    school.csv("Leerling;Groep;Naam ouder;E-mail ouder\n" + rows, true);
  };
  SUBCASE("in another class, also in another order, and nobody is left or new by that") {
    list("Bos Teun;5;Bea Bos;bea@b.example\nTess de Jong;5;;\n");
    CHECK(school.result->changes.new_pupils.empty());
    CHECK(school.result->changes.moved.size() == 2);
    CHECK(school.pupils.find("\n2;Teun;;Bos;2017-05-06;5;") != std::string::npos);
    CHECK(school.faults().find("found-by-name") != std::string::npos);
  }
  SUBCASE("in another class with other guardians: a question") {
    const std::string before = school.guardians;
    list("Teun Bos;5;Zus Zo;zus@z.example\n");
    CHECK(school.faults().find("doubtful-name 2:1") != std::string::npos);
    CHECK(school.result->changes.new_pupils.empty());
    CHECK(school.pupils.find("\n2;Teun;;Bos;2017-05-06;4;4;") != std::string::npos);
    CHECK(school.guardians == before);
  }
  SUBCASE("a given name alone within the class, an initial, and a spelling that is almost it") {
    list("Kim;5;Cas Smit;cas@c.example\nBas V.;5;Dik Vos;dik@d.example\nTeun Boss;4;;\n");
    CHECK(school.result->changes.new_pupils.empty());
    CHECK(school.pupils.find("\n3;Kim;;Smit;") != std::string::npos);
    CHECK(school.pupils.find("\n4;Bas;;Vos;") != std::string::npos);
    CHECK(school.faults().find("doubtful-name 4:1") != std::string::npos);
  }
  SUBCASE("one more of a name, and a name that stands nowhere, are said") {
    list("Teun Bos;4;Bea Bos;bea@b.example\nTeun Bos;5;Zus Zo;zus@z.example\nIda Ster;5;Ans Ster;a@s.nl\n");
    CHECK(school.result->changes.new_pupils.size() == 2);
    CHECK(school.faults().find("new-namesake") != std::string::npos);
    CHECK(school.faults().find("new-by-name") != std::string::npos);
  }
  SUBCASE("a second row of a child in another order") {
    list("Teun Bos;4;Bea Bos;bea@b.example\nBos Teun;4;Zus Zo;zus@z.example\n");
    CHECK(school.result->changes.new_pupils.empty());
    CHECK(school.faults().find("doubtful-name 3:1") != std::string::npos);
  }
  SUBCASE("where one side lacks the birth date") {
    school.csv("Leerling;Groep;Geboortedatum\nFleur Peters;4;\nKim Smit;4;\nBas Vos;4;1-1-2011\n", true);
    CHECK(school.result->changes.new_pupils.size() == 1);  // Bas was born on another day
    CHECK(school.faults().find("new-namesake") != std::string::npos);
    CHECK(school.pupils.find("\n3;Kim;;Smit;2016-01-02;4;") != std::string::npos);
  }
}
