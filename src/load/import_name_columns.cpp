#include "load/import_name_columns.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "load/relation_words.hpp"
#include "load/scan.hpp"
#include "load/table_cells.hpp"

namespace gesprek {
namespace {

/// Some word of it has no digit: "Jansen, Piet (71)", and not "P71".
bool has_word(std::string_view cell) {
  while (!cell.empty()) {
    const std::string_view word = cell.substr(0, cell.find(' '));
    if (!heading_key(word).empty() && std::ranges::none_of(word, is_digit)) {
      return true;
    }
    cell.remove_prefix(std::min(cell.size(), word.size() + 1));
  }
  return false;
}

template <class Is>
bool any_cell(const Table& table, std::size_t column, Is is) {
  return std::ranges::any_of(table.rows, [&](const Row& row) { return is(row.cells[column].text); });
}

/// Of the cells that say something.
template <class Is>
bool most_cells(const Table& table, std::size_t column, Is is) {
  std::size_t filled = 0;
  std::size_t fitting = 0;
  for (const Row& row : table.rows) {
    const std::string_view text = trim(row.cells[column].text);
    filled += text.empty() ? 0 : 1;
    fitting += !text.empty() && is(text) ? 1 : 0;
  }
  return fitting * 2 > filled;
}

/// A key stands at one piece; "Jan de Boer" and "Boer, Jan de" do not. Where most cells are words, "Zoe" is
/// no number either.
bool holds_names(const Table& table, std::size_t column) {
  return any_cell(
             table, column,
             [](std::string_view cell) { return cell.find(' ') != std::string::npos && has_word(cell); }) ||
         most_cells(table, column, looks_like_name);
}

bool may_hold_names(const Table& table, std::size_t column) {
  return any_cell(table, column, has_word);
}

bool holds_relations(const Table& table, std::size_t column) {
  return most_cells(table, column, [](std::string_view cell) {
    return cell.find(' ') == std::string::npos && !relation_of_word(cell).empty();
  });
}

bool has_other_name(const ImportColumns& columns, const ImportField& key) {
  return std::ranges::any_of(columns.fields, [&](const std::optional<ImportField>& field) {
    return field && field->of_guardian == key.of_guardian && field->number == key.number &&
           (field->name == "given" || field->name == "family" || field->name == "name");
  });
}

/// The column of the key becomes that of the name where its heading can mean either and the cells hold names,
/// or where another column has the key.
template <class CanBeName>
void settle_name(ImportColumns& columns, const Table& table, const ImportField& key, CanBeName can_be_name) {
  const auto found = std::ranges::find(columns.fields, std::optional(key));
  if (found == columns.fields.end()) {
    return;
  }
  const auto used = static_cast<std::size_t>(found - columns.fields.begin());
  std::vector<std::size_t> alike{used};
  for (const auto& [column, first] : columns.doubled) {
    if (first == used) {
      alike.push_back(column);
    }
  }
  std::ranges::stable_sort(alike, {}, [&](std::size_t column) {  // who can be the name, the likeliest first
    return !can_be_name(column) || !may_hold_names(table, column) ? 2 : holds_names(table, column) ? 0 : 1;
  });
  const std::size_t name = alike.front();
  if (!can_be_name(name) || !may_hold_names(table, name) ||
      (alike.size() == 1 && !holds_names(table, name))) {
    return;
  }
  const std::size_t number = alike.back();
  columns.doubled.erase(name);
  columns.doubled.erase(number);
  columns.fields[used].reset();
  columns.fields[number] = key;
  columns.fields[name] = ImportField{"name", key.of_guardian, key.number};
}

}  // namespace

bool looks_like_name(std::string_view text) {
  constexpr int k_shortest = 3;
  return std::ranges::none_of(text, is_digit) && text.find('@') == std::string_view::npos &&
         std::ranges::count_if(text, [](char c) {
           return is_letter(c) || static_cast<unsigned char>(c) >= 0x80;
         }) >= k_shortest;
}

void settle_pupil_name(ImportColumns& columns, const Table& table, const ImportMapping& mapping) {
  const ImportField key{"pupil", false, 0};
  if (has_other_name(columns, key)) {
    return;
  }
  settle_name(columns, table, key, [&](std::size_t column) {
    const std::string& heading = table.header[column].text;
    const std::string word = heading_key(heading);
    return !mapping.contains(heading) && (word == "leerling" || word == "pupil");
  });
}

void settle_guardian_name(ImportColumns& columns, const Table& table, const ImportMapping& mapping) {
  const ImportField key{"guardian", true, 0};
  const auto can_be_name = [&](std::size_t column) {
    return !mapping.contains(table.header[column].text) && says_only_guardian(table.header[column].text);
  };
  const auto found = std::ranges::find(columns.fields, std::optional(key));
  const auto column = static_cast<std::size_t>(found - columns.fields.begin());
  const ImportField relation{"relation", true, 0};
  const bool has_relation =
      std::ranges::find(columns.fields, std::optional(relation)) != columns.fields.end();
  if (found != columns.fields.end() && can_be_name(column) && !has_relation &&
      holds_relations(table, column)) {
    *found = relation;
  } else if (!has_other_name(columns, key)) {
    settle_name(columns, table, key, can_be_name);
  }
}

}  // namespace gesprek
