// Columns that say nothing of whose they are, cells with two addresses, and dates in the light of their
// column.
#include <string>

#include "../tables/given.hpp"
#include "imported.hpp"
#include "load/import.hpp"

using namespace gesprek;
using given::import;
using given::Imported;

namespace {

constexpr std::string_view k_list = "Leerlingnummer;Roepnaam;Groep;Naam verzorger 1;Naam verzorger 2;";

std::string list(const std::string& headings, const std::string& cells) {
  return std::string(k_list) + headings + "\nP1;Tim;5;Eva Bos;Jan Vos;" + cells + "\n";
}

std::string born(const std::string& cells) {
  const Imported imported = import("Leerlingnummer;Roepnaam;Geboortedatum;Groep\n" + cells);
  std::string text = imported.faults();
  for (const Pupil& pupil : imported.roster.pupils) {
    text += (text.empty() ? "" : " | ") + (pupil.born ? iso(*pupil.born) : std::string("-"));
  }
  return text;
}

/// All that is said, which must not repeat an address.
std::string said(const Imported& imported) {
  std::string text;
  for (const Diagnostic& each : imported.diagnostics.all()) {
    text += say(Lang::en, each.message) + (each.help ? say(Lang::en, *each.help) : "");
  }
  return text;
}

}  // namespace

TEST_CASE("A plain column beside guardians who stand side by side is nobody's, and is named") {
  const Imported imported = import(list("Gezag;Gezin;E-mail;Telefoon;Relatie;Uitnodigen;Nr;E-mail ouders",
                                        "ja;F1;x@example.org;0612345678;moeder;nee;77;y@example.org"));
  CHECK(imported.guardians() == "P1:Eva Bos<>, P1:Jan Vos<>");
  std::size_t ownerless = 0;
  for (const Diagnostic& each : imported.diagnostics.all()) {
    ownerless += each.code == "ownerless-heading" ? 1 : 0;
  }
  CHECK(ownerless == 8);
  for (const Guardian& guardian : imported.roster.guardians) {
    CHECK(guardian.custody == YesNoUnknown::unknown);
    CHECK(guardian.invite == Guardian::Invited::yes);
    CHECK(guardian.phone.empty());
  }
  CHECK(said(imported).find("Gezag verzorger 1") == std::string::npos);  // English says it in English
  CHECK(said(imported).find("\"Gezag guardian 1\"") != std::string::npos);
  CHECK(imported.roster.columns.at(5).fate == ImportedColumn::Fate::ownerless);
  SUBCASE("the way out works") {
    CHECK(import(list("Gezag verzorger 1", "ja")).roster.guardians.at(0).custody == YesNoUnknown::yes);
    CHECK(import(list("Gezag guardian 1", "ja")).roster.guardians.at(0).custody == YesNoUnknown::yes);
    CHECK(import(list("E-mail ouder 1", "x@example.org")).roster.guardians.at(0).email == "x@example.org");
    const Imported mapped = import(list("Gezag", "nee"), {{"Gezag", "guardian2.custody"}});
    CHECK(mapped.faults().find("ownerless") == std::string::npos);
    CHECK(mapped.roster.guardians.at(1).custody == YesNoUnknown::no);
  }
  SUBCASE("a columns file that gives no number does not help") {
    const Imported mapped = import(list("Hoede", "ja"), {{"Hoede", "guardian.custody"}});
    CHECK(said(mapped).find("\"Hoede\" = \"guardian1.custody\"") != std::string::npos);
  }
}

TEST_CASE("A language beside guardians who stand side by side is that of each who has none") {
  const Imported imported = import(list("Taal;Taal verzorger 2", "Engels;"));
  CHECK(imported.roster.guardians.at(0).language == "en");
  CHECK(imported.roster.guardians.at(1).language == "en");
  CHECK(import(list("Taal;Taal verzorger 2", "Engels;Pools")).roster.guardians.at(1).language == "pl");
}

TEST_CASE("A plain column is that of a guardian who has no number, where there is one") {
  const Imported guardian = import(
      "Leerlingnummer;Roepnaam;Groep;Naam voogd;E-mail voogd;Naam ouder 1\n"
      "P1;Tim;5;Ans Wit;ans@example.org;Eva Bos\n");
  CHECK(guardian.guardians() == "P1:Ans Wit<ans@example.org>, P1:Eva Bos<>");
  const Imported first = import(
      "Leerlingnummer;Roepnaam;Groep;Naam ouder;E-mail ouder;Naam ouder 2;E-mail ouder 2\n"
      "P1;Tim;5;Eva Bos;eva@example.org;Jan Vos;jan@example.org\n");
  CHECK(first.guardians() == "P1:Eva Bos<eva@example.org>, P1:Jan Vos<jan@example.org>");
  const Imported mails =
      import("Leerlingnummer;Roepnaam;Groep;E-mail;E-mail 2\nP1;Tim;5;eva@example.org;jan@example.org\n");
  CHECK(mails.guardians() == "P1:<eva@example.org>, P1:<jan@example.org>");
}

