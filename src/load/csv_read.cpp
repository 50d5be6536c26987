#include <csv.h>

#include <algorithm>
#include <new>

#include "base/text.hpp"
#include "load/csv.hpp"
#include "load/csv_text.hpp"
#include "load/large_table.hpp"
#include "words/csv.hpp"
#include "words/diagnostics.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_most_columns = 256;
constexpr std::size_t k_most_faults = 100;          ///< then the table is wrong as a whole
constexpr std::size_t k_most_code_points = 10'000;  ///< of a cell; who uses a cell asks for less

/// libcsv's parser, fed one byte at a time so that the place of every cell is known.
class CsvParser {
 public:
  explicit CsvParser(char separator) {
    if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) != 0) {
      throw std::bad_alloc();
    }
    csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    // RFC 4180 keeps blanks, and only LF ends a line here: the CR before it is not fed, any other CR is a
    // fault.
    csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
    csv_set_term_func(&m_parser, [](unsigned char c) { return c == '\n' ? 1 : 0; });
  }
  CsvParser(const CsvParser&) = delete;
  CsvParser& operator=(const CsvParser&) = delete;
  ~CsvParser() { csv_free(&m_parser); }

  using CellSink = void (*)(void*, std::size_t, void*);
  using RowSink = void (*)(int, void*);

  /// False when the byte cannot stand where it stands.
  bool feed(char byte, CellSink cell, RowSink row, void* context) {
    const bool taken = csv_parse(&m_parser, &byte, 1, cell, row, context) == 1;
    return taken || check_fault();
  }
  /// False when a quote is still open.
  bool finish(CellSink cell, RowSink row, void* context) {
    return csv_fini(&m_parser, cell, row, context) == 0 || check_fault();
  }

 private:
  bool check_fault() {
    if (csv_error(&m_parser) != CSV_EPARSE) {
      throw std::bad_alloc();
    }
    return false;
  }

  csv_parser m_parser{};
};

const Phrase& separator_name(char separator) {
  switch (separator) {
    case ',':
      return words::k_separator_comma;
    case '\t':
      return words::k_separator_tab;
    default:
      return words::k_separator_semicolon;
  }
}

bool is_empty(const Row& row) {
  return std::ranges::all_of(row.cells, [](const Cell& cell) { return cell.text.empty(); });
}

class Reader {
 public:
  Reader(std::string_view text, SourceId source, const Dialect& dialect, const TableLimits& limits,
         Diagnostics& diagnostics)
      : m_text(text), m_source(source), m_dialect(dialect), m_limits(limits), m_diagnostics(diagnostics) {}

  std::optional<Table> read() {
    std::size_t resume = m_limits.begin;
    while (resume < m_text.size() && !m_stopped) {
      resume = read_from(resume);
    }
    if (!m_has_header && !m_stopped) {
      report("empty-table", span(0, 0), words::k_table_empty, Message{words::k_help_table_empty});
    }
    return m_has_header ? std::optional(std::move(m_table)) : std::nullopt;
  }

 private:
  void report(std::string_view code, const Span& place, Message message, Message help) {
    if (m_faults++ < k_most_faults) {
      m_diagnostics.error(code, place, std::move(message), std::move(help));
    } else if (!m_stopped) {
      m_stopped = true;
      m_diagnostics.error("too-many-problems", place, words::k_too_many_problems,
                          Message{words::k_help_too_many_problems});
    }
  }

