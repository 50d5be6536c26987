// EDEXML as pupil administrations write it.
#include "../tables/given.hpp"
#include "diag/render.hpp"
#include "imported.hpp"
#include "load/import.hpp"
#include "load/roster.hpp"
#include "load/xml.hpp"

using namespace gesprek;
using given::day;

namespace {

struct Imported {
  Sources sources;
  Diagnostics diagnostics;
  ImportedRoster roster;

  /// But for the note how class names stand in the tables.
  std::string faults() const { return given::faults_besides(given::k_class_names, diagnostics, sources); }
  bool says_class_names() const { return given::says(given::k_class_names, diagnostics); }
  std::string classes() const {
    std::string text;
    for (const SchoolClass& school_class : roster.classes) {
      text += (text.empty() ? "" : " ") + school_class.id.text + ":";
      for (const int grade : school_class.grades) {
        text += std::to_string(grade);
      }
      for (const PersonId& teacher : school_class.staff) {
        text += "," + teacher.text;
      }
    }
    return text;
  }
  std::string pupils() const {
    std::string text;
    for (const Pupil& pupil : roster.pupils) {
      text += (text.empty() ? "" : " ") + pupil.id.text + ":" + pupil.class_id.text + "=" +
              std::to_string(pupil.grade);
    }
    return text;
  }
};

Imported import(std::string_view bytes) {
  Imported imported;
  const SourceId source = imported.sources.add("edex.xml", decode_xml(bytes));
  imported.roster = import_edexml(imported.sources, source, day(2026, 10, 1), imported.diagnostics);
  CHECK(given::well_formed(imported.diagnostics, imported.sources));
  return imported;
}

/// The parts of a file, each line one element, so that places are easy to state: line 2 is the first of
/// `parts`.
Imported import_parts(const std::string& parts) {
  return import("<EDEX>\n" + parts + "</EDEX>\n");
}

Imported import_pupil(const std::string& pupil) {
  return import_parts(
      "<groepen><groep key='g5'><naam>5A</naam><jaargroep>5</jaargroep></groep></groepen>\n<leerlingen>\n" +
      pupil + "</leerlingen>\n");
}

}  // namespace

TEST_CASE("A whole file: pupils, classes and teachers, and no guardians") {
  const Imported imported = import(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<EDEX xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
      "xsi:noNamespaceSchemaLocation=\"EDEXML.structuur.xsd\">\n"
      "<school><schooljaar>2026-2027</schooljaar><brincode>99ZZ</brincode></school>\n"
      "<groepen>\n"
      "<groep key=\"a\"><naam>Groep 5A</naam><jaargroep>5</jaargroep></groep>\n"
      "<groep key=\"b\"><naam>Kabouters</naam><jaargroep>1</jaargroep></groep>\n"
      "</groepen>\n"
      "<leerlingen>\n"
      "<leerling key=\"00017\"><achternaam>Berg</achternaam><voorvoegsel>van "
      "de</voorvoegsel><roepnaam>Zoë</roepnaam>"
      "<geboortedatum>2017-03-04</geboortedatum><geslacht>2</geslacht><jaargroep>5</jaargroep><groep "
      "key=\"a\"/>"
      "<instroomdatum>2021-03-04</instroomdatum></leerling>\n"
      "<leerling key=\"00018\"><achternaam>Dam</achternaam><voornamen>Ali "
      "Reza</voornamen><jaargroep>1</jaargroep><groep key=\"b\"/></leerling>\n"
      "</leerlingen>\n"
      "<leerkrachten>\n"
      "<leerkracht "
      "key=\"LK1\"><achternaam>Smit</achternaam><roepnaam>Jo</roepnaam><emailadres>jo@example.org</"
      "emailadres><rol>LRK</rol>"
      "<groepen><groep key=\"a\"/></groepen></leerkracht>\n"
      "</leerkrachten>\n"
      "</EDEX>\n");
  CHECK(imported.faults().empty());
  CHECK(imported.roster.school_year == "2026-2027");
  CHECK(imported.roster.has_pupils);
  CHECK(imported.roster.has_staff);
  CHECK(imported.roster.has_classes);
  CHECK_FALSE(imported.roster.has_guardians);
  CHECK(imported.pupils() == "00017:5A=5 00018:Kabouters=1");
  CHECK(imported.classes() == "5A:5,LK1 Kabouters:1");
  const Pupil& zoe = imported.roster.pupils[0];
  CHECK(full_name(zoe.name) == "Zoë van de Berg");
  CHECK(zoe.born == day(2017, 3, 4));
  CHECK(zoe.first_day == day(2021, 3, 4));
  CHECK(imported.roster.pupils[1].name.given == "Ali");
  REQUIRE(imported.roster.staff.size() == 1);
  CHECK(imported.roster.staff[0].role == "teacher");
  CHECK(imported.roster.staff[0].email == "jo@example.org");
}

