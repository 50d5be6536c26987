// Any bytes as a table: no crash, every place in the text, and what is written is read back in every dialect.
#include <cstdint>

#include "diagnosed.hpp"
#include "load/csv.hpp"

using namespace gesprek;
using fuzz::require;

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Read {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<Table> table;
  Dialect dialect;

  explicit Read(std::string_view bytes) {
    DecodedText decoded = decode_table(bytes);
    dialect = decoded.dialect;
    const SourceId source = sources.add("pupils.csv", std::move(decoded.text));
    table = parse_csv(sources, source, dialect, diagnostics);
  }
};

std::vector<std::string> texts(const std::vector<Cell>& cells) {
  std::vector<std::string> out;
  for (const Cell& cell : cells) {
    out.push_back(cell.text);
  }
  return out;
}

Rows rows_of(const Table& table) {
  Rows rows{texts(table.header)};
  for (const Row& row : table.rows) {
    rows.push_back(texts(row.cells));
  }
  return rows;
}

void check_places(const Read& read) {
  for (const Row& row : read.table->rows) {
    require(fuzz::lies_within(row.span, read.sources), "a row lies in its text");
    require(row.cells.size() == read.table->header.size(), "a row is as long as the header");
    for (const Cell& cell : row.cells) {
      require(fuzz::lies_within(cell.span, read.sources), "a cell lies in its text");
      require(cell.span.begin >= row.span.begin, "a cell lies in its row");
    }
  }
}

void check_round_trip(const Read& read) {
  const Rows rows = rows_of(*read.table);
  for (const char separator : {';', ',', '\t'}) {
    for (const bool windows_1252 : {false, true}) {
      Dialect dialect = read.dialect;
      dialect.separator = separator;
      dialect.windows_1252 = windows_1252;
      const Read back(write_csv(rows, dialect));
      require(back.diagnostics.empty(), "what is written is right");
      require(back.table && rows_of(*back.table) == rows, "what is written is read back");
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Read read(std::string_view(reinterpret_cast<const char*>(data), size));
  fuzz::check_diagnostics(read.diagnostics, read.sources);
  require(read.table || read.diagnostics.has_errors(), "without a table there is an error");
  if (!read.table) {
    return 0;
  }
  check_places(read);
  if (read.diagnostics.empty()) {
    check_round_trip(read);
  }
  Diagnostics columns;
  const std::vector<Column> known{{"pupil", {"leerling"}, true}, {"given", {"roepnaam"}, false}};
  const auto map = map_columns(*read.table, known, columns);
  require(map.has_value() != columns.has_errors(), "columns are mapped or refused");
  fuzz::check_diagnostics(columns, read.sources);
  return 0;
}
