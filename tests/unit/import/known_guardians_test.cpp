// Guardians whom a list names otherwise than the table, and headings that can mean a name or a number.
#include "../tables/given.hpp"
#include "imported.hpp"
#include "load/import_names.hpp"
#include "load/import_phone.hpp"
#include "load/relation_words.hpp"
#include "standing.hpp"

using namespace gesprek;
using given::import;
using given::Imported;

namespace {

/// "G1 Fatima van Leeuwen, …" of guardians.csv, each person once.
std::string people(given::School& school) {
  Diagnostics ignored;
  std::string text;
  std::set<PersonId> named;
  for (const Guardian& guardian :
       load_guardians(school.sources, school.table("guardians.csv", school.guardians), ignored)) {
    if (named.insert(guardian.person).second) {
      text += (text.empty() ? "" : ", ") + guardian.person.text + " " + full_name(guardian.name) + " " +
              guardian.household.text;
    }
  }
  return text;
}

given::School family() {
  given::School school;
  school.guardians =
      "pupil;guardian;household;given;prefix;family;relation;email;phone\n"
      "P1;G1;H1;Fatima;van;Leeuwen;mother;fatima@example.org;0612345678\n"
      "P1;G2;H1;Jan;;Smit;father;jan@example.org;0687654321\n";
  return school;
}

}  // namespace

TEST_CASE("\"Ouder\" is the name of the guardian where the cells hold names, and never a key then") {
  const Imported rows = import(
      "Leerlingnummer;Roepnaam;Achternaam;Groep;Ouder;E-mail;Telefoon\n"
      "1;Tim;Vos;4;Eva Vos;eva@vos.example;\n2;Ids;Vos;5;Eva "
      "Vos;eva2@vos.example;\n3;Bo;Smit;5;Ans;ans@smit.example;\n");
  CHECK(rows.faults().empty());
  CHECK(rows.guardians() ==
        "1:Eva Vos<eva@vos.example>, 2:Eva Vos<eva2@vos.example>, 3:Ans<ans@smit.example>");
  CHECK(rows.roster.guardians[0].person != rows.roster.guardians[1].person);
  for (const char* heading :
       {"Verzorger", "Ouders", "Ouder(s)/verzorger(s)", "Guardian", "Parent", "Voogd"}) {
    CAPTURE(heading);
    const Imported list = import("Leerlingnummer;" + std::string(heading) + "\n1;Eva Vos\n2;Ans de Wit\n");
    CHECK(list.guardians() == "1:Eva Vos<>, 2:Ans de Wit<>");
  }
  SUBCASE("beside the number of the guardian") {
    const Imported list = import("Leerlingnummer;Ouder;Oudercode\n1;Eva Vos;O1\n");
    CHECK(list.guardians() == "1:Eva Vos<>");
    CHECK(list.roster.guardians.front().person.text == "O1");
  }
  SUBCASE("a number stays a number, a relation is one, and a columns file decides") {
    CHECK(import("Leerlingnummer;Ouder;Naam ouder\n1;O1;Eva\n").roster.guardians.front().person.text == "O1");
    const Imported list = import("Leerlingnummer;Ouder;Naam ouder\n1;moeder;Eva\n2;Vader;Jan\n");
    CHECK(list.roster.guardians.at(1).relation == "father");
    CHECK(import("Leerlingnummer;Ouder;E-mail\n1;eva;e@example.org\n", {{"Ouder", "guardian.guardian"}})
              .roster.guardians.front()
              .person.text == "eva");
  }
  SUBCASE("a plain number in front of the pupil's name is the pupil's") {
    const Imported list = import("Nr;Roepnaam;Groep;Ouder;E-mail\n7;Tim;3;Eva Vos;e@example.org\n");
    CHECK(list.pupils() == "7 Tim 3=3");
    CHECK(list.guardians() == "7:Eva Vos<e@example.org>");
  }
}

