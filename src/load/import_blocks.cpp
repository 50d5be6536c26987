#include "load/import_blocks.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "load/class_names.hpp"
#include "load/found.hpp"
#include "words/import_lists.hpp"

namespace gesprek {
namespace {

using Columns = std::vector<std::size_t>;

constexpr std::string_view k_made_heading =
    "Groep";  ///< of the column for classes that stand in lines of their own

template <class IsWanted>
Columns columns_where(const ImportColumns& columns, IsWanted is_wanted) {
  Columns wanted;
  for (std::size_t i = 0; i < columns.fields.size(); ++i) {
    if (columns.fields[i] && is_wanted(*columns.fields[i])) {
      wanted.push_back(i);
    }
  }
  return wanted;
}

bool is_one_of(const ImportField& field, std::initializer_list<std::string_view> names) {
  return std::ranges::find(names, std::string_view(field.name)) != names.end();
}

bool says_any(const Row& row, const Columns& columns) {
  return std::ranges::any_of(columns, [&](std::size_t column) { return !row.cells[column].text.empty(); });
}

/// The cell that a line consists of; nothing when it has several, or none.
std::optional<std::size_t> only_cell(const Row& row) {
  const auto is_filled = [](const Cell& cell) { return !cell.text.empty(); };
  const auto first = std::ranges::find_if(row.cells, is_filled);
  const bool is_only = first != row.cells.end() && std::none_of(first + 1, row.cells.end(), is_filled);
  return is_only ? std::optional(static_cast<std::size_t>(first - row.cells.begin())) : std::nullopt;
}

/// "groep 4 - juf Els", "Klas 3/4": a word for a class, and a grade behind it.
bool is_class_heading(std::string_view text) {
  constexpr std::array<std::string_view, 5> k_words{"groep ", "group ", "klas ", "class ", "gr. "};
  const std::string folded = fold(text);
  return std::ranges::any_of(k_words, [&](std::string_view word) {
    const char grade = folded.starts_with(word) && folded.size() > word.size() ? folded[word.size()] : ' ';
    return grade >= '1' && grade <= '8';
  });
}

/// The class of such a line, without what stands behind it ("- juf Els", "(24 leerlingen)").
std::string class_of_heading(std::string_view text) {
  for (std::size_t end = text.size(); end != std::string_view::npos && end > 0;
       end = text.find_last_of(" :(,;", end - 1)) {
    std::string_view part = trim(text.substr(0, end));
    while (!part.empty() && std::string_view("-:(,").find(part.back()) != std::string_view::npos) {
      part = trim(part.substr(0, part.size() - 1));
    }
    if (!parse_class_name(part).grades.empty()) {
      return std::string(part);
    }
  }
  return {};
}

std::optional<std::size_t> class_column(const Table& table, const ImportMapping& mapping) {
  for (std::size_t i = 0; i < table.header.size(); ++i) {
    const std::string& heading = table.header[i].text;
    const auto mapped = mapping.find(heading);
    const auto field =
        mapped == mapping.end() ? field_of_heading(heading) : parse_import_field(mapped->second);
    if (field == ImportField{"class", false, 0}) {
      return i;
    }
  }
  return std::nullopt;
}

Message counted(const Sources& sources, const Phrase& phrase, const Found& found) {
  return {phrase, {{"count", found.count}, {"line", std::int64_t{sources.place(found.first).line}}}};
}

/// The start of the row: what stands in it is not repeated.
Span start_of(Span row) {
  return {row.source, row.begin, row.begin};
}

/// Whether the column says each class in the first row of its pupils alone: more rows have none than one, and
/// no two neighbours say the same. A list that leaves out one class or other is another thing. Above the
/// first class may stand pupils who have none, where more classes follow.
bool is_merged(const Table& table, std::size_t column, const Columns& of_pupils) {
  std::size_t filled = 0;
  std::size_t blank = 0;
  bool begins_blank = false;
  const std::string* before = nullptr;
  for (const Row& row : table.rows) {
    const std::string& text = row.cells[column].text;
    if (!says_any(row, of_pupils)) {
      continue;
    }
    if (text.empty() && before == nullptr) {
      begins_blank = true;
      continue;
    }
    if (!text.empty() && before != nullptr && fold(*before) == fold(text)) {
      return false;
    }
    before = &text;
    ++(text.empty() ? blank : filled);
  }
  return filled > (begins_blank ? 1 : 0) && blank > filled;
}

/// Class and grade of the rows below a cell that says them.
void fill_classes(const Sources& sources, Table& table, const ImportColumns& columns,
                  const Columns& of_pupils, Diagnostics& diagnostics) {
  const Columns places = columns_where(columns, [](const ImportField& field) {
    return is_one_of(field, {"class", "grade"});
  });
  const Columns classes =
      columns_where(columns, [](const ImportField& field) { return field.name == "class"; });
  Columns merged;
  std::ranges::copy_if(places, std::back_inserter(merged),
                       [&](std::size_t column) { return is_merged(table, column, of_pupils); });
  const Row* above = nullptr;
  Found filled;
  for (Row& row : table.rows) {
    const bool starts = merged.empty() || says_any(row, merged);
    const bool is_of_another = above != nullptr && std::ranges::any_of(classes, [&](std::size_t column) {
                                 const std::string& text = row.cells[column].text;
                                 return !text.empty() && fold(text) != fold(above->cells[column].text);
                               });
    if (!starts && above != nullptr && !is_of_another && says_any(row, of_pupils)) {
      for (const std::size_t column : merged) {
        row.cells[column] = above->cells[column];
      }
      filled.add(row.span);
    }
    above = starts ? &row : above;
  }
  if (filled.count > 0) {
    diagnostics.warning("class-from-above", start_of(filled.first),
                        counted(sources, words::k_class_from_above, filled),
                        Message{words::k_help_class_from_above});
  }
}

/// The pupil of a row that names a guardian alone is that of the row above.
void fill_pupils(const Sources& sources, Table& table, const ImportColumns& columns, const Columns& of_pupils,
                 Diagnostics& diagnostics) {
  const Columns of_guardians = columns_where(columns, [](const ImportField& field) {
    return field.of_guardian && is_one_of(field, {"guardian", "given", "family", "name", "email", "phone"});
  });
  const Columns others = columns_where(
      columns, [](const ImportField& field) { return !field.of_guardian && !is_of_home(field); });
  const Row* above = nullptr;
  Found filled;
  for (Row& row : table.rows) {
    const bool agrees = above != nullptr && std::ranges::all_of(others, [&](std::size_t column) {
                          const std::string& text = row.cells[column].text;
                          return text.empty() || fold(text) == fold(above->cells[column].text);
                        });
    if (says_any(row, of_pupils) || !agrees || !says_any(row, of_guardians)) {
      above = says_any(row, of_pupils) ? &row : nullptr;
      continue;
    }
    for (const std::size_t column : others) {
      row.cells[column] = above->cells[column];
    }
    filled.add(row.span);
  }
  if (filled.count > 0) {
    diagnostics.warning("row-of-above", start_of(filled.first),
                        counted(sources, words::k_row_of_above, filled), Message{words::k_help_row_of_above});
  }
}

/// A teacher without a class in a list of teachers: of the class above, or of none.
void report_teachers(const Sources& sources, const Table& table, const ImportColumns& columns,
                     Diagnostics& diagnostics) {
  const Columns teachers =
      columns_where(columns, [](const ImportField& field) { return field.name == "teacher"; });
  const Columns classes =
      columns_where(columns, [](const ImportField& field) { return field.name == "class"; });
  Found without;
  for (const Row& row : table.rows) {
    if (columns.is_staff_list && says_any(row, teachers) && !says_any(row, classes)) {
      without.add(row.span);
    }
  }
  if (without.count > 0) {
    diagnostics.warning("teacher-without-class", start_of(without.first),
                        counted(sources, words::k_teacher_without_class, without),
                        Message{words::k_help_teacher_without_class});
  }
}

}  // namespace

void settle_class_headings(const Sources& sources, Table& table, const ImportMapping& mapping,
                           Diagnostics& diagnostics) {
  const auto stated = class_column(table, mapping);
  const auto names_class = [&](std::size_t i) {
    const auto column = only_cell(table.rows[i]);
    const bool holds_below = !stated || column != stated ||
                             (i + 1 < table.rows.size() && table.rows[i + 1].cells[*stated].text.empty());
    return column && holds_below && is_class_heading(table.rows[i].cells[*column].text);
  };
  std::vector<bool> is_heading(table.rows.size());
  Found headings;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    is_heading[i] = names_class(i);
    if (is_heading[i]) {
      headings.add(table.rows[i].span);
    }
  }
  if (headings.count == 0) {
    return;
  }
  if (!stated) {
    table.header.push_back({std::string(k_made_heading), table.header.back().span});
  }
  const std::size_t column = stated.value_or(table.header.size() - 1);
  Cell current;
  std::vector<Row> rows;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    Row& row = table.rows[i];
    if (is_heading[i]) {
      const Cell& written = row.cells[*only_cell(row)];
      current = {class_of_heading(written.text), written.span};
      if (current.text.empty()) {
        diagnostics.error("class-heading-unclear", start_of(row.span),
                          Message{words::k_class_heading_unclear},
                          Message{words::k_help_class_heading_unclear});
      }
      continue;
    }
    row.cells.resize(table.header.size(), Cell{"", row.span});
    if (row.cells[column].text.empty()) {
      row.cells[column] = current.span.known() ? current : row.cells[column];
    }
    rows.push_back(std::move(row));
  }
  table.rows = std::move(rows);
  diagnostics.note("class-headings", start_of(headings.first),
                   counted(sources, words::k_class_headings, headings),
                   Message{words::k_help_class_headings});
}

void fill_blocks(const Sources& sources, Table& table, const ImportColumns& columns,
                 Diagnostics& diagnostics) {
  const Columns of_pupils = columns_where(columns, [](const ImportField& field) {
    return !field.of_guardian && is_one_of(field, {"pupil", "pupils", "given", "prefix", "family", "name",
                                                   "given_names", "initials", "born"});
  });
  fill_classes(sources, table, columns, of_pupils, diagnostics);
  fill_pupils(sources, table, columns, of_pupils, diagnostics);
  report_teachers(sources, table, columns, diagnostics);
}

}  // namespace gesprek
