// Lists as spreadsheets save them.
#include "../tables/given.hpp"
#include "base/telephone.hpp"
#include "imported.hpp"
#include "load/file_kind.hpp"
#include "load/import.hpp"
#include "load/import_headings.hpp"
#include "load/import_names.hpp"
#include "load/import_text.hpp"

using namespace gesprek;
using given::day;
using given::import;
using given::Imported;

namespace {

std::string field(std::string_view heading) {
  const auto found = field_of_heading(heading);
  return !found ? "-"
                : (found->of_guardian
                       ? "guardian" + (found->number > 0 ? std::to_string(found->number) : "") + "."
                       : "") +
                      found->name;
}

}  // namespace

TEST_CASE("Headings in the words of schools") {
  CHECK(field("Leerlingnummer") == "pupil");
  CHECK(field("Roepnaam leerling") == "given");
  CHECK(field("Voornaam van het kind") == "given");
  CHECK(field("Geb.datum") == "born");
  CHECK(field("Klasnaam") == "class");
  CHECK(field("E-mailadres ouder/verzorger 1") == "guardian1.email");
  CHECK(field("E-mailadres ouder/verzorger 2") == "guardian2.email");
  CHECK(field("Email verzorger 1") == "guardian1.email");
  CHECK(field("Achternaam ouder 2") == "guardian2.family");
  CHECK(field("Ouder 1") == "guardian1.name");
  CHECK(field("Ouder 1 tussenvoegsel") == "guardian1.prefix");
  CHECK(field("Telefoon 2") == "guardian2.phone");
  CHECK(field("E-mail moeder") == "guardian1.email");
  CHECK(field("Naam vader") == "guardian2.name");
  CHECK(field("Oudercode") == "guardian.guardian");
  CHECK(field("relatietotkind") == "guardian.relation");
  CHECK(field("Relatie tot kind 1") == "guardian1.relation");
  CHECK(field("Relatie verz. 2") == "guardian2.relation");
  CHECK(field("Ouderlijk gezag verzorger 1") == "guardian1.custody");
  CHECK(field("Ouderlijk gezag verzorger1") == "guardian1.custody");
  CHECK(field("Verzorger 2 ouderlijk gezag") == "guardian2.custody");
  CHECK(field("Ouderlijk gezag 1") == "guardian1.custody");
  CHECK(field("Gezag 2") == "guardian2.custody");
  CHECK(field("Heeft gezag ouder 1") == "guardian1.custody");
  CHECK(field("Wettelijk vertegenwoordiger 1") == "guardian1.custody");
  CHECK(field("Naam wettelijk vertegenwoordiger 1") == "guardian1.name");
  CHECK(field("Naam verz. 1") == "guardian1.name");
  CHECK(field("Tel. verz. 1") == "guardian1.phone");
  CHECK(field("Email verz. 1") == "guardian1.email");
  CHECK(field("Telefoon mobiel ouder/verzorger 1") == "guardian1.phone");
  CHECK(field("Mobiele telefoon") == "guardian.phone");
  CHECK(field("06 moeder") == "guardian1.phone");
  CHECK(field("06-nummer vader") == "guardian2.phone");
  CHECK(field("Stiefvader") == "guardian4.name");
  CHECK(field("Mail stiefvader") == "guardian4.email");
  CHECK(field("Pleegmoeder") == "guardian3.name");
  CHECK(field("Inschr.datum") == "first_day");
  CHECK(field("Lln.nr") == "pupil");
  CHECK(field("Stamnr.") == "pupil");
  CHECK(field("Thuistaal") == "guardian.language");
  CHECK(field("Verzuim") == "-");
  CHECK(field("Telefoon leerling") == "-");
  CHECK(field("Noodtelefoon") == "-");
  CHECK(field("Relatie") == "guardian.relation");
  CHECK(field("Gezag") == "guardian.custody");
  CHECK(field("Leerlingcodes") == "pupils");
  for (const auto& row :
       {std::pair("Pupil number", "pupil"), std::pair("Student number", "pupil"), std::pair("DOB", "born"),
        std::pair("Year group", "grade"), std::pair("Start date", "first_day"),
        std::pair("Relationship", "guardian.relation"), std::pair("Legal custody", "guardian.custody"),
        std::pair("Parental responsibility", "guardian.custody"),
        std::pair("Parent 2 parental responsibility", "guardian2.custody"),
        std::pair("Secret address", "guardian.secret"), std::pair("Home address secret", "guardian.secret"),
        std::pair("Gescheiden", "divorced"), std::pair("Ouders gescheiden", "divorced")}) {
    CHECK_MESSAGE(field(row.first) == row.second, row.first);
  }
  CHECK(field("Zwemdiploma") == "-");
  CHECK(field("") == "-");
}

