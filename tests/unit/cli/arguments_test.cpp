#include <doctest/doctest.h>

#include "cli/flags.hpp"
#include "typed.hpp"

using namespace gesprek;
using namespace gesprek::cli;

namespace {

using Words = std::vector<std::string>;

std::string value_of(const TypedLine& line, const Flag& flag) {
  const TypedFlag* typed = line.typed.find(flag);
  return typed != nullptr && typed->value ? typed->value->value : "";
}

}  // namespace

TEST_CASE("global options stand before or after the verb and its arguments") {
  for (const Words& words :
       {Words{"--lang", "en", "show", "startgesprek"}, Words{"show", "--lang", "en", "startgesprek"},
        Words{"show", "startgesprek", "--lang", "en"}, Words{"show", "startgesprek", "--lang=en"}}) {
    const TypedLine line(words);
    CHECK(line.problems.empty());
    REQUIRE(line.typed.verb != nullptr);
    CHECK(line.typed.verb->name == "show");
    CHECK(value_of(line, flags::k_lang) == "en");
    REQUIRE(line.typed.arguments.size() == 1);
    CHECK(line.typed.arguments.front().value == "startgesprek");
  }
}

TEST_CASE("letters are read alone, together and with a value behind them") {
  const TypedLine line({"-qv", "-C", "school", "year"});
  CHECK(line.problems.empty());
  CHECK(line.typed.find(flags::k_quiet) != nullptr);
  CHECK(line.typed.find(flags::k_verbose) != nullptr);
  CHECK(value_of(line, flags::k_folder) == "school");
  CHECK(value_of(TypedLine({"year", "-Cschool"}), flags::k_folder) == "school");
}

TEST_CASE("two dashes end the options, and one dash is an argument") {
  const TypedLine ended({"validate", "--", "--policy.yaml"});
  CHECK(ended.problems.empty());
  REQUIRE(ended.typed.arguments.size() == 1);
  CHECK(ended.typed.arguments.front().value == "--policy.yaml");
  const TypedLine dash({"validate", "-"});
  CHECK(dash.problems.empty());
  REQUIRE(dash.typed.arguments.size() == 1);
  CHECK(dash.typed.arguments.front().value == "-");
}

TEST_CASE("brackets and commas in an argument stay one argument") {
  const TypedLine line({"validate", "[a,b].yaml"});
  REQUIRE(line.typed.arguments.size() == 1);
  CHECK(line.typed.arguments.front().value == "[a,b].yaml");
}

TEST_CASE("an unknown verb is answered with the nearest, or with what it means in Dutch") {
  const TypedLine slip({"chekc"});
  CHECK(slip.codes() == Words{"unknown-command"});
  CHECK(slip.help() == "did you mean \"check\"?");
  CHECK(TypedLine({"uitnodigen"}).help() == "did you mean \"invite\"?");
  CHECK(TypedLine({"xyzzyx"}).help() == "`gesprek --help` shows what there is");
}

TEST_CASE("an unknown option is answered with the nearest that the verb knows") {
  const TypedLine line({"plan", "startgesprek", "--sead", "3"});
  CHECK(line.codes() == Words{"unknown-option"});
  CHECK(line.message() == "unknown option \"--sead\"");
  CHECK(line.help() == "did you mean \"--seed\"?");
}

TEST_CASE("options are not abbreviated") {
  CHECK(TypedLine({"year", "--form", "json"}).codes() == Words{"unknown-option"});
}

TEST_CASE("an option of another verb is refused with its owners") {
  const TypedLine line({"year", "--seed", "3"});
  CHECK(line.codes() == Words{"unknown-option"});
  CHECK(line.message() == "\"--seed\" does not belong to \"year\", but to: plan");
}

TEST_CASE("values may be neither missing nor empty nor another option") {
  CHECK(TypedLine({"year", "--as-of"}).codes() == Words{"value-missing"});
  CHECK(TypedLine({"year", "--as-of", "--lang", "en"}).codes() == Words{"value-missing"});
  CHECK(TypedLine({"year", "--as-of", ""}).codes() == Words{"empty-value"});
  CHECK(TypedLine({"year", "--as-of="}).codes() == Words{"empty-value"});
  CHECK(TypedLine({"show", ""}).codes() == Words{"empty-value"});
  CHECK(TypedLine({"year", "--quiet=yes"}).codes() == Words{"takes-no-value"});
}

TEST_CASE("an option given twice is refused unless it may repeat") {
  CHECK(TypedLine({"year", "--lang", "en", "--lang", "nl"}).codes() == Words{"given-twice"});
  CHECK(TypedLine({"check", "--only", "late", "--only", "overdue"}).problems.empty());
}

TEST_CASE("too many and too few arguments are refused") {
  CHECK(TypedLine({"year", "2027"}).codes() == Words{"extra-argument"});
  const TypedLine few({"move", "startgesprek/P1"});
  CHECK(few.codes() == Words{"missing-argument"});
  CHECK(few.message() == "\"move\" needs TALK TIME | MOMENT DAY --session DAY");
}

TEST_CASE("every problem of a command line is named in one run, each at its place") {
  const TypedLine line({"plan", "--sead", "--seed", "", "--as-of"});
  CHECK(line.codes() == Words{"unknown-option", "empty-value", "value-missing"});
  for (const Diagnostic& problem : line.problems.sorted()) {
    CHECK(problem.span.known());
  }
}

TEST_CASE("help before a verb asks for its help") {
  const TypedLine line({"help", "move"});
  CHECK(line.problems.empty());
  CHECK(line.typed.help_verb);
  CHECK(line.typed.verb->name == "move");
}
