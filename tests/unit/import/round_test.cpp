// The list of a school once more, half a year later: what changed is shown, and nothing is guessed.
#include <string>

#include "standing.hpp"

using namespace gesprek;

namespace {

constexpr std::string_view k_headings =
    "Leerlingnummer;Roepnaam;Achternaam;Geboortedatum;Groep;Uitschrijfdatum;Naam verzorger 1;Gezag verzorger "
    "1;"
    "E-mail verzorger 1;Telefoon verzorger 1;Postcode verzorger 1;Huisnummer verzorger 1;Naam verzorger 2;"
    "Gezag verzorger 2;E-mail verzorger 2;Telefoon verzorger 2;Postcode verzorger 2;Huisnummer verzorger 2\n";

const std::string k_eva = "Eva Berg;ja;eva@example.org;0611111111;1234AB;5";
const std::string k_jan = "Jan Berg;ja;jan@example.org;0622222222;1234AB;5";
const std::string k_ria = "Ria Pleeg;nee;ria@example.org;0633333333;1111AA;1";
const std::string k_foster_guardian = "Voogdij Noord;ja;voogd@example.org;;2222BB;9";
const std::string k_mia = "Mia Smits;ja;mia@example.org;;3333CC;2";
const std::string k_tom = "Tom Peters;nee;tom@example.org;;4444DD;7";
const std::string k_tom_of_bo = "Tom Peters;ja;tom@example.org;;4444DD;7";
const std::string k_lot = "Lot Klein;;lot@example.org;;4444DD;7";
const std::string k_ank = "Ank Groot;onbekend;ank@example.org;;5555EE;3";
const std::string k_piet = "Piet Groot;;;0644444444;5555EE;3";
const std::string k_nobody = ";;;;;";

std::string row(const std::string& pupil, const std::string& first, const std::string& second) {
  return pupil + ";" + first + ";" + second + "\n";
}

std::string first_list() {
  return std::string(k_headings) + row("1001;Noor;Berg;2017-03-02;5A;", k_eva, k_jan) +
         row("1002;Daan;Berg;2017-03-02;5B;", k_eva, k_jan) +
         row("1003;Finn;Vos;2018-05-01;4A;", k_ria, k_foster_guardian) +
         row("1004;Liv;Smits;2017-06-06;5A;", k_mia, k_tom) +
         row("1005;Bo;Peters;2018-01-06;4A;", k_tom_of_bo, k_lot) +
         row("1006;Jip;Groot;2017-02-02;5B;", k_ank, k_piet) +
         row("1007;Sam;Kuiper;2017-09-02;5B;", "Ina Kuiper;ja;ina@example.org;;6666FF;3", k_nobody);
}

/// The school after the first list.
given::School school() {
  given::School school;
  school.pupils = "pupil;given;family;born;class;grade;first_day;last_day;left;class_since\n";
  school.guardians = "pupil;guardian;household;given;family;custody;invite;email;phone;secret\n";
  school.staff = "staff;given;family;role\n";
  school.classes = "class;grades;staff;room\n";
  school.csv(first_list());
  return school;
}

std::string line_of(const std::string& table, const std::string& start) {
  const std::size_t at = table.find("\n" + start);
  return at == std::string::npos ? "" : table.substr(at + 1, table.find('\n', at + 1) - at - 1);
}

template <class Ties>
std::string ties(const Ties& all) {
  std::string text;
  for (const auto& tie : all) {
    text += (text.empty() ? "" : " ") + tie.guardian.text + "/" + tie.pupil.text;
  }
  return text;
}

}  // namespace

TEST_CASE("Twins, foster care, two households and a step family as the first list has them") {
  const given::School school = ::school();
  CHECK(line_of(school.guardians, "1001;G0001") ==
        "1001;G0001;H0005;Eva;Berg;yes;yes;eva@example.org;0611111111;no");
  CHECK(line_of(school.guardians, "1003;G0003").find("H0001;Ria;Pleeg;no;yes") != std::string::npos);
  CHECK(line_of(school.guardians, "1003;G0004").find("H0002;Voogdij;Noord;yes;yes") != std::string::npos);
  CHECK(line_of(school.guardians, "1004;G0006").find(";no;yes;tom@example.org") != std::string::npos);
  CHECK(line_of(school.guardians, "1005;G0006").find(";yes;yes;tom@example.org") != std::string::npos);
  CHECK(line_of(school.guardians, "1005;G0007").find(";unknown;yes;") != std::string::npos);
  CHECK(line_of(school.guardians, "1006;G0009").find(";unknown;yes;;0644444444") != std::string::npos);
}