TEST_CASE("Fields that a columns file can name") {
  for (const std::string& name : import_fields()) {
    CAPTURE(name);
    CHECK(parse_import_field(name));
  }
  for (const char* name : {"", "Given", "guardian5.email", "guardian0.email", "guardian.born", "mother.email",
                           "guardian1", "zwemdiploma"}) {
    CAPTURE(name);
    CHECK_FALSE(parse_import_field(name));
  }
}

TEST_CASE("A list of pupils, as Social Schools asks for it") {
  const Imported imported = import(
      "Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;Klasnaam;Leerjaar\nSanne;van de;Berg;04-03-2018;Groep "
      "3/4;3\n");
  CHECK(imported.faults() == "keys-made 1:1");
  CHECK(imported.roster.has_pupils);
  CHECK_FALSE(imported.roster.has_guardians);
  REQUIRE(imported.roster.pupils.size() == 1);
  CHECK(imported.roster.pupils[0].born == day(2018, 3, 4));
  CHECK(imported.roster.pupils[0].class_id.text == "3/4");
  CHECK(imported.roster.pupils[0].grade == 3);
  CHECK(imported.roster.classes.at(0).grades == std::vector{3, 4});
}

TEST_CASE("A row a pupil with guardians side by side becomes a row a guardian") {
  const Imported imported = import(
      "Leerlingnummer;Roepnaam;Achternaam;Groep;Naam ouder 1;E-mailadres ouder 1;Naam ouder 2;E-mailadres "
      "ouder 2\n"
      "P1;Sanne;Berg;3;Eva van de Berg;eva@example.org;Jan Smit;jan@example.org\n"
      "P2;Tom;Berg;5;Eva van de Berg;eva@example.org;;\n");
  CHECK(imported.faults().empty());
  CHECK(imported.roster.proposed.size() == 2);
  CHECK(imported.pupils() == "P1 Sanne Berg 3=3, P2 Tom Berg 5=5");
  CHECK(imported.guardians() ==
        "P1:Eva van de Berg<eva@example.org>, P1:Jan Smit<jan@example.org>, P2:Eva van de "
        "Berg<eva@example.org>");
  const auto& rows = imported.roster.guardians;
  CHECK(rows[0].person == rows[2].person);
  CHECK(rows[0].person != rows[1].person);
  CHECK(rows[0].household == rows[1].household);
  CHECK(rows[0].household != rows[2].household);
  for (const Guardian& guardian : rows) {
    CHECK(guardian.custody == YesNoUnknown::unknown);
    CHECK(guardian.name.prefix == (guardian.name.given == "Eva" ? "van de" : ""));
  }
}

