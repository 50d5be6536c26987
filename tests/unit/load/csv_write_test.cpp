#include <doctest/doctest.h>

#include "base/rng.hpp"
#include "load/csv.hpp"
#include "load/csv_text.hpp"

using namespace gesprek;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// The rows as they are read back, header first.
Rows read_back(std::string_view bytes) {
  Sources sources;
  Diagnostics diagnostics;
  const DecodedText decoded = decode_table(bytes);
  const auto table = parse_csv(sources, sources.add("t.csv", decoded.text), decoded.dialect, diagnostics);
  REQUIRE(diagnostics.empty());
  REQUIRE(table);
  Rows rows(1 + table->rows.size());
  for (const Cell& cell : table->header) {
    rows[0].push_back(cell.text);
  }
  for (std::size_t row = 0; row < table->rows.size(); ++row) {
    for (const Cell& cell : table->rows[row].cells) {
      rows[row + 1].push_back(cell.text);
    }
  }
  return rows;
}

constexpr std::string_view k_payloads[] = {
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    " =1+1",
    "\u00A0=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "=cmd|' /C calc'!A0",
    "'=1",
    "''=1",
    "' =1",
    "=\"x\"",
    "=1;2",
    "-2+3+cmd",
    "+31612345678",
    "@ naam",
    "-",
    "=",
    "+",
    "@",
    "'-",
    "''-",
    "=HYPERLINK(\"http://x\")",
    "-1,5",
    "=A1&B1",
    "+(1)",
    "@@",
    "==",
    "-=",
    "'' =x",
    "  -x",
    "=é",
    "\u00A0 \u00A0@x",
    "＝",
    "'＠",
    "-\"",
    "=1\n=2",
};

}  // namespace

TEST_CASE("cells are quoted only where they must be") {
  CHECK(csv_cell("Jan", ';') == "Jan");
  CHECK(csv_cell("", ';') == "");
  CHECK(csv_cell("a b", ';') == "a b");
  CHECK(csv_cell("a;b", ';') == "\"a;b\"");
  CHECK(csv_cell("a,b", ';') == "\"a,b\"");
  CHECK(csv_cell("a\tb", ';') == "\"a\tb\"");
  CHECK(csv_cell("a|b", '|') == "\"a|b\"");
  CHECK(csv_cell("say \"hi\"", ';') == "\"say \"\"hi\"\"\"");
  CHECK(csv_cell("a\nb", ';') == "\"a\nb\"");
  CHECK(csv_cell(" a", ';') == "\" a\"");
  CHECK(csv_cell("a ", ';') == "\"a \"");
}

TEST_CASE("no cell that is written can be taken for a formula") {
  REQUIRE(std::size(k_payloads) >= 40);
  for (const std::string_view payload : k_payloads) {
    CAPTURE(payload);
    const std::string cell = csv_cell(payload, ';');
    const std::string_view inside = std::string_view(cell).substr(cell.starts_with('"') ? 1 : 0);
    CHECK(inside.starts_with('\''));
    CHECK(remove_formula_guard("'" + std::string(payload)) == payload);
  }
}

TEST_CASE("harmless texts get no guard") {
  for (const std::string_view text :
       {"Jan", "'t Hart", "'s-Gravenhage", "1+1", "a=b", "06-12345678", "", "'", "''", " x"}) {
    CAPTURE(text);
    CHECK_FALSE(needs_formula_guard(text));
    CHECK(remove_formula_guard(text) == text);
  }
}

TEST_CASE("what is written is read back") {
  Rows rows{{"pupil", "text"}};
  for (const std::string_view payload : k_payloads) {
    if (!payload.starts_with(' ') && !payload.starts_with("\u00A0")) {
      rows.push_back({"P1", std::string(payload)});
    }
  }
  for (const char separator : {';', ',', '\t'}) {
    for (const bool crlf : {false, true}) {
      for (const bool bom : {false, true}) {
        CHECK(read_back(write_csv(rows, {separator, crlf, bom, false})) == rows);
      }
    }
  }
}

TEST_CASE("random cells of dangerous characters are read back") {
  constexpr std::string_view k_pieces[] = {"a", "é", "€", "Ł", "\"", "'", ";", ",",
                                           "=", "+", "-", "@", "\n", " ", "1", "＝"};
  Rng rng(7);
  for (int round = 0; round < 300; ++round) {
    Rows rows{{"a", "b"}};
    for (int row = rng.uniform(5); row > 0; --row) {
      std::vector<std::string> cells{"x"};
      std::string cell = "y";
      for (int piece = rng.uniform(8); piece > 0; --piece) {
        cell.insert(0, rng.pick(k_pieces));
      }
      cell.erase(0, std::min(cell.find_first_not_of(" \n"), cell.size()));
      cells.push_back(cell);
      rows.push_back(cells);
    }
    const Dialect dialect{";,\t"[rng.uniform(3)], rng.chance(500), rng.chance(500), rng.chance(500)};
    CHECK(read_back(write_csv(rows, dialect)) == rows);
  }
}

TEST_CASE("a table keeps its dialect") {
  const Rows rows{{"naam", "plaats"}, {"Zoë", "Den Haag"}};
  CHECK(write_csv(rows, {';', true, true, false}) == "\xEF\xBB\xBFnaam;plaats\r\nZoë;Den Haag\r\n");
  CHECK(write_csv(rows, {',', false, false, false}) == "naam,plaats\nZoë,Den Haag\n");
  CHECK(write_csv(rows, {'\t', true, false, true}) == "naam\tplaats\r\nZo\xEB\tDen Haag\r\n");
  for (const Dialect& dialect : {Dialect{';', true, true, false}, Dialect{',', false, false, false},
                                 Dialect{'\t', true, false, true}}) {
    const Dialect seen = decode_table(write_csv(rows, dialect)).dialect;
    CHECK(seen.separator == dialect.separator);
    CHECK(seen.crlf == dialect.crlf);
    CHECK(seen.bom == dialect.bom);
    CHECK(seen.windows_1252 == dialect.windows_1252);
  }
}

TEST_CASE("what Windows-1252 cannot hold makes the table UTF-8 with a mark") {
  const Dialect old{';', true, false, true};
  CHECK(write_csv({{"naam"}, {"Łukasz"}}, old) == "\xEF\xBB\xBFnaam\r\nŁukasz\r\n");
  // These Windows-1252 bytes would be read as a mark, and as the UTF-8 of é.
  CHECK(write_csv({{"ï»¿é"}}, old) == "\xEF\xBB\xBFï»¿é\r\n");
  CHECK(write_csv({{"naam"}, {"Ã©"}}, old) == "\xEF\xBB\xBFnaam\r\nÃ©\r\n");
}

TEST_CASE("an empty cell alone on its line stays a row") {
  CHECK(write_csv({{"a"}, {""}}, {';', false, false, false}) == "a\n\"\"\n");
}
