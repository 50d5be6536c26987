#include "load/log_lines.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <string>
#include <string_view>
#include <utility>

#include "base/citizen_number.hpp"
#include "base/parse.hpp"
#include "base/text.hpp"
#include "load/csv_text.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_columns = 8;
constexpr std::size_t k_longest_cell = 200;
constexpr std::size_t k_longest_unread = 10'000;  // code points of a cell that no column asks for
constexpr std::string_view k_undo = "undo:";

enum ColumnOf : std::size_t { k_at, k_event, k_moment, k_pupil, k_talk, k_date, k_by, k_value };

using Cells = std::vector<std::string_view>;

bool is_printable_ascii(std::string_view line) {
  unsigned outside = 0;
  for (const char c : line) {
    outside |= static_cast<unsigned>(static_cast<unsigned char>(c) - 0x20U > 0x7eU - 0x20U);
  }
  return outside == 0;
}

/// One that reading leaves as it stands.
bool is_plain(std::string_view cell) {
  return cell.empty() ||
         (cell.front() != ' ' && cell.back() != ' ' && cell.front() != '\'' && cell.size() <= k_longest_cell);
}

/// string_view::find_first_of looks each character up in the set, which shows in a log of a million lines.
bool is_in_one_piece(std::string_view key) {
  return std::ranges::none_of(key, [](char c) { return c == ' ' || c == ','; });
}

class LineReader {
 public:
  LineReader(std::string_view text, SourceId source, const Dialect& dialect, const LogFormat& format)
      : m_text(text), m_source(source), m_dialect(dialect), m_format(format) {}

  std::optional<Log> read(Diagnostics& diagnostics) {
    if (m_text.find('\0') != std::string_view::npos || !read_header()) {
      return std::nullopt;
    }
    Log log;
    log.lines.reserve(static_cast<std::size_t>(std::count(m_text.begin(), m_text.end(), '\n')));
    while (next_line()) {
      if (m_is_strange || (!is_empty() && (!has_right_size() || !read_row(log)))) {
        return std::nullopt;
      }
    }
    for (const Diagnostic& found : m_found.all()) {
      diagnostics.add(found);
    }
    return log;
  }

 private:
  /// Cuts the next line into m_cells; false at the end of the text.
  bool next_line() {
    if (m_next >= m_text.size()) {
      return false;
    }
    const std::size_t line_break = std::min(m_text.find('\n', m_next), m_text.size());
    std::size_t end = line_break;
    end -= end > m_next && end < m_text.size() && m_text[end - 1] == '\r' ? 1 : 0;
    m_line = m_text.substr(m_next, end - m_next);
    m_next = line_break + 1;
    m_cells.clear();
    m_raws.clear();
    m_unescaped.clear();
    if (m_line.find('"') == std::string_view::npos) {
      cut_plain();
    } else {
      m_is_strange = !cut_quoted();
    }
    return true;
  }

  void cut_plain() {
    for (std::size_t begin = 0; begin <= m_line.size();) {
      const std::size_t separator = std::min(m_line.find(m_dialect.separator, begin), m_line.size());
      m_cells.push_back(m_line.substr(begin, separator - begin));
      begin = separator + 1;
    }
  }

  /// The same where some cells stand in quotes (RFC 4180); false when a quote is open or stands loose.
  bool cut_quoted() {
    for (std::size_t begin = 0; begin <= m_line.size();) {
      const std::optional<std::size_t> end =
          begin < m_line.size() && m_line[begin] == '"' ? cut_in_quotes(begin) : cut_without(begin);
      if (!end) {
        return false;
      }
      m_raws.push_back(m_line.substr(begin, *end - begin));
      begin = *end + 1;
    }
    return true;
  }

  /// Cuts the cell that begins with a quote; its end, nothing when the quote is not closed before a separator
  /// or the end of the line. Each character is looked at once: a million lines have eight million cells, too
  /// short for string_view::find to be worth its call.
  std::optional<std::size_t> cut_in_quotes(std::size_t begin) {
    bool has_quotes = false;
    for (std::size_t at = begin + 1; at < m_line.size(); ++at) {
      if (m_line[at] != '"') {
        continue;
      }
      const std::size_t next = at + 1;
      if (next == m_line.size() || m_line[next] == m_dialect.separator) {
        const std::string_view content = m_line.substr(begin + 1, at - begin - 1);
        m_cells.push_back(has_quotes ? unescaped(content) : content);
        return next;
      }
      if (m_line[next] != '"') {
        break;
      }
      has_quotes = true;
      at = next;
    }
    return std::nullopt;
  }

  /// Cuts a cell without quotes; nothing when there is one in it.
  std::optional<std::size_t> cut_without(std::size_t begin) {
    const std::size_t end = std::min(m_line.find(m_dialect.separator, begin), m_line.size());
    m_cells.push_back(m_line.substr(begin, end - begin));
    return m_cells.back().find('"') == std::string_view::npos ? std::optional(end) : std::nullopt;
  }

  std::string_view unescaped(std::string_view content) {
    std::string& text = m_unescaped.emplace_back();
    for (std::size_t i = 0; i < content.size(); ++i) {
      text += content[i];
      i += content[i] == '"' ? 1 : 0;
    }
    return text;
  }

