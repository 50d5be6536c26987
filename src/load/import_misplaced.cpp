// Headings that stand above the wrong columns: a name taken for a class or a key would be said wherever they
// are.
#include <algorithm>
#include <array>
#include <set>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "load/class_names.hpp"
#include "load/import_columns.hpp"
#include "load/import_text.hpp"
#include "load/scan.hpp"
#include "load/table_row.hpp"
#include "words/import_lists.hpp"
#include "words/imported.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_few_cells = 3;     // below that, one slip is most of them
constexpr std::size_t k_few_classes = 12;  // likewise

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

/// How many cells of a column say something, and how many of them cannot be meant.
struct Cells {
  std::size_t filled = 0;
  std::size_t strange = 0;
  bool are_misplaced(std::size_t few) const { return filled >= few && strange * 2 > filled; }
};

template <class IsStrange>
Cells cells_of(const Table& table, std::size_t column, IsStrange is_strange) {
  Cells cells;
  for (const Row& row : table.rows) {
    const std::string_view text = trim(row.cells.at(column).text);
    if (!text.empty() && !says_nothing(text)) {
      ++cells.filled;
      cells.strange += is_strange(text) ? 1 : 0;
    }
  }
  return cells;
}

/// Birthdays or addresses, or a class of its own for nearly every pupil, none of which says a grade.
bool are_no_classes(const Table& table, std::size_t column) {
  std::set<std::string> names;
  const Cells first_of_each = cells_of(table, column, [&](std::string_view text) {
    return parse_class_name(text).grades.empty() && names.insert(fold(text)).second;
  });
  const Cells others = cells_of(table, column, [](std::string_view text) {
    return text.find('@') != std::string_view::npos ||
           (parse_day(text) && parse_class_name(text).grades.empty());
  });
  return first_of_each.are_misplaced(k_few_classes) || others.are_misplaced(k_few_cells);
}

/// Birthdays under the class and classes under the birth date: "12-5-2019" could be class 5/8 without that.
bool are_swapped(const Table& table, const ImportColumns& columns, std::size_t column) {
  const auto born = std::ranges::find(columns.fields, std::optional(ImportField{"born", false, 0}));
  if (born == columns.fields.end()) {
    return false;
  }
  const auto other = static_cast<std::size_t>(born - columns.fields.begin());
  std::size_t swapped = 0;
  std::size_t filled = 0;
  for (const Row& row : table.rows) {
    const std::string_view text = trim(row.cells.at(column).text);
    const std::string_view beside = trim(row.cells.at(other).text);
    filled += text.empty() || beside.empty() ? 0 : 1;
    swapped +=
        parse_written_day(text) && !parse_written_day(beside) && !parse_class_name(beside).grades.empty() ? 1
                                                                                                          : 0;
  }
  return swapped * 2 > filled;
}

/// A number has more digits than letters ("06-12345678 (werk)", "+31 6 …").
bool is_no_phone(std::string_view text) {
  return text.find('@') != std::string_view::npos ||
         std::ranges::count_if(text, is_digit) < std::ranges::count_if(text, is_letter);
}

/// A phone number; other numbers are taken out of names one by one.
bool is_no_name(std::string_view text) {
  const auto digits = std::ranges::count_if(text, is_digit);
  return text.find('@') != std::string_view::npos ||
         (digits >= 6 && digits > std::ranges::count_if(text, is_letter));
}

bool is_no_address(std::string_view text) {
  return text.find('@') == std::string_view::npos;
}

/// What no cell under this heading can be; nothing for a field whose cells can be any text.
bool (*strange_for(const ImportField& field))(std::string_view) {
  if (field.name == "email" || field.name == "teacher_email") {
    return is_no_address;
  }
  if (field.name == "phone") {
    return is_no_phone;
  }
  return is_of_name(field) ? is_no_name : nullptr;
}

bool is_misplaced(const Table& table, const ImportColumns& columns, const ImportMapping& mapping,
                  std::size_t column) {
  constexpr std::array<std::string_view, 5> k_with_digits{"pupil", "born", "grade", "first_day", "last_day"};
  const auto& field = columns.fields[column];
  if (!field || mapping.contains(table.header[column].text)) {
    return false;
  }
  if (const auto is_strange = strange_for(*field)) {
    return cells_of(table, column, is_strange).are_misplaced(k_few_cells);
  }
  if (field->of_guardian) {
    return false;
  }
  if (field->name == "class") {
    return !columns.is_staff_list && (are_no_classes(table, column) || are_swapped(table, columns, column));
  }
  return std::ranges::find(k_with_digits, field->name) != k_with_digits.end() &&
         cells_of(table, column, field->name == "pupil" ? is_no_key : has_strange_word)
             .are_misplaced(k_few_cells);
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
