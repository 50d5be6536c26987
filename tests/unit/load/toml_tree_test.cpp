#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "given.hpp"
#include "load/node.hpp"

using namespace gesprek;

namespace {

struct Parsed {
  Sources sources;
  Diagnostics diagnostics;
  Node root;

  explicit Parsed(std::string text) {
    auto node = parse_toml(sources, sources.add("gesprek.toml", std::move(text)), diagnostics);
    CAPTURE(given::joined(given::faults(diagnostics, sources)));
    REQUIRE(diagnostics.empty());
    REQUIRE(node);
    root = std::move(*node);
  }
  std::string slice(const Span& span) const {
    return sources.get(span.source).text.substr(span.begin, span.end - span.begin);
  }
  std::string keys(const Node& node) const {
    std::string text;
    for (const Entry& entry : node.entries) {
      text += (text.empty() ? "" : " ") + entry.key;
    }
    return text;
  }
};

}  // namespace

TEST_CASE("values arrive as they are written") {
  const Parsed parsed(
      "a = 1_000\nb = 0x1F\nc = true\nd = 2027-02-09\ne = 1.50\nf = +7\ng = 08:30:00\nh = "
      "2027-02-09T18:30:00\n");
  const auto text = [&](std::string_view key) { return parsed.root.find(key)->text; };
  CHECK(text("a") == "1_000");
  CHECK(text("b") == "0x1F");
  CHECK(text("c") == "true");
  CHECK(text("d") == "2027-02-09");
  CHECK(text("e") == "1.50");
  CHECK(text("f") == "+7");
  CHECK(text("g") == "08:30:00");
  CHECK(text("h") == "2027-02-09T18:30:00");
  CHECK_FALSE(parsed.root.find("a")->quoted);
}

TEST_CASE("texts arrive without quotes and escapes") {
  const Parsed parsed(
      "a = \"Zo\\u00EB \\\"x\\\"\"\nb = 'C:\\x'\nc = \"\"\"\none\ntwo\"\"\"\nd = \"08:30\"\ne = '''x'''\nf = "
      "\"\"\n");
  CHECK(parsed.root.find("a")->text == "Zoë \"x\"");
  CHECK(parsed.root.find("b")->text == "C:\\x");
  CHECK(parsed.root.find("c")->text == "one\ntwo");
  CHECK(parsed.root.find("c")->block);
  CHECK(parsed.root.find("d")->text == "08:30");
  CHECK(parsed.root.find("d")->quoted);
  CHECK_FALSE(parsed.root.find("d")->block);
  CHECK(parsed.root.find("e")->block);
  CHECK(parsed.root.find("f")->text.empty());
  CHECK_FALSE(parsed.root.find("f")->block);
}

TEST_CASE("tables keep the order of the file") {
  const Parsed parsed(
      "z = 1\nb.y = 2\na = 3\nb.x = 4\n[r.two]\nc = 1\n[r.one]\nb = 1\n[q]\n[[m]]\nid = \"1\"\n[[m]]\nid = "
      "\"0\"\n");
  CHECK(parsed.keys(parsed.root) == "z b a r q m");
  CHECK(parsed.keys(*parsed.root.find("b")) == "y x");
  CHECK(parsed.keys(*parsed.root.find("r")) == "two one");
  CHECK(parsed.root.find("m")->items[0].find("id")->text == "1");
  CHECK(parsed.root.find("q")->is_mapping());
}

TEST_CASE("keys and values know their place") {
  const Parsed parsed(
      "naam = \"Zoë 王\" # x\r\n\r\n[rounds.feb]\r\ndates = [ 2027-02-09,\r\n  2027-02-10 ]\r\nclock = { "
      "from = \"19:00\" }\r\n\"q k\" = 1\r\n");
  CHECK(parsed.slice(parsed.root.entries[0].key_span) == "naam");
  CHECK(parsed.slice(parsed.root.entries[0].value.span) == "\"Zoë 王\"");
  const Node& round = *parsed.root.find("rounds")->find("feb");
  CHECK(parsed.slice(round.span) == "[rounds.feb]");
  CHECK(parsed.slice(round.entries[0].value.span) == "[ 2027-02-09,\r\n  2027-02-10 ]");
  CHECK(parsed.slice(round.entries[0].value.items[1].span) == "2027-02-10");
  CHECK(parsed.sources.place(round.entries[0].value.items[1].span).line == 5);
  CHECK(parsed.slice(round.entries[1].value.span) == "{ from = \"19:00\" }");
  CHECK(parsed.slice(round.entries[1].value.entries[0].key_span) == "from");
  CHECK(parsed.slice(round.entries[2].key_span) == "\"q k\"");
  CHECK(round.entries[2].key == "q k");
}

TEST_CASE("lists may take several lines, with comments and groups in braces") {
  const Parsed parsed(
      "a = [\n  # first\n  { from = \"1\", until = \"2\" },\n  { from = \"[\", until = \"}\" }, # }\n]\nb = "
      "[\n [1, 2],\n [true],\n]\nc = 1\n");
  CHECK(parsed.root.find("a")->items.size() == 2);
  CHECK(parsed.root.find("a")->items[1].find("from")->text == "[");
  CHECK(parsed.root.find("b")->items[1].items[0].text == "true");
  CHECK(parsed.root.find("c")->text == "1");
}

TEST_CASE("what looks like a statement in a long text is text") {
  const Parsed parsed("a = \"\"\"\nb = 1\n[c]\n\\\"\"\" \"\"\"\"\"\nd = '''\n[e]\n\\'''\n");
  CHECK(parsed.keys(parsed.root) == "a d");
  CHECK(parsed.root.find("a")->text == "b = 1\n[c]\n\"\"\" \"\"");
}

TEST_CASE("an empty file is an empty table") {
  CHECK(Parsed("").root.is_mapping());
  CHECK(Parsed("# only a comment\r\n\r\n").root.entries.empty());
}

TEST_CASE("the example of the reference is read") {
  std::ifstream file(GESPREK_SOURCE_DIR "/docs/reference/files.md", std::ios::binary);
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  const std::size_t begin = page.find("```toml\n") + 8;
  const Parsed parsed(page.substr(begin, page.find("```", begin) - begin));
  CHECK(parsed.root.find("format")->text == "1");
  CHECK(parsed.root.find("rounds")->entries[0].value.find("sessions")->items[0].find("from")->text ==
        "18:30");
}
