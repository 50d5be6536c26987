#include "load/oneroster_table.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "base/text.hpp"
#include "diag/quote.hpp"
#include "load/citizen_cells.hpp"
#include "load/csv.hpp"
#include "words/import.hpp"
#include "words/oneroster.hpp"

namespace gesprek::oneroster {

std::string_view Record::text(std::string_view column) const {
  const auto found = m_columns.find(column);
  return found != m_columns.end() ? std::string_view(m_row.cells.at(found->second).text) : std::string_view();
}

Span Record::span(std::string_view column) const {
  const auto found = m_columns.find(column);
  return found != m_columns.end() ? m_row.cells.at(found->second).span : m_row.span;
}

std::string Record::word(std::string_view column) const {
  return fold(text(column));
}

std::vector<std::string> Record::list(std::string_view column) const {
  std::vector<std::string> items;
  std::string_view rest = text(column);
  while (!rest.empty()) {
    const std::string_view item = rest.substr(0, rest.find(','));
    if (!trim(item).empty()) {
      items.emplace_back(trim(item));
    }
    rest.remove_prefix(std::min(rest.size(), item.size() + 1));
  }
  return items;
}

FileTable::FileTable(const Sources& sources, const TableSource& source,
                     const std::vector<std::string_view>& required, bool is_delta, Diagnostics& diagnostics)
    : m_table(parse_csv(sources, source.id, source.dialect, diagnostics)) {
  if (!m_table) {
    return;
  }
  for (std::size_t i = 0; i < m_table->header.size(); ++i) {
    m_columns.emplace(m_table->header[i].text, i);
  }
  for (const std::string_view column : required) {
    if (!has(column)) {
      diagnostics.error("missing-column", m_table->header.front().span,
                        Message{words::k_oneroster_missing_column, {{"column", std::string(column)}}},
                        Message{words::k_help_oneroster_missing_column});
    }
  }
  static constexpr std::array<std::string_view, 8> k_words{
      "givenName", "familyName", "preferredGivenName", "preferredFamilyName", "email", "phone",
      "sms",       "title"};
  const auto what_of = [&](std::size_t column) {
    const std::string& heading = m_table->header[column].text;
    const auto what = heading == "phone" || heading == "sms" ? CellsOf::phones : CellsOf::words;
    return std::ranges::find(k_words, heading) != k_words.end() ? std::optional(what) : std::nullopt;
  };
  drop_citizen_cells(sources, *m_table, what_of, diagnostics);
  sort_rows(is_delta, diagnostics);
}

void FileTable::sort_rows(bool is_delta, Diagnostics& diagnostics) {
  std::set<std::string, std::less<>> keys;
  bool said = false;
  for (const Row& row : m_table->rows) {
    const Record record(m_columns, row);
    const std::string status = record.word("status");
    if (!status.empty() && !is_delta && !said) {
      said = true;
      diagnostics.warning("status-in-bulk", record.span("status"), Message{words::k_status_in_bulk},
                          Message{words::k_help_status_in_bulk});
    }
    const std::string_view key = record.text("sourcedId");
    if (has("sourcedId") && !key.empty() && !keys.emplace(key).second) {
      diagnostics.warning("duplicate-key", row.span,
                          Message{words::k_import_duplicate, {{"key", quoted(key)}}},
                          Message{words::k_help_import_duplicate});
      continue;
    }
    const bool is_deleted = status == "tobedeleted" || status == "inactive";
    (is_deleted ? m_deleted : m_rows).push_back(&row);
  }
}

void FileTable::each(const std::function<void(const Record&)>& read) const {
  for (const Row* row : m_rows) {
    read(Record(m_columns, *row));
  }
}

void FileTable::each_deleted(const std::function<void(const Record&)>& read) const {
  for (const Row* row : m_deleted) {
    read(Record(m_columns, *row));
  }
}

Span FileTable::heading(std::string_view column) const {
  if (!m_table) {
    return {};
  }
  const auto found = m_columns.find(column);
  return m_table->header.at(found != m_columns.end() ? found->second : 0).span;
}

}  // namespace gesprek::oneroster
