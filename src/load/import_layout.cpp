#include "load/import_layout.hpp"

#include <algorithm>
#include <array>

#include "base/citizen_number.hpp"
#include "base/text.hpp"
#include "load/csv_text.hpp"
#include "load/found.hpp"
#include "load/import_headings.hpp"
#include "load/large_table.hpp"
#include "load/name_remarks.hpp"
#include "words/csv.hpp"
#include "words/import.hpp"
#include "words/import_lists.hpp"
#include "words/import_names.hpp"
#include "words/imported.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_lines = 10;  ///< above which a title may stand

std::size_t headings_in(const std::vector<Cell>& cells) {
  return static_cast<std::size_t>(std::ranges::count_if(
      cells, [](const Cell& cell) { return !cell.text.empty() && field_of_heading(cell.text).has_value(); }));
}

/// Two or more, and nothing but words: no key, no date, no number of anybody.
bool is_heading_line(const std::vector<Cell>& cells) {
  const bool has_values = std::ranges::any_of(cells, [](const Cell& cell) {
    return cell.text.find('@') != std::string::npos ||
           std::ranges::count_if(cell.text, [](char c) { return c >= '0' && c <= '9'; }) > 1;
  });
  return !has_values && headings_in(cells) >= 2;
}

std::string_view line_at(std::string_view text, std::size_t begin) {
  return text.substr(begin, text.find('\n', begin) - begin);
}

/// The cells of a line of headings; quoted separators do not matter here.
std::vector<Cell> cells_in(std::string_view line) {
  const char separator = separator_of(line);
  std::vector<Cell> cells;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(separator), line.size());
    std::string_view cell = trim(line.substr(0, end));
    if (cell.size() >= 2 && cell.starts_with('"') && cell.ends_with('"')) {
      cell = cell.substr(1, cell.size() - 2);
    }
    cells.push_back({std::string(trim(cell)), {}});
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return cells;
}

/// Where the headings begin when nothing above them is one; else 0.
std::size_t heading_line(std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t lines = 0; lines <= k_lines && begin < text.size();) {
    const std::string_view line = line_at(text, begin);
    const std::vector<Cell> cells = cells_in(line);
    if (is_heading_line(cells)) {
      return lines == 0 ? 0 : begin;
    }
    const bool is_title = headings_in(cells) == 0;
    if (!is_title && lines == 0) {
      return 0;
    }
    lines += line.find_first_not_of(" \t\r") == std::string_view::npos ? 0 : 1;
    begin += line.size() + 1;
  }
  return 0;
}

/// An address, a telephone number, a postal code: what no heading is.
bool is_data(std::string_view text) {
  const NameCell cell = read_name_cell(text);
  return text.find('@') != std::string_view::npos || !cell.phone.empty() || holds_citizen_number(text) ||
         (cell.has_more && cell.name.empty()) || nine_digits_of(text);
}

bool is_total(const Row& row) {
  constexpr std::array<std::string_view, 5> k_words{"totaal", "totalen", "total", "aantal", "gemiddeld"};
  const auto first = std::ranges::find_if(row.cells, [](const Cell& cell) { return !cell.text.empty(); });
  if (first == row.cells.end()) {
    return false;
  }
  const std::string word = fold(first->text);
  return std::ranges::any_of(k_words, [&](std::string_view start) {
    return word.starts_with(start) &&
           (word.size() == start.size() || word[start.size()] == ' ' || word[start.size()] == ':' ||
            (word[start.size()] == 'e' && word.size() == start.size() + 1));
  });
}

/// "Bron: ParnasSys, 1 september" below the list: the first cell alone, and no name.
bool is_remark(const Row& row) {
  return row.cells.front().text.find(':') != std::string::npos &&
         std::all_of(row.cells.begin() + 1, row.cells.end(),
                     [](const Cell& cell) { return cell.text.empty(); });
}

}  // namespace

std::optional<Table> parse_list(const Sources& sources, const TableSource& table, Diagnostics& diagnostics) {
  const std::string_view text = sources.get(table.id).text;
  const std::size_t begin = heading_line(text);
  if (begin == 0) {
    return parse_csv(sources, table.id, table.dialect, diagnostics);
  }
  Dialect dialect = table.dialect;
  dialect.separator = separator_of(line_at(text, begin));
  const auto place = static_cast<std::uint32_t>(begin);
  const Span headings{table.id, place, place};
  diagnostics.note("title-above", headings,
                   Message{words::k_title_above, {{"line", std::int64_t{sources.place(headings).line}}}},
                   Message{words::k_help_title_above});
  TableLimits limits;
  limits.begin = begin;
  return parse_csv(sources, table.id, dialect, limits, diagnostics);
}