TEST_CASE("What the web-service twin wraps in namespaces reads alike") {
  const Imported imported = import(
      "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body>"
      "<l:leerlinggegevens xmlns:l='http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens'>"
      "<l:groepen><l:groep key='a'><l:naam>5A</l:naam><l:jaargroep>5</l:jaargroep></l:groep></l:groepen>"
      "<l:leerlingen><l:leerling key='1'><l:achternaam>X</l:achternaam><l:jaargroep>5</l:jaargroep><l:groep "
      "key='a'/></l:leerling></l:leerlingen>"
      "</l:leerlinggegevens></s:Body></s:Envelope>");
  CHECK(imported.faults().empty());
  CHECK(imported.pupils() == "1:5A=5");
}

TEST_CASE("The grade stands with the pupil, else with the class, else in its name, else nowhere") {
  const auto grade = [](const std::string& own, const std::string& name, const std::string& of_class) {
    return import_parts("<groepen><groep key='g'><naam>" + name + "</naam><jaargroep>" + of_class +
                        "</jaargroep></groep></groepen>\n<leerlingen>\n" +
                        "<leerling key='1'><achternaam>X</achternaam>" + own +
                        "<groep key='g'/></leerling>\n</leerlingen>\n");
  };
  CHECK(grade("<jaargroep>6</jaargroep>", "5/6", "C").pupils() == "1:5/6=6");
  CHECK(grade("", "Geel", "5").pupils() == "1:Geel=5");
  CHECK(grade("<jaargroep>N</jaargroep>", "Geel", "5").pupils() == "1:Geel=5");
  CHECK(grade("", "Groep 7", "C").pupils() == "1:7=7");
  CHECK(grade("<jaargroep>0</jaargroep>", "Kabouters", "0").pupils() == "1:Kabouters=0");
  CHECK(grade("", "5/6", "C").faults() == "grade-missing 4:1");
  CHECK(grade("", "5/6", "C").pupils().empty());
  CHECK(grade("<jaargroep>S</jaargroep>", "5A", "5").faults() == "other-grade 4:1");
  CHECK(grade("<jaargroep>11</jaargroep>", "5A", "5").faults() == "other-grade 4:1");
}

TEST_CASE("A combined class as one C, or cut up in groups of one name, is one class") {
  const std::string pupils =
      "<leerlingen><leerling key='1'><achternaam>X</achternaam><jaargroep>3</jaargroep><groep "
      "key='a'/></leerling>"
      "<leerling key='2'><achternaam>Y</achternaam><jaargroep>4</jaargroep><groep "
      "key='b'/></leerling></leerlingen>\n";
  const Imported cut = import_parts(
      "<groepen>\n<groep key='a'><naam>Groep 3/4</naam><jaargroep>3</jaargroep></groep>\n"
      "<groep key='b'><naam>groep 3/4 </naam><jaargroep>4</jaargroep></groep>\n</groepen>\n" +
      pupils);
  CHECK(cut.faults() == "classes-merged 4:1");
  CHECK(cut.says_class_names());
  CHECK(cut.classes() == "3/4:34");
  CHECK(cut.pupils() == "1:3/4=3 2:3/4=4");
  const Imported one = import_parts(
      "<groepen><groep key='a'><naam>Vlinders</naam><jaargroep>C</jaargroep></groep></groepen>\n"
      "<leerlingen><leerling key='1'><achternaam>X</achternaam><jaargroep>4</jaargroep><groep "
      "key='a'/></leerling>"
      "<leerling key='2'><achternaam>Y</achternaam><jaargroep>3</jaargroep><groep "
      "key='a'/></leerling></leerlingen>\n");
  CHECK(one.faults().empty());
  CHECK(one.classes() == "Vlinders:34");
}

TEST_CASE("Who has left is left out, who is to come is counted") {
  const Imported imported = import_pupil(
      "<leerling key='1'><achternaam>A</achternaam><jaargroep>H</jaargroep></leerling>\n"
      "<leerling "
      "key='2'><achternaam>B</achternaam><jaargroep>5</jaargroep><uitstroomdatum>2026-09-30</"
      "uitstroomdatum></leerling>\n"
      "<leerling "
      "key='3'><achternaam>C</achternaam><jaargroep>5</jaargroep><uitstroomdatum>2026-10-01</"
      "uitstroomdatum></leerling>\n"
      "<leerling "
      "key='4'><achternaam>D</achternaam><jaargroep>1</jaargroep><instroomdatum>2026-10-02T00:00:00</"
      "instroomdatum></leerling>\n");
  CHECK(imported.faults().empty());
  CHECK(imported.pupils() == "3:=5 4:=1");
  CHECK(imported.roster.departed.size() == 2);
  CHECK(imported.roster.expected == 1);
}

