// Lists with an address, with two headings for one thing, and several lists as one.
#include <set>

#include "../tables/given.hpp"
#include "imported.hpp"
#include "load/import.hpp"
#include "load/import_headings.hpp"

using namespace gesprek;
using given::import;
using given::Imported;

TEST_CASE("An address that differs in the rows of one pupil is the guardian's") {
  const auto households = [](const std::string& columns, const std::string& mother,
                             const std::string& father) {
    const Imported imported =
        import("Leerlingcode;Naam verzorger;E-mail;" + columns + "\nP1;Eva Bos;eva@example.org;" + mother +
               "\nP1;Jan Vos;jan@example.org;" + father + "\n");
    CHECK(imported.faults().empty());
    REQUIRE(imported.roster.guardians.size() == 2);
    return imported.roster.guardians[0].household == imported.roster.guardians[1].household ? 1 : 2;
  };
  CHECK(households("Postcode;Huisnr.", "1234 AB;5", "5678CD;9") == 2);
  CHECK(households("Postcode;Huisnummer", "1234 AB;5", "1234ab;7") == 2);
  CHECK(households("Postcode;Huisnummer", "1234 AB;5", "1234ab;5") == 1);
  CHECK(households("Postcode;Huisnr.;Toevoeging", "1234 AB;5;", "1234AB;5;bis") == 2);
  CHECK(households("Adres;Woonplaats", "Dorpsstraat 5;Assen", "Dorpsstraat 5;Emmen") == 2);
  CHECK(households("Straat;Postcode;Huisnr", "Burg. Wit;1234 AB;5", "Burgemeester Wit;1234AB;5") == 1);
  CHECK(households("Postcode;Huisnr.", "1234 AB;5", ";") == 1);
}

TEST_CASE("Of two headings for one thing the first is used, and the other is named") {
  const std::string list =
      "Leerlingcode;Stamnummer;Naam verzorger;E-mail\nP1;Tim Vos;Eva Vos;eva@example.org\n";
  const Imported imported = import(list);
  CHECK(imported.faults() == "doubled-heading 1:14");
  CHECK(imported.guardians() == "P1:Eva Vos<eva@example.org>");
  REQUIRE(imported.roster.columns.size() == 4);
  CHECK(imported.roster.columns[1].fate == ImportedColumn::Fate::doubled);
  CHECK(import(list, {{"Stamnummer", "name"}}).faults().empty());
  SUBCASE("what a columns file says goes before what the program knows") {
    const Imported mapped =
        import("Nr;Leerlingcode;Roepnaam;Groep\nX1;P1;Tim;5\n", {{"Leerlingcode", ""}, {"Nr", "pupil"}});
    CHECK(mapped.faults().empty());
    CHECK(mapped.pupils() == "X1 Tim 5=5");
  }
}

TEST_CASE("\"Leerling\" is the whole name where another column has the number, or where it holds names") {
  CHECK(import("Leerlingnummer;Leerling;Groep\n1;Jan de Boer;3\n").pupils() == "1 Jan de Boer 3=3");
  CHECK(import("Leerling;Leerlingnummer;Groep\nJan de Boer;1;3\n").pupils() == "1 Jan de Boer 3=3");
  CHECK(import("Pupil;Leerling;Groep\n1;Jan Boer;3\n").pupils() == "1 Jan Boer 3=3");
  CHECK(import("Leerling;Groep\nP1;3\n").pupils() == "P1  3=3");
  const Imported by_name = import("Leerling;Groep\n\"Boer, Jan de\";3\nFien;3\n");
  REQUIRE(by_name.roster.pupils.size() == 2);
  CHECK(full_name(by_name.roster.pupils[0].name) == "Jan de Boer");
  CHECK(full_name(import("Kind;Groep\nFien Smit;3\n").roster.pupils.at(0).name) == "Fien Smit");
  SUBCASE("a columns file decides") {
    const ImportMapping mapping{{"Leerling", ""}};
    CHECK(import("Leerlingnummer;Leerling;Groep\n1;Jan de Boer;3\n", mapping).pupils() == "1  3=3");
  }
  SUBCASE("in a list of guardians it is not the guardian's name") {
    const Imported imported =
        import("Leerlingnummer;Leerling;E-mail ouder 1\n1;Jan de Boer;eva@example.org\n");
    CHECK(imported.guardians() == "1:<eva@example.org>");
    CHECK(
        import("Leerlingnummer;Naam leerling;E-mail ouder 1\n1;Jan de Boer;eva@example.org\n").guardians() ==
        "1:<eva@example.org>");
  }
}

