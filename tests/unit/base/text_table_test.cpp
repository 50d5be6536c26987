#include "base/text_table.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "base/text.hpp"

using namespace gesprek;

namespace {

TextTable pupils() {
  TextTable table({{"Leerling"}, {"Tijd", Align::right}, {"Wie"}});
  table.add_row({"Zoë", "8:30", "Jan de Vries en Fatima El Amrani"});
  table.add_row({"王小明", "18:30"});
  return table;
}

}  // namespace

TEST_CASE("columns stand straight") {
  CHECK(pupils().render() ==
        "Leerling   Tijd  Wie\n"
        "Zoë        8:30  Jan de Vries en Fatima El Amrani\n"
        "王小明    18:30\n");
}

TEST_CASE("the last column wraps when the line is too long") {
  CHECK(pupils().render({.width = 36}) ==
        "Leerling   Tijd  Wie\n"
        "Zoë        8:30  Jan de Vries en\n"
        "                 Fatima El Amrani\n"
        "王小明    18:30\n");
}

TEST_CASE("then the widest others, between words") {
  TextTable table({{"Wie"}, {"Wat"}});
  table.add_row({"Jan de Vries", "iets dat lang is"});
  CHECK(table.render({.width = 24}) ==
        "Wie          Wat\n"
        "Jan de       iets dat\n"
        "Vries        lang is\n");
}

TEST_CASE("a table that cannot be so narrow gives each row a paragraph, and loses nothing") {
  TextTable table({{"tijd"}, {""}, {"leerling"}, {"waar"}});
  table.add_row({"di 9 feb", "18:30", "Sanne van de Boer-Westerhuis", "Lokaal 3"});
  table.add_row({"", "18:40", "Tim", "Lokaal 5"});
  CHECK(table.render({.width = 30, .indent = 2}) ==
        "  tijd  leerling  waar\n"
        "  di 9 feb  18:30\n"
        "    Sanne van de\n"
        "    Boer-Westerhuis  Lokaal 3\n"
        "  18:40  Tim  Lokaal 5\n");
}

TEST_CASE("or is cut") {
  CHECK(pupils().render({.width = 32, .indent = 2, .overflow = Overflow::cut}) ==
        "  Leerling   Tijd  Wie\n"
        "  Zoë        8:30  Jan de Vries…\n"
        "  王小明    18:30\n");
}

TEST_CASE("no line is wider than allowed while there is room for every column") {
  TextTable table({{"one"}, {"two"}, {"three"}});
  table.add_row({std::string(50, 'a'), std::string(30, 'b'), std::string(200, 'c')});
  for (std::size_t width = 30; width < 120; ++width) {
    std::istringstream lines(table.render({.width = width}));
    for (std::string line; std::getline(lines, line);) {
      CHECK(display_width(line) <= width);
    }
  }
}

TEST_CASE("a very narrow table keeps something of every column") {
  TextTable table({{"one"}, {"two"}});
  table.add_row({"aaaaaaaa", "bbbbbbbb"});
  CHECK(table.render({.width = 1, .overflow = Overflow::cut}) == "one   two\naaa…  bbb…\n");
}

TEST_CASE("cells cannot break out of the table") {
  TextTable table({{"a"}, {"b"}});
  table.add_row({"x\ny", "\x1B[31m"});
  CHECK(table.render() == "a     b\nx\\ny  \\x1b[31m\n");
}

TEST_CASE("colour does not move the columns") {
  TextTable table({{""}, {""}});
  table.add_row({{"late", Tint::red}, "x"});
  table.add_row({"in time", "y"});
  CHECK(table.render({.color = true}) == "\x1b[1;31mlate\x1b[0m     x\nin time  y\n");
}

TEST_CASE("tables without rows or columns") {
  CHECK(TextTable({}).render().empty());
  CHECK(TextTable({{"a"}, {"b"}}).render() == "a  b\n");
  CHECK(TextTable({{""}, {""}}).render().empty());
  CHECK(TextTable({{"a"}}).empty());
  CHECK(pupils().size() == 2);
}
