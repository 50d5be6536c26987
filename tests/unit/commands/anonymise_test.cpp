// A copy without anybody's data plans and is judged as the school itself.
#include "commands/anonymise.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>

#include "commands/check.hpp"
#include "commands/plan.hpp"
#include "commands/pseudonyms.hpp"
#include "commands/validate.hpp"
#include "example/example.hpp"
#include "school_copy.hpp"

using namespace gesprek;
using namespace gesprek::commands;
using given::day;
using given::read_file;
using given::Run;
using given::write_file;
namespace fs = std::filesystem;

namespace {

/// The lines of a JSON answer that hold one of these keys: facts without anybody's key in them.
std::string facts(const std::string& json, const std::vector<std::string>& keys) {
  std::istringstream lines(json);
  std::string text;
  for (std::string line; std::getline(lines, line);) {
    for (const std::string& key : keys) {
      text += line.find("\"" + key + "\": ") != std::string::npos ? line + "\n" : "";
    }
  }
  return text;
}

std::string findings(const fs::path& school) {
  Run run(school, day(2027, 3, 1));
  run.env.format = Format::json;
  CHECK(check({}, run.env) == Exit::act);
  return facts(run.out.str(), {"rule", "clause", "severity", "status", "due", "met", "late", "overdue",
                               "pending", "waived", "untracked"});
}

std::string costs(const fs::path& school, const std::string& moment) {
  Run run(school, day(2027, 1, 11));
  run.env.format = Format::json;
  run.env.dry_run = true;
  PlanRequest request;
  request.moments.push_back({moment, {}});
  plan(request, run.env);
  return facts(run.out.str(), {"start", "minutes", "mode", "name", "cost", "bound"});
}

/// True when each level's bound is its cost.
bool is_proven(const std::string& costs) {
  std::istringstream lines(costs);
  std::string cost;
  bool proven = true;
  for (std::string line; std::getline(lines, line);) {
    const auto number = [&] { return line.substr(line.find(':'), line.find(',') - line.find(':')); };
    cost = line.find("\"cost\": ") != std::string::npos ? number() : cost;
    proven = proven && (line.find("\"bound\": ") == std::string::npos || number() == cost);
  }
  return proven;
}

void check_copy(const std::string& example, const std::string& moment) {
  const given::TemporaryFolder school("school");
  const given::TemporaryFolder copy("copy");
  school.copy_example(example);
  Run run(school.path, day(2026, 8, 1));
  CHECK(anonymise({{copy.path.string(), {}}}, run.env) == Exit::done);
  const std::string expected = findings(school.path);
  CHECK(expected.size() > 1'000);
  CHECK(findings(copy.path) == expected);
  const std::string planned = costs(school.path, moment);
  CHECK(planned.find("\"cost\": ") != std::string::npos);
  CHECK(costs(copy.path, moment) == planned);
}

/// Every file below a folder, hidden ones too, as one text with its names.
std::string everything(const fs::path& folder) {
  std::string text;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    text += entry.path().string() + "\n" + (entry.is_regular_file() ? read_file(entry.path()) : "");
  }
  return text;
}

/// A school of many pupils in which every text that a person can write holds the marker.
void write_marked_school(const fs::path& folder, int pupils) {
  const std::string n = "MARK";
  std::string pupil_rows =
      "pupil;given;prefix;family;born;class;grade;first_day;last_day;arrived;left;Opmerking\n";
  std::string guardian_rows =
      "pupil;guardian;household;given;prefix;family;relation;email;phone;language;IBAN\n";
  std::string request_rows = "asked;kind;moment;pupil;household;person;date;from;until;minutes;value\n";
  std::string topic_rows = "talk;guardian;received;text\n";
  std::string log_rows = "at;event;moment;pupil;talk;date;by;value\n";
  for (int i = 0; i < pupils; ++i) {
    const std::string k = std::to_string(i);
    const std::string talk = "rapportgesprek-februari/Pmark" + k;
    pupil_rows += "Pmark" + k + ";MARKgiven" + k + ";MARKp;MARKfam" + k + ";2016-03-1" +
                  std::to_string(i % 10) + ";MARKclass" + std::to_string(i % 20) + ";5;2020-08-24;;MARKfrom" +
                  k + ";MARKto" + k + ";MARKnote\n";
    guardian_rows += "Pmark" + k + ";Gmark" + k + ";Hmark" + k + ";MARKg" + k + ";;MARKgf" + k +
                     ";MARKrel;mark" + k + "@example.org;06-MARK" + k + ";nl;MARKiban\n";
    request_rows += "2027-01-05;guest;;Pmark" + k + ";;;;;;;MARKguest\n";
    topic_rows += talk + ";Gmark" + k + ";2027-01-05;MARKtext " + k + "\n";
    log_rows += "2027-02-10T09:00;held;rapportgesprek-februari;Pmark" + k + ";" + talk +
                ";2027-02-09;Lmark0;present=Gmark" + k +
                ",Lmark0 minutes=10\n2027-02-10T09:01;waived;rapportgesprek-februari;Pmark" + k + ";" + talk +
                ";2027-02-09;Lmark0;rule=report-in-time reason=MARKreason\n2027-02-10T09:02;waived;;Pmark" +
                k + ";;2027-02-09;;finding=report-in-time:" + talk + "@2027-02-09 reason=ill\n" +
                "2027-02-10T09:03;waived;;Pmark" + k + ";;2027-02-09;;finding=expectation:contact/Pmark" + k +
                "/Hmark" + k + " reason=ill\n2027-02-10T09:04;waived;;Pmark" + k +
                ";;2027-02-09;;finding=cadence:nieuws/MARKclass" + std::to_string(i % 20) +
                "/2026-10 reason=ill\n";
  }
  std::string class_rows = "class;grades;division;staff;room;hours\n";
  std::string staff_rows = "staff;given;prefix;family;role;email\n";
  for (int i = 0; i < 20; ++i) {
    const std::string k = std::to_string(i);
    class_rows += "MARKclass" + k + ";5;middle;Lmark" + k + ";Rmark" + k + ";\n";
    staff_rows += "Lmark" + k + ";MARKs" + k + ";;MARKsf" + k + ";MARKrole;mark@example.org\n";
  }
  std::string school =
      "# MARKcomment\nformat = 1 # MARKcomment\nname = \"MARKschool\"\nregion = \"midden\"\nschool_year = "
      "\"2026-2027\"\n"
      "policy = \"MARKpolicy.yaml\"\n[divisions]\nmiddle = [5]\n[[closed]]\nfrom = 2026-12-04\nname = "
      "\"MARKday # x\"\n";
  for (int i = 0; i < 20; ++i) {
    school += "[[rooms]]\nid = \"Rmark" + std::to_string(i) + "\"\nname = 'MARKroom'\n";
  }
  school +=
      "[[rounds.rapportgesprek-februari.sessions]]\nday = 2027-02-09\nfrom = \"18:30\"\nuntil = \"20:30\"\n"
      "staff = [\"Lmark0\", # MARKcomment\n \"Lmark1\"]\n[files]\npupils = \"MARKpupils.csv\"\n";
  fs::create_directories(folder / "plans");
  write_file(folder / "gesprek.toml", school);
  write_file(folder / "MARKpolicy.yaml",
             "# MARKcomment\nformat: 1\nextends: ouder-kindgesprekken # MARKcomment\n");
  write_file(folder / "MARKpupils.csv", pupil_rows);
  write_file(folder / "guardians.csv", guardian_rows);
  write_file(folder / "staff.csv", staff_rows);
  write_file(folder / "classes.csv", class_rows);
  write_file(folder / "requests.csv", request_rows);
  write_file(folder / "topics.csv", topic_rows);
  write_file(folder / "log.csv", log_rows);
  write_file(
      folder / "plans/rapportgesprek-februari.csv",
      "talk;pupil;guardians;staff;date;start;minutes;room;mode;pinned;MARKcolumn\n"
      "rapportgesprek-februari/Pmark1;Pmark1;Gmark1;Lmark1;2027-02-09;18:30;10;Rmark1;school;no;MARKcell\n");
}

bool has_marker(const std::string& text) {
  std::string lower = text;
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return lower.find("mark") != std::string::npos;
}

}  // namespace