TEST_CASE("A field that is none names the one that may be meant") {
  CHECK(near_import_field("huisnummer") == "house_number");
  CHECK(near_import_field("guardian2.huisnr") == "guardian2.house_number");
  CHECK(near_import_field("guardian7.mail") == "guardian.email");
  CHECK(near_import_field("email") == "guardian.email");
  CHECK(near_import_field("guardian.emial") == "guardian.email");
  CHECK(near_import_field("zwemdiploma").empty());
}

TEST_CASE("A date that is written otherwise is not said not to exist") {
  const auto said = [](const std::string& date) {
    const Imported imported = import("Leerlingnummer;Roepnaam;Geboortedatum;Groep\nP1;Tim;" + date + ";5\n");
    REQUIRE(imported.diagnostics.all().size() == 1);
    CHECK_FALSE(imported.roster.pupils.at(0).born);
    return say(Lang::en, imported.diagnostics.all().front().message);
  };
  CHECK(said("18-02-05").find("four digits") != std::string::npos);
  CHECK(said("2018-02-30").find("do not exist") != std::string::npos);
  CHECK(said("vorig jaar").find("cannot be read as a date") != std::string::npos);
}

TEST_CASE("A date that can only be one day is read, however it is written") {
  const auto read = [](const std::string& dates) {
    std::string rows = "Leerlingnummer;Roepnaam;Geboortedatum;Groep\n";
    int number = 0;
    for (std::size_t at = 0; at < dates.size(); at = std::min(dates.find('|', at), dates.size()) + 1) {
      rows += "P" + std::to_string(++number) + ";Tim;" + dates.substr(at, dates.find('|', at) - at) + ";5\n";
    }
    const Imported imported = import(rows);
    std::string text = imported.faults();
    for (const Pupil& pupil : imported.roster.pupils) {
      text += (text.empty() ? "" : " ") + (pupil.born ? iso(*pupil.born) : "-");
    }
    return text;
  };
  CHECK(read("05.08.2015") == "2015-08-05");
  CHECK(read("27 juni 2015|27-jun-2015|3 mrt. 2016|June 27, 2015|1 okt 2014") ==
        "2015-06-27 2015-06-27 2016-03-03 2015-06-27 2014-10-01");
  CHECK(read("2-2-18") == "2018-02-02");
  CHECK(read("18-02-16|05-11-19|31/12/15|1.2.18|2017-03-04") ==
        "2016-02-18 2019-11-05 2015-12-31 2018-02-01 2017-03-04");
  CHECK(read("2/13/18|2/3/18") == "month-first 1:25 - -");
  CHECK(read("16-02-18|17-03-19") == "expected-date 1:25 - -");
  CHECK(read("n.v.t.|31-2-2016|31-4-2017") == "expected-date 1:25 - - -");
}

TEST_CASE("Cells that cannot be read are counted for their column, and none is repeated") {
  std::string rows = "Leerlingnummer;Roepnaam;Geboortedatum;Groep\n";
  for (int number = 1; number <= 9; ++number) {
    rows += "P" + std::to_string(number) + ";Tim;in de zomer van 2015;3-apr\n";
  }
  const Imported imported = import(rows);
  CHECK(imported.faults() == "expected-date 1:25, class-was-date 2:29");
  for (const Diagnostic& each : imported.diagnostics.all()) {
    CHECK(say(Lang::en, each.message).find("2015") == std::string::npos);
    CHECK(say(Lang::en, each.message).find("number: 9; line 2, 3, 4, 5, 6 …") != std::string::npos);
  }
}

