#include "load/table_row.hpp"

#include <algorithm>
#include <array>
#include <cassert>

#include "base/citizen_number.hpp"
#include "base/months.hpp"
#include "base/parse.hpp"
#include "base/text.hpp"
#include "diag/quote.hpp"
#include "load/citizen_cells.hpp"
#include "load/large_table.hpp"
#include "load/scan.hpp"
#include "load/table_values.hpp"
#include "words/csv.hpp"
#include "words/document.hpp"
#include "words/tables.hpp"

namespace gesprek {
namespace {

const CellFault k_bad_date{"expected-date", words::k_cell_no_date, words::k_help_cell_date};
const CellFault k_bad_time{"expected-clock", words::k_cell_no_time, words::k_help_cell_time};
const CellFault k_bad_date_time{"expected-date-time", words::k_cell_no_date_time,
                                words::k_help_cell_date_time};
const CellFault k_bad_yes_no{"expected-yes-no", words::k_cell_no_yes_no, words::k_help_cell_yes_no};
const CellFault k_blank_in_key{"blank-in-key", words::k_blank_in_key, words::k_help_blank_in_key};

/// How many digits each number of the text has.
std::vector<std::size_t> lengths_of_numbers(std::string_view text) {
  std::vector<std::size_t> lengths;
  while (!text.empty()) {
    if (const std::size_t length = take_while(text, is_digit).size(); length > 0) {
      lengths.push_back(length);
    } else {
      text.remove_prefix(1);
    }
  }
  return lengths;
}

/// A date that is only written otherwise is told apart from one that does not exist.
const CellFault& date_fault(std::string_view text, const CellFault& otherwise) {
  static const CellFault k_short_year{"expected-date", words::k_cell_short_year,
                                      words::k_help_cell_short_year};
  static const CellFault k_month_word{"expected-date", words::k_cell_month_word,
                                      words::k_help_cell_month_word};
  static const CellFault k_other_form{"expected-date", words::k_cell_date_form, words::k_help_cell_date};
  switch (fault_of_date(text)) {
    case DateFault::month_word:
      return k_month_word;
    case DateFault::short_year:
      return k_short_year;
    case DateFault::other_form:
      return &otherwise == &k_bad_date_time ? otherwise : k_other_form;
    case DateFault::no_such_day:
      break;
  }
  return otherwise;
}

/// A time, also with the seconds that a spreadsheet puts behind it, and as people write it: "15u30", "15.30
/// uur".
std::optional<Clock> clock_of_cell(std::string_view text) {
  if (text.ends_with("uur")) {
    text = trim(text.substr(0, text.size() - 3));
  }
  if (const std::size_t hour = text.find_first_of("uU"); hour != std::string_view::npos) {
    std::string with_colon(text);
    with_colon[hour] = ':';
    return parse_clock(with_colon);
  }
  const bool has_seconds = std::ranges::count(text, ':') == 2;
  return parse_clock(has_seconds && text.ends_with(":00") ? text.substr(0, text.size() - 3) : text);
}

}  // namespace

DateFault fault_of_date(std::string_view text) {
  const auto first_letter = std::ranges::find_if(text, is_letter);
  const bool letters = first_letter != text.end();
  const bool has_month =
      letters && is_month_word(text.substr(static_cast<std::size_t>(first_letter - text.begin())));
  const auto numbers = lengths_of_numbers(text);
  if (has_month && !numbers.empty() && numbers.size() <= 2 && text.find(':') == std::string_view::npos) {
    return DateFault::month_word;
  }
  const bool three = numbers.size() == 3 && !letters;
  if (three && std::ranges::all_of(numbers, [](std::size_t digits) { return digits <= 2; })) {
    return DateFault::short_year;
  }
  return three ? DateFault::no_such_day : DateFault::other_form;
}

std::optional<std::size_t> RowReader::position(std::string_view column) const {
  const auto known = std::ranges::find(m_columns, column, &Column::name);
  assert(known != m_columns.end());
  return m_map.index.at(static_cast<std::size_t>(known - m_columns.begin()));
}

std::string RowReader::heading(std::string_view column) const {
  const auto index = position(column);
  return index ? m_header.at(*index).text : std::string(column);
}

std::vector<const Cell*> RowReader::unknown_headings() const {
  std::vector<const Cell*> headings;
  for (const std::size_t place : m_map.unknown) {
    if (!m_header.at(place).text.empty()) {
      headings.push_back(&m_header.at(place));
    }
  }
  return headings;
}

const Cell* RowReader::cell(std::string_view column) const {
  const auto index = position(column);
  return index ? &m_row.cells.at(*index) : nullptr;
}

const std::string& RowReader::text(std::string_view column) const {
  static const std::string k_empty;
  const Cell* found = cell(column);
  return found != nullptr ? found->text : k_empty;
}

Span RowReader::span(std::string_view column) const {
  const Cell* found = cell(column);
  return found != nullptr ? found->span : m_row.span;
}

/// A child's birthday is repeated nowhere, and its place shown without what stands there.
void RowReader::report(std::string_view column, const CellFault& fault) const {
  const bool is_birthday = column == "born";
  const Span place = span(column);
  m_diagnostics.error(
      fault.code, is_birthday ? Span{place.source, place.begin, place.begin} : place,
      Message{fault.message, {{"text", is_birthday ? std::string("\u2026") : quoted(text(column))}}},
      Message{fault.help});
}

void RowReader::report_unknown_word(std::string_view column,
                                    const std::vector<std::string_view>& words) const {
  std::string all;
  for (const std::string_view word : words) {
    all += (all.empty() ? "" : ", ") + std::string(word);
  }
  const std::string meant(nearest(fold(text(column)), words));
  m_diagnostics.error("unknown-word", span(column),
                      Message{words::k_cell_unknown_word, {{"text", quoted(text(column), words)}}},
                      meant.empty() ? Message{words::k_help_cell_words, {{"words", all}}}
                                    : Message{words::k_did_you_mean, {{"word", meant}}});
}

std::string RowReader::key(std::string_view column) const {
  const std::string& written = text(column);
  if (written.find_first_of(" ,\t") != std::string::npos) {
    report(column, k_blank_in_key);
    return {};
  }
  return written;
}

bool RowReader::require(std::string_view column) const {
  if (!has(column)) {
    m_diagnostics.error("key-missing", span(column),
                        Message{words::k_key_missing, {{"column", heading(column)}}},
                        Message{words::k_help_key_missing});
  }
  return has(column);
}

std::string RowReader::required_key(std::string_view column) const {
  return require(column) ? key(column) : std::string();
}

std::vector<std::string> RowReader::keys(std::string_view column) const {
  const auto words = split_list(text(column));
  return {words.begin(), words.end()};
}

std::optional<Day> RowReader::day(std::string_view column) const {
  return value(column, parse_day, date_fault(text(column), k_bad_date));
}

std::optional<Day> RowReader::day_of_time(std::string_view column) const {
  const auto parse = [](std::string_view written) {
    const auto time = parse_date_time(written);
    return time ? std::optional(time->day) : std::nullopt;
  };
  return value(column, parse, date_fault(text(column), k_bad_date));
}

std::optional<Clock> RowReader::clock(std::string_view column) const {
  return value(column, clock_of_cell, k_bad_time);
}

std::optional<DateTime> RowReader::date_time(std::string_view column) const {
  return value(column, parse_date_time, date_fault(text(column), k_bad_date_time));
}

std::optional<int> RowReader::integer(std::string_view column, int least, int most) const {
  if (!has(column)) {
    return std::nullopt;
  }
  const auto number = parse_int(text(column), least, most);
  if (!number) {
    m_diagnostics.error(
        "expected-number", span(column),
        Message{
            words::k_cell_no_number,
            {{"text", quoted(text(column))}, {"least", std::int64_t{least}}, {"most", std::int64_t{most}}}},
        Message{words::k_help_cell_number});
  }
  return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<bool> RowReader::yes_no(std::string_view column) const {
  return value(column, parse_yes_no, k_bad_yes_no);
}

namespace {

/// Columns of the school's own tables in which a citizen number can only be a slip.
bool is_of_words(std::string_view column) {
  constexpr std::array<std::string_view, 6> k_words{"given", "prefix", "family", "text", "value", "relation"};
  return std::ranges::find(k_words, column) != k_words.end();
}

/// The mark is shown without what stands under it, as quoting has it.
void report_citizen_numbers(const Table& table, const std::vector<Column>& columns, const ColumnMap& map,
                            Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto position = map.index.at(i);
    if (!position || !is_of_words(columns[i].name)) {
      continue;
    }
    for (const Row& row : table.rows) {
      const Cell& cell = row.cells.at(*position);
      if (holds_citizen_number(cell.text)) {
        diagnostics.warning("citizen-number", cell.span, Message{words::k_citizen_number_in_cell},
                            Message{words::k_help_citizen_in_cell});
      }
    }
  }
}

/// What a cell may hold: topics are texts of a person, everything else is a word, a name or a few keys.
std::size_t most_code_points(const Column& column) {
  return column.name == "text" ? 2000 : 200;
}

void check_cell(const Cell& cell, const Column& column, Diagnostics& diagnostics) {
  const std::size_t most = most_code_points(column);
  const auto problem = check_text(cell.text, most);
  if (!problem) {
    return;
  }
  if (problem->fault == TextFault::too_long) {
    diagnostics.error("text-too-long", cell.span,
                      Message{words::k_cell_too_long, {{"most", static_cast<std::int64_t>(most)}}},
                      Message{words::k_help_cell_shorten});
  } else if (problem->fault == TextFault::control_character) {
    diagnostics.error("line-break-in-cell", cell.span, Message{words::k_cell_line_break},
                      Message{words::k_help_cell_line_break});
  }
}

}  // namespace

void check_cells(const Row& row, const std::vector<Column>& columns, const ColumnMap& map,
                 Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (const auto index = map.index.at(i)) {
      check_cell(row.cells.at(*index), columns[i], diagnostics);
    }
  }
}

