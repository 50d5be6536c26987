// A citizen number in any column of what a school reads, or on the command line: no answer repeats it, and no
// file gets it.
#include <doctest/doctest.h>

#include <array>

#include "../citizen_spellings.hpp"
#include "commands/explain.hpp"
#include "commands/forget.hpp"
#include "commands/import.hpp"
#include "commands/record.hpp"
#include "commands/validate.hpp"
#include "school_copy.hpp"

using namespace gesprek;
using namespace gesprek::commands;
using given::Run;
namespace fs = std::filesystem;

namespace {

using Cells = std::vector<std::string>;

/// What an import reads: its kind, and one row.
struct Read {
  std::string kind;
  Cells headings;
  Cells row;
};

const std::vector<Read>& reads() {
  static const std::vector<Read> k_reads{
      {"bookings",
       {"datum", "begintijd", "tot", "leerlingnummer", "naam", "groep", "gesprek", "leerkracht", "ouder"},
       {"9-2-2027", "15:30", "15:45", "P071", "", "", "", "", ""}},
      {"notes",
       {"leerlingnummer", "naam", "groep", "gesprek", "datum gesprek", "datum notitie", "aangemaakt op",
        "categorie", "auteur", "zichtbaar"},
       {"P071", "", "", "", "", "9-2-2027", "", "", "", ""}},
      {"csv",
       {"asked", "kind", "moment", "pupil", "household", "person", "date", "from", "until", "minutes"},
       {"2027-01-10", "wish", "", "P071", "", "", "2027-02-09", "18:00", "19:00", ""}}};
  return k_reads;
}

std::string line(const Cells& cells) {
  std::string text;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    text += (i > 0 ? ";" : "") + cells[i];
  }
  return text + "\n";
}

std::string all_files(const fs::path& school) {
  std::string text;
  for (const auto& entry : fs::recursive_directory_iterator(school)) {
    text += entry.is_regular_file() ? given::read_file(entry.path()) + "\n" : "";
  }
  return text;
}

/// What the command says, on both streams.
template <class Command>
std::string said(const fs::path& school, Format format, Command command) {
  Run run(school, given::day(2027, 2, 12));
  run.env.format = format;
  command(run.env);
  return run.out.str() + run.err.str();
}

constexpr std::array<std::size_t, 5> k_some{0, 1, 4, 15, 19};  // of the spellings

}  // namespace

TEST_CASE("A list with a citizen number in any column is answered without it, and no file gets it") {
  const given::TemporaryFolder school("citizen-lists");
  school.copy_example("school-b");
  const fs::path list = school.path.parent_path() / (school.path.filename().string() + ".csv");
  for (const Read& read : reads()) {
    for (std::size_t column = 0; column < read.headings.size(); ++column) {
      for (const std::size_t number : k_some) {
        Cells row = read.row;
        row[column] = given::in_cell(given::citizen_spellings()[number]);
        const std::string place = read.kind + " " + read.headings[column] + " " + row[column];
        CAPTURE(place);
        given::write_file(list, line(read.headings) + line(row));
        ImportRequest request;
        request.kind.value = read.kind;
        request.files = {{list.string(), {}}};
        const Format format = number % 2 == 0 ? Format::json : Format::text;
        CHECK_FALSE(given::shows_citizen_number(
            said(school.path, format, [&](Env& env) { return import_file(request, env); })));
      }
    }
  }
  CHECK_FALSE(given::shows_citizen_number(all_files(school.path)));
  fs::remove(list);
}

TEST_CASE("A citizen number in a table of the school, or on the command line, is not repeated") {
  const given::TemporaryFolder school("citizen-tables");
  school.copy_example("school-b");
  for (const std::string table : {"staff", "classes", "requests", "topics", "guardians"}) {
    const fs::path path = school.path / (table + ".csv");
    const std::string before = given::read_file(path);
    const std::size_t first = before.find('\n') + 1;
    const std::size_t end = before.find('\n', first);
    Cells cells{""};
    for (const char c : before.substr(first, end - first)) {
      c == ';' ? cells.emplace_back() : cells.back() += c;
    }
    for (std::size_t column = 0; column < cells.size(); ++column) {
      Cells changed = cells;
      changed[column] = "128456723";
      const std::string place = table + " " + std::to_string(column);
      CAPTURE(place);
      given::write_file(path, before.substr(0, first) + line(changed) + before.substr(end + 1));
      CHECK_FALSE(given::shows_citizen_number(
          said(school.path, Format::text, [](Env& env) { return validate({}, env); })));
    }
    given::write_file(path, before);
  }
  const Located<std::string> number{"128456723", {}};
  ForgetRequest forget_request;
  forget_request.person = number;
  RecordRequest record_request;
  record_request.event = Located<std::string>{"held", {}};
  record_request.subjects = {number};
  std::string all = said(school.path, Format::text, [&](Env& env) { return forget(forget_request, env); });
  all += said(school.path, Format::json, [&](Env& env) { return record(record_request, env); });
  all += said(school.path, Format::text, [&](Env& env) { return explain({number}, env); });
  CHECK_FALSE(given::shows_citizen_number(all));
  CHECK(all.find("…") != std::string::npos);
}
