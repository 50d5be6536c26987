// Tables that are wrong: what is said, and where.
#include <doctest/doctest.h>

#include "given.hpp"
#include "load/csv.hpp"

using namespace gesprek;

namespace {

struct Case {
  std::string_view what;
  std::string_view bytes;
  std::string_view faults;
  std::string_view rows;  ///< first cells of the rows that are read all the same; "-" for no table
};

using std::string_view_literals::operator""sv;

const Case k_cases[] = {
    // Nothing there
    {"empty file", "", "empty-table 1:1", "-"},
    {"a mark alone", "\xEF\xBB\xBF", "empty-table 1:1", "-"},
    {"line breaks alone", "\n\r\n\n", "empty-table 1:1", "-"},
    // Not a text
    {"UTF-16 without mark", "a\0;\0b\0\n\0"sv, "not-text 1:1", "-"},
    {"a workbook", "PK\x03\x04\x14\0\x06\0"sv, "not-text 1:1", "-"},
    {"NUL early", "a;b\n1;\0\n"sv, "control-character 2:3", ""},
    // Rows of another length
    {"a cell too few", "a;b;c\n1;2\n", "ragged-row 2:1", ""},
    {"a cell too many", "a;b\n1;2;3\n", "ragged-row 2:5", ""},
    {"two cells too many", "a;b\n1;2;3;4\n", "ragged-row 2:5", ""},
    {"too many, the last empty", "a;b\n1;2;3;;\n", "ragged-row 2:5", ""},
    {"another separator in one row", "a;b\n1,2\n3;4\n", "ragged-row 2:1", "3"},
    {"several rows", "a;b\n1\n2;x\n3\n4;x;y\n", "ragged-row 2:1, ragged-row 4:1, ragged-row 5:5", "2"},
    {"after an empty line", "a;b\n\n\n1\n", "ragged-row 4:1", ""},
    {"in the last line without break", "a;b\n1;2\n3", "ragged-row 3:1", "1"},
    {"with CRLF", "a;b\r\n1\r\n2;3\r\n", "ragged-row 2:1", "2"},
    {"after a cell over two lines", "a;b\n\"1\n1\";2\n3\n", "ragged-row 4:1", "1\n1"},
    {"blanks alone are an empty line", "a;b\n  \n1;2;3\n", "ragged-row 3:5", ""},
    {"semicolons, header with commas", "a,b\n1;2\n", "ragged-row 2:1", ""},
    // Quotes that stay open
    {"open to the end", "a;b\n1;\"x\n2;y\n", "unterminated-quote 2:3", "2"},
    {"open in the last line", "a;b\n1;\"x", "unterminated-quote 2:3", ""},
    {"open in the first cell", "a;b\n\"1;x\n2;y\n", "unterminated-quote 2:1", "2"},
    {"only a quote", "a;b\n1;\"", "unterminated-quote 2:3", ""},
    {"a quote and a line break", "a;b\n1;\"\n", "unterminated-quote 2:3", ""},
    {"closed by the next quote", "a;b\n1;\"x\n2;\"y\"\n3;z\n", "unterminated-quote 2:3", "2,3"},
    {"closed by a quote two lines on", "a;b\n1;\"x\n2;y\n3;\"z\"\n", "unterminated-quote 2:3", "2,3"},
    {"open twice", "a;b\n1;\"x\n2;\"y\n", "unterminated-quote 2:3, unterminated-quote 3:3", ""},
    {"doubled at the end", "a;b\n1;\"x\"\"\n2;y\n", "unterminated-quote 2:3", "2"},
    {"open in the header", "a;\"b\n1;2\n", "unterminated-quote 1:3", "-"},
    {"open with CRLF", "a;b\r\n1;\"x\r\n2;y\r\n", "unterminated-quote 2:3", "2"},
    // Quotes in the wrong place
    {"within a cell", "a;b\n1;Jan \"Jantje\" Smit\n2;y\n", "stray-quote 2:7", "2"},
    {"at the end of a cell", "a;b\n1;5\"\n", "stray-quote 2:4", ""},
    {"after the closing quote", "a;b\n1;\"x\"y\n2;z\n", "stray-quote 2:6", "2"},
    {"a blank after the closing quote", "a;b\n1;\"x\" \n", "stray-quote 2:6", ""},
    {"a blank before the quote", "a;b\n1; \"x\"\n", "stray-quote 2:4", ""},
    {"quotes that are not doubled", "a;b\n1;\"say \"hi\"\"\n", "stray-quote 2:9", ""},
    {"three quotes", "a;b\n1;\"x\"\"\"y\n", "stray-quote 2:8", ""},
    {"in the header", "a;b\"c\n1;2\n", "stray-quote 1:4", "-"},
    {"two in one file", "a;b\n1;x\"\n2;y\"\n3;z\n", "stray-quote 2:4, stray-quote 3:4", "3"},
    {"and a short row", "a;b\n1;x\"\n2\n", "stray-quote 2:4, ragged-row 3:1", ""},
    {"after wide letters", "a;b\nÇ王;\"é\"x\n", "stray-quote 2:7", ""},
    // Characters that must not be there
    {"ESC", "a;b\n1;x\x1B[31m\n2;y\n", "control-character 2:4", "2"},
    {"BEL at the front", "a;b\n\x07;x\n", "control-character 2:1", ""},
    {"DEL", "a;b\n1;x\x7F\n", "control-character 2:4", ""},
    {"backspace in quotes", "a;b\n1;\"x\x08y\"\n", "control-character 2:5", ""},
    {"a bare CR", "a;b\n1;x\ry\n", "control-character 2:4", ""},
    {"CR in quotes", "a;b\n1;\"x\ry\"\n", "control-character 2:5", ""},
    {"old Macintosh line breaks, and one of today", "a;b\r1;2\r3;4\n",
     "control-character 1:4, control-character 1:8", "-"},
    {"a tab within a cell", "a;b\n1;x\ty\n", "control-character 2:4", ""},
    {"NEL", "a;b\n1;x\u0085y\n", "control-character 2:4", ""},
    {"line separator", "a;b\n1;x\u2028y\n", "control-character 2:4", ""},
    {"unused byte of Windows-1252", "a;b\n1;x\x81\xE9\n", "control-character 2:4", ""},
    {"override of the direction", "a;b\n1;x\u202Ey\n", "invisible-character 2:4", ""},
    {"isolate", "a;b\n1;\u2066x\n", "invisible-character 2:3", ""},
    {"zero-width space", "a;b\n1;x\u200By\n", "invisible-character 2:4", ""},
    {"zero-width joiner", "a;b\n1;x\u200Dy\n", "invisible-character 2:4", ""},
    {"soft hyphen", "a;b\n1;x\u00ADy\n", "invisible-character 2:4", ""},
    {"a mark within", "a;b\n1;\uFEFFx\n", "invisible-character 2:3", ""},
    {"private use", "a;b\n1;\uE000\n", "invisible-character 2:3", ""},
    {"unassigned", "a;b\n1;\u0378\n", "invisible-character 2:3", ""},
    {"broken UTF-8 after a mark",
     "\xEF\xBB\xBF"
     "a;b\n1;Zo\xEB\n",
     "not-utf8 2:5", ""},
    {"cut UTF-8 after a mark",
     "\xEF\xBB\xBF"
     "a;b\n1;x\xC3",
     "not-utf8 2:4", ""},
    {"every bad cell of a row is said", "a;b\n\x01;\x02\n", "control-character 2:1, control-character 2:3",
     ""},
    {"in the header", "a\x01;b\n1;2\n", "control-character 1:2", "1"},
    {"with a short row", "a;b;c\n\x01;2\n", "control-character 2:1, ragged-row 2:1", ""},
};

std::string first_cells(const std::optional<Table>& table) {
  if (!table) {
    return "-";
  }
  std::vector<std::string> cells;
  for (const Row& row : table->rows) {
    cells.push_back(row.cells.at(0).text);
  }
  std::string text;
  for (const std::string& cell : cells) {
    text += (text.empty() ? "" : ",") + cell;
  }
  return text;
}

}  // namespace