void each_row(const Sources& sources, const TableSource& table, const std::vector<Column>& columns,
              Diagnostics& diagnostics, const std::function<void(const RowReader&)>& read) {
  each_row(sources, table, columns, TableLimits{}, diagnostics, read);
}

namespace {

void read_rows(const Table& table, const std::vector<Column>& columns, const ColumnMap& map,
               Diagnostics& diagnostics, const std::function<void(const RowReader&)>& read) {
  for (const Row& row : table.rows) {
    check_cells(row, columns, map, diagnostics);
    read(RowReader(row, table.header, columns, map, diagnostics));
  }
}

}  // namespace

void each_row(const Sources& sources, const TableSource& table, const std::vector<Column>& columns,
              const TableLimits& limits, Diagnostics& diagnostics,
              const std::function<void(const RowReader&)>& read) {
  const auto mapped = parse_mapped(sources, table.id, table.dialect, columns, limits, diagnostics);
  if (mapped) {
    report_citizen_numbers(mapped->table, columns, mapped->map, diagnostics);
    read_rows(mapped->table, columns, mapped->map, diagnostics, read);
  }
}

void each_imported_row(const Sources& sources, const TableSource& table, const std::vector<Column>& columns,
                       Diagnostics& diagnostics, const std::function<void(const RowReader&)>& read) {
  auto mapped = parse_mapped(sources, table.id, table.dialect, columns, TableLimits{}, diagnostics,
                             CitizenNumbers::dropped);
  if (!mapped) {
    return;
  }
  const ColumnMap& map = mapped->map;
  const auto what_of = [&](std::size_t position) {  // but keys, which the school may have itself
    const auto known = std::ranges::find(map.index, std::optional(position));
    const bool is_read = known != map.index.end() &&
                         columns[static_cast<std::size_t>(known - map.index.begin())].name != "pupil";
    return is_read ? std::optional(CellsOf::words) : std::nullopt;
  };
  drop_citizen_cells(sources, mapped->table, what_of, diagnostics);
  read_rows(mapped->table, columns, map, diagnostics, read);
}

}  // namespace gesprek
