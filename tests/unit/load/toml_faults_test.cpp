// TOML that is wrong: what is said, and where.
#include <doctest/doctest.h>

#include "given.hpp"
#include "load/node.hpp"

using namespace gesprek;

namespace {

struct Case {
  std::string_view what;
  std::string_view text;
  std::string_view faults;
};

using std::string_view_literals::operator""sv;

const Case k_cases[] = {
    // The file as a whole
    {"UTF-16",
     "\xFF\xFE"
     "a\0=\0"sv,
     "not-text 1:1"},
    {"Latin-1", "a = \"Zo\xEB\"\nb = \"Zo\xEB\"\n", "not-utf8 1:8"},
    {"ESC in a text", "a = \"x\x1B[0m\"\n", "control-character 1:7"},
    {"NUL", "a = \"x\0\"\n"sv, "control-character 1:7"},
    {"a control character in a comment", "# \x01\na = 1\n", "control-character 1:3"},
    {"override of the direction", "a = \"x\u202Ey\"\n", "invisible-character 1:7"},
    {"no-break mark", "a = \"\u2060\"\n", "invisible-character 1:6"},
    {"old Macintosh line breaks", "a = 1\rb = 2\r", "bare-cr 1:6"},
    // Doubled names
    {"a doubled key", "a = 1\na = 2\n", "duplicate-key 2:1"},
    {"doubled under a heading", "[x]\na = 1\n b = 2\n  a = 3\n", "duplicate-key 4:3"},
    {"doubled with dots", "a.b = 1\na.b = 2\n", "duplicate-key 2:1"},
    {"doubled in quotes", "a = 1\n\"a\" = 2\n", "duplicate-key 2:1"},
    {"a key and then a group", "a = 1\n[a]\n", "duplicate-key 2:2"},
    {"a group and then a key", "a.b = 1\na = 2\n", "duplicate-key 2:1"},
    {"a doubled heading", "[a]\nb = 1\n[a]\nc = 1\n", "duplicate-key 3:2"},
    {"a list of groups and then a group", "[[x]]\n[x]\n", "duplicate-key 2:2"},
    {"a group and then a list of groups", "[x]\n[[x]]\n", "duplicate-key 2:3"},
    {"doubled in braces", "x = {a = 1, a = 2}\n", "duplicate-key 1:13"},
    {"braces and then a heading", "x = {a = 1}\n[x]\nb = 1\n", "duplicate-key 2:2"},
    {"two in one file", "a = 1\na = 2\nb = 1\nb = 2\n", "duplicate-key 2:1, duplicate-key 4:1"},
    // Values
    {"a leading zero", "a = 08\n", "leading-zero 1:5"},
    {"a leading zero that could be octal", "a = 010\n", "leading-zero 1:5"},
    {"a time", "a = 08:30\n", "unquoted-clock 1:5"},
    {"a short time", "a = 8:30\n", "unquoted-clock 1:5"},
    {"a time in braces", "a = { from = 19:00, until = \"20:30\" }\n", "unquoted-clock 1:14"},
    {"a time in a list", "a = [\"08:30\", 09:00]\n", "unquoted-clock 1:15"},
    {"a time with a dot", "a = 08.30\n", "unquoted-clock 1:5"},
    {"an impossible time", "a = 25:00\n", "unquoted-clock 1:5"},
    {"29 February in a common year", "a = 2026-02-29\n", "expected-date 1:5"},
    {"month 13", "a = 2027-13-01\n", "expected-date 1:5"},
    {"a Dutch date", "a = 9-2-2027\n", "expected-date 1:5"},
    {"a date without zeros", "a = 2027-2-9\n", "expected-date 1:5"},
    {"a date in a list", "dates = [2027-02-09, 2027-02-30]\n", "expected-date 1:22"},
    {"a date and a time without seconds", "a = 2027-02-09T18:30\n", "expected-date 1:5"},
    {"a word", "language = nl\n", "unquoted-text 1:12"},
    {"words", "name = De Regenboog\n", "unquoted-text 1:8"},
    {"a word beyond ASCII", "name = Zoë\n", "unquoted-text 1:10"},
    {"words beyond ASCII in a list", "a = [\n  Zoë, Noë,\n  Zoë,\n  2\n]\nb = 1\n",
     "unquoted-text 2:5, unquoted-text 3:5"},
    {"words before a comment", "name = De Regenboog # x\n", "unquoted-text 1:8"},
    {"a number with a unit", "gap = 5m\n", "unquoted-text 1:7"},
    {"yes", "a = yes\n", "expected-yes-no 1:5"},
    {"ja", "a = ja\n", "expected-yes-no 1:5"},
    {"True", "a = True\n", "expected-yes-no 1:5"},
    {"nothing", "a =\nb = 1\n", "missing-value 1:4"},
    {"nothing but a comment", "a = # later\n", "missing-value 1:5"},
    {"nothing in braces", "a = { b = }\n", "missing-value 1:11"},
    {"two dots", "a = 1.2.3\n", "bad-value 1:5"},
    {"a dot at the front", "a = .5\n", "bad-value 1:5"},
    {"a dot at the end", "a = 5.\n", "bad-value 1:5"},
    {"underscores", "a = 1__0\n", "bad-value 1:5"},
    {"an underscore at the end", "a = 1_\n", "bad-value 1:5"},
    {"too large", "a = 99999999999999999999\n", "bad-value 1:5"},
    {"not a number", "a = nan\nb = [inf, -inf]\n", "bad-value 1:5, bad-value 2:6, bad-value 2:11"},
    // Quotes
    {"an open quote", "a = \"x\nb = 1\n", "unterminated-quote 1:5"},
    {"an open single quote", "a = 'x\nb = 1\n", "unterminated-quote 1:5"},
    {"two open quotes", "a = \"x\nb = 'y\n", "unterminated-quote 1:5, unterminated-quote 2:5"},
    {"an open quote in a list", "a = [\"x, \"y\"]\nb = 1\n", "unterminated-quote 1:12"},
    {"an open quote in a key", "\"a = 1\nb = 1\n", "unterminated-quote 1:1"},
    {"an open quote in a heading", "[\"a]\nb = 1\n", "unterminated-quote 1:2"},
    {"a backslash before the closing quote", "a = \"C:\\\"\nb = 1\n", "unterminated-quote 1:5"},
    {"three open quotes", "a = \"\"\"x\nb = 1\n", "unterminated-quote 1:5"},
    {"three open single quotes", "a = 1\nb = '''x\n", "unterminated-quote 2:5"},
    {"an unknown escape", "a = \"C:\\qemu\"\n", "unknown-escape 1:9"},
    {"a short escape", "a = \"\\u12\"\n", "unknown-escape 1:10"},
    {"a surrogate", "a = \"\\uD800\"\n", "unknown-escape 1:12"},
    {"text behind a text", "a = \"x\" y\n", "text-after-value 1:9"},
    {"a second text", "a = \"x\" \"y\"\n", "text-after-value 1:9"},
    {"two on a line", "a = 1 b = 2\n", "text-after-value 1:7"},
    // Equals signs, headings and brackets
    {"no equals sign", "a\nb = 1\n", "missing-equals 1:2"},
    {"a colon instead", "a: 1\n", "missing-equals 1:2"},
    {"a blank in the name", "a b = 1\n", "missing-equals 1:3"},
    {"no name", "= 1\n", "unexpected-character 1:1"},
    {"a sign", "! = 1\n", "unexpected-character 1:1"},
    {"a dot and nothing", "a. = 1\n", "unexpected-character 1:4"},
    {"a bracket that nobody opened", "]\na = 1\n", "unexpected-character 1:1"},
    {"an open heading", "[a\nb = 1\n", "unclosed-bracket 1:1"},
    {"a half-open heading", "[[a]\nb = 1\n", "unclosed-bracket 1:1"},
    {"a heading closed twice", "[a]]\n", "bad-header 1:4"},
    {"an empty heading", "[]\n", "bad-header 1:2"},
    {"a heading with a blank", "[a b]\n", "bad-header 1:4"},
    {"a heading that ends with a dot", "[a.]\n", "bad-header 1:4"},
    {"a heading beyond ASCII, which aborts toml++", "[é]\n", "bad-header 1:2"},
    {"a heading with a semicolon, likewise", "[;x]\n", "bad-header 1:2"},
    {"a heading with an ampersand, likewise", "[&", "bad-header 1:2"},
    {"three brackets, likewise", "[[[a]]]\n", "bad-header 1:3"},
    {"a bracket alone", "[", "bad-header 1:2"},
    {"an open list", "a = [1, 2\nb = 3\n", "unclosed-bracket 1:5"},
    {"an open list before a heading", "a = [\n  1,\n[b]\nc = 1\n", "unclosed-bracket 1:5"},
    {"an open list at the end", "a = [1,\n2", "unclosed-bracket 1:5"},
    {"the inner list is open", "a = [[1, 2]\nb = 1\n", "unclosed-bracket 1:5"},
    {"open braces", "a = {x = 1\nb = nl\n", "unclosed-bracket 1:5, unquoted-text 2:5"},
    {"braces over two lines", "a = {x = 1,\n  y = 2}\nb = nl\n", "unclosed-bracket 1:5, unquoted-text 3:5"},
    {"no comma in a list", "a = [1 2]\n", "missing-comma 1:8"},
    {"no comma in braces", "a = {x = 1 y = 2}\n", "missing-comma 1:12"},
    {"two commas", "a = [1,,2]\n", "extra-comma 1:8"},
    {"a comma before the brace", "a = {x = 1,}\n", "extra-comma 1:12"},
    // Several in one run
    {"all over the file", "name = x\n[a\nb = 08:30\n[c]\nd = 08\n[c]\ne = 1\n",
     "unquoted-text 1:8, unclosed-bracket 2:1, leading-zero 5:5, duplicate-key 6:2"},
    {"under a wrong heading nothing lands elsewhere", "a = 1\n[]\na = 2\n[b]\nc = yes\n",
     "bad-header 2:2, expected-yes-no 5:5"},
};

std::string faults_of(std::string_view text) {
  Sources sources;
  Diagnostics diagnostics;
  parse_toml(sources, sources.add("gesprek.toml", std::string(text)), diagnostics);
  CHECK(given::well_formed(diagnostics, sources));
  return given::joined(given::faults(diagnostics, sources));
}

std::string repeated(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) {
    out += text;
  }
  return out;
}

}  // namespace