TEST_CASE("every fault of a table is said with its place, and the other rows are read") {
  REQUIRE(std::size(k_cases) >= 60);
  for (const Case& given_case : k_cases) {
    CAPTURE(given_case.what);
    Sources sources;
    Diagnostics diagnostics;
    const DecodedText decoded = decode_table(given_case.bytes);
    const auto table = parse_csv(sources, sources.add("t.csv", decoded.text), decoded.dialect, diagnostics);
    CHECK(given::joined(given::faults(diagnostics, sources)) == given_case.faults);
    CHECK(first_cells(table) == given_case.rows);
    CHECK(given::well_formed(diagnostics, sources));
  }
}

TEST_CASE("a table has limits") {
  const auto fault = [](const std::string& text) {
    Sources sources;
    Diagnostics diagnostics;
    parse_csv(sources, sources.add("t.csv", text), Dialect{}, diagnostics);
    return given::joined(given::faults(diagnostics, sources));
  };
  CHECK(fault("a\n" + std::string(10'000, 'x') + '\n') == "");
  CHECK(fault("a\n" + std::string(10'001, 'x') + '\n') == "text-too-long 2:1");
  CHECK(fault(std::string(255, ';') + '\n') == "");
  CHECK(fault(std::string(256, ';') + '\n') == "too-large 1:257");
}

TEST_CASE("a table has at most 1,048,576 rows") {
  std::string text = "a\n";
  for (int row = 0; row < (1 << 20); ++row) {
    text += "1\n";
  }
  Sources sources;
  Diagnostics diagnostics;
  CHECK(parse_csv(sources, sources.add("t.csv", text), Dialect{}, diagnostics)->rows.size() == 1U << 20U);
  CHECK(diagnostics.empty());
  parse_csv(sources, sources.add("t.csv", text + "1\n1\n"), Dialect{}, diagnostics);
  CHECK(given::joined(given::faults(diagnostics, sources)) == "too-large 1048578:1");
}

TEST_CASE("after a hundred faults a table is left alone") {
  std::string text = "a;b\n";
  for (int row = 0; row < 300; ++row) {
    text += "1\n";
  }
  Sources sources;
  Diagnostics diagnostics;
  parse_csv(sources, sources.add("t.csv", text), Dialect{}, diagnostics);
  REQUIRE(diagnostics.all().size() == 101);
  CHECK(diagnostics.all().back().code == "too-many-problems");
  CHECK(given::well_formed(diagnostics, sources));
}
