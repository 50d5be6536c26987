// Exports whose keys are citizen numbers: they stand nowhere afterwards.
#include "load/citizen_keys.hpp"

#include "load/import_text.hpp"
#include "standing.hpp"

using namespace gesprek;
using given::day;
using given::School;

namespace {

constexpr std::string_view k_tim = "111222333";
constexpr std::string_view k_els = "123456782";

std::string edex_pupil(std::string_view key, std::string_view given, std::string_view born) {
  return "<leerling key='" + std::string(key) + "'><achternaam>Vos</achternaam><roepnaam>" +
         std::string(given) + "</roepnaam><geboortedatum>" + std::string(born) +
         "</geboortedatum><jaargroep>5</jaargroep><groep key='a'/></leerling>";
}

bool holds_a_number(const School& school) {
  const std::string all = school.pupils + school.guardians + school.staff + school.classes;
  return all.find(k_tim) != std::string::npos || all.find(k_els) != std::string::npos;
}

std::string said(const School& school) {
  std::string text;
  for (const Diagnostic& diagnostic : school.diagnostics.all()) {
    text += say(Lang::nl, diagnostic.message);
  }
  return text;
}

}  // namespace

TEST_CASE("Citizen numbers are two that pass the test, most of nine digits") {
  CHECK(are_citizen_numbers({k_tim, k_els, "12345"}));
  CHECK(are_citizen_numbers({"111.222.333", "'123456782"}));
  CHECK_FALSE(are_citizen_numbers({k_tim, "P1"}));
  CHECK_FALSE(are_citizen_numbers({k_tim, k_tim, "111.222.333"}));
  CHECK_FALSE(are_citizen_numbers({k_tim, k_els, "100000001", "100000002", "100000003"}));
}

TEST_CASE("One key with such a number in it goes, whatever stands round it, and whoever it is of stays") {
  CHECK(citizen_keys_among({"L111222333", "usr-22-1234567", "0123456782"}, {"L1001", "L1002"}) ==
        std::set<std::string>{"L111222333", "0123456782"});
  CHECK(citizen_keys_among({"usr-222-123456"}, {"usr-222-987654", "usr-222-5678"}).empty());
  School school;
  const std::string text =
      "<EDEX><leerlingen/><leerkrachten><leerkracht key='L111222333'><achternaam>Kok</achternaam>"
      "<roepnaam>Els</roepnaam><rol>IB</rol></leerkracht></leerkrachten></EDEX>";
  Diagnostics ignored;
  school.apply(import_edexml(school.sources, school.sources.add("edex.xml", text), given::k_today, ignored));
  CHECK_FALSE(holds_a_number(school));
  CHECK(school.staff.find("M0001;Els;Kok") != std::string::npos);
}

TEST_CASE("EDEXML whose keys are citizen numbers gives keys of the school, the same ones again") {
  School school;
  const std::string two = edex_pupil(k_tim, "Tim", "2017-03-04") + edex_pupil(k_els, "Els", "2017-05-06");
  school.edexml(two);
  CHECK_FALSE(holds_a_number(school));
  CHECK(school.pupils.find("L0001;Tim;Vos;2017-03-04") != std::string::npos);
  CHECK(school.pupils.find("L0002;Els;Vos;2017-05-06") != std::string::npos);
  const std::string before = school.pupils;
  school.edexml(two);
  CHECK(school.pupils == before);
  CHECK(school.result->changes.new_pupils.empty());
}

TEST_CASE("OneRoster whose keys are citizen numbers keeps ties without them, and says so once") {
  School school;
  school.pupils = "pupil;given;family;born;class;grade\n";
  Diagnostics diagnostics;
  const std::string users =
      "sourcedId,role,givenName,familyName,email,agentSourcedIds,grades\n"
      "111222333,student,Tim,Vos,,900000003,05\n123456782,student,Els,Vos,,900000003,05\n"
      "900000003,parent,Eva,Vos,eva@example.org,,\n";
  const auto read = [&] {
    diagnostics = {};
    const std::vector<OneRosterFile> files{
        {"users.csv", school.table("users.csv", users)},
        {"demographics.csv", school.table("demographics.csv", "sourcedId,birthDate\n111222333,2017-03-04\n")},
        {"classes.csv", school.table("classes.csv", "sourcedId,title,classType\nc5,5A,homeroom\n")},
        {"enrollments.csv",
         school.table("enrollments.csv",
                      "classSourcedId,userSourcedId,role\nc5,111222333,student\nc5,123456782,student\n")}};
    school.apply(import_oneroster(school.sources, files, given::k_today, diagnostics));
  };
  read();
  CHECK_FALSE(holds_a_number(school));
  CHECK(given::joined(given::faults(diagnostics, school.sources)) == "dropped 1:1, no-manifest 1:1");
  CHECK(school.pupils.find("L0001;Tim;Vos;2017-03-04;5A;5") != std::string::npos);
  CHECK(said(school).find(k_tim) == std::string::npos);
  const std::string pupils = school.pupils;
  const std::string guardians = school.guardians;
  read();
  CHECK(school.pupils == pupils);
  CHECK(school.guardians == guardians);
}

