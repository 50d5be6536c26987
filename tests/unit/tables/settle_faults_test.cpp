// Faults between the tables of a school, once all were read.
#include "load/settle_faults.hpp"

#include "given.hpp"
#include "load/lost_zeros.hpp"
#include "load/roster.hpp"
#include "load/school.hpp"

using namespace gesprek;

namespace {

/// A school's files; whatever is not given is whole and empty.
struct Files {
  std::string toml =
      "format = 1\nname = \"K\"\nregion = \"midden\"\nschool_year = \"2026-2027\"\n"
      "[divisions]\nlower = [1, 2, 3, 4]\n";
  std::string pupils = "Leerling;Roepnaam;Groep;Leerjaar\nL101;Jo;3;3\nL104;Jo;3;3\n";
  std::string guardians = "Leerling;Oudercode;Gezin\nL101;M1;G1\nL104;M2;G2\n";
  std::string classes = "Groep;Leerjaren;Bouw;Leerkrachten\n3;3;lower;AB\n";
};

/// "code line:column" of what is left after settling, in the order of files and lines.
std::string faults_of(const Files& files) {
  Sources sources;
  Diagnostics diagnostics;
  std::vector<SchoolFile> read;
  const auto table = [&](std::string_view name, const std::string& text) {
    read.push_back({name, add_table(sources, std::string(name), text)});
    return read.back().source;
  };
  read.push_back({"school", {sources.add("gesprek.toml", files.toml), {}}});
  const School school = load_school(sources, read.back().source.id, diagnostics);
  RosterTables tables;
  tables.pupils = load_pupils(sources, table("pupils", files.pupils), diagnostics);
  tables.guardians = load_guardians(sources, table("guardians", files.guardians), diagnostics);
  tables.staff = load_staff(sources, table("staff", "staff\nAB\n"), diagnostics);
  tables.classes = load_classes(sources, table("classes", files.classes), diagnostics);
  Roster roster = make_roster(std::move(tables), diagnostics, {});
  settle_divisions(roster, school);
  check_roster(roster, school, diagnostics);
  return given::joined(given::faults(settle_faults(diagnostics, sources, read), sources));
}

}  // namespace

TEST_CASE("A whole school has no faults") {
  CHECK(faults_of({}).empty());
}

TEST_CASE("Who stands in a refused row is known all the same") {
  Files files;
  files.pupils = "Leerling;Roepnaam;Groep;Leerjaar\nL101;Jo;3;3\nL104;3\n";
  CHECK(faults_of(files) == "ragged-row 3:1");
  files.pupils = "Leerling;Roepnaam;Groep;Leerjaar\nL101;Jo;3;3\nL105;3\n";
  CHECK(faults_of(files) == "ragged-row 3:1, unknown-pupil 3:1");
}

TEST_CASE("A refused row of a guardian does not make the pupil one without guardians") {
  Files files;
  files.guardians = "Leerling;Oudercode;Gezin\nL101;M1;G1\nL104;M2\n";
  CHECK(faults_of(files) == "ragged-row 3:1");
}

TEST_CASE("A fault of gesprek.toml hides none of its others and makes none in the tables") {
  Files files;
  files.toml =
      "format = 1\nname = \"K\"\nregion = \"Midden\"\nschool_year = \"2026-2027\"\n"
      "[divisions]\nlower = [1, 2, 3, 4\n[planning]\nlatest_end = 21:30\n";
  const std::string faults = faults_of(files);
  CAPTURE(faults);
  CHECK(faults.find("unknown-word 3:10") != std::string::npos);
  CHECK(faults.find("8:14") != std::string::npos);
  CHECK(faults.find("unknown-division") == std::string::npos);
  CHECK(faults.find("missing-key") == std::string::npos);
}

TEST_CASE("A fault of a row points at its cell") {
  Files files;
  files.classes = "Groep;Leerjaren;Bouw;Leerkrachten\n3;3;onder;AB XY\n";
  CHECK(faults_of(files) == "unknown-division 2:5, unknown-staff 2:11");
  files = {};
  files.pupils = "Leerling;Roepnaam;Groep;Leerjaar\nL101;Jo;4;3\nL104;Jo;3;3\n";
  CHECK(faults_of(files) == "unknown-class 2:9");
}

TEST_CASE("Divisions go by their Dutch names too, unless the school has its own") {
  Files files;
  files.classes = "Groep;Leerjaren;Bouw;Leerkrachten\n3;3;Onderbouw;AB\n";
  CHECK(faults_of(files).empty());
  files.classes = "Groep;Leerjaren;Bouw;Leerkrachten\n3;3;bovenbouw;AB\n";
  CHECK(faults_of(files) == "unknown-division 2:5");
}