TEST_CASE("The teachers of the classes, with the pupils or in a list of their own") {
  const Imported with_pupils = import(
      "Leerlingnummer;Roepnaam;Groep;Leerkracht\nP1;Tim;5A;Anneke de Wit / Bram Yilmaz\nP2;Kim;5A;Anneke de "
      "Wit\nP3;Jo;3;Wit, Carla de\n");
  CHECK(with_pupils.faults().empty());
  CHECK(with_pupils.roster.has_pupils);
  REQUIRE(with_pupils.roster.staff.size() == 3);
  CHECK(full_name(with_pupils.roster.staff[1].name) == "Bram Yilmaz");
  CHECK(full_name(with_pupils.roster.staff[2].name) == "Carla de Wit");
  CHECK(with_pupils.roster.classes.at(0).staff.size() == 2);
  const Imported alone = import("Groep;Juf/meester;E-mail\n5A;Anneke de Wit;wit@example.org\n;Piet Puk;\n");
  CHECK(alone.faults() == "teacher-without-class 3:1");
  CHECK_FALSE(alone.roster.has_pupils);
  CHECK_FALSE(alone.roster.has_guardians);
  REQUIRE(alone.roster.staff.size() == 1);
  CHECK(alone.roster.staff[0].email == "wit@example.org");
  CHECK(alone.roster.staff[0].role == "teacher");
}

TEST_CASE("What became of each column is told") {
  using Fate = ImportedColumn::Fate;
  const Imported imported =
      import("Leerlingnummer;Groep;E-mail ouder 2;Geslacht;Fietst;Nationaliteit\nP1;3;;;;\n");
  REQUIRE(imported.roster.columns.size() == 6);
  CHECK(imported.roster.columns[2].field == "guardian2.email");
  CHECK(imported.roster.columns[3].fate == Fate::not_needed);
  CHECK(imported.roster.columns[4].fate == Fate::unknown);
  CHECK(imported.roster.columns[5].fate == Fate::forbidden);
  for (const std::string& name : import_fields()) {
    const auto field = parse_import_field(name);
    REQUIRE(field);
    CHECK(field_text(*field) == name);
  }
}

TEST_CASE("A file is known by what is in it") {
  CHECK(file_kind("Naam;Groep\n") == FileKind::text);
  CHECK(file_kind("") == FileKind::text);
  CHECK(file_kind("\xEF\xBB\xBF <?xml version='1.0'?>\n<EDEX>") == FileKind::edexml);
  CHECK(file_kind("<TABLE><tr>") == FileKind::spreadsheet_xml);
  CHECK(file_kind("<?xml version='1.0'?><a/>") == FileKind::xml);
  CHECK(file_kind("PK\x03\x04...xl/workbook.xml") == FileKind::workbook);
  CHECK(file_kind("PK\x03\x04...mimetypeapplication/vnd.oasis.opendocument.spreadsheet") ==
        FileKind::open_document);
  CHECK(file_kind("PK\x03\x04...users.csv") == FileKind::oneroster);
  CHECK(file_kind("PK\x03\x04...") == FileKind::zip);
  CHECK(file_kind("\xD0\xCF\x11\xE0") == FileKind::old_workbook);
  CHECK(file_kind("%PDF-1.7") == FileKind::pdf);
  CHECK(file_kind("BEGIN:VCALENDAR\r\n") == FileKind::calendar);
}

TEST_CASE("A prefix that stands in the column of the family name is known for what it is") {
  const auto family = [](const std::string& cell) {
    const PersonName name = with_prefix_apart({"Renée", "", cell});
    return name.prefix + "|" + name.family;
  };
  CHECK(family("van Dijk") == "van|Dijk");
  CHECK(family("Dijk, van") == "van|Dijk");
  CHECK(family("van der Meer-de Wit") == "van der|Meer-de Wit");
  CHECK(family("Bos Jansen") == "|Bos Jansen");
  CHECK(family("van") == "|van");
  CHECK(with_prefix_apart({"Ali", "el", "van Dijk"}).family == "van Dijk");
}

