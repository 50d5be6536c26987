// YAML that is wrong, or that a policy must not have: what is said, and where.
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
    {"empty", "", "empty-document 1:1"},
    {"a mark alone", "\xEF\xBB\xBF", "empty-document 1:1"},
    {"blank lines and comments", "\n# a\n\n", "empty-document 1:1"},
    {"a document without anything", "---\n", "empty-document 2:1"},
    {"nothing but null", "~\n", "empty-document 1:1"},
    {"UTF-16, little end first",
     "\xFF\xFE"
     "a\0:\0"sv,
     "not-text 1:1"},
    {"UTF-16 without mark", "a\0:\0 \0b\0"sv, "not-text 1:1"},
    {"Latin-1", "name: Zo\xEB\nother: Zo\xEB\n", "not-utf8 1:9"},
    {"cut UTF-8", "a: x\xC3", "not-utf8 1:5"},
    {"overlong UTF-8", "a: \xC0\xAF\n", "not-utf8 1:4"},
    {"a surrogate", "a: \xED\xA0\x80\n", "not-utf8 1:4"},
    {"ESC", "a: x\x1B[0m\nb: \x07\n", "control-character 1:5, control-character 2:4"},
    {"NUL", "a: x\0y\n"sv, "control-character 1:5"},
    {"DEL in a comment", "# \x7F\na: 1\n", "control-character 1:3"},
    {"NEL", "a: x\u0085y\n", "control-character 1:5"},
    {"line separator", "a: x\u2028y\n", "control-character 1:5"},
    {"override of the direction", "a: x\u202Ey\n", "invisible-character 1:5"},
    {"zero-width space after a wide letter", "a: 王\u200B\n", "invisible-character 1:5"},
    {"a second mark",
     "\xEF\xBB\xBF\xEF\xBB\xBF"
     "a: 1\n",
     "invisible-character 1:1"},
    {"a mark within", "a: 1\n\uFEFFb: 2\n", "invisible-character 2:1"},
    {"old Macintosh line breaks", "a: 1\rb: 2\r", "bare-cr 1:5"},
    // What YAML allows and is refused
    {"a directive", "%YAML 1.1\n---\na: 1\n", "directive 1:1"},
    {"an unknown directive", "%FOO\na: 1\n", "directive 1:1"},
    {"a second document", "a: 1\n---\nb: 2\n", "second-document 2:1"},
    {"a second document that is broken", "a: 1\n---\nb: [ {\n", "second-document 2:1"},
    {"a rest behind the end", "a: 1\n...\nrest\n", "second-document 2:1"},
    {"an anchor", "a: &x 1\n", "anchor 1:4"},
    {"anchors on collections", "a: &x [1]\nb: &y\n  c: 1\n", "anchor 1:4, anchor 2:4"},
    {"an alias", "a: 1\nb: *x\n", "alias 2:4"},
    {"a reference to itself", "a: &a [1, *a]\n", "anchor 1:4, alias 1:11"},
    {"stars as emphasis", "a: *bold*\n", "alias 1:4"},
    {"a lone ampersand", "a: & b\n", "anchor 1:4"},
    {"a tag", "a: !!int 3\n", "tag 1:4"},
    {"an own tag", "a: !foo bar\n", "tag 1:4"},
    {"a dangerous tag", "a: !!python/object:os.system x\n", "tag 1:4"},
    {"an unknown tag handle", "a: !x!y z\n", "tag 1:4"},
    {"a tag that does not end", "a: !<tag\n", "tag 1:4"},
    {"a merge key", "a: 1\n<<: {b: 2}\n", "merge-key 2:1"},
    {"a doubled key", "a: 1\nb: 2\na: 3\n", "duplicate-key 3:1"},
    {"doubled twice", "a: 1\na: 2\na: 3\n", "duplicate-key 2:1, duplicate-key 3:1"},
    {"doubled in quotes", "a: 1\n\"a\": 2\n", "duplicate-key 2:1"},
    {"doubled in braces", "x: {a: 1, a: 2}\n", "duplicate-key 1:11"},
    {"a list as a key", "? [a]\n: 1\n", "complex-key 1:3"},
    {"a mapping as a key", "{a: 1}: 2\n", "complex-key 1:1"},
    {"no key", ": 1\n", "empty-key 1:1"},
    {"no key in braces", "a: {: 1}\n", "unexpected-character 1:5"},
    {"an empty key in quotes", "\"\": 1\n", "empty-key 1:1"},
    // Quotes
    {"open to the end", "a: \"abc\nb: 2\n", "unterminated-quote 1:4"},
    {"single, open to the end", "a: 'abc\nb: 2\n", "unterminated-quote 1:4"},
    {"closed by the next quote", "a: \"abc\nb: 2\nc: \"x\"\n", "unterminated-quote 1:4"},
    {"swallows the next key and closes", "a: \"abc\nb: \"\nc: 1\n",
     "unterminated-quote 1:4, unterminated-quote 2:4"},
    {"deeper down", "a:\n  b: 'x\n  c: 'y'\n", "unterminated-quote 2:6"},
    {"in a list", "a:\n- \"x\n- y\n", "unterminated-quote 2:3"},
    {"in brackets", "a: [x, \"y]\nb: 1\n", "unterminated-quote 1:8"},
    {"as a key", "\"abc\nb: 1\n", "unterminated-quote 1:1"},
    {"as a later key", "a: 1\n\"abc\nb: 1\n", "unterminated-quote 2:1"},
    {"before the end of the document", "a: \"x\n...\n", "unterminated-quote 1:4"},
    {"a quote and nothing", "a: \"", "unterminated-quote 1:4"},
    {"text behind the quote", "a: \"x\" y\n", "text-after-value 1:8"},
    {"an apostrophe that is not doubled", "a: 'pas de l'eau'\n", "text-after-value 1:14"},
    {"an unknown escape", "a: \"C:\\qemu\"\n", "unknown-escape 1:7"},
    {"a short escape", "a: \"\\u12\"\n", "unknown-escape 1:7"},
    {"a surrogate as an escape", "a: \"\\uD800\"\n", "unknown-escape 1:7"},
    // Indentation
    {"a tab", "a:\n\tb: 1\n", "tab-indentation 2:1"},
    {"tabs on several lines", "a:\n\tb: 1\n\tc: 1\nd:\n \te: 1\n",
     "tab-indentation 2:1, tab-indentation 3:1, tab-indentation 5:2"},
    {"a tab where the grammar does not mind", "a: [1,\n\t2]\n", "tab-indentation 2:1"},
    {"too far in", "a: 1\n  b: 2\n", "bad-indentation 2:3"},
    {"too far in by one", "a: 1\n b: 1\n", "bad-indentation 2:2"},
    {"between two depths", "a:\n    b: 1\n  c: 2\n", "bad-indentation 3:3"},
    {"the first line too far in", " a: 1\nb: 2\n", "bad-indentation 1:2"},
    {"a line that fell back between its neighbours", "a:\n  b: 1\nc:\n    d: 1\n  e: 2\n",
     "bad-indentation 3:1"},
    {"a dash too many", "- a: 1\nb: 2\n", "bad-indentation 1:1"},
    {"a last line that fell back", "a:\n  b: 1\nc: 2\n  d: 3\n", "bad-indentation 3:1"},
    {"a list that goes on in the next key", "a: [b,\nc: 1\n- d: 2\n",
     "unclosed-bracket 1:4, bad-indentation 3:1, bad-indentation 3:1"},
    {"an item without its dash", "a:\n    b: 1\n  - c: 2\n", "bad-indentation 2:5"},
    {"an item between two depths", "a:\n  - b\n - c\n", "bad-indentation 3:2"},
    {"a key in a list", "a:\n  - b\n  c: 1\n", "bad-indentation 3:3"},
    {"an item among keys", "a: 1\n- b\n", "bad-indentation 2:1"},
    {"a key after a list", "- b\na: 1\n", "bad-indentation 2:1"},
    {"an item that is read as text", "k:\n  - y\n   - z\n", "bad-indentation 3:4"},
    {"a mapping after braces", "{a: 1}\nb: 2\n", "bad-indentation 2:1"},
    // Colons and dashes
    {"a colon is missing on the first line", "format 1\nname: x\n", "missing-colon 1:1"},
    {"a colon is missing between keys", "a: 1\ngarbage\nb: 2\n", "missing-colon 2:1"},
    {"a colon is missing on the last line", "a: 1\ngarbage\n", "missing-colon 2:1"},
    {"a colon is missing above a group", "a: 1\nrules\n  b: 2\n", "missing-colon 2:1"},
    {"no blank after the colon", "a:1\nb: 2\n", "missing-blank 1:2"},
    {"no blank after a later colon", "x: 1\nlang:nl\nb: 2\n", "missing-blank 2:5"},
    {"no blank after a dash", "- a\n-b\n", "missing-blank 2:1"},
    {"a second colon", "a: b: c\n", "colon-in-value 1:5"},
    {"a list behind a colon", "a: - b\n", "list-in-line 1:4"},
    // Brackets and other signs
    {"an open bracket", "a: [1, 2\nb: 3\n", "unclosed-bracket 1:4"},
    {"an open brace", "a: {x: 1, y: 2\nb: 3\n", "unclosed-bracket 1:4"},
    {"open at the end", "a: [", "unclosed-bracket 1:4"},
    {"the inner one is open", "a: [1, {b: 2\n", "unclosed-bracket 1:8"},
    {"the wrong one closes", "a: [1}\n", "unclosed-bracket 1:4"},
    {"no comma in braces", "a: {b: 1 c: 2}\n", "missing-comma 1:11"},
    {"two commas", "a: [1,,2]\n", "unexpected-character 1:7"},
    {"a bracket that nobody opened", "a: ]\n", "unexpected-character 1:4"},
    {"a comma alone, which is endless in yaml-cpp", ",", "unexpected-character 1:1"},
    {"an at sign", "a: @home\n", "reserved-character 1:4"},
    {"a back quote", "a: `x`\n", "reserved-character 1:4"},
    {"a per cent sign", "a: %x\n", "reserved-character 1:4"},
    {"text behind a bar", "a: | text\n  more\n", "block-header 1:6"},
    {"a bar with nought", "a: |0\n  x\n", "block-header 1:5"},
    {"a question mark within", "a: ? b\n", "unexpected-character 1:4"},
    // Several in one run
    {"after an open quote", "a: \"x\nb: f: g\nc: @\nd: 1\n",
     "unterminated-quote 1:4, colon-in-value 2:5, reserved-character 3:4"},
    {"in groups", "a:\n  b: \"x\n  c: 1\nd: 2\ne: f: g\nh:\n  - 1\n  i: 2\nj: @\n",
     "unterminated-quote 2:6, colon-in-value 5:5, bad-indentation 8:3, reserved-character 9:4"},
    {"in items of a list", "m:\n  - id: a\n    x: \"1\n  - id: b\n    y: f: g\n  - id: c\n    id: d\n",
     "unterminated-quote 3:8, colon-in-value 5:9, duplicate-key 7:5"},
    {"not in the text of a block", "a: @\nb: |\n  it's: f: g\n  \"open\nc: 1\n", "reserved-character 1:4"},
    {"a list without indentation goes on", "k:\n- a\n- \"b\n- c\nother: 1\n", "unterminated-quote 3:3"},
    {"a tab and a doubled key", "a:\n\tb: 1\nc: 1\nd: {e: 1, e: 2}\n",
     "tab-indentation 2:1, duplicate-key 4:11"},
    {"a control character and a missing colon", "a: \x01\nb 1\nc: 2\n",
     "control-character 1:4, missing-colon 2:1"},
};

