// Names and addresses stay where they are needed: never in the log, an error, JSON, or a file of the
// program's own.
#include <doctest/doctest.h>

#include <algorithm>

#include "commands/check.hpp"
#include "commands/explain.hpp"
#include "commands/export.hpp"
#include "commands/import.hpp"
#include "commands/init.hpp"
#include "commands/plan.hpp"
#include "commands/record.hpp"
#include "commands/todo.hpp"
#include "commands/validate.hpp"
#include "school_copy.hpp"

using namespace gesprek;
using namespace gesprek::commands;
using given::day;
using given::read_file;
using given::Run;
namespace fs = std::filesystem;

namespace {

constexpr int k_pupils = 500;

/// Two lists in which everything but the keys is a marker of its own.
void write_lists(const fs::path& folder) {
  std::string pupils =
      "Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;Groep;BSN;Nationaliteit\n";
  std::string guardians =
      "Leerlingnummer;Naam ouder 1;E-mailadres ouder 1;Telefoon ouder 1;Relatie ouder 1;Postcode\n";
  for (int i = 0; i < k_pupils; ++i) {
    const std::string k = std::to_string(i);
    pupils += "P" + k + ";Zqgiven" + k + ";zqvan;Zqfamily" + k + ";2016-02-1" + std::to_string(i % 10) +
              ";5" + static_cast<char>('A' + i % 20) + ";;Zqland" + k + "\n";
    guardians += "P" + k + ";Zqparent" + k + " Zqfamily" + k + ";zqmail" + k + "@example.org;06-9999" +
                 std::to_string(1000 + i) + ";zqrelation;Zqhome" + std::to_string(i / 2) + "\n";
  }
  given::write_file(folder / "pupils-list.csv", pupils);
  given::write_file(folder / "guardians-list.csv", guardians);
}

/// The tables that no list fills: staff, topics and requests, each text a marker.
void write_tables(const fs::path& school) {
  std::string staff = "staff;given;prefix;family;role;email\n";
  std::string classes = "class;grades;division;staff;room;hours\n";
  for (int i = 0; i < 20; ++i) {
    const std::string k = std::to_string(i);
    staff += "L" + k + ";Zqteacher" + k + ";zqder;Zqstaff" + k + ";teacher;zqstaff" + k + "@example.org\n";
    classes += std::string("5") + static_cast<char>('A' + i) + ";5;middle;L" + k + ";;\n";
  }
  given::write_file(school / "staff.csv", staff);
  given::write_file(school / "classes.csv", classes);
  given::write_file(school / "topics.csv",
                    "talk;guardian;received;text\nrapportgesprek-februari/P1;;2026-08-31;zqtopic\n");
  given::write_file(school / "requests.csv",
                    "asked;kind;moment;pupil;household;person;date;from;until;minutes;value\n"
                    "2026-08-31;guest;rapportgesprek-februari;P1;;;;;;;zqguest\n");
}

bool has_marker(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text.find("zq") != std::string::npos || text.find("06-9999") != std::string::npos ||
         text.find("2016-02-1") != std::string::npos;
}

/// The files of the program's own, whatever they are called, and the log.
void check_own_files(const fs::path& school) {
  CHECK_FALSE(has_marker(read_file(school / "log.csv")));
  std::size_t files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(school)) {
    const std::string name = entry.path().lexically_relative(school).string();
    CHECK_FALSE(has_marker(name));
    if (name.find(".gesprek/") == 0 || name.find("plans/") == 0 || name.find(".tmp") != std::string::npos) {
      CAPTURE(name);
      CHECK_FALSE(has_marker(entry.is_regular_file() ? read_file(entry.path()) : ""));
      ++files;
    }
  }
  CHECK(files > 0);
}

}  // namespace

