#include "load/node.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace gesprek;

namespace {

Node scalar(std::string text, bool quoted = false) {
  Node node;
  node.kind = Node::Kind::scalar;
  node.text = std::move(text);
  node.quoted = quoted;
  return node;
}

Node mapping(std::vector<std::pair<std::string, Node>> entries) {
  Node node;
  node.kind = Node::Kind::mapping;
  for (auto& [key, value] : entries) {
    node.entries.push_back({key, {}, value});
  }
  return node;
}

Node of_kind(Node::Kind kind) {
  Node node;
  node.kind = kind;
  return node;
}

/// The codes of what was reported, in order.
std::string codes(const Diagnostics& diagnostics) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    text += (text.empty() ? "" : " ") + std::string(diagnostic.code);
  }
  return text;
}

std::string help(const Diagnostics& diagnostics) {
  return say(Lang::en, diagnostics.all().back().help.value());
}

}  // namespace

TEST_CASE("integers are plain, and decimal whatever zeros stand in front") {
  const auto fault = [](const Node& node) {
    Diagnostics diagnostics;
    const auto number = to_integer(node, 1, 60, diagnostics);
    return number ? std::to_string(*number) : codes(diagnostics);
  };
  CHECK(fault(scalar("1")) == "1");
  CHECK(fault(scalar("60")) == "60");
  CHECK(fault(scalar("0")) == "out-of-range");
  CHECK(fault(scalar("61")) == "out-of-range");
  CHECK(fault(scalar("-1")) == "out-of-range");
  CHECK(fault(scalar("08")) == "8");
  CHECK(fault(scalar("010")) == "10");
  CHECK(fault(scalar("00")) == "out-of-range");
  CHECK(fault(scalar("-01")) == "out-of-range");
  CHECK(fault(scalar("-")) == "expected-number");
  CHECK(fault(scalar("0x1F")) == "expected-number");
  CHECK(fault(scalar("1e3")) == "expected-number");
  CHECK(fault(scalar("1_0")) == "expected-number");
  CHECK(fault(scalar("1.0")) == "expected-number");
  CHECK(fault(scalar("10", true)) == "expected-number");
  CHECK(fault(scalar("08", true)) == "expected-number");
  CHECK(fault(scalar("ten")) == "expected-number");
  CHECK(fault(scalar("99999999999999999999")) == "expected-number");
  CHECK(fault(of_kind(Node::Kind::null)) == "missing-value");
  CHECK(fault(of_kind(Node::Kind::sequence)) == "expected-text");
}

TEST_CASE("dates and times may stand in quotes") {
  Diagnostics diagnostics;
  CHECK(to_day(scalar("2027-02-09"), diagnostics));
  CHECK(to_day(scalar("2027-02-09", true), diagnostics));
  CHECK(to_clock(scalar("08:30"), diagnostics)->minute == 510);
  CHECK(to_clock(scalar("08:30", true), diagnostics)->minute == 510);
  CHECK(diagnostics.empty());
  CHECK_FALSE(to_day(scalar("2027-02-29"), diagnostics));
  CHECK_FALSE(to_clock(scalar("25:00"), diagnostics));
  CHECK(codes(diagnostics) == "expected-date expected-clock");
}

TEST_CASE("yes and no are words") {
  Diagnostics diagnostics;
  for (const char* word : {"yes", "true", "ja", "Ja"}) {
    CHECK(to_yes_no(scalar(word), diagnostics) == true);
  }
  for (const char* word : {"no", "false", "nee"}) {
    CHECK(to_yes_no(scalar(word), diagnostics) == false);
  }
  CHECK(diagnostics.empty());
  for (const char* word : {"1", "0", "y", "n", "on", "off", "maybe"}) {
    CHECK_FALSE(to_yes_no(scalar(word), diagnostics));
  }
  CHECK_FALSE(to_yes_no(scalar("yes", true), diagnostics));
  CHECK(diagnostics.all().size() == 8);
}