TEST_CASE("What the program must not have is dropped, and named once with its count") {
  const Imported imported = import_pupil(
      "<leerling "
      "key='1'><achternaam>A</achternaam><jaargroep>5</jaargroep><land>NL</land>\n<bsn>111222333</bsn></"
      "leerling>\n"
      "<leerling "
      "key='2'><achternaam>B</achternaam><jaargroep>5</jaargroep><gewicht>0.25</"
      "gewicht>\n<bsn_ondwnr-4>2333</bsn_ondwnr-4><etniciteit>1</etniciteit></leerling>\n");
  CHECK(imported.faults() == "dropped 1:1, dropped 1:1, dropped 1:1, dropped 1:1");
  CHECK_FALSE(imported.diagnostics.has_errors());
  const std::string shown = render_diagnostics(imported.diagnostics, imported.sources, Lang::en, false);
  CHECK(shown.find("is in the file (2 in all, first on line 5)") != std::string::npos);
  for (const char* secret : {"111222333", "2333", "0.25", "NL"}) {
    CHECK(shown.find(secret) == std::string::npos);
  }
}

TEST_CASE("References that lead nowhere, keys that are none, and keys twice") {
  CHECK(import_pupil("<leerling key='1'><achternaam>A</achternaam><jaargroep>5</jaargroep>\n<groep "
                     "key='weg'/></leerling>\n")
            .faults() == "dangling-class 5:1");
  CHECK(import_pupil("<leerling><achternaam>A</achternaam><jaargroep>5</jaargroep></leerling>\n").faults() ==
        "no-key 4:1");
  const Imported twice = import_pupil(
      "<leerling key='1'><achternaam>A</achternaam><jaargroep>5</jaargroep></leerling>\n"
      "<leerling key=' 1 '><achternaam>B</achternaam><jaargroep>5</jaargroep></leerling>\n");
  CHECK(twice.faults() == "duplicate-key 5:1");
  CHECK(twice.pupils() == "1:=5");
  const Imported blank =
      import_pupil("<leerling key='1 2'><achternaam>A</achternaam><jaargroep>5</jaargroep></leerling>\n");
  CHECK(blank.faults() == "key-changed 4:1");
  CHECK(blank.pupils() == "1~_2:=5");
}

TEST_CASE("A temporary key is never kept; the one made of the name is the same every time") {
  const std::string pupil =
      "<leerling "
      "key='#7'><achternaam>A</achternaam><geboortedatum>2017-01-02</geboortedatum><jaargroep>5</jaargroep></"
      "leerling>\n";
  const Imported first = import_pupil(pupil);
  CHECK(first.faults() == "dummy-key 4:1");
  const std::string id = first.roster.pupils.at(0).id.text;
  CHECK(id.size() == 9);
  CHECK(id.front() == 'L');
  CHECK(import_pupil(pupil).roster.pupils.at(0).id.text == id);
}

TEST_CASE("Dates that do not exist and texts that are not clean are left empty, and said") {
  const Imported imported = import_pupil(
      "<leerling "
      "key='1'><achternaam>A&#x202E;B</achternaam><geboortedatum>2017-02-30</geboortedatum><jaargroep>5</"
      "jaargroep></leerling>\n");
  CHECK(imported.faults() == "expected-date 4:1, unclean-text 4:1");
  CHECK(imported.roster.pupils.at(0).name.family.empty());
  CHECK_FALSE(imported.roster.pupils.at(0).born);
}

TEST_CASE("Composed groups are passed over, and said once") {
  const Imported imported = import_parts(
      "<groepen>\n<samengestelde_groep key='s1'><naam>S1</naam></samengestelde_groep>\n"
      "<samengestelde_groep key='s2'><naam>S2</naam></samengestelde_groep>\n</groepen>\n"
      "<leerlingen><leerling key='1'><achternaam>A</achternaam><jaargroep>5</jaargroep>"
      "<samengestelde_groepen><samengestelde_groep "
      "key='s1'/></samengestelde_groepen></leerling></leerlingen>\n");
  CHECK(imported.faults() == "composed-group 3:1");
  CHECK(imported.classes().empty());
}