TEST_CASE("A row a guardian, with the pupil in it") {
  const Imported imported = import(
      "leerlingnummer,roepnaam,achternaam,groep,voornaam ouder,achternaam "
      "ouder,relatie,gezag,uitnodigen,telefoon,gezin,geheim\n"
      "P1,Sanne,Berg,3/4,Eva,Berg,moeder,ja,,06-12345671,H1,ja\n"
      "P1,Sanne,Berg,3/4,Jan,Smit,vader,nee,apart,06-12345672,H2,\n");
  CHECK(imported.faults() == "class-names 2:15");
  const Imported with_grade = import(
      "leerlingnummer,roepnaam,achternaam,groep,voornaam ouder,achternaam "
      "ouder,relatie,gezag,uitnodigen,telefoon,gezin,geheim\n"
      "P1,Sanne,Berg,4,Eva,Berg,moeder,ja,,06-12345671,H1,ja\n"
      "P1,Sanne,Berg,4,Jan,Smit,vader,nee,apart,06-12345672,H2,\n");
  CHECK(with_grade.faults().empty());
  CHECK(with_grade.pupils() == "P1 Sanne Berg 4=4");
  REQUIRE(with_grade.roster.guardians.size() == 2);
  const Guardian& mother = with_grade.roster.guardians[0];
  CHECK(full_name(mother.name) == "Eva Berg");
  CHECK(mother.relation == "mother");
  CHECK(mother.custody == YesNoUnknown::yes);
  CHECK(mother.household.text == "H1");
  CHECK(mother.secret);
  CHECK(with_grade.roster.guardians[1].custody == YesNoUnknown::no);
  CHECK(with_grade.roster.guardians[1].invite == Guardian::Invited::separate);
}

TEST_CASE("A plain number is the pupil's in a list of pupils, the guardian's in a row of a guardian") {
  const Imported pupils = import("Nr;Roepnaam;Groep;E-mail ouder 1\n7;Tim;3;a@example.org\n");
  CHECK(pupils.pupils() == "7 Tim 3=3");
  CHECK(pupils.guardians() == "7:<a@example.org>");
  const Imported rows = import("Code;Naam ouder;Leerlingnummer;Roepnaam;Groep\nO1;Eva Bos;7;Tim;3\n");
  CHECK(rows.roster.guardians.front().person.text == "O1");
  const Imported named = import("Oudercode;E-mail ouder;Roepnaam;Groep\nO1;a@example.org;Tim;3\n");
  CHECK(named.roster.guardians.front().person.text == "O1");
}

TEST_CASE("A list of guardians alone, with the keys of their pupils together") {
  const Imported imported = import(
      "Code;Achternaam;Email;Leerlingcodes\nO1;Berg;eva@example.org;\"P1,P2\"\nO2;Smit;jan@example.org;P1\n");
  CHECK(imported.faults().empty());
  CHECK_FALSE(imported.roster.has_pupils);
  CHECK(imported.guardians() ==
        "P1:Berg<eva@example.org>, P2:Berg<eva@example.org>, P1:Smit<jan@example.org>");
  CHECK(imported.roster.guardians[0].person.text == "O1");
}

TEST_CASE("The keys of the pupils of one guardian, however they are set apart") {
  for (const char* cell :
       {"P1; P2", "P1|P2", "P1 P2;", "P1 en P2", "P1 , P2", "P1 / P2", "P1 + P2", "P1 and P2"}) {
    CAPTURE(cell);
    const Imported imported =
        import("Leerlingcodes;Achternaam;Email\n\"" + std::string(cell) + "\";Bos;m@x.nl\n");
    CHECK(imported.guardians() == "P1:Bos<m@x.nl>, P2:Bos<m@x.nl>");
  }
  for (const char* cell : {"1001/1002", "1001+1002", "1001&1002"}) {
    CAPTURE(cell);
    const Imported imported =
        import("Leerlingcodes;Achternaam;Email\n" + std::string(cell) + ";Bos;m@x.nl\n");
    CHECK(imported.guardians() == "1001:Bos<m@x.nl>, 1002:Bos<m@x.nl>");
  }
  const Imported one = import("Leerlingcodes;Achternaam;Email\n2024/7;Bos;m@x.nl\n");
  CHECK(one.roster.guardians.size() == 1);
}

