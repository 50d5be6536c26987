// Names as lists write them.
#include <doctest/doctest.h>

#include "imported.hpp"
#include "load/import_names.hpp"
#include "load/name_remarks.hpp"

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

TEST_CASE("A whole name in its parts") {
  CHECK(parts(split_name("Sanne van de Berg")) == "Sanne|van de|Berg");
  CHECK(parts(split_name("Sanne Berg")) == "Sanne||Berg");
  CHECK(parts(split_name("Sanne de Vries van Dam")) == "Sanne|de|Vries van Dam");
  CHECK(parts(split_name("Berg, Sanne van de")) == "Sanne|van de|Berg");
  CHECK(parts(split_name("Sanne")) == "Sanne||");
  CHECK(parts(split_name("")) == "||");
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

TEST_CASE("Whatever stands beside a name in its cell is no part of it") {
  const auto name_of = [](std::string_view text) { return read_name_cell(text).name; };
  for (const std::string_view plain : {"Mieke Bos", "Berg (van de), S.M. (Sanne)", "Tim en Els Tam",
                                       "van der Laan, Jan-Willem", "Jan (Bakker) Kok"}) {
    CHECK(name_of(plain) == plain);
    CHECK_FALSE(read_name_cell(plain).has_more);
  }
  for (const std::string_view cell :
       {"Mieke Bos <mieke@x.nl>", "mieke@x.nl Mieke Bos", "Mieke Bos (mailto:mieke@x.nl)",
        "Mieke Bos; mieke@x.nl", "\"Mieke Bos\" <mieke@x.nl>", "Mieke Bos, e-mail: mieke@x.nl",
        "Mieke Bos [mieke@x.nl]"}) {
    CAPTURE(cell);
    CHECK(name_of(cell) == "Mieke Bos");
    CHECK(read_name_cell(cell).email == "mieke@x.nl");
  }
  for (const std::string_view cell :
       {"Els Vos (06-12345678)", "Els Vos tel 06-12345678", "Els Vos, 06-12345678",
        "Els Vos tel.: 06-12345678", "Els Vos 06-12345678 (werk)"}) {
    CAPTURE(cell);
    CHECK(name_of(cell) == "Els Vos");
    CHECK(read_name_cell(cell).phone == "06-12345678");
  }
  for (const std::string_view cell :
       {"Kim Wit, Dorpsstraat 12, 9711 AA Groningen", "Kim Wit Dorpsstraat 12 9711AA Groningen",
        "Kim Wit, Grote Markt 5a, 9711AA", "Kim Wit 9711 AA", "Kim Wit\nDorpsstraat 12",
        "Kim Wit Grote Markt 5, 9711 AA", "Kim Wit (geheim adres)", "Kim Wit - geheim",
        "Kim Wit [let op: ruzie]", "Kim Wit, overleden", "Kim Wit (moeder)", "Kim Wit \u2020"}) {
    CAPTURE(cell);
    CHECK(name_of(cell).starts_with("Kim Wit"));
    CHECK(name_of(cell).size() <= std::string_view("Kim Wit Grote").size());
    CHECK(name_of(cell).find_first_of("0123456789([") == std::string::npos);
  }
  CHECK(read_name_cell("Kim Wit (geheim adres)").is_secret);
  CHECK(read_name_cell("Kim Wit (overleden)").is_barred);
  CHECK(read_name_cell("Kim Wit (moeder)").relation == "mother");
}

TEST_CASE("What stands beside a guardian's name goes to the guardian's empty cells, and is not shown") {
  const Imported imported = import(
      "Leerlingnummer;Naam moeder;E-mail moeder;Geheim moeder;Naam vader;E-mail vader\n"
      "71;Mieke Bos <mieke@geheim.nl>;;ja;Jan Bos (overleden);jan@x.nl\n72;Els Vos (geheim) "
      "0612345678;;;;\n");
  CHECK(imported.guardians() == "71:Mieke Bos<mieke@geheim.nl>, 71:Jan Bos<jan@x.nl>, 72:Els Vos<>");
  REQUIRE(imported.roster.guardians.size() == 3);
  CHECK(imported.roster.guardians[1].invite == Guardian::Invited::no);
  CHECK(imported.roster.guardians[2].secret);
  CHECK(imported.roster.guardians[2].phone == "0612345678");
  CHECK(given::says("more-than-name", imported.diagnostics));
  CHECK(given::says("not-invited", imported.diagnostics));
  CHECK(imported.roster.columns.size() == 6);
}

TEST_CASE("A relation is one of six, and what the list forbids is not invited") {
  const Imported imported = import(
      "Leerlingnummer;Naam ouder;E-mail ouder;Relatie;Overleden;Contactverbod\n"
      "71;Jan Bos;j@x.nl;vader (overleden);;\n71;Mia Bos;m@x.nl;duomoeder;nee;-\n"
      "72;Bob Tak;b@x.nl;vader, contactverbod sinds 2024;;\n72;Wil Zorg;w@x.nl;voogdijinstelling;;\n"
      "73;Lia Lam;l@x.nl;achternicht;;\n73;Eva Een;e@x.nl;moeder;12-03-2020;\n73;Kim Kok;k@x.nl;;;ja\n");
  std::string all;
  for (const Guardian& guardian : imported.roster.guardians) {
    all += guardian.relation + (guardian.invite == Guardian::Invited::no ? "!" : "") + " ";
  }
  CHECK(all == "father! mother father! guardian other mother! ! ");
  CHECK(imported.roster.guardians[2].household != imported.roster.guardians[3].household);
  CHECK(given::says("more-than-relation", imported.diagnostics));
}

TEST_CASE("A citizen number beside a name goes, and the guardian stays") {
  const Imported imported =
      import("Leerlingnummer;Naam ouder 1;Ouder 1 BSN\n71;Jan Jansen BSN 128456723;128456723\n72;Els Vos;\n");
  CHECK(imported.guardians() == "71:Jan Jansen<>, 72:Els Vos<>");
  for (const Diagnostic& each : imported.diagnostics.all()) {
    CHECK(each.code != "unknown-heading");
  }
}

TEST_CASE("A first line with somebody's details is no line of headings, and none of it is shown") {
  for (const std::string first : {"Groep;Kees Geheim;Dorpsstraat;0612345678",
                                  "Groep;Mieke Bos-Janssen;m@x.nl;x", "Naam;Groep;9711 AA;Kees"}) {
    const Imported imported = import(first + "\n1001;Hana;x;y\n");
    CAPTURE(first);
    CHECK(imported.faults() == "no-headings 1:1");
  }
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