TEST_CASE("Teachers, their tasks and their classes") {
  const std::string groups =
      "<groepen><groep key='a'><naam>5A</naam><jaargroep>5</jaargroep></groep><groep "
      "key='b'><naam>6A</naam><jaargroep>6</jaargroep></groep>"
      "<groep key='c'><naam>7A</naam><jaargroep>7</jaargroep></groep><groep "
      "key='d'><naam>8A</naam><jaargroep>8</jaargroep></groep></groepen>\n";
  const auto staff = [&](const std::string& teachers) {
    return import_parts(groups + "<leerkrachten>\n" + teachers + "</leerkrachten>\n");
  };
  const std::string in_a = "<groepen><groep key='a'/></groepen>";
  CHECK(staff("<leerkracht key='1'><achternaam>A</achternaam>" + in_a + "</leerkracht>\n").classes() ==
        "5A:5,1 6A:6 7A:7 8A:8");
  CHECK(staff("<leerkracht key='1'><achternaam>A</achternaam><rol>IB</rol><rol>LRK</rol>" + in_a +
              "</leerkracht>\n")
            .roster.staff.at(0)
            .role == "coordinator");
  for (const std::string other : {"IB", "DIR"}) {
    CHECK(staff("<leerkracht key='1'><achternaam>A</achternaam><rol>LRK</rol><rol>" + other + "</rol>" +
                in_a + "</leerkracht>\n")
              .classes() == "5A:5,1 6A:6 7A:7 8A:8");
  }
  CHECK(staff("<leerkracht key='1'><achternaam>A</achternaam><rol>VAK</rol>" + in_a + "</leerkracht>\n")
            .classes() == "5A:5 6A:6 7A:7 8A:8");
  CHECK(staff("<leerkracht key='1'><achternaam>A</achternaam><groepen><groep "
              "key='a'><rol>STA</rol></groep><groep key='b'><rol>LRK</rol></groep></groepen></leerkracht>\n")
            .classes() == "5A:5 6A:6,1 7A:7 8A:8");
  CHECK(staff("<leerkracht "
              "key='1'><achternaam>A</achternaam><rolomschrijving>Bouwcoördinator</rolomschrijving></"
              "leerkracht>\n")
            .roster.staff.at(0)
            .role == "bouwcoördinator");
  CHECK(staff("<leerkracht key='1'><achternaam>A</achternaam><rol>OUD</rol></leerkracht>\n")
            .roster.staff.empty());
  const Imported everywhere = staff(
      "<leerkracht key='1'><achternaam>A</achternaam><groepen><groep key='a'/><groep key='b'/><groep "
      "key='c'/><groep key='d'/></groepen></leerkracht>\n");
  CHECK(everywhere.faults() == "teacher-of-all 4:1");
  CHECK(everywhere.classes() == "5A:5 6A:6 7A:7 8A:8");
  CHECK(staff("<leerkracht key='1'><achternaam>A</achternaam>\n<groepen><groep "
              "key='weg'/></groepen></leerkracht>\n")
            .faults() == "dangling-class 5:10");
}

TEST_CASE("Encodings other than UTF-8") {
  const std::string body =
      "<EDEX><leerlingen><leerling "
      "key='1'><achternaam>A</achternaam><roepnaam>Zo\xEB</roepnaam><jaargroep>5</jaargroep></leerling></"
      "leerlingen></EDEX>";
  const Imported latin = import("<?xml version='1.0' encoding='ISO-8859-1'?>" + body);
  CHECK(latin.faults().empty());
  CHECK(latin.roster.pupils.at(0).name.given == "Zoë");
  const Imported lying = import("<?xml version='1.0' encoding='UTF-8'?>" + body);
  REQUIRE(lying.diagnostics.has_errors());
  CHECK(say(Lang::en, lying.diagnostics.all()[0].message).find("promises UTF-8") != std::string::npos);
  std::string wide = "\xFF\xFE";
  for (const char c : std::string("<?xml version='1.0' encoding='UTF-16'?><EDEX><leerlingen><leerling "
                                  "key='1'><jaargroep>5</jaargroep></leerling></leerlingen></EDEX>")) {
    wide += c;
    wide += '\0';
  }
  CHECK(import(wide).pupils() == "1:=5");
  CHECK(import("\xEF\xBB\xBF<EDEX><leerlingen/></EDEX>").faults().empty());
}

