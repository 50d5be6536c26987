// A table brought up to date cell by cell: what nobody touches stays as it is written.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/csv.hpp"
#include "load/tables.hpp"

namespace gesprek {

class TableEdit {
 public:
  /// Of a table that has been read without an error, or a new one where there is none. Columns are named as
  /// in the reference, whatever the heading says.
  TableEdit(const Sources& sources, const std::optional<TableSource>& table,
            const std::vector<Column>& columns);

  std::size_t size() const { return m_rows.size(); }
  /// The cell; empty where the table lacks the column.
  std::string text(std::size_t row, std::string_view column) const;
  /// Sets a cell; a column that the table lacks is added behind the others.
  void set(std::size_t row, std::string_view column, std::string text);
  /// A new row with empty cells, at the end.
  std::size_t add();
  /// Takes every row for which this says so away; how many.
  template <class Gone>
  std::size_t erase_if(Gone gone);

  /// The bytes in the dialect that the table has; nothing when nothing was changed.
  std::optional<std::string> changed_bytes() const;

 private:
  std::size_t position(std::string_view column);

  const std::vector<Column>& m_columns;
  Dialect m_dialect;
  std::vector<std::string> m_header;
  std::vector<std::optional<std::size_t>> m_index;  ///< parallel to the columns
  std::vector<std::vector<std::string>> m_rows;
  bool m_changed = false;
};

template <class Gone>
std::size_t TableEdit::erase_if(Gone gone) {
  std::vector<bool> goes;  // first all questions, which may be about the rows as they stand
  for (std::size_t row = 0; row < m_rows.size(); ++row) {
    goes.push_back(gone(row));
  }
  std::size_t row = 0;
  const std::size_t count = std::erase_if(m_rows, [&](const auto&) { return goes[row++]; });
  m_changed = m_changed || count > 0;
  return count;
}

}  // namespace gesprek
