#include "load/log.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "diag/quote.hpp"
#include "load/encodings.hpp"
#include "load/large_table.hpp"
#include "load/log_lines.hpp"
#include "load/log_words.hpp"
#include "load/table_row.hpp"
#include "model/event_words.hpp"
#include "model/log_facts.hpp"
#include "words/document.hpp"
#include "words/tables.hpp"

namespace gesprek {

const std::vector<Column>& log_columns() {
  static const std::vector<Column> k_columns = {
      {"at", {"op", "geschreven", "tijdstip"}, true},
      {"event", {"gebeurtenis", "wat"}, true},
      {"moment", {"gespreksmoment", "ronde"}, true},
      {"pupil", {"leerling", "leerlingnummer"}, true},
      {"talk", {"gesprek"}, true},
      {"date", {"datum", "dag"}, true},
      {"by", {"door"}, true},
      {"value", {"waarde"}, true},
  };
  return k_columns;
}

namespace {

constexpr std::string_view k_undo = "undo:";
constexpr TableLimits k_limits{std::size_t{1} << 30U, std::size_t{1} << 24U};

/// The same, for rows that need not have all of them.
/// A list of one event can call its date so.
std::vector<Column> event_columns(const UsualEvent& usual) {
  std::vector<Column> columns = log_columns();
  for (Column& column : columns) {
    column.required = false;
    if (column.name == "date" && usual.has_event) {
      const bool of_report = usual.line.event == LogEvent::report_filed;
      const auto names = of_report
                             ? std::vector<std::string_view>{"datumverslag", "verslagdatum", "reportdate"}
                             : std::vector<std::string_view>{"datumgesprek", "gespreksdatum", "talkdate"};
      const bool of_day = took_place(usual.line) || usual.line.event == LogEvent::no_show;
      if (of_report || of_day) {
        column.aliases.insert(column.aliases.end(), names.begin(), names.end());
      }
    }
  }
  return columns;
}

/// Without a column of dates all rows would be of today, which a heading that nobody knows makes doubtful.
void check_dated(const RowReader& row, const UsualEvent& usual, bool& told) {
  const auto headings = row.unknown_headings();
  if (told || usual.has_date || row.has_column("date") || headings.empty()) {
    return;
  }
  told = true;
  std::string names;
  for (const Cell* heading : headings) {
    names += (names.empty() ? "\"" : ", \"") + heading->text + "\"";
  }
  row.diagnostics().error("no-date-column", headings.front()->span,
                          {words::k_no_date_column, {{"columns", names}}},
                          Message(words::k_help_no_date_column));
}

/// Reports the first word that the event does not know.
void check_value(const RowReader& row, const LogLine& line) {
  each_log_word(line.value, [&](std::string_view written) {
    if (goes_with(line.event, written)) {
      return true;
    }
    WordFault fault = fault_of(line.event, written);
    row.diagnostics().warning(fault.code, row.span("value"), std::move(fault.message), std::move(fault.help));
    return false;
  });
}

void report_unknown_event(const RowReader& row) {
  std::vector<std::string_view> known;
  for (const LogEvent event : all_log_events()) {
    known.push_back(word(event));
  }
  std::string all;
  for (const std::string_view event : known) {
    all += (all.empty() ? "" : ", ") + std::string(event);
  }
  const std::string& text = row.text("event");
  const std::string typed = fold(text.starts_with(k_undo) ? text.substr(k_undo.size()) : text);
  const auto called = event_called(typed);
  const std::string meant(called ? word(*called) : nearest(typed, known));
  row.diagnostics().error("unknown-event", row.span("event"),
                          Message{words::k_unknown_event, {{"text", quoted(text, known)}}},
                          meant.empty() ? Message{words::k_help_cell_words, {{"words", all}}}
                                        : Message{words::k_did_you_mean, {{"word", meant}}});
}

/// Sets the event, and whether it is taken back; false, and reported, when nobody knows it. The log has the
/// words of programs; a list that somebody made can have those of people.
bool read_event(const RowReader& row, LogLine& line, bool by_people) {
  const std::string written = fold(row.text("event"));
  std::string_view event = written;
  line.undo = event.starts_with(k_undo);
  event.remove_prefix(line.undo ? k_undo.size() : 0);
  auto known = parse_log_event(event);
  if (!known && by_people) {
    known = event_called(event);
  }
  if (!known && row.has("event")) {
    report_unknown_event(row);
  }
  line.event = known.value_or(line.event);
  return known.has_value();
}

/// What stands in the other cells.
void read_rest(const RowReader& row, LogLine& line) {
  line.pupil = row.has("pupil") ? PupilId(row.key("pupil")) : line.pupil;
  line.date = row.day("date").value_or(line.date);
  line.value = row.has("value") ? with_plain_keys(row.text("value")) : line.value;
  line.row = row.row_span();
  check_value(row, line);
}

std::optional<LogLine> read_line(const RowReader& row) {
  const bool whole = row.require("at") && row.require("event");
  LogLine line;
  const bool known = read_event(row, line, false);
  const auto at = row.date_time("at");
  if (!whole || !known || !at) {
    row.day("date");  // whose faults are told in the same run
    return std::nullopt;
  }
  line.at = *at;
  line.date = at->day;
  line.moment = MomentId(row.key("moment"));
  line.talk = TalkId(row.key("talk"));
  line.by = PersonId(row.key("by"));
  read_rest(row, line);
  return line;
}

std::vector<std::string> cells_of(const LogLine& line) {
  return {iso(line.at),     (line.undo ? std::string(k_undo) : std::string()) + std::string(word(line.event)),
          line.moment.text, line.pupil.text,
          line.talk.text,   iso(line.date),
          line.by.text,     line.value};
}

/// For each of our columns its position in a table that exists; nothing when the table has no usable heading.
struct Layout {
  std::size_t width = 0;
  ColumnMap map;
};

std::optional<Layout> read_layout(const DecodedText& existing) {
  Sources sources;
  Diagnostics ignored;  // whoever appends has loaded the log and reported its problems
  const SourceId source = sources.add("", existing.text);
  const auto table = parse_csv(sources, source, existing.dialect, ignored);
  auto map = table ? map_columns(*table, log_columns(), ignored) : std::nullopt;
  return map ? std::optional(Layout{table->header.size(), std::move(*map)}) : std::nullopt;
}

std::vector<std::string> heading() {
  std::vector<std::string> names;
  for (const Column& column : log_columns()) {
    names.emplace_back(column.name);
  }
  return names;
}

std::vector<std::string> placed(const std::vector<std::string>& cells, const std::optional<Layout>& layout) {
  if (!layout) {
    return cells;
  }
  std::vector<std::string> row(layout->width);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    row.at(layout->map.index.at(i).value()) = cells[i];
  }
  return row;
}

/// Puts the rows behind the bytes. What Windows-1252 cannot hold, and bytes that nothing can be put behind,
/// turn the whole file into UTF-8.
std::string join(std::string_view existing, const DecodedText& decoded,
                 const std::vector<std::vector<std::string>>& rows) {
  constexpr std::string_view k_mark = "\xEF\xBB\xBF";
  Dialect tail = decoded.dialect;
  tail.bom = false;
  const std::string added = write_csv(rows, tail);
  const std::string gap = decoded.text.ends_with('\n') ? "" : tail.crlf ? "\r\n" : "\n";
  if (!added.starts_with(k_mark) && !decoded.dialect.rewritten) {
    return std::string(existing) + gap + added;
  }
  return std::string(k_mark) + decoded.text + gap +
         added.substr(added.starts_with(k_mark) ? k_mark.size() : 0);
}

}  // namespace