TEST_CASE("A name in a column of keys is nobody's key") {
  const Imported list = import(
      "Leerlingnummer;Roepnaam;Groep;Oudercode;Naam ouder;Gezin\n"
      "1;Tim;4;Eva Vos;Eva Vos;Familie Vos\n2;Bo;4;O2;Ans Smit;H7\n");
  CHECK(list.faults() == "name-as-key 1:31, name-as-key 1:52, guardians-not-linked 2:1");
  CHECK(list.roster.made_guardian_keys.size() == 1);
  CHECK(list.roster.guardians.at(1).person.text == "O2");
  CHECK(list.roster.guardians.at(1).household.text == "H7");
  CHECK(list.roster.proposed.contains(list.roster.guardians.at(0).household));
  CHECK(import("Leerlingnummer;Roepnaam;Groep\n\"Vos, Tim\";Tim;4\n").faults() ==
        "keys-made 1:1, name-as-key 1:1");
}

TEST_CASE("A guardian whose name was corrected is the same one, by an address or a number in common") {
  given::School school = family();
  for (const char* name :
       {"Fatima;de;Boer", "Fatima;;Leeuwen", "Fatiha;van;Leeuwen", "F.;van;Leeuwen", "F;;Boer"}) {
    CAPTURE(name);
    given::School again = family();
    again.csv("Leerlingnummer;Voornaam ouder;Tussenvoegsel ouder;Achternaam ouder;E-mail ouder\nP1;" +
              std::string(name) + ";fatima@example.org\n");
    CHECK(people(again).find("G0") == std::string::npos);
  }
  SUBCASE("an initial and a prefix that lacks take nothing away") {
    school.csv("Leerlingnummer;Naam ouder;Telefoon ouder\nP1;F. Leeuwen;612345678\n");
    CHECK(people(school) == "G1 Fatima van Leeuwen H1, G2 Jan Smit H1");
    CHECK(school.guardians.find("0612345678") != std::string::npos);
  }
  SUBCASE("another family name is taken over") {
    school.csv("Leerlingnummer;Naam ouder;E-mail ouder\nP1;Fatima Leeuwen-Smit;fatima@example.org\n");
    CHECK(people(school) == "G1 Fatima Leeuwen-Smit H1, G2 Jan Smit H1");
  }
  SUBCASE("without a prefix no address is needed") {
    school.csv("Leerlingnummer;Naam ouder;E-mail ouder\nP1;Fatima Leeuwen;new@example.org\n");
    CHECK(people(school) == "G1 Fatima van Leeuwen H1, G2 Jan Smit H1");
  }
  SUBCASE("two who share an address are two") {
    school.guardians = "pupil;guardian;household;given;family;email\nP1;G1;H1;Eva;Smit;thuis@example.org\n";
    school.csv(
        "Leerlingnummer;Ouder 1;E-mail ouder 1;Ouder 2;E-mail ouder 2\n"
        "P1;Jan Smit;thuis@example.org;E. Smit;thuis@example.org\n");
    CHECK(people(school) == "G1 Eva Smit H1, G0002 Jan Smit H1");
  }
  SUBCASE("also when the table has only the other") {
    school.guardians = "pupil;guardian;household;given;family;email\nP1;G1;H1;Eva;Smit;thuis@example.org\n";
    school.csv("Leerlingnummer;Ouder 1;E-mail ouder 1\nP1;Jan Smit;thuis@example.org\n");
    CHECK(people(school).find("G0002 Jan Smit") != std::string::npos);
  }
}

TEST_CASE("A part of a name that a list does not have stays") {
  const PersonName standing{"Tess", "de", "Jong"};
  CHECK(full_name(updated_name(standing, {"Tess", "", "Jong"})) == "Tess de Jong");
  CHECK(full_name(updated_name(standing, {"Tessa", "", ""})) == "Tessa de Jong");
  CHECK(full_name(updated_name(standing, {"T.", "de", "Jong"})) == "Tess de Jong");
  CHECK(full_name(updated_name(standing, {"Tess", "", "Bakker"})) == "Tess Bakker");
  CHECK(full_name(updated_name(standing, {"Tess", "van", "Jong"})) == "Tess van Jong");
  CHECK(full_name(updated_name(standing, {"", "", "Tess en Els Jong"})) == "Tess en Els Jong");
  given::School school;
  school.pupils = "pupil;given;prefix;family;class;grade\nP1;Tess;de;Jong;5A;5\n";
  school.csv("Leerlingnummer;Roepnaam;Achternaam;Groep\nP1;Tess;Jong;5A\n");
  CHECK(school.pupils == "pupil;given;prefix;family;class;grade\nP1;Tess;de;Jong;5A;5\n");
}