TEST_CASE("One key of nine digits that passes the test is suspect where the others are of another kind") {
  using Keys = std::set<std::string>;
  CHECK(citizen_keys_among({k_tim}, {}) == Keys{"111222333"});
  CHECK(citizen_keys_among({k_tim, "P2"}, {"P1"}) == Keys{"111222333"});
  CHECK(citizen_keys_among({k_tim, "100000001"}, {"P1", "P2"}) == Keys{"111222333"});
  CHECK(citizen_keys_among({"100000001", "P2"}, {"P1"}).empty());
  CHECK(citizen_keys_among({k_tim}, {"100000001", "100000002", "100000003"}).empty());
  CHECK(citizen_keys_among({k_tim, "P2"}, {k_tim, "P1"}).empty());
  CHECK(citizen_keys_among({"100000001", k_els}, {k_tim}) == Keys{"100000001", "123456782"});
}

TEST_CASE("A number that stands twice, written in two ways, is one of its kind") {
  CHECK(citizen_keys_among({"128456723", "L128456723"}, {}).size() == 2);
  CHECK(citizen_keys_among({"111222333", "G111222333", "7"}, {}).size() == 2);
}

TEST_CASE("A list with one citizen number as a key leaves tables that can be read, without it") {
  for (const std::string_view written : {"111222333", "111 222 333", "111.222.333", "'111222333"}) {
    CAPTURE(written);
    School school;
    const std::string list =
        "Leerlingnummer;Roepnaam;Achternaam;Geboortedatum;Groep;Leerjaar;Naam ouder 1;"
        "E-mail ouder 1;Naam ouder 2;E-mail ouder 2\n" +
        std::string(written) + ";Zoe;Hek;1-2-2017;5A;5;Anna Hek;a@example.org;Bo Son;b@example.org\n";
    school.csv(list);
    CHECK(school.faults().starts_with("dropped 1:1"));
    CHECK(said(school).find("regel 2") != std::string::npos);
    CHECK(said(school).find("222") == std::string::npos);
    CHECK(school.pupils.find("L0001;Zoe;Hek;2017-02-01") != std::string::npos);
    CHECK(school.guardians.find("L0001;") != std::string::npos);
    CHECK((school.pupils + school.guardians).find("222") == std::string::npos);
    const std::string before = school.pupils + school.guardians;
    school.csv(list);
    REQUIRE(school.result);
    CHECK(school.pupils + school.guardians == before);
  }
}

TEST_CASE("One pupil and one teacher of EDEXML with a citizen number get keys of the school") {
  School school;
  const std::string text =
      "<EDEX><groepen><groep key='a'><naam>5A</naam><jaargroep>5</jaargroep></groep></groepen><leerlingen>" +
      edex_pupil("111-222-333", "Tim", "2017-03-04") + edex_pupil("P2", "Els", "2017-05-06") +
      "</leerlingen><leerkrachten><leerkracht key='123456782'><achternaam>Bos</achternaam>"
      "<groepen><groep key='a'/></groepen></leerkracht></leerkrachten></EDEX>";
  Diagnostics ignored;
  school.apply(import_edexml(school.sources, school.sources.add("edex.xml", text), given::k_today, ignored));
  CHECK(school.pupils.find("L0001;Tim;Vos;2017-03-04") != std::string::npos);
  CHECK(school.pupils.find("P2;Els;Vos;2017-05-06") != std::string::npos);
  CHECK(school.staff.find("M0001;") != std::string::npos);
  CHECK(school.classes.find("M0001") != std::string::npos);
  CHECK_FALSE(holds_a_number(school));
  CHECK(school.pupils.find("222") == std::string::npos);
}

TEST_CASE("Keys with blanks are said once for a file, and a number that may be somebody's is not shown") {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add("list.csv", "111 222 333;\n12 34;\n");
  CHECK(import_key("111 222 333", {source, 0, 11}, diagnostics) == "111~_222~_333");
  CHECK(import_key("12 34", {source, 13, 18}, diagnostics) == "12~_34");
  CHECK(given::joined(given::faults(diagnostics, sources)) == "key-changed 1:1");
  CHECK(diagnostics.all().front().span.end == 0);
}
