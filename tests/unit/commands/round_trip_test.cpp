// A school out to EDEXML and back in, over a school that keeps its guardians and what EDEXML cannot carry.
#include <doctest/doctest.h>

#include <algorithm>

#include "commands/folder.hpp"
#include "commands/import.hpp"
#include "edexml_writer.hpp"
#include "load/csv.hpp"
#include "school_copy.hpp"

using namespace gesprek;
using namespace gesprek::commands;
using given::read_file;
using given::Run;
using given::write_file;
namespace fs = std::filesystem;

namespace {

const Day k_first_day = std::chrono::sys_days(std::chrono::year(2026) / 8 / 1);

/// Empties all columns of a table but these.
void keep_columns(const fs::path& path, const std::vector<std::string>& kept) {
  Sources sources;
  Diagnostics problems;
  const DecodedText decoded = decode_table(read_file(path));
  const auto table = parse_csv(sources, sources.add("table", decoded.text), decoded.dialect, problems);
  REQUIRE(table);
  std::vector<std::vector<std::string>> rows(1);
  for (const Cell& heading : table->header) {
    rows[0].push_back(heading.text);
  }
  for (const Row& row : table->rows) {
    rows.emplace_back();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const bool keeps = std::find(kept.begin(), kept.end(), rows[0][i]) != kept.end();
      rows.back().push_back(keeps ? row.cells[i].text : "");
    }
  }
  write_file(path, write_csv(rows, decoded.dialect));
}

/// What is owed to whom, in words to compare.
std::string owed(const LoadedSchool& school) {
  std::string text;
  for (const OwedTalk& talk : school.agenda(k_first_day).talks) {
    text +=
        talk.id.text + " " + talk.household.text + " " + iso(talk.window.first) + " " + iso(talk.window.last);
    for (const PersonId& person : talk.guardians) {
      text += " " + person.text;
    }
    for (const PersonId& person : talk.teachers) {
      text += " " + person.text;
    }
    text += " " + std::to_string(talk.minutes.count()) + (talk.becomes_due ? " due\n" : "\n");
  }
  return text;
}

void check_round_trip(const std::string& example) {
  const given::TemporaryFolder copy("round-trip");
  copy.copy_example(example);
  Run before(copy.path, k_first_day);
  auto original = read_school(before.env, Access::read);
  REQUIRE(original);
  REQUIRE_FALSE(original->diagnostics.has_errors());
  const std::string expected = owed(*original);
  CHECK(expected.size() > 10'000);
  const fs::path export_file = copy.path / "edex.xml";
  write_file(export_file, given::write_edexml(original->roster));
  original.reset();

  keep_columns(copy.path / "pupils.csv", {"pupil", "arrived", "left", "support", "new_teacher"});
  keep_columns(copy.path / "staff.csv", {"staff", "days", "from", "until"});
  keep_columns(copy.path / "classes.csv", {"class", "division", "room", "hours"});
  const std::string guardians = read_file(copy.path / "guardians.csv");

  Run import(copy.path, k_first_day);
  ImportRequest request;
  request.kind.value = "edexml";
  request.files.push_back({export_file.string(), {}});
  CHECK(import_people(request, import.env) == Exit::done);
  CHECK(import.err.str().empty());
  CHECK(read_file(copy.path / "guardians.csv") == guardians);

  Run after(copy.path, k_first_day);
  const auto again = read_school(after.env, Access::read);
  REQUIRE(again);
  CHECK_FALSE(again->diagnostics.has_errors());
  CHECK(owed(*again) == expected);
}

}  // namespace

TEST_CASE("An example school comes back from EDEXML with the same agenda") {
  check_round_trip("school-a");
  check_round_trip("school-b");
}
