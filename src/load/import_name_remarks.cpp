// What stands beside the names of a list, put where it belongs or left out.
#include <algorithm>
#include <utility>

#include "load/found.hpp"
#include "load/import_columns.hpp"
#include "load/name_remarks.hpp"
#include "words/import_names.hpp"

namespace gesprek {
namespace {

/// The cells of a list by what they mean; a column that the list lacks is put behind the others.
class Fields {
 public:
  Fields(Table& table, ImportColumns& columns) : m_table(table), m_columns(columns) {}

  /// Fills in an empty cell.
  void fill(Row& row, const ImportField& field, std::string text, Span place) {
    if (Cell& cell = row.cells[column_of(field)]; cell.text.empty() && !text.empty()) {
      cell = {std::move(text), place};
    }
  }
  void set(Row& row, const ImportField& field, std::string text, Span place) {
    row.cells[column_of(field)] = {std::move(text), place};
  }

 private:
  std::size_t column_of(const ImportField& field) {
    const auto found = std::ranges::find(m_columns.fields, std::optional(field));
    const auto column = static_cast<std::size_t>(found - m_columns.fields.begin());
    if (found == m_columns.fields.end()) {
      m_columns.fields.emplace_back(field);
      m_table.header.push_back({"", m_table.header.back().span});
      for (Row& row : m_table.rows) {
        row.cells.push_back({"", row.span});
      }
    }
    return column;
  }

  Table& m_table;
  ImportColumns& m_columns;
};

/// A pupil has no address of its own, and what is secret about it is of its guardians.
void place(const NameCell& name, const ImportField& field, Row& row, Span span, Fields& fields) {
  const auto of_person = [&](std::string_view what) {
    return ImportField{std::string(what), true, field.of_guardian ? field.number : 0};
  };
  if (name.is_secret) {
    fields.set(row, of_person("secret"), "ja", span);
  }
  if (!field.of_guardian) {
    return;
  }
  if (name.is_barred) {
    fields.set(row, of_person("no_contact"), "ja", span);
  }
  for (const auto& [what, text] : {std::pair("email", name.email), std::pair("phone", name.phone),
                                   std::pair("relation", name.relation)}) {
    if (!text.empty()) {
      fields.fill(row, of_person(what), text, span);
    }
  }
}

}  // namespace

void take_remarks_out_of_names(const Sources& sources, Table& table, ImportColumns& columns,
                               Diagnostics& diagnostics) {
  Fields fields(table, columns);
  const std::size_t count = columns.fields.size();
  for (std::size_t column = 0; column < count; ++column) {
    const auto field = columns.fields[column];
    if (!field || !is_of_name(*field)) {
      continue;
    }
    FoundLines found;
    for (Row& row : table.rows) {
      const NameCell name = read_name_cell(row.cells[column].text);
      if (name.has_more) {
        const Span span = row.cells[column].span;
        found.add(sources, span);
        row.cells[column].text = name.name;
        place(name, *field, row, span, fields);
      }
    }
    if (found.count() > 0) {
      diagnostics.warning("more-than-name", found.start(),
                          Message{words::imported::k_more_than_name,
                                  {{"column", table.header[column].text}, {"lines", found.lines()}}},
                          Message{words::imported::k_help_more_than_name});
    }
  }
}

}  // namespace gesprek