bool has_two_lines_of_headings(const Table& table, Diagnostics& diagnostics) {
  const bool has_blank =
      std::ranges::any_of(table.header, [](const Cell& cell) { return cell.text.empty(); });
  if (!has_blank || table.rows.empty() || headings_in(table.header) == 0 ||
      !is_heading_line(table.rows.front().cells)) {
    return false;
  }
  const Span row = table.rows.front().span;
  diagnostics.error("headings-in-two-lines", Span{row.source, row.begin, row.begin},
                    Message{words::imported::k_two_lines}, Message{words::imported::k_help_two_lines});
  return true;
}

bool begins_with_data(const Table& table, Diagnostics& diagnostics) {
  const bool has_data =
      std::ranges::any_of(table.header, [](const Cell& cell) { return is_data(cell.text); });
  if (!has_data || headings_in(table.header) == 0) {
    return false;
  }
  const Span& first = table.header.front().span;
  diagnostics.error("no-headings", Span{first.source, first.begin, first.begin},
                    Message{words::imported::k_no_headings}, Message{words::k_help_no_known_heading});
  return true;
}

void drop_totals(Table& table, Diagnostics& diagnostics) {
  const auto is_nobody = [&](const Row& row) {
    return is_total(row) || (&row == &table.rows.back() && is_remark(row));
  };
  std::vector<Row> people;
  for (Row& row : table.rows) {
    if (is_nobody(row)) {
      diagnostics.warning("total-row", row.span, Message{words::imported::k_total_row},
                          Message{words::imported::k_help_total_row});
    } else {
      people.push_back(std::move(row));
    }
  }
  table.rows = std::move(people);
}

void drop_repeated_headings(const Sources& sources, Table& table, Diagnostics& diagnostics) {
  const auto repeats = [&](const Row& row) {
    std::size_t same = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const std::string text = heading_key(row.cells[i].text);
      if (!text.empty() && text != heading_key(table.header[i].text)) {
        return false;
      }
      same += text.empty() ? 0 : 1;
    }
    return same >= 2;
  };
  Found repeated;
  for (const Row& row : table.rows) {
    if (repeats(row)) {
      repeated.add(row.span);
    }
  }
  std::erase_if(table.rows, repeats);
  if (repeated.count > 0) {
    diagnostics.note(
        "repeated-headings", Span{repeated.first.source, repeated.first.begin, repeated.first.begin},
        Message{words::imported::k_repeated_headings,
                {{"count", repeated.count}, {"line", std::int64_t{sources.place(repeated.first).line}}}},
        Message{words::imported::k_help_repeated_headings});
  }
}

bool report_damaged_rows(const Sources& sources, const Table& table, Diagnostics& diagnostics) {
  constexpr std::string_view k_lost = "\uFFFD";
  std::vector<const Row*> longer;
  Found lost;
  for (const Row& row : table.rows) {
    if (row.surplus > 0) {
      longer.push_back(&row);
    }
    for (const Cell& cell : row.cells) {
      if (cell.text.find(k_lost) != std::string::npos) {
        lost.add(cell.span);
      }
    }
  }
  const bool are_few = longer.size() * 2 < table.rows.size();
  for (const Row* row : are_few ? longer : std::vector<const Row*>{}) {
    const auto expected = static_cast<std::int64_t>(row->cells.size());
    const auto found = expected + static_cast<std::int64_t>(row->surplus);
    diagnostics.error("ragged-row", Span{row->span.source, row->span.begin, row->span.begin},
                      Message{words::k_ragged_row, {{"found", found}, {"expected", expected}}},
                      Message{words::imported::k_help_longer_row});
  }
  if (lost.count > 0) {
    diagnostics.error(
        "lost-letters", lost.first,
        Message{words::imported::k_lost_letters,
                {{"count", lost.count}, {"line", std::int64_t{sources.place(lost.first).line}}}},
        Message{words::imported::k_help_lost_letters});
  }
  return (are_few && !longer.empty()) || lost.count > 0;
}

}  // namespace gesprek