TEST_CASE("A copy of an example school plans at the same costs and has the same findings") {
  check_copy("school-a", "verwijzing-februari");
  check_copy("school-b", "vo-gesprek");
}

TEST_CASE(
    "A copy of a school whose keys are bare numbers, the same for pupils and teachers, is judged alike") {
  const given::TemporaryFolder school("school");
  const given::TemporaryFolder copy("copy");
  school.copy_example("school-a");
  const std::regex pupil("\\bP0*([0-9]+)\\b");  // P001 … and L01 … both begin at 1
  const std::regex staff("\\bL0*([0-9]+)\\b");
  for (const auto& entry : fs::recursive_directory_iterator(school.path)) {
    if (entry.is_regular_file()) {
      const std::string text = std::regex_replace(read_file(entry.path()), pupil, "$1");
      write_file(entry.path(), std::regex_replace(text, staff, "$1"));
    }
  }
  REQUIRE(read_file(school.path / "pupils.csv").find("\n1;") != std::string::npos);
  REQUIRE(read_file(school.path / "staff.csv").find("\n1;") != std::string::npos);
  Run run(school.path, day(2026, 8, 1));
  REQUIRE(anonymise({{copy.path.string(), {}}}, run.env) == Exit::done);
  const std::string expected = findings(school.path);
  CHECK(expected.size() > 1'000);
  CHECK(findings(copy.path) == expected);
  CHECK(costs(copy.path, "verwijzing-februari") == costs(school.path, "verwijzing-februari"));
}

TEST_CASE(
    "The first day of whoever came before this year says the year alone, where nothing hangs on the day") {
  const given::TemporaryFolder school("school");
  const given::TemporaryFolder copy("copy");
  school.copy_example("school-a");
  Run run(school.path, day(2026, 8, 1));
  REQUIRE(anonymise({{copy.path.string(), {}}}, run.env) == Exit::done);
  const std::string pupils = read_file(copy.path / "pupils.csv");
  int rough = 0;
  int exact = 0;
  const std::regex first_day(";(20[0-9][0-9])(-[0-9][0-9]-[0-9][0-9]);");
  for (std::sregex_iterator found(pupils.begin(), pupils.end(), first_day); found != std::sregex_iterator();
       ++found) {
    const bool is_of_before = (*found)[1].str() + (*found)[2].str() < "2026-08-01";
    rough += is_of_before && (*found)[2].str() == "-08-01" ? 1 : 0;
    exact += is_of_before && (*found)[2].str() != "-08-01" ? 1 : 0;
  }
  CAPTURE(rough);
  CAPTURE(exact);
  CHECK(rough > 50);
  CHECK(exact * 5 < rough);
}

TEST_CASE("A copy plans every talk at the same time, also where no plan is proven to be the best") {
  const std::pair<int, int> orders[] = {{105, 130}, {7, 200}};
  bool some_unproven = false;
  for (const auto& order : orders) {
    const auto seed = order.first;
    const auto load = order.second;
    const given::TemporaryFolder school("school");
    const given::TemporaryFolder copy("copy");
    for (const auto& [path, bytes] :
         example::make_example({static_cast<std::uint64_t>(seed), 30, "ouder-kindgesprekken", load})) {
      fs::create_directories((school.path / path).parent_path());
      write_file(school.path / path, bytes);
    }
    Run run(school.path, day(2027, 1, 11));
    REQUIRE(anonymise({{copy.path.string(), {}}}, run.env) == Exit::done);
    const std::string planned = costs(school.path, "rapportgesprek-februari");
    CAPTURE(seed);
    CHECK(costs(copy.path, "rapportgesprek-februari") == planned);
    some_unproven = some_unproven || !is_proven(planned);
  }
  CHECK(some_unproven);
}

TEST_CASE("Invented names stand in the order of the lists that they are drawn from") {
  for (const auto* names : {&invented_given_names(), &invented_family_names()}) {
    CHECK(std::is_sorted(names->begin(), names->end()));
  }
}

TEST_CASE("No marker of five hundred pupils is left in the copy, in what is said, or in a temporary file") {
  const given::TemporaryFolder school("marked");
  const given::TemporaryFolder copy("clean");
  write_marked_school(school.path, 500);
  Run run(school.path, day(2027, 3, 1));
  const Exit exit = anonymise({{copy.path.string(), {}}}, run.env);
  CAPTURE(run.err.str());
  REQUIRE(exit == Exit::done);
  CHECK_FALSE(has_marker(run.out.str()));
  CHECK_FALSE(has_marker(run.err.str()));
  const std::string text = everything(copy.path);
  const std::size_t at = text.find("mark");
  CAPTURE(text.substr(at == std::string::npos ? 0 : at - std::min<std::size_t>(at, 100), 200));
  CHECK_FALSE(has_marker(text));
  CHECK(text.find("finding=report-in-time:rapportgesprek-februari/P") != std::string::npos);
  CHECK(text.find("@2027-02-09 reason=") != std::string::npos);
  CHECK(text.find("rapportgesprek-februari/P") != std::string::npos);
  CHECK(text.find("2020-08-01") != std::string::npos);
  CHECK(text.find("2016-03") == std::string::npos);

  Run again(copy.path, day(2027, 3, 1));
  CHECK(validate({}, again.env) != Exit::wrong);
}

TEST_CASE("No key of somebody stands in the copy, and the same school gets the same keys") {
  const given::TemporaryFolder school("school");
  const given::TemporaryFolder copy("copy");
  const given::TemporaryFolder second("second");
  school.copy_example("school-a");
  Run planning(school.path, day(2027, 1, 11));
  PlanRequest request;
  request.moments.push_back({"verwijzing-februari", {}});
  plan(request, planning.env);
  for (const given::TemporaryFolder* folder : {&copy, &second}) {
    Run run(school.path, day(2027, 3, 1));
    REQUIRE(anonymise({{folder->path.string(), {}}}, run.env) == Exit::done);
  }
  std::string text;
  for (const auto& entry : fs::recursive_directory_iterator(copy.path)) {
    if (entry.is_regular_file() && entry.path().filename() != "policy.yaml") {
      const std::string bytes = read_file(entry.path());
      text += bytes;
      CHECK(bytes == read_file(second.path / fs::relative(entry.path(), copy.path)));
    }
  }
  CHECK(text.find("verwijzing-februari/P") != std::string::npos);
  for (const auto& [table, columns] :
       {std::pair("pupils.csv", 1), std::pair("guardians.csv", 3), std::pair("staff.csv", 1)}) {
    std::istringstream rows(read_file(school.path / table));
    std::string row;
    std::getline(rows, row);
    while (std::getline(rows, row)) {
      std::istringstream cells(row);
      for (int i = 0; i < columns; ++i) {
        std::string key;
        std::getline(cells, key, ';');
        CAPTURE(key);
        const bool stands = std::ranges::any_of(std::string_view(" ,;=/\n\""), [&](char before) {
          const std::size_t at = text.find(before + key);
          return at != std::string::npos &&
                 std::isalnum(static_cast<unsigned char>(text[at + 1 + key.size()])) == 0;
        });
        CHECK_FALSE(stands);
      }
    }
  }
}

TEST_CASE("A school is never copied over another") {
  const given::TemporaryFolder school("school");
  school.copy_example("school-a");
  Run run(school.path, day(2027, 3, 1));
  CHECK(anonymise({{school.path.string(), {}}}, run.env) == Exit::wrong);
}

TEST_CASE("The invented names are nobody's in an example school") {
  for (const auto* example : {"school-a", "school-b"}) {
    for (const auto* table : {"pupils.csv", "guardians.csv", "staff.csv"}) {
      const std::string text = read_file(fs::path(GESPREK_SOURCE_DIR) / "examples" / example / table);
      for (const auto* names : {&invented_given_names(), &invented_family_names()}) {
        for (const std::string& name : *names) {
          CAPTURE(name);
          CHECK(text.find(";" + name + ";") == std::string::npos);
        }
      }
    }
  }
}

TEST_CASE("An id of the school's own that holds somebody's name is called otherwise, in every file alike") {
  const given::TemporaryFolder school("named-ids");
  const given::TemporaryFolder copy("named-ids-copy");
  school.copy_example("school-b");
  const auto append = [&](const std::string& file, const std::string& text) {
    write_file(school.path / file, read_file(school.path / file) + text);
  };
  append("staff.csv", "L99;Riazq;;Bosmanzq;juf Riazq;;;;\r\n");
  append("gesprek.toml",
         "\n[[events]]\nid = \"afscheid-juf-riazq\"\nname = \"Afscheid\"\nday = 2027-03-11\n\n[[events]]\nid "
         "= \"riazqs-feest\"\n"
         "name = \"Feest\"\nday = 2027-03-12\n");
  append("policy.yaml",
         "roles: [juf Riazq]\nmoments:\n  - id: gesprek-bosmanzq\n    name: Gesprek\n    grades: 5\n"
         "    when: school week 20\n    attendees: [guardians, juf Riazq]\n");
  append("log.csv", "2027-02-01T10:00;held;gesprek-bosmanzq;P071;gesprek-bosmanzq/P071;2027-02-01;L99;\r\n");
  AnonymiseRequest request;
  request.folder.value = copy.path.string();
  Run run(school.path, day(2027, 3, 1));
  const Exit exit = anonymise(request, run.env);
  CAPTURE(run.err.str());
  REQUIRE(exit == Exit::done);
  std::string all;
  for (const auto& entry : fs::recursive_directory_iterator(copy.path)) {
    all += entry.path().string() + "\n" + (entry.is_regular_file() ? read_file(entry.path()) : "");
  }
  CHECK(all.find("iazq") == std::string::npos);
  CHECK(all.find("osmanzq") == std::string::npos);
  CHECK(all.find("afscheid-juf-naam") != std::string::npos);
  CHECK(all.find("gesprek-naam/") != std::string::npos);
  std::string expected = findings(school.path);  // the path of a rule has the id of its moment in it
  const std::string own = "gesprek-bosmanzq";
  for (std::size_t at = expected.find(own); at != std::string::npos; at = expected.find(own)) {
    expected.replace(at, own.size(), "gesprek-naam");
  }
  CHECK(expected == findings(copy.path));
  Run valid(copy.path, day(2027, 3, 1));
  CHECK(validate({}, valid.env) != Exit::wrong);
}
