// Dates of a list, each in the light of its column.
#include <algorithm>
#include <array>
#include <map>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "load/class_names.hpp"
#include "load/found.hpp"
#include "load/import_columns.hpp"
#include "load/import_text.hpp"
#include "load/scan.hpp"
#include "load/table_row.hpp"
#include "words/import.hpp"
#include "words/import_lists.hpp"
#include "words/tables.hpp"

namespace gesprek {
namespace {

bool is_date(const std::optional<ImportField>& field) {
  constexpr std::array<std::string_view, 3> k_dates{"born", "first_day", "last_day"};
  return field && !field->of_guardian && std::ranges::find(k_dates, field->name) != k_dates.end();
}

/// Of a spreadsheet that counts from 1900, where it falls in the life of a pupil; a time may stand behind it.
std::optional<Day> day_of_number(std::string_view text) {
  constexpr std::int64_t k_1980 = 29221;
  constexpr std::int64_t k_2040_end = 51501;
  const std::size_t point = text.find_first_of(".,");
  const std::string_view time = point == std::string_view::npos ? "0" : text.substr(point + 1);
  const auto number = parse_int(text.substr(0, point), k_1980, k_2040_end);
  if (!number || time.empty() || !std::ranges::all_of(time, is_digit)) {
    return std::nullopt;
  }
  return Day{std::chrono::year{1980} / 1 / 1} + std::chrono::days{*number - k_1980};
}

/// "3-4-2018" with the first two numbers in the other order; the text itself where it is not written so.
std::string turned_round(std::string_view text) {
  const std::size_t first = text.find_first_of("-/");
  const std::size_t second = first < 3 ? text.find(text[first], first + 1) : std::string_view::npos;
  if (second == std::string_view::npos) {
    return std::string(text);
  }
  return std::string(text.substr(first + 1, second - first - 1)) + text[first] +
         std::string(text.substr(0, first)) + std::string(text.substr(second));
}

std::string_view without_time(const Cell& cell) {
  const std::string_view written = trim(cell.text);
  return written.substr(0, written.find_first_of("T+Z "));
}

/// "2/13/2018" is no day as this program reads it, and one with the month first.
bool has_month_first(const Cell& cell) {
  return !parse_day(without_time(cell)) && parse_day(turned_round(without_time(cell)));
}

/// Another day with the month first.
bool is_ambiguous(const Cell& cell) {
  const auto day = parse_day(without_time(cell));
  const auto turned = parse_day(turned_round(without_time(cell)));
  return day && turned && day != turned;
}

/// Day, month and year in two digits, as numbers; nothing for any other text.
std::optional<std::array<int, 3>> short_date(std::string_view text) {
  std::array<int, 3> numbers{};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const std::size_t end = i < 2 ? text.find_first_of("-/.") : text.size();
    const std::string_view digits = text.substr(0, end);
    if (end == std::string_view::npos || digits.empty() || digits.size() > 2 ||
        !std::ranges::all_of(digits, is_digit)) {
      return std::nullopt;
    }
    numbers.at(i) = (digits.size() == 2 ? (digits[0] - '0') * 10 : 0) + (digits.back() - '0');
    text.remove_prefix(std::min(text.size(), end + 1));
  }
  return numbers;
}

/// The years of children of one school, of this century.
struct ShortYears {
  int least = 99, most = 0;
  void add(int year) {
    least = std::min(least, year);
    most = std::max(most, year);
  }
  bool can_be() const {
    constexpr int k_first = 5;
    constexpr int k_last = 45;
    constexpr int k_span = 16;
    return k_first <= least && most <= k_last && most - least <= k_span;
  }
};

/// "2-2-18" is 2018 where the last numbers of the column can be years of pupils and the first ones cannot.
void read_short_years(Table& table, std::size_t column) {
  ShortYears first;
  ShortYears last;
  for (const Row& row : table.rows) {
    if (const auto numbers = short_date(without_time(row.cells[column]))) {
      first.add(numbers->front());
      last.add(numbers->back());
    }
  }
  if (!last.can_be() || first.can_be()) {
    return;
  }
  constexpr int k_century = 2000;
  for (Row& row : table.rows) {
    Cell& cell = row.cells[column];
    if (const auto numbers = short_date(without_time(cell))) {
      const auto& [day, month, year] = *numbers;
      cell.text = std::to_string(day) + "-" + std::to_string(month) + "-" + std::to_string(k_century + year);
    }
  }
}

/// "27 juni 2015" and "5.8.2015" as the tables have them.
void read_written(Table& table, std::size_t column) {
  for (Row& row : table.rows) {
    Cell& cell = row.cells[column];
    const auto day = parse_day(without_time(cell)) ? std::nullopt : parse_written_day(trim(cell.text));
    if (day) {
      cell.text = iso(*day);
    }
  }
}

/// Cells of one column with one fault.
struct Unread {
  std::int64_t count = 0;
  std::string lines;  ///< of the first ones

