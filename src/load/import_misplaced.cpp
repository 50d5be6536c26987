// Headings that stand above the wrong columns: a name taken for a class or a key would be said wherever they
// are.
#include <algorithm>
#include <array>
#include <set>

#include "base/text.hpp"
#include "load/class_names.hpp"
#include "load/import_columns.hpp"
#include "load/scan.hpp"
#include "load/table_row.hpp"
#include "words/import_lists.hpp"
#include "words/imported.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_few_cells = 3;     // below that, one slip is most of them
constexpr std::size_t k_few_classes = 12;  // likewise
constexpr std::size_t k_fillers = 2;       // "onbekend", "n.v.t."

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Whether the text has a word that is neither a month nor behind which a grade stands.
bool has_strange_word(std::string_view text) {
  const auto word = std::ranges::find_if(text, is_letter);
  const auto end = std::find_if_not(word, text.end(), is_letter);
  return end - word >= 3 && fault_of_date(text) != DateFault::month_word &&
         parse_class_name(text).grades.empty();
}

/// A key may have words in it; a name has no digit, and an address is nobody's key.
bool is_no_key(std::string_view text) {
  return (std::ranges::none_of(text, is_digit) && std::ranges::count_if(text, is_letter) >= 3) ||
         text.find('@') != std::string_view::npos;
}

/// How many cells of a column say something, and which of them cannot be meant.
struct Cells {
  std::size_t filled = 0;
  std::size_t strange = 0;
  std::set<std::string> texts;  ///< the strange ones, once each
  bool are_misplaced(std::size_t few) const {
    return filled >= few && strange * 2 > filled && texts.size() > k_fillers;
  }
};

Cells words_in_column(const Table& table, std::size_t column, bool is_key) {
  Cells cells;
  for (const Row& row : table.rows) {
    const std::string_view text = trim(row.cells.at(column).text);
    cells.filled += text.empty() ? 0 : 1;
    if (is_key ? is_no_key(text) : has_strange_word(text)) {
      ++cells.strange;
      cells.texts.insert(fold(text));
    }
  }
  return cells;
}

/// A class of its own for nearly every pupil, none of which says a grade.
Cells classes_in_column(const Table& table, std::size_t column) {
  Cells cells;
  for (const Row& row : table.rows) {
    const std::string_view text = trim(row.cells.at(column).text);
    cells.filled += text.empty() ? 0 : 1;
    if (!text.empty() && parse_class_name(text).grades.empty()) {
      cells.texts.insert(fold(text));
    }
  }
  cells.strange = cells.texts.size();
  return cells;
}

bool is_misplaced(const Table& table, const ImportColumns& columns, const ImportMapping& mapping,
                  std::size_t column) {
  constexpr std::array<std::string_view, 5> k_with_digits{"pupil", "born", "grade", "first_day", "last_day"};
  const auto& field = columns.fields[column];
  if (!field || field->of_guardian || mapping.contains(table.header[column].text)) {
    return false;
  }
  if (field->name == "class") {
    return !columns.is_staff_list && classes_in_column(table, column).are_misplaced(k_few_classes);
  }
  return std::ranges::find(k_with_digits, field->name) != k_with_digits.end() &&
         words_in_column(table, column, field->name == "pupil").are_misplaced(k_few_cells);
}

}  // namespace

bool report_misplaced(const Table& table, const ImportColumns& columns, const ImportMapping& mapping,
                      Diagnostics& diagnostics) {
  bool any = false;
  for (std::size_t column = 0; column < columns.fields.size(); ++column) {
    if (is_misplaced(table, columns, mapping, column)) {
      diagnostics.error("misplaced-column", table.header[column].span,
                        Message{words::k_misplaced_column,
                                {{"text", table.header[column].text},
                                 {"meaning", &words::imported::field_words(columns.fields[column]->name)}}},
                        Message{words::k_help_misplaced_column});
      any = true;
    }
  }
  return any;
}

}  // namespace gesprek
