// Reading the rows of a table by the names of their columns.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "base/time.hpp"
#include "load/csv.hpp"
#include "load/tables.hpp"
#include "words/phrase.hpp"

namespace gesprek {

/// What is said of a cell that cannot be read. The message may use {text}.
struct CellFault {
  std::string_view code;
  const Phrase& message;
  const Phrase& help;
};

/// What is wrong with a text that is no date: written otherwise, or a day that does not exist.
enum class DateFault { no_such_day, short_year, month_word, other_form };
DateFault fault_of_date(std::string_view text);

/// One row. Columns are named as in the reference; one that the table lacks reads as empty. An empty cell
/// gives nothing, a faulty one is reported and gives nothing.
class RowReader {
 public:
  RowReader(const Row& row, const std::vector<Cell>& header, const std::vector<Column>& columns,
            const ColumnMap& map, Diagnostics& diagnostics)
      : m_row(row), m_header(header), m_columns(columns), m_map(map), m_diagnostics(diagnostics) {}

  const std::string& text(std::string_view column) const;
  /// What the column is called in this file; our name where the table lacks it.
  std::string heading(std::string_view column) const;
  Span span(std::string_view column) const;  ///< of the cell; of the row where the table lacks the column
  Span row_span() const { return m_row.span; }
  bool has(std::string_view column) const { return !text(column).empty(); }
  bool has_column(std::string_view column) const { return position(column).has_value(); }
  std::vector<const Cell*> unknown_headings() const;  ///< of columns that nobody reads

  bool require(std::string_view column) const;     ///< reports an empty cell ("key-missing")
  std::string key(std::string_view column) const;  ///< in one piece ("blank-in-key")
  std::string required_key(std::string_view column) const;
  std::vector<std::string> keys(std::string_view column) const;
  std::optional<Day> day(std::string_view column) const;
  std::optional<Day> day_of_time(
      std::string_view column) const;  ///< of a date, or of one with a time behind it
  std::optional<Clock> clock(std::string_view column) const;
  std::optional<DateTime> date_time(std::string_view column) const;
  std::optional<int> integer(std::string_view column, int least, int most) const;
  std::optional<bool> yes_no(std::string_view column) const;

  /// The cell through a reader of small values.
  template <class Parse>
  auto value(std::string_view column, Parse parse, const CellFault& fault) const
      -> decltype(parse(std::string_view()));
  /// One of some words; the words that can stand there are named otherwise.
  template <class Value>
  std::optional<Value> word(std::string_view column,
                            const std::vector<std::pair<std::string_view, Value>>& words) const;

  void report(std::string_view column, const CellFault& fault) const;
  Diagnostics& diagnostics() const { return m_diagnostics; }

 private:
  std::optional<std::size_t> position(std::string_view column) const;
  const Cell* cell(std::string_view column) const;
  void report_unknown_word(std::string_view column, const std::vector<std::string_view>& words) const;

  const Row& m_row;
  const std::vector<Cell>& m_header;
  const std::vector<Column>& m_columns;
  const ColumnMap& m_map;
  Diagnostics& m_diagnostics;
};

/// Reports cells that are longer than a person writes, or that hold a line break.
void check_cells(const Row& row, const std::vector<Column>& columns, const ColumnMap& map,
                 Diagnostics& diagnostics);

/// Parses the table and calls for each row. Nothing when the table cannot be read at all, which is reported.
void each_row(const Sources& sources, const TableSource& table, const std::vector<Column>& columns,
              Diagnostics& diagnostics, const std::function<void(const RowReader&)>& read);

/// The same for a list of another program: a column of citizen numbers is dropped and named.
void each_imported_row(const Sources& sources, const TableSource& table, const std::vector<Column>& columns,
                       Diagnostics& diagnostics, const std::function<void(const RowReader&)>& read);

template <class Parse>
auto RowReader::value(std::string_view column, Parse parse, const CellFault& fault) const
    -> decltype(parse(std::string_view())) {
  if (!has(column)) {
    return std::nullopt;
  }
  auto parsed = parse(std::string_view(text(column)));
  if (!parsed) {
    report(column, fault);
  }
  return parsed;
}

template <class Value>
std::optional<Value> RowReader::word(std::string_view column,
                                     const std::vector<std::pair<std::string_view, Value>>& words) const {
  if (!has(column)) {
    return std::nullopt;
  }
  const std::string wanted = fold(text(column));
  std::vector<std::string_view> known;
  for (const auto& [word, meaning] : words) {
    if (word == wanted) {
      return meaning;
    }
    known.push_back(word);
  }
  report_unknown_word(column, known);
  return std::nullopt;
}

}  // namespace gesprek