TEST_CASE("The list of half a year later changes what changed, in whichever order guardians stand") {
  given::School school = ::school();
  const std::string eva = "Eva Berg;ja;eva@example.org;0619999999;1234AB;5";
  school.csv(
      std::string(k_headings) + row("1009;Mees;Berg;2022-01-20;1A;", k_jan, eva) +
      row("1002;Daan;Berg;2017-03-02;5A;", k_jan, eva) + row("1001;Noor;Berg;2017-03-02;5A;", k_jan, eva) +
      row("1003;Finn;Vos;2018-05-01;4A;", k_foster_guardian, k_ria) +
      row("1004;Liv;Smits;2017-06-06;5A;", "Tom Peters;;tom@example.org;;4444DD;7", k_mia) +
      row("1005;Bo;Peters;2018-01-06;4A;", k_lot, k_tom_of_bo) +
      row("1006;Jip;Groot;2017-02-02;5B;", k_ank, k_nobody) +
      row("1007;Sam;Kuiper;2017-09-02;5B;2026-10-15", "Ina Kuiper;ja;ina@example.org;;6666FF;3", k_nobody));
  const RosterChanges& changes = school.result.value().changes;
  REQUIRE(changes.moved.size() == 1);
  CHECK(changes.moved[0].pupil.text == "1002");
  CHECK(changes.new_pupils == std::vector{PupilId("1009")});
  REQUIRE(changes.left.size() == 1);
  CHECK(changes.left[0].pupil.text == "1007");
  CHECK(changes.left[0].last_day == given::day(2026, 10, 15));
  CHECK(changes.changed_pupils.empty());
  CHECK(ties(changes.new_guardians) == "G0002/1009 G0001/1009");
  CHECK(ties(changes.changed_guardians) == "G0001/1002 G0001/1001");
  CHECK(ties(changes.guardians_not_listed) == "G0009/1006");
  CHECK(line_of(school.guardians, "1009;G0001") ==
        "1009;G0001;H0005;Eva;Berg;yes;yes;eva@example.org;0619999999;no");
  CHECK(line_of(school.guardians, "1004;G0006").find(";no;yes;") !=
        std::string::npos);  // an empty cell says nothing
  CHECK(line_of(school.guardians, "1006;G0009").find("Piet;Groot") != std::string::npos);
  CHECK(school.faults().empty());
}

TEST_CASE("Of a new pupil in a higher grade nobody knows since when, which is asked") {
  given::School school = ::school();
  school.csv(
      "Leerlingnummer;Roepnaam;Groep;Geboortedatum\n1001;Noor;5A;2017-03-02\n1010;Kai;5A;2017-01-20\n");
  CHECK(school.faults() == "first-day-unknown 1:1");
  school.csv(
      "Leerlingnummer;Roepnaam;Groep;Geboortedatum\n1001;Noor;5A;2017-03-02\n1013;Isa;1A;2022-01-20\n");
  CHECK(school.faults().empty());  // began at four
  school.csv("Leerlingnummer;Roepnaam;Groep;Instroomdatum\n1001;Noor;5A;\n1011;Ada;5A;2026-09-21\n");
  CHECK(school.faults().empty());
  school.csv("Leerlingnummer;Roepnaam;Groep\n1012;Ida;6A\n");  // one class after the other
  CHECK(school.faults().empty());
}

TEST_CASE("Who has left and stands in a later list stays away, which is asked") {
  given::School school = ::school();
  school.csv("Leerlingnummer;Roepnaam;Groep;Uitschrijfdatum\n1001;Noor;5A;2026-09-20\n");
  CHECK(school.faults().empty());
  school.csv("Leerlingnummer;Roepnaam;Groep;Uitschrijfdatum\n1001;Noor;5A;2026-09-20\n");
  CHECK(school.faults().empty());
  school.csv("Leerlingnummer;Roepnaam;Groep\n1001;Noor;5A\n1002;Daan;5B\n");
  CHECK(school.faults() == "left-and-listed 1:1");
  CHECK(school.pupils.find("2026-09-20") != std::string::npos);
}