std::string with_plain_keys(const std::string& value) {
  std::string plain;
  for (const std::string_view word : log_words(value)) {
    const std::size_t equals = std::min(word.find('='), word.size());
    const std::string key = fold(word.substr(0, equals));
    const bool is_of_few = key == "mode" || key == "shared";
    plain += plain.empty() ? "" : " ";
    plain += equals < word.size() ? key : std::string(word.substr(0, equals));
    plain += is_of_few ? fold(word.substr(equals)) : std::string(word.substr(equals));
  }
  return plain;
}

Log load_log(const Sources& sources, const TableSource& table, Diagnostics& diagnostics) {
  const LogFormat format{log_columns(), goes_with, read_line};
  if (auto plain = read_log_lines(sources, table, format, diagnostics)) {
    return *std::move(plain);
  }
  Log log;
  each_row(sources, table, log_columns(), k_limits, diagnostics, [&](const RowReader& row) {
    if (auto line = read_line(row)) {
      log.lines.push_back(std::move(*line));
    }
  });
  return log;
}

std::vector<LogLine> load_events(const Sources& sources, const TableSource& table, const UsualEvent& usual,
                                 Diagnostics& diagnostics) {
  std::vector<LogLine> lines;
  bool told = false;
  each_row(sources, table, event_columns(usual), diagnostics, [&](const RowReader& row) {
    check_dated(row, usual, told);
    LogLine line = usual.line;
    const bool takes_usual = usual.has_event && !row.has("event");
    const bool is_known = takes_usual || (row.require("event") && read_event(row, line, true));
    if (is_known && line.event == LogEvent::forgotten) {
      report_unknown_event(row);  // no event that somebody records
    } else if (is_known) {
      line.moment = row.has("moment") ? MomentId(row.text("moment")) : line.moment;
      line.talk = row.has("talk") ? TalkId(row.text("talk")) : line.talk;
      line.by = row.has("by") ? PersonId(row.text("by")) : line.by;
      read_rest(row, line);
      lines.push_back(std::move(line));
    } else {
      row.day("date");  // whose faults are told in the same run
    }
  });
  return lines;
}

bool has_log_heading(std::string_view bytes) {
  return read_layout(decode_table(bytes)).has_value();
}

std::string append_log_lines(std::string_view existing, const std::vector<LogLine>& lines) {
  const DecodedText decoded = decode_table(existing);
  const bool is_new = decoded.text.find_first_not_of(" \t\r\n") == std::string::npos;
  const auto layout = is_new ? std::nullopt : read_layout(decoded);
  std::vector<std::vector<std::string>> rows;
  if (is_new) {
    rows.push_back(heading());
  }
  for (const LogLine& line : lines) {
    rows.push_back(placed(cells_of(line), layout));
  }
  return is_new ? write_csv(rows, Dialect{}) : join(existing, decoded, rows);
}

}  // namespace gesprek
