// Numbers where a list should have names.
#include <algorithm>

#include "base/text.hpp"
#include "load/found.hpp"
#include "load/import_columns.hpp"
#include "load/import_name_columns.hpp"
#include "load/import_names.hpp"
#include "load/scan.hpp"
#include "words/imported.hpp"

namespace gesprek {
namespace {

/// The key of whoever has this name, where the list has it.
std::optional<std::size_t> key_column_of(const ImportField& name, const ImportColumns& columns) {
  const ImportField key{name.of_guardian ? "guardian" : "pupil", name.of_guardian, name.number};
  const auto found = std::ranges::find(columns.fields, std::optional(key));
  return found != columns.fields.end()
             ? std::optional(static_cast<std::size_t>(found - columns.fields.begin()))
             : std::nullopt;
}

bool is_no_name(std::string_view word, const std::string& key) {
  const std::string bare = heading_key(word);
  const bool has_digit = std::ranges::any_of(bare, is_digit);
  return has_digit && (std::ranges::all_of(bare, is_digit) || bare == key);
}

/// "Jansen, Piet (1234)" without the number.
std::string without_numbers(std::string_view name, const std::string& key) {
  std::string kept;
  while (!name.empty()) {
    const std::string_view word = name.substr(0, name.find(' '));
    if (!word.empty() && !is_no_name(word, key)) {
      kept += (kept.empty() ? "" : " ") + std::string(word);
    }
    name.remove_prefix(std::min(name.size(), word.size() + 1));
  }
  return kept;
}

}  // namespace

void drop_numbers_in_names(const Sources& sources, Table& table, const ImportColumns& columns,
                           Diagnostics& diagnostics) {
  for (std::size_t column = 0; column < columns.fields.size(); ++column) {
    const auto& field = columns.fields[column];
    if (!field || !is_of_name(*field)) {
      continue;
    }
    const auto key_column = key_column_of(*field, columns);
    Found numbers;
    for (Row& row : table.rows) {
      Cell& cell = row.cells[column];
      std::string kept =
          without_numbers(cell.text, key_column ? heading_key(row.cells[*key_column].text) : std::string());
      if (kept.size() < trim(cell.text).size()) {
        numbers.add(cell.span);
        cell.text = std::move(kept);
      }
    }
    if (numbers.count > 0) {
      diagnostics.warning("number-as-name", table.header[column].span,
                          Message{words::imported::k_number_as_name,
                                  {{"column", table.header[column].text},
                                   {"count", numbers.count},
                                   {"line", std::int64_t{sources.place(numbers.first).line}}}},
                          Message{words::imported::k_help_number_as_name});
    }
  }
}

void drop_names_in_keys(const Sources& sources, Table& table, const ImportColumns& columns,
                        const ImportMapping& mapping, Diagnostics& diagnostics) {
  for (std::size_t column = 0; column < columns.fields.size(); ++column) {
    const auto& field = columns.fields[column];
    const bool is_household = field && field->of_guardian && field->name == "household";
    if (!field || (!is_household && !is_key_of_person(*field)) || field->name == "pupils" ||
        mapping.contains(table.header[column].text)) {
      continue;
    }
    Found names;
    for (Row& row : table.rows) {
      Cell& cell = row.cells[column];
      const bool is_in_pieces = trim(cell.text).find(' ') != std::string_view::npos;
      if (looks_like_name(cell.text) && (is_household || is_in_pieces)) {
        names.add(cell.span);
        cell.text.clear();
      }
    }
    if (names.count > 0) {
      diagnostics.warning("name-as-key", table.header[column].span,
                          Message{words::imported::k_name_as_key,
                                  {{"column", table.header[column].text},
                                   {"count", names.count},
                                   {"line", std::int64_t{sources.place(names.first).line}}}},
                          Message{is_household ? words::imported::k_help_name_as_household
                                               : words::imported::k_help_name_as_key});
    }
  }
}

void report_two_names(const Sources& sources, const Table& table, const ImportColumns& columns,
                      Diagnostics& diagnostics) {
  for (std::size_t column = 0; column < columns.fields.size(); ++column) {
    const auto& field = columns.fields[column];
    if (!field || !field->of_guardian || !is_of_name(*field)) {
      continue;
    }
    Found pairs;
    for (const Row& row : table.rows) {
      if (names_two(row.cells[column].text)) {
        pairs.add(row.cells[column].span);
      }
    }
    if (pairs.count > 0) {
      diagnostics.warning("two-guardians", table.header[column].span,
                          Message{words::imported::k_two_guardians,
                                  {{"column", table.header[column].text},
                                   {"count", pairs.count},
                                   {"line", std::int64_t{sources.place(pairs.first).line}}}},
                          Message{words::imported::k_help_two_guardians});
    }
  }
}

}  // namespace gesprek
