// Guardians who live apart, put into the tables that stand.
#include "standing.hpp"

using namespace gesprek;
using given::School;

TEST_CASE("Guardians who turn out to live apart get a household each, whichever child the list names") {
  const std::string headings = "Leerlingnummer;Naam ouder;E-mail;Postcode;Huisnr.\n";
  const std::string rows = "P1;Eva Berg;eva@example.org;1234 AB;5\nP1;Jan Smit;jan@example.org;5678 CD;9\n";
  School school;
  school.pupils += "P2;Tom;Berg;;5A;5;;\n";
  const auto stands = [&](const std::string& row) {
    CAPTURE(row);
    CHECK(school.guardians.find(row) != std::string::npos);
  };
  const auto add = [&](const std::string& household) {
    school.guardians += "P1;G1;" + household + ";Eva;Berg;no;eva@example.org\nP1;G2;" + household +
                        ";Jan;Smit;no;jan@example.org\nP2;G2;" + household +
                        ";Jan;Smit;no;jan@example.org\nP2;G1;" + household + ";Eva;Berg;no;eva@example.org\n";
  };
  SUBCASE("a household that was proposed is parted, with the other child") {
    add("H0001");
    school.csv(headings + rows);
    stands("P1;G1;H0001;Eva;");
    stands("P1;G2;H0002;Jan;");
    stands("P2;G1;H0001;Eva;");
    stands("P2;G2;H0002;Jan;");
    CHECK(school.faults() == "households-apart 2:1");
    CHECK(say(Lang::en, school.diagnostics.all().front().message).ends_with("each: P1"));
    school.csv(headings + rows);
    CHECK(school.faults().empty());
    CHECK_FALSE(school.result->guardians);
  }
  SUBCASE("one with a name of somebody's own stays, which is said") {
    add("samen");
    school.csv(headings + rows);
    CHECK_FALSE(school.result->guardians);
    CHECK(school.faults() == "households-kept 2:1");
  }
  SUBCASE("a new child of guardians who stand in one household parts them too") {
    school.guardians += "P1;G1;H0001;Eva;Berg;no;eva@example.org\nP1;G2;H0001;Jan;Smit;no;jan@example.org\n";
    school.csv(headings + "P2;Eva Berg;eva@example.org;1234 AB;5\nP2;Jan Smit;jan@example.org;5678 CD;9\n");
    stands("P1;G2;H0002;Jan;");
    stands("P2;G1;H0001;Eva;");
    stands("P2;G2;H0002;Jan;");
  }
  SUBCASE("the household of another family of one of them is not shared") {
    school.guardians +=
        "P1;G1;H0001;Eva;Berg;no;eva@example.org\nP1;G2;H0001;Jan;Smit;no;jan@example.org\n"
        "P2;G2;H0002;Jan;Smit;no;jan@example.org\nP2;G3;H0002;Ans;Wit;no;ans@example.org\n";
    school.csv(headings + rows);
    stands("P1;G2;H0003;Jan;");
    stands("P2;G2;H0002;Jan;");
  }
}

TEST_CASE("Rows of guardians are counted once, and those of nobody apart") {
  School school;
  school.csv("Leerlingnummer;Naam ouder;E-mail\nP1;Eva Berg;eva@example.org\nP9;Kim Bos;kim@example.org\n");
  CHECK(school.result->guardians_read == 1);
  CHECK(school.result->guardians_unknown == 1);
}