TEST_CASE("What somebody is to the child may stand in front of the name") {
  const Imported list =
      import("Leerlingnummer;Ouder 1;Ouder 2\n1;pleegmoeder Anja Bos;Voogd: Jeugdbescherming Noord\n");
  REQUIRE(list.roster.guardians.size() == 2);
  const Guardian& mother = list.roster.guardians[0];
  const Guardian& guardian = list.roster.guardians[1];
  CHECK(full_name(mother.name) == "Anja Bos");
  CHECK(mother.relation == "foster");
  CHECK(full_name(guardian.name) == "Jeugdbescherming Noord");
  CHECK(guardian.relation == "guardian");
  CHECK(mother.household != guardian.household);
  std::string whole = "Vader";
  CHECK(take_relation(whole).empty());
}

TEST_CASE("A new partner of the mother does not join the household that her former one stands in") {
  given::School school;
  school.guardians =
      "pupil;guardian;household;given;family;email\nP1;G1;H0001;Eva;Berg;eva@example.org\n"
      "P1;G2;H0001;Jan;Smit;jan@example.org\n";
  school.csv(
      "Leerlingnummer;Ouder 1;E-mail ouder 1;Ouder 2;E-mail ouder 2\n"
      "P1;Eva Berg;eva@example.org;Piet Stam;piet@example.org\n");
  CHECK(people(school) == "G1 Eva Berg H0001, G2 Jan Smit H0001, G0003 Piet Stam H0002");
  CHECK(school.faults() == "household-beside 1:1");
}

TEST_CASE("An address or a number that is only written otherwise is no contradiction") {
  given::School school = family();
  school.csv(
      "Leerlingnummer;Oudercode;Naam ouder;E-mail ouder;Telefoon ouder\nP1;G1;;EVA@example.org;06-12345678\n"
      "P2;G1;;eva@example.org;+31 6 12345678\n");
  CHECK(school.faults().find("disagrees") == std::string::npos);
}

TEST_CASE("A cell for a telephone number gives a number that can be dialled, or none") {
  const std::vector<std::pair<std::string_view, std::string_view>> k_read{
      {"06-1234 5678", "06-1234 5678"},
      {"612345678", "0612345678"},
      {"6,12345678E+08", "0612345678"},
      {"31612345678", "+31612345678"},
      {"+49 2821 12345", "+49 2821 12345"},
      {"050 - 123 45 67", "050 - 123 45 67"},
      {"(0512) 123456", "(0512) 123456"},
      {"moeder: 0612345678", "0612345678"},
      {"0612345678 / 0687654321", "0612345678"},
      {"bel na 18u 06-12345678", "06-12345678"},
      {"123456", "123456"},
      {"6,12E+08", ""},
      {"bel na 18u", ""},
      {"Eva Vos", ""},
      {"0612", ""},
      {"061234567", ""},
      {"06123456789", ""},
      {"1-2-2017", ""},
      {"5", ""}};
  for (const auto& entry : k_read) {
    const std::string_view written = entry.first;
    CAPTURE(written);
    CHECK(read_phone(written).number == entry.second);
  }
  CHECK(read_phone("0612345678 / 0687654321").has_more);
  CHECK_FALSE(read_phone("06-1234 5678").has_more);
  const Imported imported = import(
      "Leerlingnummer;Roepnaam;Groep;Ouder 1;Telefoon ouder 1\nP1;Sanne;3;Eva Berg;bel na 18u\n"
      "P2;Tom;5;Els Bos;6,12E+08\nP3;Bo;5;An Dam;06-12345678 (werk)\nP4;Li;5;Eva Kan;geheim\n");
  CHECK(imported.faults() == "guardians-not-linked 2:1, no-phone 2:21, more-phones 4:16");
}