TEST_CASE("texts are clean and composed") {
  Diagnostics diagnostics;
  CHECK(scalar_text(scalar("Zoe\xCC\x88"), diagnostics) == "Zoë");
  CHECK(scalar_text(scalar("abcde"), diagnostics, 5) == "abcde");
  CHECK(diagnostics.empty());
  CHECK_FALSE(scalar_text(scalar("abcdef"), diagnostics, 5));
  CHECK_FALSE(scalar_text(scalar("a\tb"), diagnostics));
  CHECK_FALSE(scalar_text(scalar("a\u202Eb"), diagnostics));
  CHECK_FALSE(scalar_text(scalar("a\xFF\x62"), diagnostics));
  CHECK_FALSE(scalar_text(scalar("a\nb"), diagnostics));
  CHECK(codes(diagnostics) ==
        "text-too-long control-character invisible-character not-utf8 control-character");
}

TEST_CASE("a block text loses the line break at its end") {
  Diagnostics diagnostics;
  Node node = scalar("one line\n", true);
  node.block = true;
  CHECK(scalar_text(node, diagnostics) == "one line");
  node.text = "one\n\ntwo\n";
  CHECK(scalar_lines(node, diagnostics) == "one\n\ntwo");
  CHECK(diagnostics.empty());
  CHECK_FALSE(scalar_text(node, diagnostics));
}

TEST_CASE("an unknown word is held against the known ones") {
  constexpr std::array<std::string_view, 3> k_words{"assigned", "chosen", "none"};
  Diagnostics diagnostics;
  CHECK(one_of(scalar("chosen"), k_words, diagnostics) == 1);
  CHECK_FALSE(one_of(scalar("choosen"), k_words, diagnostics));
  CHECK(help(diagnostics) == "did you mean \"chosen\"?");
  CHECK_FALSE(one_of(scalar("zzz"), k_words, diagnostics));
  CHECK(help(diagnostics) == "what can stand here: assigned, chosen, none");
}

TEST_CASE("nothing more is said about a value that was refused before") {
  Node node;
  node.refused = true;
  Diagnostics diagnostics;
  CHECK_FALSE(scalar_text(node, diagnostics));
  CHECK_FALSE(to_integer(node, 0, 9, diagnostics));
  MapReader reader(node, diagnostics);
  CHECK(reader.required("name") == nullptr);
  reader.finish();
  CHECK(diagnostics.empty());
}

TEST_CASE("a mapping is read by its keys") {
  const Node node = mapping(
      {{"name", scalar("x")}, {"count", scalar("3")}, {"when", scalar("2027-02-09")}, {"on", scalar("yes")}});
  Diagnostics diagnostics;
  MapReader reader(node, diagnostics);
  CHECK(reader.required_text("name")->value == "x");
  CHECK(reader.integer("count", 0, 9)->value == 3);
  CHECK(reader.day("when"));
  CHECK(reader.yes_no("on")->value);
  CHECK_FALSE(reader.text("other"));
  reader.finish();
  CHECK(diagnostics.empty());
}

TEST_CASE("keys that nobody asked for and keys that are missing") {
  Diagnostics diagnostics;
  const Node node = mapping({{"nmae", scalar("x")}, {"zzzzz", scalar("y")}});
  MapReader reader(node, diagnostics);
  reader.required("name");
  reader.required("format");
  reader.finish();
  // "nmae" is the missing "name", which is said once.
  CHECK(codes(diagnostics) == "unknown-key unknown-key missing-key");
  CHECK(say(Lang::en, *diagnostics.all()[0].help) == "did you mean \"name\"?");
  CHECK(say(Lang::en, *diagnostics.all()[1].help) == "what can stand here: name, format");
  CHECK(say(Lang::en, diagnostics.all()[2].message) == "\"format\" is missing here");
}

TEST_CASE("a key that is there is not suggested again") {
  Diagnostics diagnostics;
  const Node node = mapping({{"name", scalar("x")}, {"nmae", scalar("y")}});
  MapReader reader(node, diagnostics);
  reader.required("name");
  reader.finish();
  CHECK(help(diagnostics) == "what can stand here: name");
}

TEST_CASE("what is no mapping reads as empty") {
  Diagnostics diagnostics;
  const Node node = scalar("x");
  MapReader reader(node, diagnostics);
  CHECK(reader.required("name") == nullptr);
  reader.finish();
  CHECK(codes(diagnostics) == "expected-mapping");
}