TEST_CASE(
    "Parents whom the list calls separated are two households, the "
    "others one") {
  const Imported imported = import(
      "Leerlingnr;Roepnaam;Groep;Moeder;Mail moeder;Vader;Mail "
      "vader;Gescheiden\n"
      "1;Hana;3;An Bos;a@x.nl;Jan Tak;j@x.nl;ja\n2;Olaf;3;Els "
      "Kos;e@x.nl;Wim Los;w@x.nl;nee\n");
  const std::vector<Guardian>& guardians = imported.roster.guardians;
  REQUIRE(guardians.size() == 4);
  CHECK(guardians[0].household != guardians[1].household);
  CHECK(guardians[2].household == guardians[3].household);
  CHECK(imported.roster.apart == std::set<PupilId>{PupilId("1")});
  CHECK(guardians[0].custody == YesNoUnknown::unknown);
}

TEST_CASE("Guardians without anything to know them by are nobody else's") {
  const Imported imported =
      import("Leerlingnummer;Roepnaam;Groep;Ouder 1\nP1;Sanne;3;Eva Berg\nP2;Tom;5;Eva Berg\n");
  CHECK(imported.faults() == "guardians-not-linked 2:1");
  CHECK(imported.roster.guardians.at(0).person != imported.roster.guardians.at(1).person);
}

TEST_CASE("A telephone number is the same however it is written") {
  for (const auto* written :
       {"0612345678", "06-1234 5678", "+31 6 12345678", "+31 (0)6-12345678", "0031612345678"}) {
    CAPTURE(written);
    CHECK(phone_digits(written) == "0612345678");
  }
  CHECK(phone_digits("3101234") == "3101234");
  CHECK(phone_digits("onbekend").empty());
  const Imported imported = import(
      "Leerlingnummer;Roepnaam;Groep;Ouder 1;Telefoon 1\nP1;Sanne;3;Eva Berg;06-12345678\nP2;Tom;5;Eva "
      "Berg;+31612345678\nP3;Lot;5;Eva Berg;onbekend\n");
  const auto& rows = imported.roster.guardians;
  CHECK(rows.at(0).person == rows.at(1).person);
  CHECK(rows.at(0).person != rows.at(2).person);
}

TEST_CASE("Twins and siblings who share all guardians share their household") {
  const Imported imported = import(
      "Leerlingnummer;Roepnaam;Groep;E-mail ouder 1;E-mail ouder "
      "2\nP1;A;3;x@example.org;y@example.org\nP2;B;3;y@example.org;x@example.org\n");
  const auto& rows = imported.roster.guardians;
  REQUIRE(rows.size() == 4);
  CHECK(rows[0].household == rows[2].household);
  CHECK(rows[0].person == rows[3].person);
}

TEST_CASE("Classes as a spreadsheet spoils them, in Windows-1252") {
  const Imported imported =
      import("Leerlingnummer;Voornaam;Groep;Leerjaar\r\nP1;Zo\xEB;3-apr;4\r\nP2;Bo;5;\r\nP3;Al;Groep 3;\r\n");
  CHECK(imported.faults() == "class-was-date 2:8, class-names 4:7");
  CHECK(imported.pupils() == "P1 Zoë 3/4=4, P2 Bo 5=5, P3 Al 3=3");
}

TEST_CASE("Columns that nobody knows are named, those of no use are not") {
  const Imported imported =
      import("Leerlingnummer;Roepnaam;Groep;Geslacht;Postcode;Zwemdiploma;Fietst\nP1;A;3;M;1234AB;A;ja\n");
  CHECK(imported.faults() == "unknown-heading 1:49, unknown-heading 1:61");
  const Imported mapped =
      import("Leerlingnummer;Roepnaam;Groep;Fietst;Woont bij;Mail ouder 1\nP1;A;3;ja;H1;a@example.org\n",
             {{"Fietst", ""}, {"Woont bij", "guardian1.household"}});
  CHECK(mapped.faults().empty());
  CHECK(mapped.roster.guardians.at(0).household.text == "H1");
}