TEST_CASE("Initials mean the only guardian with that name and letter, and lost noughts are said") {
  given::School school;
  school.pupils = "pupil;given;family;class;grade\n0200;Tim;Vijf;5A;5\n";
  school.guardians =
      "pupil;guardian;household;given;prefix;family\n0200;G1;H1;Maria;;Vijf\n0200;G2;H1;Jan;de;Wit\n";
  SUBCASE("one of each") {
    const std::string before = school.guardians;
    school.csv("Leerlingnummer;Naam ouder 1;Naam ouder 2\n200;M. Vijf;J. de Wit\n");
    CHECK(school.guardians == before);
    CHECK(school.faults() == "known-by-initials 2:1, lost-zeros 2:1");
  }
  SUBCASE("two of one letter are not told apart") {
    school.guardians += "0200;G3;H1;Mark;;Vijf\n";
    school.csv("Leerlingnummer;Naam ouder 1\n0200;M. Vijf\n");
    CHECK(school.guardians.find("M.") != std::string::npos);
  }
  SUBCASE("a third person does not join the household of two") {
    school.csv("Leerlingnummer;Naam ouder 1;Naam ouder 2;Naam ouder 3\n0200;Maria Vijf;Jan de Wit;Bas Kok\n");
    CHECK(school.guardians.find(";Bas;") != std::string::npos);
    CHECK(school.guardians.find(";H1;Bas") == std::string::npos);
    CHECK(school.faults().find("household-beside") != std::string::npos);
  }
}

TEST_CASE("Words for what somebody is to a child are one vocabulary") {
  CHECK(relation_word("Stiefvader") == "step");
  CHECK(relation_word("Oma") == "other");
  CHECK(relation_word("Mum") == "mother");
  CHECK(relation_word("step-mother") == "step");
  CHECK(relation_word("Moeder/verzorger") == "mother");
  CHECK(relation_word("Ouder/verzorger").empty());
  CHECK(relation_word("bewindvoerder") == "bewindvoerder");
  for (const auto& each :
       std::vector<std::pair<std::string, std::string>>{{"E-mail stiefvader", "step"},
                                                        {"Plusmoeder", "step"},
                                                        {"Naam voogd", "guardian"},
                                                        {"emailmoeder", "mother"},
                                                        {"06 papa", "father"},
                                                        {"Naam verzorger 1", ""},
                                                        {"Naam guardian 1", ""},
                                                        {"Moeder/vader", ""},
                                                        {"Overige telefoon ouder 1", ""}}) {
    CAPTURE(each.first);
    CHECK(relation_of_heading(each.first) == each.second);
  }
  const Imported headed =
      import("Leerlingnummer;Naam mama;Naam bonusvader;Naam voogd\n1;Eva Bos;Jan Vos;Kim Kok\n");
  REQUIRE(headed.roster.guardians.size() == 3);
  CHECK(headed.roster.guardians[0].relation == "guardian");
  CHECK(headed.roster.guardians[1].relation == "mother");
  CHECK(headed.roster.guardians[2].relation == "step");
  std::string name = "Stephan Bos";
  CHECK(take_relation(name).empty());
  const Imported list =
      import("Leerlingnummer;Ouder 1;Relatie ouder 1;E-mail ouder 1\n1;Eva Bos;M;eva@example.org\n");
  CHECK(list.faults() == "relation-letter 2:11");
  CHECK(list.roster.guardians.at(0).relation.empty());
}

TEST_CASE("Guardians and staff whose numbers lost their noughts are known, which is said") {
  given::School school;
  school.guardians =
      "pupil;guardian;household;given;family;custody;email\nP1;007;H1;Eva;Vos;no;eva@v.example\n";
  school.csv("Leerlingnummer;Oudercode;Naam ouder;E-mail ouder\nP1;7;Eva Vos;eva@vos.example\n");
  CHECK(school.faults() == "lost-zeros 2:1");
  CHECK(school.guardians.find("P1;007;H1;Eva;Vos;no;eva@vos.example") != std::string::npos);
  CHECK(school.result->changes.new_guardians.empty());
  school.csv("Leerlingnummer;Oudercode;Naam ouder;E-mail ouder\nP1;07;Kim Bos;kim@b.example\n");
  CHECK(school.result->changes.new_guardians.size() == 1);  // another name is somebody else
}

TEST_CASE("One address is one however it is written, and the same one that of the first guardian") {
  for (const std::string second :
       {"Kerkstraat 12;9711 AB", "kerkstr 12;9711ab", "zelfde adres;", "idem;idem"}) {
    CAPTURE(second);
    const Imported list = import(
        "Leerlingnummer;Ouder 1;Adres ouder 1;Postcode ouder 1;Ouder 2;Adres ouder 2;Postcode ouder 2\n"
        "1;Eva Vos;Kerkstr. 12;9711AB;Jan Vos;" +
        second + "\n");
    REQUIRE(list.roster.guardians.size() == 2);
    CHECK(list.roster.guardians[0].household == list.roster.guardians[1].household);
  }
}
