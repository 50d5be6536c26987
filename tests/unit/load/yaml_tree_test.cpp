#include <doctest/doctest.h>

#include "given.hpp"
#include "load/node.hpp"

using namespace gesprek;

namespace {

struct Parsed {
  Sources sources;
  Diagnostics diagnostics;
  Node root;

  explicit Parsed(std::string text) {
    auto node = parse_yaml(sources, sources.add("policy.yaml", std::move(text)), diagnostics);
    CAPTURE(given::joined(given::faults(diagnostics, sources)));
    REQUIRE(diagnostics.empty());
    REQUIRE(node);
    root = std::move(*node);
  }
  std::string slice(const Span& span) const {
    return sources.get(span.source).text.substr(span.begin, span.end - span.begin);
  }
};

}  // namespace

TEST_CASE("scalars keep their text") {
  const Parsed parsed("a: 010\nb: yes\nc: 1e3\nd: 0x1F\ne: 08:30\nf: 2027-02-09\ng: '010'\nh: \"a\\tb\"\n");
  const auto text = [&](std::string_view key) { return parsed.root.find(key)->text; };
  CHECK(text("a") == "010");
  CHECK(text("b") == "yes");
  CHECK(text("c") == "1e3");
  CHECK(text("d") == "0x1F");
  CHECK(text("e") == "08:30");
  CHECK(text("f") == "2027-02-09");
  CHECK(text("g") == "010");
  CHECK(text("h") == "a\tb");
  CHECK_FALSE(parsed.root.find("a")->quoted);
  CHECK(parsed.root.find("g")->quoted);
  CHECK(parsed.root.find("h")->quoted);
}

TEST_CASE("nothing is null, and so are its words when they are plain") {
  const Parsed parsed("a:\nb: ~\nc: null\nd: 'null'\ne: \"\"\nf: Null\n");
  for (const char* key : {"a", "b", "c", "f"}) {
    CHECK(parsed.root.find(key)->kind == Node::Kind::null);
    CHECK_FALSE(parsed.root.find(key)->refused);
  }
  CHECK(parsed.root.find("d")->text == "null");
  CHECK(parsed.root.find("e")->is_scalar());
}

TEST_CASE("block texts keep or fold their lines") {
  const Parsed parsed("a: |\n  one\n  two\nb: >\n  one\n  two\n\n  three\nc: |-\n  x\nd: 1\n");
  CHECK(parsed.root.find("a")->text == "one\ntwo\n");
  CHECK(parsed.root.find("a")->block);
  CHECK(parsed.root.find("b")->text == "one two\nthree\n");
  CHECK(parsed.root.find("c")->text == "x");
  CHECK_FALSE(parsed.root.find("d")->block);
}

TEST_CASE("texts in quotes and plain texts may go on deeper") {
  const Parsed parsed("a: \"one\n  two\"\nb: one\n  two\nc:\n  - 'x\n\n    y'\nd: [\"p\n  q\"]\n");
  CHECK(parsed.root.find("a")->text == "one two");
  CHECK(parsed.root.find("b")->text == "one two");
  CHECK(parsed.root.find("c")->items[0].text == "x\ny");
  CHECK(parsed.root.find("d")->items[0].text == "p q");
}

TEST_CASE("entries keep the order of the file") {
  const Parsed parsed("z: 1\na: {y: 2, b: [3, 4]}\nm:\n  - 5\n  - n: 6\n");
  REQUIRE(parsed.root.entries.size() == 3);
  CHECK(parsed.root.entries[0].key == "z");
  CHECK(parsed.root.entries[1].value.entries[0].key == "y");
  CHECK(parsed.root.entries[1].value.entries[1].value.items[1].text == "4");
  CHECK(parsed.root.entries[2].value.items[1].find("n")->text == "6");
}

TEST_CASE("keys and values know their place") {
  const Parsed parsed("naam: Zoë # the name\nëén:\n  b: \"q\"   # x\n  c: [1, {d: 2} ]\n\n# end\ne: 1\n");
  const auto& entries = parsed.root.entries;
  CHECK(parsed.slice(entries[0].key_span) == "naam");
  CHECK(parsed.slice(entries[0].value.span) == "Zoë");
  CHECK(parsed.slice(entries[1].key_span) == "ëén");
  const Node& group = entries[1].value;
  CHECK(parsed.slice(group.entries[0].value.span) == "\"q\"");
  CHECK(parsed.slice(group.entries[1].value.span) == "[1, {d: 2} ]");
  CHECK(parsed.slice(group.entries[1].value.items[1].span) == "{d: 2}");
  CHECK(parsed.slice(group.span) == "b: \"q\"   # x\n  c: [1, {d: 2} ]");
  CHECK(parsed.sources.place(entries[2].key_span).line == 7);
}

TEST_CASE("places are right behind a mark, CRLF and many wide letters") {
  std::string text = "\xEF\xBB\xBF";
  for (int line = 0; line < 50; ++line) {
    text += "k" + std::to_string(line) + ": ëëë王王王\r\n";
  }
  text += "last: here\r\n";
  const Parsed parsed(text);
  CHECK(parsed.slice(parsed.root.find("last")->span) == "here");
  CHECK(parsed.sources.place(parsed.root.find("last")->span).line == 51);
  CHECK(parsed.sources.place(parsed.root.find("last")->span).column == 7);
  CHECK(parsed.root.find("k0")->text == "ëëë王王王");
}

TEST_CASE("one document may have its marks") {
  CHECK(Parsed("---\na: 1\n...\n").root.find("a")->text == "1");
  CHECK(Parsed("--- # x\na: 1\n").root.find("a")->text == "1");
}

TEST_CASE("a text or a list can be the whole document") {
  CHECK(Parsed("- a\n- b\n").root.items.size() == 2);
  CHECK(Parsed("hello\n").root.text == "hello");
}
