#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "load/node.hpp"
#include "load/school.hpp"

using namespace gesprek;

namespace {

std::string read_template(const std::string& name) {
  std::ifstream file(std::string(GESPREK_SOURCE_DIR) + "/src/commands/templates/" + name);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string fill(std::string text) {
  for (const auto& [mark, value] : {std::pair<std::string, std::string>{"{school_year}", "2026-2027"},
                                    {"{name}", "De Regenboog"},
                                    {"{region}", "noord"},
                                    {"{first_year}", "2026"},
                                    {"{second_year}", "2027"}}) {
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
      text.replace(at, mark.size(), value);
    }
  }
  return text;
}

/// The template with its examples switched on: a line "# key = …", "# [table]" or "#" counts.
std::string switch_on(const std::string& text) {
  std::istringstream lines(text);
  std::string all;
  for (std::string line; std::getline(lines, line);) {
    const std::size_t key_end = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", 2);
    const bool example = line.starts_with("# [") || (line.starts_with("# ") && key_end != std::string::npos &&
                                                     line.compare(key_end, 3, " = ") == 0);
    all += (example ? line.substr(2) : line) + "\n";
  }
  return all;
}

School load(const std::string& text, Diagnostics& problems) {
  Sources sources;
  return load_school(sources, sources.add("gesprek.toml", text), problems);
}

}  // namespace

TEST_CASE("both languages of a new gesprek.toml say the same, without a problem") {
  Diagnostics problems;
  const School dutch = load(fill(read_template("gesprek.nl.toml")), problems);
  const School english = load(fill(read_template("gesprek.en.toml")), problems);
  CHECK(problems.empty());
  CHECK(dutch.region == english.region);
  CHECK(dutch.divisions == english.divisions);
  CHECK(dutch.staff_hours == english.staff_hours);
  CHECK(dutch.school_hours == english.school_hours);
  CHECK(dutch.planning.walking_gap == english.planning.walking_gap);
  CHECK(dutch.planning.weights.second_trip == english.planning.weights.second_trip);
}

TEST_CASE("the examples in the comments of a new gesprek.toml can be switched on") {
  for (const char* name : {"gesprek.nl.toml", "gesprek.en.toml"}) {
    CAPTURE(name);
    Diagnostics problems;
    const School school = load(switch_on(fill(read_template(name))), problems);
    for (const Diagnostic& problem : problems.sorted()) {
      CAPTURE(problem.code);
      CHECK(false);
    }
    CHECK(school.rooms.size() == 1);
    CHECK(school.rounds.size() == 1);
    CHECK(school.closed.size() == 1);
  }
}
