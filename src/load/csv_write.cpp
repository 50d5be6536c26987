#include <algorithm>

#include "base/utf8.hpp"
#include "load/csv.hpp"
#include "load/csv_text.hpp"

namespace gesprek {
namespace {

constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";

/// Every separator that a reader may look for counts, not only the table's own: the header decides it anew.
bool needs_quotes(std::string_view text, char separator) {
  return text.find_first_of("\";,\t\r\n") != std::string_view::npos ||
         text.find(separator) != std::string_view::npos || text.starts_with(' ') || text.ends_with(' ');
}

std::string write_row(const std::vector<std::string>& cells, const Dialect& dialect) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    line += i == 0 ? "" : std::string(1, dialect.separator);
    line += csv_cell(cells[i], dialect.separator);
  }
  return (line.empty() ? "\"\"" : line) + (dialect.crlf ? "\r\n" : "\n");
}

/// Windows-1252 bytes, unless a reader would take them for something else.
std::optional<std::string> as_windows_1252(std::string_view text) {
  auto bytes = to_windows_1252(text);
  const bool plain = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (bytes && !plain && !decode_table(*bytes).dialect.windows_1252) {
    return std::nullopt;
  }
  return bytes;
}

}  // namespace

std::string csv_cell(std::string_view text, char separator) {
  std::string cell = (needs_formula_guard(text) ? "'" : "") + std::string(text);
  if (!needs_quotes(cell, separator)) {
    return cell;
  }
  std::string quoted = "\"";
  for (const char c : cell) {
    quoted += c;
    quoted += c == '"' ? "\"" : "";
  }
  return quoted + '"';
}

std::string write_csv(const std::vector<std::vector<std::string>>& rows, const Dialect& dialect) {
  std::string text;
  for (const auto& row : rows) {
    text += write_row(row, dialect);
  }
  if (dialect.windows_1252) {
    if (auto bytes = as_windows_1252(text)) {
      return *std::move(bytes);
    }
  }
  return (dialect.bom || dialect.windows_1252 ? std::string(k_byte_order_mark) : "") + text;
}

}  // namespace gesprek
