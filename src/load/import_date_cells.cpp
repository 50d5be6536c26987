// Dates of a list, each in the light of its column.
#include <algorithm>
#include <array>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "load/found.hpp"
#include "load/import_columns.hpp"
#include "load/scan.hpp"
#include "words/import_lists.hpp"

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
  }
}

}  // namespace gesprek
