#include "cli/help.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "base/text.hpp"
#include "cli/flags.hpp"
#include "cli/meaning.hpp"
#include "typed.hpp"

using namespace gesprek;
using namespace gesprek::cli;

namespace {

/// Words as a shell splits a line of an example: blanks outside double quotes.
std::vector<std::string> split(std::string_view line) {
  std::vector<std::string> words(1);
  bool quoted = false;
  for (const char letter : line) {
    if (letter == '"') {
      quoted = !quoted;
    } else if (letter == ' ' && !quoted) {
      words.emplace_back();
    } else {
      words.back() += letter;
    }
  }
  return words;
}

void check_width(const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    CAPTURE(line);
    CHECK(display_width(line) <= 80);
    CHECK((line.empty() || line.back() != ' '));
  }
}

std::string read_file(const std::string& path) {
  std::ifstream file(std::string(GESPREK_SOURCE_DIR) + "/" + path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("every help text fits 80 columns in both languages and begins with an example") {
  for (const Lang lang : {Lang::nl, Lang::en}) {
    check_width(render_overview({.lang = lang}));
    for (const Verb* verb : all_verbs()) {
      const std::string text = render_help(*verb, {.lang = lang});
      check_width(text);
      CHECK(text.find(words::help::k_examples.in(lang)) < text.find(words::help::k_usage.in(lang)));
      CHECK(text.find(verb->examples.front().command) != std::string::npos);
    }
  }
}

TEST_CASE("every example is a command line that is understood") {
  for (const Verb* verb : all_verbs()) {
    REQUIRE(!verb->examples.empty());
    for (const Example& example : verb->examples) {
      CAPTURE(example.command);
      std::vector<std::string> words = split(example.command.substr(0, example.command.find(" >")));
      CHECK(words.front() == "gesprek");
      words.erase(words.begin());
      TypedLine line(words);
      REQUIRE(line.typed.verb == verb);
      Meaning meaning(line.typed, line.problems);
      verb->bind(meaning);
      CHECK(line.codes() == std::vector<std::string>{});
    }
  }
}

TEST_CASE("no two flags of a verb share a name or a letter") {
  for (const Verb* verb : all_verbs()) {
    std::set<std::string_view> names;
    std::set<char> letters;
    for (const auto& flags : {flags::global(), verb->flags}) {
      for (const Flag* flag : flags) {
        CHECK(names.insert(flag->name).second);
        CHECK((flag->letter == 0 || letters.insert(flag->letter).second));
      }
    }
  }
}

TEST_CASE("the manual has a section for every verb that names every option") {
  const std::string manual = read_file("docs/reference/commands.md");
  for (const Verb* verb : all_verbs()) {
    CAPTURE(verb->name);
    const std::size_t begin = manual.find("## `gesprek " + std::string(verb->name) + "`");
    REQUIRE(begin != std::string::npos);
    const std::string section = manual.substr(begin, manual.find("\n## ", begin + 1) - begin);
    for (const Flag* flag : verb->flags) {
      CAPTURE(flag->name);
      CHECK(section.find("`" + std::string(flag->name)) != std::string::npos);
    }
  }
  for (const Flag* flag : flags::global()) {
    CAPTURE(flag->name);
    CHECK(manual.find("`" + std::string(flag->name)) != std::string::npos);
  }
}