  Span span(std::size_t begin, std::size_t end) const {
    return {m_source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  /// Reads rows until the text ends or a quote is wrong; where to go on.
  std::size_t read_from(std::size_t begin) {
    CsvParser parser(m_dialect.separator);
    const auto cell = [](void* data, std::size_t size, void* self) {
      static_cast<Reader*>(self)->end_cell({static_cast<const char*>(data), size});
    };
    const auto row = [](int, void* self) { static_cast<Reader*>(self)->end_row(); };
    start_row(begin);
    for (m_at = begin; m_at < m_text.size() && !m_stopped; ++m_at) {
      if (m_text.substr(m_at, 2) == "\r\n") {
        continue;
      }
      if (!parser.feed(m_text[m_at], cell, row, this)) {
        return report_quote();
      }
      if (m_text[m_at] == '\n' && m_row.cells.empty() && m_cell_begin <= m_at && !in_quotes()) {
        start_row(m_at + 1);  // an empty line, which the parser passes over in silence
      }
    }
    if (!m_stopped && !parser.finish(cell, row, this)) {
      return report_quote();
    }
    return m_text.size();
  }

  bool in_quotes() const { return m_cell_begin < m_text.size() && m_text[m_cell_begin] == '"'; }

  void start_row(std::size_t begin) {
    m_row = Row{};
    m_row_is_clean = true;
    m_row_begin = begin;
    m_cell_begin = begin;
  }

  void end_cell(std::string_view content) {
    std::size_t end = std::min(m_at, m_text.size());
    if (end > m_cell_begin && end < m_text.size() && m_text[end] == '\n' && m_text[end - 1] == '\r') {
      --end;
    }
    const Span place = span(m_cell_begin, end);
    check(place);
    m_row.cells.push_back({nfc(remove_formula_guard(trim(content))), place});
    m_cell_begin = m_at + 1;
    if (m_row.cells.size() > k_most_columns) {
      stop(words::k_table_columns, place);
    }
  }

  void end_row() {
    m_row.span = span(m_row_begin, m_row.cells.back().span.end);
    if (!m_has_header && swallowed_a_row()) {
      m_stopped = true;  // what stands there are no headings, and may be somebody's name
    } else if (!m_has_header) {
      m_has_header = true;
      m_table.dialect = m_dialect;
      m_table.header = std::move(m_row.cells);
    } else if (!is_empty(m_row)) {
      add_row();
    }
    start_row(m_at + 1);
  }

  /// True when a CR alone stands in the row, behind which the next one may begin.
  bool swallowed_a_row() const {
    const std::string_view row = m_text.substr(m_row.span.begin, m_row.span.end - m_row.span.begin);
    return !m_row_is_clean && row.find('\r') != std::string_view::npos;
  }

  void add_row() {
    const std::size_t expected = m_table.header.size();
    // Spreadsheets leave empty cells behind the last column.
    while (m_row.cells.size() > expected && m_row.cells.back().text.empty()) {
      m_row.cells.pop_back();
      ++m_row.surplus;
    }
    if (m_row.cells.size() != expected) {
      return report_ragged_row(expected);
    }
    if (!m_row_is_clean) {
      return;
    }
    if (m_table.rows.size() == m_limits.rows) {
      return stop(words::k_table_rows, m_row.span);
    }
    m_table.rows.push_back(std::move(m_row));
  }

  void stop(const Phrase& limit, const Span& place) {
    m_stopped = true;
    report("too-large", place, Message{words::k_table_too_large, {{"most", &limit}}},
           Message{words::k_help_table_too_large});
  }

  void report_ragged_row(std::size_t expected) {
    const auto wanted = static_cast<std::int64_t>(expected);
    const auto found = static_cast<std::int64_t>(m_row.cells.size());
    const bool too_many = found > wanted;
    const Span place = too_many ? m_row.cells[expected].span : m_row.span;
    const Phrase* separator = &separator_name(m_dialect.separator);
    const Message help =
        too_many ? Message{words::k_help_too_many_cells, {{"separator", separator}}}
                 : Message{words::k_help_too_few_cells, {{"expected", wanted}, {"separator", separator}}};
    report("ragged-row", place, Message{words::k_ragged_row, {{"found", found}, {"expected", wanted}}}, help);
  }

  /// A quote is missing or too many at m_at. When the cell's own quote stands on an earlier line, that one
  /// was never closed and has swallowed whole rows. Goes on at the line after the fault.
  std::size_t report_quote() {
    const std::string_view cell = m_text.substr(m_cell_begin, std::min(m_at, m_text.size()) - m_cell_begin);
    const bool quoted = cell.starts_with('"');
    std::size_t fault = m_at;
    if (quoted && (m_at >= m_text.size() || cell.find('\n') != std::string_view::npos)) {
      fault = m_cell_begin;
      report("unterminated-quote", span(fault, fault + 1), words::k_unterminated_quote,
             Message{words::k_help_unterminated_quote});
    } else {
      report("stray-quote", span(fault, fault + 1), quoted ? words::k_text_after_quote : words::k_stray_quote,
             Message{words::k_help_stray_quote});
    }
    if (!m_has_header) {
      m_stopped = true;  // rows mean nothing without their headings
    }
    const std::size_t line_break = m_text.find('\n', fault);
    return line_break == std::string_view::npos ? m_text.size() : line_break + 1;
  }

  /// Reports the first character of the cell that must not be there, at its own place.
  void check(const Span& place) {
    const std::string_view raw = trim(m_text.substr(place.begin, place.end - place.begin));
    const auto problem = check_text(raw, k_most_code_points, Lines::many);
    if (!problem) {
      return;
    }
    m_row_is_clean = false;
    const std::size_t at = static_cast<std::size_t>(raw.data() - m_text.data()) + problem->offset;
    const Message retype{words::k_help_cell_retype};
    switch (problem->fault) {
      case TextFault::invalid_utf8:
        return report("not-utf8", span(at, at + 1), words::k_cell_not_utf8, retype);
      case TextFault::control_character:
        return report("control-character", span(at, at + 1), words::k_cell_control, retype);
      case TextFault::invisible_character:
        return report("invisible-character", span(at, at + 1), words::k_cell_invisible, retype);
      case TextFault::too_long:
        return report(
            "text-too-long", place,
            Message{words::k_cell_too_long, {{"most", static_cast<std::int64_t>(k_most_code_points)}}},
            Message{words::k_help_cell_shorten});
    }
  }

  std::string_view m_text;
  SourceId m_source;
  const Dialect& m_dialect;
  const TableLimits& m_limits;
  Diagnostics& m_diagnostics;
  Table m_table;
  Row m_row;
  std::size_t m_at = 0;
  std::size_t m_row_begin = 0;
  std::size_t m_cell_begin = 0;
  bool m_row_is_clean = true;
  bool m_has_header = false;
  bool m_stopped = false;
  std::size_t m_faults = 0;
};

}  // namespace

std::optional<Table> parse_csv(const Sources& sources, SourceId source, const Dialect& dialect,
                               Diagnostics& diagnostics) {
  return parse_csv(sources, source, dialect, TableLimits{}, diagnostics);
}

std::optional<Table> parse_csv(const Sources& sources, SourceId source, const Dialect& dialect,
                               const TableLimits& limits, Diagnostics& diagnostics) {
  const std::string_view text = sources.get(source).text;
  const Span start{source, 0, 0};
  if (text.size() > limits.bytes) {
    diagnostics.error("too-large", start,
                      Message{words::k_table_too_large, {{"most", &words::k_table_bytes}}},
                      Message{words::k_help_table_too_large});
    return std::nullopt;
  }
  // Workbooks have one in what would be the heading; further on it is a damaged cell, with its place.
  if (text.substr(0, std::min<std::size_t>(text.find('\n'), 512)).find('\0') != std::string_view::npos) {
    diagnostics.error("not-text", start, words::k_table_utf16, Message{words::k_help_table_utf16});
    return std::nullopt;
  }
  return Reader(text, source, dialect, limits, diagnostics).read();
}

}  // namespace gesprek