  void add(std::uint32_t line) {
    constexpr std::int64_t k_named = 5;
    if (count < k_named) {
      lines += (lines.empty() ? "" : ", ") + std::to_string(line);
    } else if (count == k_named) {
      lines += " …";
    }
    ++count;
  }
};

/// What is no date goes, and is counted: none of it is repeated, since it may be somebody's birthday.
void drop_unread(const Sources& sources, Table& table, std::size_t column, Diagnostics& diagnostics) {
  std::map<DateFault, Unread> faults;
  for (Row& row : table.rows) {
    Cell& cell = row.cells[column];
    if (trim(cell.text).empty() || parse_day(without_time(cell))) {
      continue;
    }
    if (!says_nothing(cell.text)) {
      const DateFault fault = fault_of_date(trim(cell.text));
      const bool is_told_apart = fault == DateFault::no_such_day || fault == DateFault::short_year;
      faults[is_told_apart ? fault : DateFault::other_form].add(sources.place(cell.span).line);
    }
    cell.text.clear();
  }
  const Cell& heading = table.header[column];
  for (const auto& [fault, unread] : faults) {
    const bool is_none = fault == DateFault::no_such_day;
    const bool is_short = fault == DateFault::short_year;
    diagnostics.warning("expected-date", heading.span,
                        Message{is_none    ? words::k_no_dates
                                : is_short ? words::k_short_years
                                           : words::k_dates_unread,
                                {{"column", heading.text}, {"count", unread.count}, {"lines", unread.lines}}},
                        Message{is_none    ? words::k_help_import_no_date
                                : is_short ? words::k_help_import_short_year
                                           : words::k_help_cell_date});
  }
}

void read_numbers(Table& table, std::size_t column, Found& found) {
  for (Row& row : table.rows) {
    Cell& cell = row.cells[column];
    if (const auto day = day_of_number(trim(cell.text))) {
      cell.text = iso(*day);
      found.add(cell.span);
    }
  }
}

/// One date with the month first shows that a program wrote the column that counts so, or that a spreadsheet
/// turned the others round: either way nobody knows what the ambiguous ones mean.
void drop_ambiguous(Table& table, std::size_t column, Found& month_first, std::int64_t& dropped) {
  for (const Row& row : table.rows) {
    if (has_month_first(row.cells[column])) {
      month_first.add(row.cells[column].span);
    }
  }
  for (Row& row : table.rows) {
    Cell& cell = row.cells[column];
    if (month_first.count > 0 && (has_month_first(cell) || is_ambiguous(cell))) {
      cell.text.clear();
      ++dropped;
    }
  }
}

}  // namespace

void settle_dates(const Sources& sources, Table& table, const ImportColumns& columns,
                  Diagnostics& diagnostics) {
  for (std::size_t column = 0; column < columns.fields.size(); ++column) {
    if (!is_date(columns.fields[column])) {
      continue;
    }
    read_written(table, column);
    read_short_years(table, column);
    const Cell& heading = table.header[column];
    const auto line_of = [&](const Found& found) {
      return Arg{"line", std::int64_t{sources.place(found.first).line}};
    };
    Found month_first;
    std::int64_t dropped = 0;
    drop_ambiguous(table, column, month_first, dropped);
    if (month_first.count > 0) {
      diagnostics.warning(
          "month-first", heading.span,
          Message{words::k_month_first, {{"column", heading.text}, line_of(month_first), {"count", dropped}}},
          Message{words::k_help_month_first});
    }
    Found numbers;
    read_numbers(table, column, numbers);
    if (numbers.count > 0) {
      diagnostics.warning("day-numbers", heading.span,
                          Message{words::k_day_numbers,
                                  {{"column", heading.text}, {"count", numbers.count}, line_of(numbers)}},
                          Message{words::k_help_day_numbers});
    }
    drop_unread(sources, table, column, diagnostics);
  }
}

void report_class_dates(const Sources& sources, const Table& table, const ImportColumns& columns,
                        Diagnostics& diagnostics) {
  const auto found = std::ranges::find(columns.fields, std::optional(ImportField{"class", false, 0}));
  if (found == columns.fields.end()) {
    return;
  }
  const auto column = static_cast<std::size_t>(found - columns.fields.begin());
  std::map<std::string, std::pair<Span, Unread>> classes;
  for (const Row& row : table.rows) {
    const Cell& cell = row.cells[column];
    if (const ClassName name = parse_class_name(cell.text); name.was_date) {
      const auto place = classes.try_emplace(name.id.text, cell.span, Unread{}).first;
      place->second.second.add(sources.place(cell.span).line);
    }
  }
  for (const auto& [name, cells] : classes) {
    diagnostics.warning(
        "class-was-date", cells.first,
        Message{words::k_class_was_date_in,
                {{"class", name}, {"count", cells.second.count}, {"lines", cells.second.lines}}},
        Message{words::k_help_class_was_date, {{"class", name}}});
  }
}

}  // namespace gesprek