  bool is_empty() const {
    return std::ranges::all_of(m_cells, [](std::string_view cell) { return trim(cell).empty(); });
  }

  bool read_header() {
    while (next_line() && m_line.empty()) {
    }
    if (m_is_strange || m_cells.empty()) {
      return false;  // there may be no heading at all
    }
    Table table;
    table.dialect = m_dialect;
    table.header = to_row().cells;
    Diagnostics ignored;  // the reader of tables reports them
    auto map = is_clean() ? map_columns(table, m_format.columns, ignored) : std::nullopt;
    if (!map || !ignored.empty()) {
      return false;
    }
    m_header = std::move(table.header);
    m_map = std::move(*map);
    return true;
  }

  /// Spreadsheets leave empty cells behind the last column.
  bool has_right_size() {
    while (m_cells.size() > m_header.size() && trim(m_cells.back()).empty()) {
      m_cells.pop_back();  // m_raws may hold more
    }
    return m_cells.size() == m_header.size();
  }

  Span span_of(std::string_view part) const {
    const auto begin = static_cast<std::uint32_t>(part.data() - m_text.data());
    return {m_source, begin, begin + static_cast<std::uint32_t>(part.size())};
  }

  Row to_row() const {
    Row row;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
      row.cells.push_back(
          {nfc(remove_formula_guard(trim(m_cells[i]))), span_of(m_raws.empty() ? m_cells[i] : m_raws[i])});
    }
    row.span = span_of(m_line);
    return row;
  }

  bool is_clean() const {
    return std::ranges::all_of(m_cells, [](std::string_view cell) {
      return !check_text(trim(cell), k_longest_unread, Lines::many);
    });
  }

  /// False when the reader of tables has to look at it.
  bool read_row(Log& log) {
    for (const std::string_view cell : m_cells) {
      m_nine_digits += nine_digits_within(cell, Telephones::passed_over) ? 1 : 0;
    }
    if (m_nine_digits > 1 || holds_citizen_number(cell(k_value))) {
      return false;
    }
    if (is_printable_ascii(m_line) && read_plain(log)) {
      return true;
    }
    if (!is_clean()) {
      return false;
    }
    const Row row = to_row();
    check_cells(row, m_format.columns, m_map, m_found);
    if (auto line = m_format.read(RowReader(row, m_header, m_format.columns, m_map, m_found))) {
      log.lines.push_back(std::move(*line));
    }
    return true;
  }

  std::string_view cell(ColumnOf column) const { return m_cells[*m_map.index[column]]; }

  /// False when any cell needs a closer look; nothing is added then.
  bool read_plain(Log& log) {
    for (std::size_t i = 0; i < k_columns; ++i) {
      if (!is_plain(cell(static_cast<ColumnOf>(i)))) {
        return false;
      }
    }
    for (const ColumnOf key : {k_moment, k_pupil, k_talk, k_by}) {
      if (!is_in_one_piece(cell(key))) {
        return false;
      }
    }
    const auto at = parse_date_time(cell(k_at));
    const auto date =
        cell(k_date).empty() ? (at ? std::optional(at->day) : std::nullopt) : parse_day(cell(k_date));
    const std::string_view event = cell(k_event);
    const bool undo = event.starts_with(k_undo);
    const auto known = event_named(event.substr(undo ? k_undo.size() : 0));
    if (!at || !date || !known || !knows_words(*known)) {
      return false;
    }
    LogLine& line = log.lines.emplace_back();
    line.at = *at;
    line.event = *known;
    line.undo = undo;
    line.moment.text = cell(k_moment);
    line.pupil.text = cell(k_pupil);
    line.talk.text = cell(k_talk);
    line.date = *date;
    line.by.text = cell(k_by);
    line.value = cell(k_value);
    line.row = span_of(m_line);
    return true;
  }

  /// Lines of one event often stand together.
  std::optional<LogEvent> event_named(std::string_view word) {
    if (word != m_last_word) {
      m_last_event = parse_log_event(word);
      m_last_word = word;
    }
    return m_last_event;
  }

  bool knows_words(LogEvent event) const {
    return each_log_word(cell(k_value), [&](std::string_view word) { return m_format.fits(event, word); });
  }

  std::string_view m_text;
  SourceId m_source;
  const Dialect& m_dialect;
  const LogFormat& m_format;
  std::vector<Cell> m_header;
  Diagnostics m_found;
  ColumnMap m_map;
  std::size_t m_next = 0;
  std::string_view m_line;
  Cells m_cells;                        ///< what the cells hold
  Cells m_raws;                         ///< as they stand, where some are in quotes
  std::deque<std::string> m_unescaped;  ///< cells that hold a quote
  bool m_is_strange = false;
  std::size_t m_nine_digits = 0;
  std::string_view m_last_word;
  std::optional<LogEvent> m_last_event;
};

}  // namespace

std::optional<Log> read_log_lines(const Sources& sources, const TableSource& table, const LogFormat& format,
                                  Diagnostics& diagnostics) {
  return LineReader(sources.get(table.id).text, table.id, table.dialect, format).read(diagnostics);
}

}  // namespace gesprek
