#include "load/import_layout.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "load/found.hpp"
#include "load/import_headings.hpp"
#include "words/csv.hpp"
#include "words/imported.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_lines = 10;  ///< above which a title may stand

std::size_t headings_in(const std::vector<Cell>& cells) {
  return static_cast<std::size_t>(std::ranges::count_if(
      cells, [](const Cell& cell) { return !cell.text.empty() && field_of_heading(cell.text).has_value(); }));
}

/// Two or more, and nothing but words: no key, no date, no number of anybody.
bool is_heading_line(const Row& row) {
  const bool has_values = std::ranges::any_of(row.cells, [](const Cell& cell) {
    return cell.text.find('@') != std::string::npos ||
           std::ranges::count_if(cell.text, [](char c) { return c >= '0' && c <= '9'; }) > 1;
  });
  return !has_values && headings_in(row.cells) >= 2;
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

}  // namespace

bool has_other_headings(const Sources& sources, const Table& table, Diagnostics& diagnostics) {
  const std::size_t here = headings_in(table.header);
  for (std::size_t i = 0; i < std::min(k_lines, table.rows.size()); ++i) {
    const Row& row = table.rows[i];
    if (!is_heading_line(row)) {
      continue;
    }
    const bool is_second = here > 0 && i == 0 && std::ranges::any_of(table.header, [](const Cell& cell) {
                             return cell.text.empty();
                           });
    if (is_second) {
      diagnostics.error("headings-in-two-lines", Span{row.span.source, row.span.begin, row.span.begin},
                        Message{words::imported::k_two_lines}, Message{words::imported::k_help_two_lines});
      return true;
    }
    if (here == 0) {
      diagnostics.error(
          "headings-lower", Span{row.span.source, row.span.begin, row.span.begin},
          Message{words::imported::k_headings_lower, {{"line", std::int64_t{sources.place(row.span).line}}}},
          Message{words::imported::k_help_headings_lower});
      return true;
    }
  }
  return false;
}

void drop_totals(Table& table, Diagnostics& diagnostics) {
  while (!table.rows.empty() && is_total(table.rows.back())) {
    diagnostics.warning("total-row", table.rows.back().span, Message{words::imported::k_total_row},
                        Message{words::imported::k_help_total_row});
    table.rows.pop_back();
  }
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
