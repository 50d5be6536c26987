#include <doctest/doctest.h>

#include "given.hpp"
#include "load/csv.hpp"

using namespace gesprek;

namespace {

struct Read {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<Table> table;

  explicit Read(std::string_view bytes) {
    const DecodedText decoded = decode_table(bytes);
    const SourceId source = sources.add("pupils.csv", decoded.text);
    table = parse_csv(sources, source, decoded.dialect, diagnostics);
  }
  /// "a|b/c|d": cells and rows.
  std::string rows() const {
    std::string text;
    for (const Row& row : table.value().rows) {
      text += text.empty() ? "" : "/";
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        text += (i == 0 ? "" : "|") + row.cells[i].text;
      }
    }
    return text;
  }
  std::string slice(const Span& span) const {
    return sources.get(span.source).text.substr(span.begin, span.end - span.begin);
  }
};

}  // namespace

TEST_CASE("a table as Dutch Excel saves it") {
  const Read read("\xEF\xBB\xBFpupil;given;family\r\nP1;Jan;Çelik\r\nP2;Zoë;'t Hart\r\n");
  REQUIRE(read.table);
  CHECK(read.diagnostics.empty());
  CHECK(read.table->header[0].text == "pupil");
  CHECK(read.rows() == "P1|Jan|Çelik/P2|Zoë|'t Hart");
  CHECK(read.table->dialect.bom);
  CHECK(read.table->dialect.crlf);
}

TEST_CASE("the last line needs no line break") {
  CHECK(Read("a;b\n1;2").rows() == "1|2");
  CHECK(Read("a;b\n1;").rows() == "1|");
  CHECK(Read("a;b\n1;\"2\"").rows() == "1|2");
}

TEST_CASE("quotes hold separators, line breaks and doubled quotes") {
  CHECK(Read("a;b\n\"x;y\";\"say \"\"hi\"\"\"\n").rows() == "x;y|say \"hi\"");
  CHECK(Read("a;b\n\"line 1\r\nline 2\";z\n").rows() == "line 1\nline 2|z");
  CHECK(Read("a;b\n\"\";\"\"\"\"\n").rows() == "|\"");
}

TEST_CASE("blanks round a cell fall away") {
  CHECK(Read("a;b\n  x y ; \tz\u00A0\n").rows() == "x y|z");
  CHECK(Read("a;b\n\" x \";y\n").rows() == "x|y");
}

TEST_CASE("empty lines and rows of separators are left out") {
  const Read read("\n\r\na;b\n\n1;2\n;\n\r\n\"\";\" \"\n3;4\n\n");
  CHECK(read.rows() == "1|2/3|4");
  CHECK(read.sources.place(read.table->rows[1].span).line == 9);
}

TEST_CASE("cells know their place") {
  const Read read("pupil;naam\r\n\r\nP1;\"Zoë \"\"Z\"\"\"\r\nP2;Jan\r\n");
  REQUIRE(read.table->rows.size() == 2);
  const Cell& quoted = read.table->rows[0].cells[1];
  CHECK(read.slice(quoted.span) == "\"Zoë \"\"Z\"\"\"");
  CHECK(read.sources.place(quoted.span).line == 3);
  CHECK(read.sources.place(quoted.span).column == 4);
  CHECK(read.slice(read.table->rows[1].cells[1].span) == "Jan");
  CHECK(read.slice(read.table->rows[1].span) == "P2;Jan");
  CHECK(read.slice(read.table->header[1].span) == "naam");
}

TEST_CASE("empty cells behind the last column are no fault") {
  const Read read("a;b\n1;2;;\n");
  CHECK(read.diagnostics.empty());
  CHECK(read.rows() == "1|2");
}

TEST_CASE("the formula guard is removed and other apostrophes stay") {
  CHECK(Read("a;b\n'=1+1;'+31612345678\n").rows() == "=1+1|+31612345678");
  CHECK(Read("a;b\n't Hart;'s-Gravenhage\n").rows() == "'t Hart|'s-Gravenhage");
  CHECK(Read("a;b\n''=x;'\n").rows() == "'=x|'");
}

TEST_CASE("cells are composed, so that an accent typed in two ways is one text") {
  CHECK(Read("a;b\nZoe\xCC\x88;x\n").rows() == "Zoë|x");
}

TEST_CASE("a header alone is a table without rows") {
  const Read read("a;b\n");
  REQUIRE(read.table);
  CHECK(read.table->rows.empty());
  CHECK(read.diagnostics.empty());
}
