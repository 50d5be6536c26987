// Exports whose keys are citizen numbers: they stand nowhere afterwards.
#include "load/citizen_keys.hpp"

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
  CHECK_FALSE(are_citizen_numbers({k_tim, "P1"}));
  CHECK_FALSE(are_citizen_numbers({k_tim, k_els, "100000001", "100000002", "100000003"}));
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