TEST_CASE("No marker of five hundred pupils in log, errors, JSON or the program's own files") {
  const given::TemporaryFolder lists("lists");
  const given::TemporaryFolder school("markers");
  fs::create_directories(lists.path);
  write_lists(lists.path);
  const Day today = day(2026, 9, 1);
  std::string said;
  const auto run = [&](Format format, const auto& command) {
    Run one(school.path, today);
    one.env.format = format;
    one.env.quiet = true;
    CHECK(command(one.env) != Exit::wrong);
    said += one.out.str() + one.err.str();
  };
  InitRequest init_request;
  init_request.folder.value = school.path.string();
  run(Format::text, [&](Env& env) { return init(init_request, env); });
  ImportRequest import_request;
  import_request.kind.value = "csv";
  import_request.files = {{(lists.path / "pupils-list.csv").string(), {}},
                          {(lists.path / "guardians-list.csv").string(), {}}};
  run(Format::text, [&](Env& env) { return import_people(import_request, env); });
  CHECK(has_marker(read_file(school.path / "pupils.csv")));  // there they belong
  CHECK(has_marker(read_file(school.path / "guardians.csv")));
  CHECK(read_file(school.path / "pupils.csv").find("Zqland") == std::string::npos);
  import_request.files.pop_back();
  run(Format::json, [&](Env& env) { return import_people(import_request, env); });
  write_tables(school.path);
  run(Format::json, [](Env& env) { return validate({}, env); });
  PlanRequest plan_request;
  plan_request.moments.push_back({"startgesprek", {}});
  run(Format::json, [&](Env& env) {
    env.interrupted = [] { return true; };  // a plan, however good
    return plan(plan_request, env);
  });
  ExportRequest export_request;
  export_request.moments.push_back({"startgesprek", {}});
  for (const ExportKind kind : {ExportKind::json, ExportKind::csv}) {
    export_request.to = kind;
    run(Format::text, [&](Env& env) { return export_to(export_request, env); });
  }
  run(Format::json, [](Env& env) { return explain({{"P1", {}}}, env); });
  run(Format::json, [](Env& env) { return todo({}, env); });
  RecordRequest record_request;
  record_request.event = Located<std::string>{"held", {}};
  record_request.subjects = {{"startgesprek/P1", {}}, {"startgesprek/P499", {}}};
  run(Format::json, [&](Env& env) { return record(record_request, env); });
  run(Format::json, [](Env& env) { return check({}, env); });
  CHECK(said.find("P499") != std::string::npos);
  CAPTURE(said.substr(0, 2000));
  CHECK_FALSE(has_marker(said));
  check_own_files(school.path);
}

TEST_CASE("No marker is repeated of a list whose headings stand above other columns") {
  const std::vector<std::string> headings{
      "Leerlingnummer", "Roepnaam",      "Achternaam",    "Geboortedatum",       "Groep",
      "Leerjaar",       "Instroomdatum", "Naam ouder 1",  "E-mailadres ouder 1", "Telefoon ouder 1",
      "Gezag ouder 1",  "Taal ouder 1",  "Geheim ouder 1"};
  for (std::size_t shift = 0; shift < headings.size(); ++shift) {
    for (const Format format : {Format::text, Format::json}) {
      const given::TemporaryFolder school("shifted");
      school.copy_example("school-a");
      std::string list;
      for (std::size_t i = 0; i < headings.size(); ++i) {
        list += (i > 0 ? ";" : "") + headings[(i + shift) % headings.size()];
      }
      for (int i = 0; i < 40; ++i) {
        const std::string k = std::to_string(i);
        list += "\nP0" + k + ";Zqgiven" + k + ";zqfamily;2016-02-1" + std::to_string(i % 10) +
                ";5A;5;2020-08-24;Zqparent Zq" + k + ";zq" + k + "@example.org;06-9999" +
                std::to_string(1000 + i) + ";ja;nl;nee";
      }
      given::write_file(school.path / "list.csv", list + "\n");
      Run run(school.path, day(2026, 9, 1));
      run.env.format = format;
      run.env.dry_run = true;
      run.env.verbose = true;
      ImportRequest request;
      request.kind.value = "csv";
      request.files = {{(school.path / "list.csv").string(), {}}};
      const Exit exit = import_people(request, run.env);
      const std::string said = run.out.str() + run.err.str();
      CAPTURE(shift);
      CAPTURE(said);
      CHECK((shift == 0 || exit == Exit::wrong));
      CHECK_FALSE(has_marker(said));
    }
  }
}