TEST_CASE("What breaks XML's grammar is said in both languages, without the parser's words") {
  const auto said = [](const std::string& text, Lang lang) {
    const Imported result = import(text);
    return result.diagnostics.all().empty() ? "" : say(lang, result.diagnostics.all()[0].message);
  };
  CHECK(said("<EDEX>\n<a>\n</EDEX>", Lang::nl) ==
        "hier wordt een ander element gesloten dan op regel 2 is geopend");
  CHECK(said("<EDEX>", Lang::en) == "the file stops inside an element; it seems to be cut off");
  CHECK(said("<EDEX/>x", Lang::nl) == "na het einde van het document staat nog iets");
  CHECK(said("<EDEX a='1' a='2'/>", Lang::nl) == "een kenmerk staat twee keer bij één element");
  CHECK(said("<EDEX>Jan & Piet</EDEX>", Lang::nl).starts_with("na < of & staat hier geen naam"));
  CHECK(said("<EDEX>&eacute;</EDEX>", Lang::nl).starts_with("XML kent dit &-teken niet"));
  CHECK(said("<EDEX a=1/>", Lang::nl).starts_with("een kenmerk is hier niet goed geschreven"));
  CHECK(said("", Lang::nl) == "dit bestand is leeg, of er staat geen XML in");
}

TEST_CASE("A school year is two years in a row, or it is not known") {
  const auto year = [](const std::string& text) {
    return import("<EDEX><school><schooljaar>" + text + "</schooljaar></school><leerlingen/></EDEX>");
  };
  CHECK(year("2026-2027").roster.school_year == "2026-2027");
  CHECK(year("2026 / 2027").roster.school_year == "2026-2027");
  for (const char* wrong : {"hallo", "2026", "2026-2028", "2027-2026"}) {
    CAPTURE(wrong);
    CHECK(year(wrong).roster.school_year.empty());
    CHECK(year(wrong).faults().find("bad-school-year 1:") != std::string::npos);
  }
}

TEST_CASE("What is no EDEXML is said in one line") {
  CHECK(import("<html><body/></html>").faults() == "not-edexml 1:1");
  CHECK(import("pupil;given\n").faults().starts_with("xml-syntax 1:"));
  CHECK(import("").faults().starts_with("xml-syntax 1:"));
  CHECK(import("<EDEX>\n<leerlingen>\n</EDEX>").faults().starts_with("xml-syntax 3:"));
}

TEST_CASE("Hostile XML is refused before it does anything") {
  CHECK(import("<!DOCTYPE EDEX [<!ENTITY a 'x'>]><EDEX><leerlingen/></EDEX>")
            .faults()
            .starts_with("xml-document-type 1:"));
  CHECK(import("<!DOCTYPE EDEX SYSTEM 'file:///etc/passwd'><EDEX><leerlingen/></EDEX>")
            .faults()
            .starts_with("xml-document-type 1:"));
  CHECK(import("<EDEX><leerlingen>&a;</leerlingen></EDEX>").faults().starts_with("xml-syntax 1:"));
  std::string deep;
  for (int i = 0; i < 100; ++i) {
    deep += "<a>";
  }
  CHECK(import(deep).faults().starts_with("xml-too-deep 1:"));
  CHECK(import("<EDEX><leerlingen a='1' a='2'/></EDEX>").faults().starts_with("xml-syntax 1:"));
  CHECK(import(std::string("<EDEX>\0</EDEX>", 14)).faults().starts_with("xml-syntax 1:"));
}

TEST_CASE("A deviation far down in a large file has its own line") {
  std::string pupils;
  for (int i = 0; i < 400; ++i) {  // <!-- a comment with a <tag> --> between them, and long lines
    pupils += "<leerling key='" + std::to_string(i) + "'><achternaam>" + std::string(100, 'x') +
              "</achternaam><roepnaam>Tim</roepnaam><jaargroep>5</jaargroep><groep key='" +
              (i == 350 ? "weg" : "g5") + "'/></leerling><!-- <leerling> -->\n";
  }
  CHECK(import_pupil(pupils).faults().starts_with("dangling-class 354:"));
  CHECK(import("<EDEX>\n<leerlingen>\n" + pupils + "</EDEX>").faults() == "xml-syntax 403:8");
}

TEST_CASE("An element with more attributes than anybody writes is refused before it is read") {
  std::string attributes;
  for (int i = 0; i < 1001; ++i) {
    attributes += " a" + std::to_string(i) + "='='";
  }
  CHECK(import("<EDEX>\n<leerlingen" + attributes + "/></EDEX>").faults() == "xml-too-large 2:1");
}

TEST_CASE("Every beginning of a file is read or refused, never more") {
  const std::string whole =
      "<EDEX><groepen><groep key='a'><naam>5&amp;A</naam></groep></groepen><leerlingen><leerling "
      "key='1'><![CDATA[x]]></leerling></leerlingen></EDEX>";
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CHECK(import(whole.substr(0, size)).diagnostics.has_errors());
  }
}