TEST_CASE("A birth date under the class is a wrong heading, also in a short list") {
  CHECK(import("Leerlingnummer;Roepnaam;Groep;Geboortedatum\n1;Tim;1-5-2019;3\n").faults() ==
        "misplaced-column 1:25");
  CHECK(import("Leerlingnummer;Roepnaam;Groep;Geboortedatum\n1;Tim;3-4-2026;1-5-2019\n").faults() ==
        "class-was-date 2:7");
}

TEST_CASE("A pupil whom two lists name is one") {
  Imported pupils = import("Leerlingnummer;Roepnaam;Groep\nP1;Tim;5\nP2;Els;5\n");
  Imported guardians =
      import("Leerlingnummer;Naam leerling;Groep;Naam ouder 1\nP1;Tim;5;Eva Vos\nP3;Bas;5;Jo Wit\n");
  merge(pupils.roster, guardians.roster);
  CHECK(pupils.pupils() == "P1 Tim 5=5, P2 Els 5=5, P3 Bas 5=5");
}

TEST_CASE(
    "Guardians at different addresses are two households, which is asked; an address makes nobody one") {
  const std::string headings =
      "Leerlingnummer;Roepnaam;Groep;Naam ouder 1;E-mail ouder 1;Postcode ouder 1;Huisnummer ouder 1;"
      "Naam ouder 2;E-mail ouder 2;Postcode ouder 2;Huisnummer ouder 2\n";
  const Imported imported =
      import(headings +
             "P1;Tim;5;Eva Bos;eva@example.org;1234 AB;5;Jan Vos;jan@example.org;5678CD;9\n"
             "P2;Els;5;Kim Smit;kim@example.org;1234ab;5;Bo Smit;bo@example.org;1234 AB;5\n"
             "P3;Bas;5;Ans Wit;ans@example.org;1234AB;5;Ro Wit;ro@example.org;;\n");
  const auto& guardians = imported.roster.guardians;
  REQUIRE(guardians.size() == 6);
  CHECK(imported.roster.apart == std::set{PupilId("P1")});
  CHECK(guardians[0].household != guardians[1].household);
  CHECK(guardians[2].household == guardians[3].household);
  CHECK(guardians[4].household == guardians[5].household);
  CHECK(guardians[2].household != guardians[4].household);
  CHECK(guardians[0].custody == YesNoUnknown::unknown);
}

TEST_CASE("A title above the headings is passed over, headings in two lines are refused") {
  for (const std::string title : {"Leerlingenoverzicht;;;\nSchooljaar 2026-2027;;;\n", "Onze school\n\n"}) {
    CAPTURE(title);
    const Imported lower = import(title + "Leerlingnummer;Roepnaam;Achternaam;Groep\n71;Jan;Vos;5A\n");
    CHECK(lower.faults() == "title-above 3:1");
    CHECK(lower.pupils() == "71 Jan Vos 5A=5");
  }
  const Imported merged = import(
      "Leerling;;;Verzorger 1;\nNummer;Naam;Groep;Naam;E-mail\n71;Jan Vos;5A;Eva Vos;eva@example.org\n");
  CHECK(merged.faults() == "headings-in-two-lines 2:1");
  CHECK(merged.roster.pupils.empty());
}

