// One list as a spreadsheet saves it: its columns looked at first, then its rows.
#include <algorithm>
#include <utility>

#include "load/citizen_cells.hpp"
#include "load/import.hpp"
#include "load/import_blocks.hpp"
#include "load/import_columns.hpp"
#include "load/import_headings.hpp"
#include "load/import_layout.hpp"
#include "load/import_rows.hpp"
#include "load/large_table.hpp"
#include "words/import.hpp"
#include "words/tables.hpp"

namespace gesprek {

namespace {

/// How the letters were read, where the file does not show it for certain.
void report_guess(const TableSource& table, Diagnostics& diagnostics) {
  const auto say = [&](std::string_view code, const Phrase& message) {
    diagnostics.note(code, Span{table.id, 0, 0}, Message{message}, Message{words::k_help_read_as_dos});
  };
  switch (table.dialect.guess) {
    case Dialect::Guess::none:
      return;
    case Dialect::Guess::code_page_850:
      return say("read-as-dos", words::k_read_as_dos);
    case Dialect::Guess::mac_roman:
      return say("read-as-mac", words::k_read_as_mac);
    case Dialect::Guess::mixed:
      return say("read-as-mixed", words::k_read_as_mixed);
  }
}

}  // namespace

ImportedRoster import_csv(const Sources& sources, const TableSource& table, const ImportMapping& mapping,
                          Diagnostics& diagnostics) {
  Diagnostics of_rows;
  auto parsed = parse_list(sources, table, of_rows);
  if (!parsed || has_two_lines_of_headings(*parsed, diagnostics) || begins_with_data(*parsed, diagnostics)) {
    add_all(of_rows, diagnostics);
    return {};
  }
  drop_totals(*parsed, diagnostics);
  drop_repeated_headings(sources, *parsed, diagnostics);
  settle_class_headings(sources, *parsed, mapping, diagnostics);
  ImportColumns columns = map_import_columns(*parsed, mapping);
  if (std::ranges::none_of(columns.fields, [](const auto& field) { return field.has_value(); })) {
    const std::uint32_t begin =
        parsed->header.front().span.begin;  // it may be a pupil: none of it is repeated
    diagnostics.error("no-known-heading", {table.id, begin, begin}, Message{words::k_no_known_heading},
                      Message{words::k_help_no_known_heading});
    return {};
  }
  add_all(of_rows, diagnostics);
  report_columns(*parsed, columns, mapping, diagnostics);
  report_guess(table, diagnostics);
  if (!columns.has_pupils && !columns.has_guardians && !columns.is_staff_list) {
    diagnostics.error("no-known-heading", parsed->header.front().span, Message{words::k_no_known_heading},
                      Message{words::k_help_unknown_heading});
    return {};
  }
  const bool is_damaged = report_damaged_rows(sources, *parsed, diagnostics);
  if (report_misplaced(*parsed, columns, mapping, diagnostics) || is_damaged) {
    return {};
  }
  fill_blocks(sources, *parsed, columns, diagnostics);
  const auto what_of = [&](std::size_t column) {
    const auto& field = columns.fields[column];
    const auto what = field && field->name == "phone" ? CellsOf::phones
                      : field && is_of_name(*field)   ? CellsOf::names
                                                      : CellsOf::words;
    return field && !is_key_of_person(*field) ? std::optional(what) : std::nullopt;
  };
  drop_citizen_cells(sources, *parsed, what_of, diagnostics);
  std::vector<ImportedColumn> shown = columns_of(*parsed, columns);
  take_remarks_out_of_names(sources, *parsed, columns, diagnostics);
  drop_numbers_in_names(sources, *parsed, columns, diagnostics);
  drop_names_in_keys(sources, *parsed, columns, mapping, diagnostics);
  report_two_names(sources, *parsed, columns, diagnostics);
  const std::vector<std::size_t> namesakes = tell_namesakes_apart(sources, *parsed, columns, diagnostics);
  settle_dates(sources, *parsed, columns, diagnostics);
  report_class_dates(sources, *parsed, columns, diagnostics);
  ImportedRoster roster = read_rows(sources, *parsed, columns, namesakes, diagnostics);
  roster.columns = std::move(shown);
  return roster;
}

}  // namespace gesprek
