// Teachers as lists name them.
#include "../tables/given.hpp"
#include "imported.hpp"
#include "load/teacher_names.hpp"
#include "standing.hpp"

using namespace gesprek;

namespace {

std::string names(std::string_view cell) {
  std::string text;
  for (const std::string& name : teachers_in(cell).names) {
    text += (text.empty() ? "" : "|") + name;
  }
  return text;
}

given::School school() {
  given::School made;
  made.staff =
      "staff;given;prefix;family;role\nS1;Anna;;Kok;teacher\nS2;Bob;de;Wit;teacher\nS3;Els;;Prins;teacher\n"
      "S4;Anna;;Maas;coordinator\n";
  made.classes = "class;grades;staff\n5A;5;S1 S2\n6;6;S3\n";
  made.pupils = "pupil;given;family;class;grade\nP1;Sanne;Berg;5A;5\nP2;Tim;Vos;6;6\n";
  return made;
}

}  // namespace

TEST_CASE("A cell with teachers in its names") {
  CHECK(names("juf Anna (ma-wo) / meester Bob (do-vr)") == "juf Anna|meester Bob");
  CHECK(names("juf Anna (ma/di) en meester Bob (wo, do, vr)") == "juf Anna|meester Bob");
  CHECK(names("Anna ma-wo / Bob do vr") == "Anna|Bob");
  CHECK(names("Anna: ma, di & Bob: wo") == "Anna|Bob");
  CHECK(names("Anna Kok, Bob de Wit") == "Anna Kok|Bob de Wit");
  CHECK(names("juf Anna, meester Bob") == "juf Anna|meester Bob");
  CHECK(names("Kok, Anna") == "Kok, Anna");
  CHECK(names("Wit, Bob de") == "Wit, Bob de");
  CHECK(names("de Wit, Bob + Kok, Anna") == "de Wit, Bob|Kok, Anna");
  CHECK(names("Anna Kok (LIO)") == "Anna Kok");
  CHECK(names("E. (Els) Prins") == "E. (Els) Prins");
  CHECK(names("Yo Ma") == "Yo Ma");
  for (const char* nobody : {"onbekend", "vacature", "n.v.t.", "-", "?", "nvt / vacature", ""}) {
    CHECK(names(nobody).empty());
  }
}

TEST_CASE("A teacher of a list is a member of staff, by whatever part of the name says who") {
  for (const std::string cell : {"juf Els", "E. Prins", "Mevrouw Prins", "Els Prins (ma-vr)", "Prins, Els",
                                 "Els Prins / vacature", "ELS PRINS"}) {
    CAPTURE(cell);
    given::School made = school();
    const std::string staff = made.staff;
    const std::string classes = made.classes;
    made.csv("Leerlingnummer;Roepnaam;Achternaam;Groep;Leerkracht\nP2;Tim;Vos;6;\"" + cell + "\"\n");
    CHECK(made.staff == staff);
    CHECK(made.classes == classes);
    CHECK(made.faults().empty());
  }
  SUBCASE("of two of one name the one who has the class, and two in one cell") {
    for (const std::string cell : {"juf Anna (ma-wo) / meester Bob (do-vr)", "Anna, Bob",
                                   "Bob de Wit, Anna Kok", "A. Kok & B. de Wit"}) {
      CAPTURE(cell);
      given::School made = school();
      const std::string staff = made.staff;
      const std::string classes = made.classes;
      made.csv("Leerlingnummer;Roepnaam;Achternaam;Groep;Leerkracht\nP1;Sanne;Berg;5A;\"" + cell + "\"\n");
      CHECK(made.staff == staff);
      CHECK(made.classes == classes);
    }
  }
}

TEST_CASE("Whom a list of pupils names and nobody knows does not take the place of the teachers") {
  given::School made = school();
  const std::string staff = made.staff;
  const std::string classes = made.classes;
  made.csv(
      "Leerlingnummer;Roepnaam;Achternaam;Groep;Leerkracht\nP1;Sanne;Berg;5A;juf Anna / Jo Nieuw\n"
      "P2;Tim;Vos;6;Anna\n");
  CHECK(made.staff == staff);
  CHECK(made.classes == classes);
  CHECK(made.faults() == "teacher-unknown 2:1");
  SUBCASE("a list of teachers says who is new") {
    made.csv("Groep;Leerkracht;E-mail\n6;Jo Nieuw;jo@example.org\n");
    CHECK(made.staff.find("M0001;Jo;;Nieuw") != std::string::npos);
    CHECK(made.classes.find("6;6;M0001") != std::string::npos);
  }
  SUBCASE("a class without teachers gets them") {
    made.classes = "class;grades;staff\n5A;5;S1 S2\n6;6;\n";
    made.csv("Leerlingnummer;Roepnaam;Achternaam;Groep;Leerkracht\nP2;Tim;Vos;6;Jo Nieuw\n");
    CHECK(made.classes.find("6;6;M0001") != std::string::npos);
  }
}