TEST_CASE("Cells that a merged cell leaves blank are filled from the row above, which is said") {
  const std::string headings = "Groep;Leerlingnummer;Naam;Ouder;E-mail\n";
  const Imported merged = import(headings +
                                 "4A;1;Tim Vos;Eva Vos;eva@v.example\n;;;Jan Vos;jan@v.example\n"
                                 ";2;Anna Bos;Ans Bos;ans@b.example\n;3;Bas Kok;;\n"
                                 "5A;4;Lot Smit;Mia Smit;mia@s.example\n;5;Sem Tak;;\n");
  CHECK(merged.faults().find("row-of-above 3:1") != std::string::npos);
  CHECK(merged.faults().find("class-from-above 4:1") != std::string::npos);
  CHECK(merged.pupils() ==
        "1 Tim Vos 4A=4, 2 Anna Bos 4A=4, 3 Bas Kok 4A=4, 4 Lot Smit 5A=5, 5 Sem Tak 5A=5");
  CHECK(merged.guardians() ==
        "1:Eva Vos<eva@v.example>, 1:Jan Vos<jan@v.example>, 2:Ans Bos<ans@b.example>, "
        "4:Mia Smit<mia@s.example>");
  for (const std::string rows :
       {"4A;1;Tim Vos;;\n4A;2;Anna Bos;;\n;3;Bas Kok;;\n;4;Lot Smit;;\n;5;Sem Tak;;\n",
        "4A;1;Tim Vos;;\n5A;2;Anna Bos;;\n;3;Bas Kok;;\n"}) {
    CAPTURE(rows);  // a class that is left out is another thing
    CHECK_FALSE(given::says("class-from-above", import(headings + rows).diagnostics));
  }
  const std::string classless = ";8;Noa Eik;;\n";  // above the first class
  const std::string below = ";2;Anna Bos;;\n5A;3;Bas Kok;;\n;4;Lot Smit;;\n;5;Sem Tak;;\n";
  const Imported begins = import(headings + classless + "4A;1;Tim Vos;;\n" + below);
  CHECK(given::says("class-from-above", begins.diagnostics));
  CHECK(begins.pupils().find("8 Noa Eik =0, 1 Tim Vos 4A=4, 2 Anna Bos 4A=4") == 0);
  CHECK(begins.pupils().find("5 Sem Tak 5A=5") != std::string::npos);
  CHECK_FALSE(given::says(
      "class-from-above",
      import(headings + classless + "4A;1;Tim Vos;;\n;2;Anna Bos;;\n;3;Bas Kok;;\n").diagnostics));
  const Imported other =
      import(headings + "4A;1;Tim Vos;Eva Vos;eva@v.example\n5A;;;Jan Vos;jan@v.example\n");
  CHECK(given::says("no-key", other.diagnostics));  // another class is another child
  CHECK(other.guardians() == "1:Eva Vos<eva@v.example>");
}

TEST_CASE("A line that names a class alone is the heading of the rows below") {
  const std::string rows =
      "Groep 4 - juf Els;;\n1;Tim Vos;eva@v.example\n2;Anna Bos;\nTotaal: 2;;\n"
      "Klas 5/6 (1 kind);;\n3;Lot Smit;\n";
  const Imported without = import("Leerlingnummer;Naam;E-mail ouder\n" + rows);
  CHECK(given::says("class-headings", without.diagnostics));
  CHECK(given::pupils(without.roster).starts_with("1 Tim Vos 4=4, 2 Anna Bos 4=4, 3 Lot Smit 5/6="));
  CHECK(without.roster.classes.size() == 2);
  const Imported own = import("Leerlingnummer;Naam;Groep\nGroep 4;;\n1;Tim Vos;\n2;Anna Bos;5A\n");
  CHECK(own.pupils() == "1 Tim Vos 4=4, 2 Anna Bos 5A=5");
}

TEST_CASE(
    "Parts of a name behind what is said of the guardian are the guardian's, beside the pupil's whole name") {
  for (const std::string pupil : {"Leerling", "Naam leerling"}) {
    CAPTURE(pupil);
    const Imported list =
        import("Leerlingnummer;" + pupil +
               ";Groep;Relatie;Voorletters;Tussenvoegsel;Achternaam;E-mail\n"
               "1;Tim Bos;4A;moeder;E.;de;Vos;eva@v.example\n1;Tim Bos;4A;vader;J.;;Bos;\n");
    CHECK(list.pupils() == "1 Tim Bos 4A=4");
    CHECK(list.guardians() == "1:E. de Vos<eva@v.example>, 1:J. Bos<>");
  }
}

TEST_CASE("A line of totals is no pupil") {
  const Imported imported = import(
      "Leerlingnummer;Roepnaam;Achternaam;Groep\n71;Jan;Vos;5A\nTotaal;1;;\nAantal leerlingen: 1;;;\n");
  CHECK(imported.roster.pupils.size() == 1);
  CHECK(given::says("total-row", imported.diagnostics));
}

