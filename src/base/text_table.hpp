// A plain table for the terminal: columns by display width, no frames, no blanks at line ends.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/terminal.hpp"

namespace gesprek {

/// What happens when the table is wider than allowed: `wrap` loses nothing, `cut` keeps a row on one line.
enum class Overflow { wrap, cut };

struct TextColumn {
  std::string heading;
  Align align = Align::left;
};

struct TextCell {
  std::string text;
  Tint tint = Tint::none;

  TextCell() = default;
  TextCell(std::string words, Tint color = Tint::none) : text(std::move(words)), tint(color) {}
  TextCell(const char* words, Tint color = Tint::none) : text(words), tint(color) {}
};

struct TextTableStyle {
  std::size_t width = 80;  ///< cells that a line may take
  std::size_t indent = 0;
  Overflow overflow = Overflow::wrap;
  bool color = false;
};

/// Cells pass terminal_safe(). Too wide: the last column gives way first, down to a third, then the widest
/// others, between words; at last each row is a paragraph of its cells. Or cells are cut with "…".
class TextTable {
 public:
  using Style = TextTableStyle;

  explicit TextTable(std::vector<TextColumn> columns) : m_columns(std::move(columns)) {}

  /// Missing cells at the end are empty; more cells than columns are a fault of the program (assert).
  void add_row(std::vector<TextCell> cells);
  bool empty() const { return m_rows.empty(); }
  std::size_t size() const { return m_rows.size(); }

  /// The headings (left out when all are empty), then the rows; each line ends with a line break.
  std::string render(const Style& style = {}) const;

 private:
  std::vector<std::size_t> widths(const Style& style) const;

  std::vector<TextColumn> m_columns;
  std::vector<std::vector<TextCell>> m_rows;
};

}  // namespace gesprek