TEST_CASE("every fault of a TOML file is said with its place") {
  REQUIRE(std::size(k_cases) >= 60);
  for (const Case& given_case : k_cases) {
    CAPTURE(given_case.what);
    CHECK(faults_of(given_case.text) == given_case.faults);
  }
}

TEST_CASE("at most 64 brackets and dots") {
  CHECK(faults_of("a = " + repeated("[", 64) + repeated("]", 64) + "\n") == "");
  CHECK(faults_of("a = " + repeated("[", 65) + repeated("]", 65) + "\n") == "too-deep 1:69");
  CHECK(faults_of("a = " + repeated("[", 100'000)) == "too-deep 1:69");
  CHECK(faults_of(repeated("a.", 64) + "a = 1\n") == "");
  CHECK(faults_of(repeated("a.", 65) + "a = 1\n") == "too-deep 1:130");
  CHECK(faults_of("[" + repeated("a.", 30'000) + "a]\n") == "too-deep 1:131");
}

TEST_CASE("at most 256 KiB") {
  const std::string line = "a = 1\n";
  CHECK(faults_of(line + std::string((256U << 10U) - line.size(), '#')) == "");
  CHECK(faults_of(line + std::string((256U << 10U) - line.size() + 1, '#')) == "too-large 1:1");
}

TEST_CASE("no more than twenty faults are said") {
  Sources sources;
  Diagnostics diagnostics;
  parse_toml(sources, sources.add("gesprek.toml", repeated("a = nl\n", 50)), diagnostics);
  CHECK(diagnostics.all().size() == 20);
  Diagnostics braces;
  parse_toml(sources, sources.add("gesprek.toml", repeated("a = {\n", 40'000)), braces);
  CHECK(braces.all().size() == 20);
}