std::string faults_of(std::string_view text) {
  Sources sources;
  Diagnostics diagnostics;
  parse_yaml(sources, sources.add("policy.yaml", std::string(text)), diagnostics);
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

TEST_CASE("every fault of a YAML file is said with its place") {
  REQUIRE(std::size(k_cases) >= 60);
  for (const Case& given_case : k_cases) {
    CAPTURE(given_case.what);
    CHECK(faults_of(given_case.text) == given_case.faults);
  }
}

TEST_CASE("at most 64 levels") {
  CHECK(faults_of(repeated("[", 64) + repeated("]", 64)) == "");
  CHECK(faults_of(repeated("[", 65) + repeated("]", 65)) == "too-deep 1:65");
  CHECK(faults_of(repeated("[", 100'000)) == "too-deep 1:65");
  CHECK(faults_of(repeated("- ", 64) + "x") == "");
  CHECK(faults_of(repeated("- ", 65) + "x") == "too-deep 1:129");
  CHECK(faults_of(repeated("{a: ", 100'000)) == "too-deep 1:257");
}

TEST_CASE("at most 100,000 parts") {
  // The document and its list are four events, and the end is one more.
  CHECK(faults_of(repeated("- a\n", 99'995)) == "");
  CHECK(faults_of(repeated("- a\n", 99'997)).starts_with("too-large"));
}

TEST_CASE("at most one MiB") {
  const std::string line = "a: 1\n";
  CHECK(faults_of(line + std::string((1U << 20U) - line.size(), '#')) == "");
  CHECK(faults_of(line + std::string((1U << 20U) - line.size() + 1, '#')) == "too-large 1:1");
}

TEST_CASE("no more than twenty of a kind are said") {
  Sources sources;
  Diagnostics diagnostics;
  parse_yaml(sources, sources.add("policy.yaml", repeated("a: @\n", 50)), diagnostics);
  CHECK(diagnostics.all().size() == 20);
  Diagnostics controls;
  parse_yaml(sources, sources.add("policy.yaml", "a: \"" + repeated("\x01", 50) + "\"\n"), controls);
  CHECK(controls.all().size() == 20);
}

TEST_CASE("after a hundred doubled keys a file is left alone") {
  Sources sources;
  Diagnostics diagnostics;
  CHECK_FALSE(parse_yaml(sources, sources.add("policy.yaml", repeated("a: 1\n", 200)), diagnostics));
  REQUIRE(diagnostics.all().size() == 101);
  CHECK(diagnostics.all().back().code == "too-many-problems");
}

TEST_CASE("a doubled key names its first place") {
  Sources sources;
  Diagnostics diagnostics;
  parse_yaml(sources, sources.add("policy.yaml", "a: 1\nb: 2\na: 3\n"), diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(sources.place(diagnostics.all()[0].notes.at(0).span).line == 1);
}

TEST_CASE("a tree with what is refused in it is still a tree") {
  Sources sources;
  Diagnostics diagnostics;
  const auto root = parse_yaml(sources, sources.add("policy.yaml", "a: *x\nb: 2\nb: 3\n"), diagnostics);
  REQUIRE(root);
  CHECK(root->find("a")->refused);
  CHECK(root->find("b")->text == "2");
  CHECK_FALSE(parse_yaml(sources, sources.add("policy.yaml", "a: @\n"), diagnostics));
}

TEST_CASE("long lines cost no more than short ones") {
  CHECK(faults_of("a: [" + repeated("x,", 90'000) + "x]\n") == "");
  CHECK(faults_of("a: \"" + std::string(1'000'000, 'x') + "\"\n") == "");
  CHECK(faults_of("a: " + repeated("x ", 500'000) + "\n") == "");
}