TEST_CASE("What the program must not keep is dropped, and named") {
  const Imported imported = import(
      "Leerlingnummer;Roepnaam;Groep;BSN;Nationaliteit;Nr\nP1;A;3;;NL;111222333\nP2;B;3;;NL;123456782\n");
  CHECK(imported.faults() == "dropped 1:31, dropped 1:35, dropped 1:49");
  for (const Diagnostic& diagnostic : imported.diagnostics.all()) {
    CHECK(say(Lang::nl, diagnostic.message).find("111222333") == std::string::npos);
  }
}

TEST_CASE("a columns file makes no key of a citizen number") {
  for (const char* heading : {"Burger service nr", "BSN kind", "Nr"}) {
    const Imported imported = import(std::string(heading) + ";Roepnaam;Groep\n123456782;A;3\n111222333;B;3\n",
                                     {{heading, "pupil"}});
    for (const Pupil& pupil : imported.roster.pupils) {
      CHECK(pupil.id.text != "123456782");
      CHECK(pupil.id.text != "111222333");
    }
  }
}

TEST_CASE("Rows and lists that say nothing usable") {
  CHECK(import("Leerlingnummer;Roepnaam;Groep\n;;3\n").faults() == "no-key 2:1");
  CHECK(import("x;y\n1;2\n").faults() == "no-known-heading 1:1");
  CHECK(import("").faults() == "empty-table 1:1");
  CHECK(import("Leerlingnummer;Roepnaam;Geboortedatum;Groep;E-mail ouder 1\nP1;A;soon;3;eva\n").faults() ==
        "expected-date 1:25, bad-email 2:13");
}

TEST_CASE("The headings that a columns file is offered for, and the file reads back") {
  Sources sources;
  const TableSource table = add_table(sources, "list.csv", "Roepnaam;Fietst;\"Woont \"\"bij\"\"\"\nA;ja;x\n");
  const auto headings = unknown_headings(sources, table, {});
  CHECK(headings == std::vector<std::string>{"Fietst", "Woont \"bij\""});
  for (const Lang lang : {Lang::nl, Lang::en}) {
    Diagnostics diagnostics;
    const SourceId source = sources.add("columns.toml", write_import_mapping(headings, lang));
    const ImportMapping mapping = load_import_mapping(sources, source, diagnostics);
    CHECK(diagnostics.empty());
    CHECK(mapping == ImportMapping{{"Fietst", ""}, {"Woont \"bij\"", ""}});
    CHECK(unknown_headings(sources, table, mapping).empty());
  }
}

TEST_CASE("A columns file with faults") {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add("columns.toml", "[columns]\n\"Naam\" = \"givn\"\n\"X\" = 1\n[other]\n");
  load_import_mapping(sources, source, diagnostics);
  CHECK(given::joined(given::faults(diagnostics, sources)).starts_with("unknown-field 2:10"));
  CHECK(diagnostics.has_errors());
}

TEST_CASE("Headings say who is mother and father, and titles are no names") {
  const Imported imported = import(
      "Leerlingnummer;Roepnaam;Groep;Leerkracht;Moeder;E-mail moeder;Vader;E-mail vader;Relatie ouder 1\n"
      "P1;Tim;5;Juf Ans Smit;Mevr. Eva de Boer;eva@example.org;Dhr. Jan Vos;jan@example.org;\n"
      "P2;Els;5;Meester Bram;Kim Bos;kim@example.org;;;stiefmoeder\n");
  REQUIRE(imported.roster.guardians.size() == 3);
  CHECK(imported.guardians() ==
        "P1:Eva de Boer<eva@example.org>, P1:Jan Vos<jan@example.org>, P2:Kim Bos<kim@example.org>");
  CHECK(imported.roster.guardians[0].relation == "mother");
  CHECK(imported.roster.guardians[1].relation == "father");
  CHECK(imported.roster.guardians[2].relation == "step");
  CHECK(full_name(imported.roster.staff.at(0).name) == "Ans Smit");
  CHECK(full_name(imported.roster.staff.at(1).name) == "Bram");
}
