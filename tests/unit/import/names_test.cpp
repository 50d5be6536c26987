// Names as lists write them.
#include <doctest/doctest.h>

#include "imported.hpp"
#include "load/import_names.hpp"

using namespace gesprek;
using given::import;
using given::Imported;

namespace {

std::string parts(const PersonName& name) {
  return name.given + "|" + name.prefix + "|" + name.family;
}

/// The names of the pupils of a list with a number and a class.
std::string names(const std::string& headings, const std::string& cells) {
  const Imported imported = import("Leerlingnummer;" + headings + ";Groep\n71;" + cells + ";5A\n");
  return imported.roster.pupils.empty() ? "-" : parts(imported.roster.pupils.front().name);
}

}  // namespace

TEST_CASE("A name with the family name first, and its prefix on either side or in brackets") {
  CHECK(parts(split_name("Jansen, Piet")) == "Piet||Jansen");
  CHECK(parts(split_name("Jansen, Anna Maria")) == "Anna Maria||Jansen");
  CHECK(parts(split_name("Berg (van den), Piet")) == "Piet|van den|Berg");
  CHECK(parts(split_name("Berg van den, Piet")) == "Piet|van den|Berg");
  CHECK(parts(split_name("Berg, van den, Piet")) == "Piet|van den|Berg");
  CHECK(parts(split_name("van den Berg, Piet")) == "Piet|van den|Berg");
  CHECK(parts(split_name("Berg, Piet (van den)")) == "Piet|van den|Berg");
  CHECK(parts(split_name("Jansen, P.A. (Piet)")) == "Piet||Jansen");
  CHECK(parts(split_name("P.A. (Piet) van den Berg")) == "Piet|van den|Berg");
  CHECK(parts(split_name("Piet Jansen (vader)")) == "Piet||Jansen (vader)");
  CHECK(parts(with_prefix_apart({"Piet", "", "Berg (van den)"})) == "Piet|van den|Berg");
}

TEST_CASE("Of columns for parts of a name and one for the whole, nothing is lost") {
  CHECK(names("Naam leerling;Voornaam", "Piet Jansen;Piet") == "Piet||Jansen");
  CHECK(names("Naam leerling;Voornaam", "Jansen, Piet;Piet") == "Piet||Jansen");
  CHECK(names("Naam leerling;Voornaam", "Jansen Piet;Piet") == "Piet||Jansen");
  CHECK(names("Naam leerling;Voornaam", "P. van den Berg;Piet") == "Piet|van den|Berg");
  CHECK(names("Naam leerling;Roepnaam", "van den Berg;Piet") == "Piet|van den|Berg");
  CHECK(names("Voornaam;Tussenvoegsel;Naam", "Piet;van den;Berg") == "Piet|van den|Berg");
  CHECK(names("Achternaam;Naam", "Jansen;Piet Jansen") == "Piet||Jansen");
  CHECK(names("Achternaam;Tussenvoegsel;Naam", "Berg;van den;Piet van den Berg") == "Piet|van den|Berg");
  CHECK(names("Achternaam;Naam", "Jansen;Jansen, Piet") == "Piet||Jansen");
  CHECK(names("Roepnaam;Achternaam;Naam", "Piet;Jansen;Jansen, P.") == "Piet||Jansen");
}

TEST_CASE("Without a name to be called by, the first of all given names, else the initials") {
  CHECK(names("Achternaam;Voornamen;Voorletters", "Jansen;Pieter Adriaan;P.A.") == "Pieter||Jansen");
  CHECK(names("Achternaam;Tussenvoegsel;Voorletters", "Berg;van den;P.A.") == "P.A.|van den|Berg");
  CHECK(names("Achternaam;Roepnaam;Voornamen;Voorletters", "Jansen;Piet;Pieter;P.") == "Piet||Jansen");
  const Imported of_guardian = import(
      "Leerlingnummer;Roepnaam;Achternaam;Groep;Voorletters ouder 1;Achternaam ouder "
      "1\n71;Piet;Bos;5A;E.;Bos\n");
  CHECK(of_guardian.guardians() == "71:E. Bos<>");
}

TEST_CASE("A number is nobody's name") {
  CHECK(names("Leerling", "71") == "||");
  CHECK(names("Leerling", "Jansen, Piet (71)") == "Piet||Jansen");
  CHECK(names("Naam leerling", "71 Piet Jansen") == "Piet||Jansen");
  CHECK(names("Roepnaam;Achternaam", "71;Jansen") == "||Jansen");
  const Imported imported = import("Leerlingnummer;Leerling;Groep\nP71;P71;5A\nP72;P72;5A\n");
  REQUIRE(imported.roster.pupils.size() == 2);
  CHECK(full_name(imported.roster.pupils.front().name).empty());
  CHECK((given::says("number-as-name", imported.diagnostics) ||
         given::says("doubled-heading", imported.diagnostics)));
  const Imported named = import("Leerlingnummer;Naam;Groep\n71;71 Piet Jansen;5A\n");
  CHECK(given::says("number-as-name", named.diagnostics));
}

TEST_CASE("A title in front is no name, also of two words") {
  for (const auto* whole :
       {"De heer T. Tam", "de heer T. Tam", "Dhr. T. Tam", "Mevrouw T. Tam", "Tam, de heer T."}) {
    CAPTURE(whole);
    const PersonName name = split_name(whole);
    CHECK(name.given == "T.");
    CHECK(name.prefix.empty());
    CHECK(name.family == "Tam");
  }
  CHECK(split_name("Sanne de Heer").family == "Heer");
  CHECK(split_name("De Vries").family == "Vries");
}

TEST_CASE("Two people in one name are not taken apart") {
  for (const auto* whole :
       {"Tim en Els Tam", "T. Tam & E. Vos", "Tim+Els Tam", "Dhr. en mevr. Tam", "Tim Tam / Els Vos"}) {
    CAPTURE(whole);
    CHECK(names_two(whole));
    CHECK(completed_name({}, whole).family == whole);
  }
  for (const auto* whole : {"Sanne van den Berg", "En Li", "Anne-Marie Smit", "Bo v/d Ven"}) {
    CAPTURE(whole);
    CHECK_FALSE(names_two(whole));
  }
}
