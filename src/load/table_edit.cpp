#include "load/table_edit.hpp"

#include <algorithm>
#include <cassert>

namespace gesprek {

namespace {

/// What the program notes for a later import: no new table has it before it is needed.
bool is_on_demand(std::string_view column) {
  return column == "source_key" || column == "invite_before";
}

}  // namespace

TableEdit::TableEdit(const Sources& sources, const std::optional<TableSource>& table,
                     const std::vector<Column>& columns)
    : m_columns(columns), m_index(columns.size()) {
  Diagnostics ignored;  // whoever read the table has said what there is to say
  const auto parsed = table ? parse_csv(sources, table->id, table->dialect, ignored) : std::nullopt;
  if (!parsed || parsed->header.empty()) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (is_on_demand(columns[i].name)) {
        continue;
      }
      m_index[i] = m_header.size();
      m_header.emplace_back(columns[i].name);
    }
    return;
  }
  m_dialect = parsed->dialect;
  if (const auto map = map_columns(*parsed, columns, ignored)) {
    m_index = map->index;
  }
  for (const Cell& cell : parsed->header) {
    m_header.push_back(cell.text);
  }
  for (const Row& row : parsed->rows) {
    std::vector<std::string> cells;
    for (const Cell& cell : row.cells) {
      cells.push_back(cell.text);
    }
    m_rows.push_back(std::move(cells));
  }
}

std::size_t TableEdit::position(std::string_view column) {
  const auto known = std::ranges::find(m_columns, column, &Column::name);
  assert(known != m_columns.end());
  auto& index = m_index.at(static_cast<std::size_t>(known - m_columns.begin()));
  if (!index) {
    index = m_header.size();
    m_header.emplace_back(column);
  }
  return *index;
}

std::string TableEdit::text(std::size_t row, std::string_view column) const {
  const auto known = std::ranges::find(m_columns, column, &Column::name);
  assert(known != m_columns.end());
  const auto& index = m_index.at(static_cast<std::size_t>(known - m_columns.begin()));
  const auto& cells = m_rows.at(row);
  return index && *index < cells.size() ? cells[*index] : "";
}

void TableEdit::set(std::size_t row, std::string_view column, std::string text) {
  const std::size_t place = position(column);
  auto& cells = m_rows.at(row);
  cells.resize(std::max(cells.size(), place + 1));
  m_changed = m_changed || cells[place] != text;
  cells[place] = std::move(text);
}

std::size_t TableEdit::add() {
  m_rows.emplace_back();
  m_changed = true;
  return m_rows.size() - 1;
}

std::optional<std::string> TableEdit::changed_bytes() const {
  if (!m_changed) {
    return std::nullopt;
  }
  std::vector<std::vector<std::string>> rows{m_header};
  rows.insert(rows.end(), m_rows.begin(), m_rows.end());
  for (auto& row : rows) {
    row.resize(m_header.size());
  }
  return write_csv(rows, m_dialect);
}

}  // namespace gesprek
