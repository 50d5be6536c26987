// What does not fit together in an EDEXML file is said, and nobody is missed for it.
#include "../tables/given.hpp"
#include "diag/render.hpp"
#include "imported.hpp"
#include "load/import.hpp"
#include "load/import_days.hpp"
#include "load/xml.hpp"

using namespace gesprek;
using given::day;

namespace {

struct Read {
  std::string faults;
  std::string said;
  ImportedRoster roster;
};

/// Pupils from line 3 on, one a line.
Read read(const std::string& pupils) {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source =
      sources.add("edex.xml",
                  "<EDEX><school><schooljaar>2026-2027</schooljaar></school>\n"
                  "<groepen><groep key='a'><naam>5A</naam><jaargroep>5</jaargroep></groep><groep "
                  "key='b'><naam>Vlinders</naam><jaargroep>C</jaargroep></groep><groep "
                  "key='c'><naam>6/7</naam><jaargroep>6</jaargroep></groep></groepen><leerlingen>\n" +
                      pupils + "</leerlingen></EDEX>\n");
  Read result;
  result.roster = import_edexml(sources, source, day(2026, 10, 1), diagnostics);
  result.faults = given::faults_besides(given::k_class_names, diagnostics, sources);
  result.said = render_diagnostics(diagnostics, sources, Lang::en, false);
  return result;
}

std::string pupil(const std::string& grade, const std::string& rest) {
  static int number = 0;
  return "<leerling key='L" + std::to_string(++number) + "'><achternaam>A</achternaam><jaargroep>" + grade +
         "</jaargroep>" + rest + "</leerling>\n";
}

}  // namespace

TEST_CASE("A pupil of another grade than the class is said, once for the class; combined classes may") {
  const Read other =
      read(pupil("5", "<groep key='a'/>") + pupil("8", "<groep key='a'/>") + pupil("7", "<groep key='a'/>"));
  CHECK(other.faults == "grade-outside-class 4:1");
  CHECK(other.said.find("of another grade: 2 (lines: 4, 5)") != std::string::npos);
  CHECK(other.roster.pupils.at(1).grade == 8);
  CHECK(read(pupil("3", "<groep key='b'/>") + pupil("7", "<groep key='c'/>") + pupil("0", "<groep key='a'/>"))
            .faults.empty());
}

TEST_CASE("Of two classes of a pupil the first that there is counts, and more than one is said") {
  const Read both = read(pupil("5", "<groep key='a'/><groep key='b'/>"));
  CHECK(both.faults == "several-classes 3:1");
  CHECK(both.roster.pupils.at(0).class_id == ClassId("5A"));
  const Read second = read(pupil("5", "<groep key='weg'/><groep key='a'/><groep key='a'/>"));
  CHECK(second.faults.starts_with("dangling-class 3:"));
  CHECK(second.faults.find("several") == std::string::npos);
  CHECK(second.roster.pupils.at(0).class_id == ClassId("5A"));
}

TEST_CASE("A class that is named by its text is found, and one that is not there is said") {
  CHECK(read(pupil("5", "<groep>a</groep>")).roster.pupils.at(0).class_id == ClassId("5A"));
  CHECK(read(pupil("5", "<groep>Groep 5a</groep>")).faults.empty());
  CHECK(read(pupil("5", "<groep>z</groep>")).faults.starts_with("dangling-class 3:"));
  CHECK(read(pupil("5", "<groep/>")).faults.starts_with("dangling-class 3:"));
}

TEST_CASE("Birth dates that cannot be are left empty, unlikely ones kept, and none is repeated") {
  const auto born = [](const std::string& date) { return "<geboortedatum>" + date + "</geboortedatum>"; };
  const Read read_dates = read(pupil("5", born("1917-01-01")) + pupil("5", born("2029-01-01")) +
                               pupil("5", born("2022-01-01")) + pupil("5", born("2017-05-06")));
  CHECK(read_dates.faults == "birth-date-impossible 3:1, birth-date-unlikely 5:1");
  CHECK(read_dates.said.find("2 (lines: 3, 4)") != std::string::npos);
  for (const char* date : {"1917-01-01", "2029-01-01", "2022-01-01"}) {
    CHECK(read_dates.said.find(date) == std::string::npos);
  }
  CHECK_FALSE(read_dates.roster.pupils.at(0).born);
  CHECK_FALSE(read_dates.roster.pupils.at(1).born);
  CHECK(read_dates.roster.pupils.at(2).born == day(2022, 1, 1));
}

TEST_CASE("Who left before they came is a pupil still, and is asked about") {
  const Read back = read(
      pupil("5", "<instroomdatum>2020-01-01</instroomdatum><uitstroomdatum>2019-01-01</uitstroomdatum>"));
  CHECK(back.faults == "last-before-first 3:1");
  REQUIRE(back.roster.pupils.size() == 1);
  CHECK_FALSE(back.roster.pupils.at(0).last_day);
}

TEST_CASE("A prefix within the family name goes to its own place") {
  const auto name = [](const std::string& parts) {
    return read("<leerling key='1'>" + parts + "<jaargroep>5</jaargroep></leerling>\n")
        .roster.pupils.at(0)
        .name;
  };
  CHECK(name("<achternaam>van den Hout</achternaam>").family == "Hout");
  CHECK(name("<achternaam>van den Hout</achternaam>").prefix == "van den");
  CHECK(name("<achternaam>Hout, van den</achternaam>").prefix == "van den");
  CHECK(name("<achternaam>van den Hout</achternaam><voorvoegsel>van den</voorvoegsel>").family == "Hout");
  CHECK(name("<achternaam>De</achternaam>").family == "De");
}

TEST_CASE("A class of special education is said, and its pupils without a grade are passed over") {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add(
      "edex.xml",
      "<EDEX><groepen>\n<groep key='s'><naam>Speciaal 5</naam><jaargroep>S</jaargroep></groep></groepen>\n"
      "<leerlingen>\n<leerling key='1'><achternaam>A</achternaam><groep key='s'/></leerling>\n"
      "<leerling key='2'><achternaam>B</achternaam><jaargroep>5</jaargroep><groep key='s'/></leerling>\n"
      "</leerlingen></EDEX>\n");
  const ImportedRoster roster = import_edexml(sources, source, day(2026, 10, 1), diagnostics);
  CHECK(given::faults_besides(given::k_class_names, diagnostics, sources) ==
        "other-grade 2:1, other-grade 4:1");
  REQUIRE(roster.pupils.size() == 1);
  CHECK(roster.pupils.at(0).grade == 5);
  CHECK(roster.passed_over.size() == 1);
}

TEST_CASE("Days of lists are looked at alike") {
  given::Imported list = given::import(
      "Leerlingnummer;Naam;Groep;Geboortedatum;Eerste dag;Laatste dag\n"
      "1;Tim Vos;5A;1917-01-01;2026-09-01;2026-08-01\n");
  Diagnostics diagnostics;
  check_days(list.sources, list.roster, day(2026, 10, 1), diagnostics);
  CHECK(given::joined(given::faults(diagnostics, list.sources)) ==
        "birth-date-impossible 2:1, last-before-first 2:1");
  CHECK_FALSE(list.roster.pupils.at(0).born);
  CHECK_FALSE(list.roster.pupils.at(0).last_day);
}