TEST_CASE("A secret address that does not say whose it is, is that of every guardian of the row") {
  const Imported imported = import(
      "Leerlingnummer;Roepnaam;Groep;Naam ouder 1;E-mail ouder 1;Naam ouder 2;E-mail ouder 2;Geheim adres\n"
      "71;Jan;5A;Eva Vos;eva@example.org;Jan Bos;jan@example.org;Ja\n72;Els;5A;Kim "
      "Dam;kim@example.org;;;Nee\n");
  REQUIRE(imported.roster.guardians.size() == 3);
  CHECK(imported.roster.guardians[0].secret);
  CHECK(imported.roster.guardians[1].secret);
  CHECK_FALSE(imported.roster.guardians[2].secret);
}

TEST_CASE("Two telephone numbers beside a guardian's name are of that guardian") {
  const Imported list = import(
      "Leerlingnummer;Naam ouder;Telefoon 1;Telefoon 2\n1;Eva Berg;06-11111111;020-1234567\n2;Jo "
      "Smit;06-22222222;\n");
  REQUIRE(list.roster.guardians.size() == 2);
  CHECK(list.roster.guardians[0].phone == "06-11111111");
  CHECK(list.faults().find("doubled-heading") != std::string::npos);
  const Imported side_by_side =
      import("Leerlingnummer;Roepnaam;Groep;E-mail 1;E-mail 2\n1;Sanne;5A;a@example.org;b@example.org\n");
  CHECK(side_by_side.roster.guardians.size() == 2);
}

TEST_CASE("Two people in one cell are one guardian under the whole name, and are counted") {
  const Imported list = import(
      "Leerlingnummer;Naam ouder;E-mail\n1;Tim en Els Tam;t@example.org\n2;De heer T. Vos;v@example.org\n");
  REQUIRE(list.roster.guardians.size() == 2);
  CHECK(full_name(list.roster.guardians[0].name) == "Tim en Els Tam");
  CHECK(full_name(list.roster.guardians[1].name) == "T. Vos");
  CHECK(list.faults().find("two-guardians 1:16") != std::string::npos);
}

TEST_CASE("A list whose headings stand above other columns is refused, with the columns") {
  const Imported shifted =
      import("Leerlingnummer;Geboortedatum;Groep\nSanne;Smit;1\nTom;Berg;2\nKim;Bos;3\nIds;Vos;4\n");
  CHECK(shifted.faults() == "misplaced-column 1:1, misplaced-column 1:16");
  CHECK(shifted.diagnostics.has_errors());
  CHECK(
      import(
          "Leerlingnummer;Geboortedatum;Groep\nP1;3 april 2017;Uilen\nP2;3-5-2017;Uilen\nP3;4-5-2017;Egels\n")
          .faults()
          .find("misplaced") == std::string::npos);
}

TEST_CASE("Words that fill a column, codes of letters in a columns file and few classes are not misplaced") {
  const std::string filled =
      "Leerlingnummer;Roepnaam;Groep;Leerjaar;Uitstroomdatum\n1;Sanne;Uilen;3;n.v.t.\n2;Tom;Egels;4;n.v.t."
      "\n3;Kim;Vossen;5;onbekend\n4;Ids;Dassen;6;n.v.t.\n";
  CHECK(import(filled).faults().find("misplaced") == std::string::npos);
  const std::string codes = "Code;Roepnaam;Groep\nSBER;Sanne;5A\nTSMI;Tom;5A\nKBOS;Kim;5A\n";
  CHECK(import(codes, {{"Code", "pupil"}}).faults().find("misplaced") == std::string::npos);
}

TEST_CASE("Of two addresses of a teacher the first is taken") {
  const Imported list =
      import("Groep;Leerkracht;E-mail leerkracht\n5A;Anne Wit;anne@example.org, wit@example.org\n");
  REQUIRE(list.roster.staff.size() == 1);
  CHECK(list.roster.staff[0].email == "anne@example.org");
  CHECK(list.faults() == "more-addresses 2:13");
}