TEST_CASE("The name of the child beside guardians who stand side by side is no guardian's") {
  const Imported imported = import(
      "Leerlingnummer;Roepnaam;Achternaam;E-mail ouder 1;E-mail ouder 2\n"
      "P1;Tim;Vos;eva@example.org;jan@example.org\n");
  CHECK(imported.guardians() == "P1:<eva@example.org>, P1:<jan@example.org>");
}

TEST_CASE("Of several addresses in one cell the first is taken where the row has one guardian") {
  const std::string headings = "Leerlingnummer;Roepnaam;Groep;Naam ouder;E-mail ouder\nP1;Tim;5;Eva Bos;";
  for (const std::string cell :
       {"eva@example.org, jan@example.org", "eva@example.org/jan@example.org",
        "eva@example.org en jan@example.org", "\"Eva <eva@example.org>; Jan <jan@example.org>\"",
        "\"eva@example.org\njan@example.org\"", "\"eva@example.org;jan@example.org\""}) {
    const Imported imported = import(headings + cell + "\n");
    CAPTURE(cell);
    CHECK(imported.faults() == "more-addresses 2:18");
    CHECK(imported.guardians() == "P1:Eva Bos<eva@example.org>");
    CHECK(said(imported).find("example") == std::string::npos);
  }
  CHECK(import(headings + "\"eva@example.org; Eva@example.org\"\n").faults().empty());
  CHECK(given::says("bad-email", import(headings + "geen\n").diagnostics));
}

TEST_CASE("Of several addresses in one cell none is taken where the row has more guardians") {
  const Imported imported = import(list("E-mail verzorger 1", "\"eva@example.org;jan@example.org\""));
  CHECK(given::says("more-addresses", imported.diagnostics));
  CHECK(imported.guardians() == "P1:Eva Bos<>, P1:Jan Vos<>");
  CHECK(said(imported).find("example") == std::string::npos);
}

TEST_CASE("The order of day and month is that of the whole column") {
  CHECK(born("P1;Tim;3-4-2018;5\nP2;Els;13-4-2018;5\n") == "2018-04-03 | 2018-04-13");
  CHECK(born("P1;Tim;3/4/2018;5\nP2;Els;4/13/2018;5\nP3;Bas;5/5/2018;5\nP4;Bo;2018-04-03;5\n") ==
        "month-first 1:25 | - | - | 2018-05-05 | 2018-04-03");
  SUBCASE("also where a spreadsheet turned round what it could") {
    CHECK(born("P1;Tim;3-4-2018;5\nP2;Els;4/13/2018;5\nP3;Bas;14-5-2018;5\n") ==
          "month-first 1:25 | - | - | 2018-05-14");
  }
  SUBCASE("each column for itself") {
    const Imported imported =
        import("Leerlingnummer;Roepnaam;Groep;Geboortedatum;Instroomdatum\nP1;Tim;5;3-4-2018;8/20/2022\n");
    CHECK(imported.faults() == "month-first 1:45");
    CHECK(imported.roster.pupils.at(0).born.has_value());
  }
}

TEST_CASE("Day numbers of a spreadsheet in a column of dates are read as dates, which is said") {
  CHECK(born("P1;Tim;42461;5\nP2;Els;2-4-2016;5\n") == "day-numbers 1:25 | 2016-04-01 | 2016-04-02");
  CHECK(born("P1;Tim;29221;5\nP2;Els;51501;5\nP3;Bas;42461.5;5\n") ==
        "day-numbers 1:25 | 1980-01-01 | 2040-12-31 | 2016-04-01");
  CHECK(born("P1;Tim;29220;5\n") == "expected-date 1:25 | -");
  CHECK(born("P1;Tim;51502;5\n") == "expected-date 1:25 | -");
}

TEST_CASE("Whatever is not clearly no keeps an address secret") {
  const auto secret = [](const std::string& cell) {
    const Imported imported =
        import("Leerlingnummer;Naam ouder;E-mail ouder;Geheim\nP1;Eva Bos;eva@example.org;" + cell + "\n");
    return imported.roster.guardians.size() == 1 && imported.roster.guardians.front().secret;
  };
  for (const char* cell :
       {"ja", "WAAR", "x", "geheim", "\"ja, politie\"", "Ja!", "niet doorgeven", "onbekend", "?"}) {
    CAPTURE(cell);
    CHECK(secret(cell));
  }
  for (const char* cell : {"", "nee", "no", "n", "0", "-", "ONWAAR"}) {
    CAPTURE(cell);
    CHECK_FALSE(secret(cell));
  }
}

TEST_CASE("What only the second row of somebody says is secret, is secret") {
  const Imported imported = import(
      "Leerlingnummer;Naam ouder;E-mail ouder;Geheim\nP1;Eva Bos;eva@example.org;nee\n"
      "P1;Eva Bos;eva@example.org;ja\n");
  REQUIRE(imported.roster.guardians.size() == 1);
  CHECK(imported.roster.guardians.front().secret);
}
