#include "load/log.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "diag/quote.hpp"
#include "load/encodings.hpp"
#include "load/large_table.hpp"
#include "load/log_lines.hpp"
#include "load/table_row.hpp"
#include "model/event_words.hpp"
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
const std::vector<Column>& event_columns() {
  static const std::vector<Column> k_columns = [] {
    std::vector<Column> columns = log_columns();
    for (Column& column : columns) {
      column.required = false;
    }
    return columns;
  }();
  return k_columns;
}

using Words = std::span<const std::string_view>;

/// The words that the value of an event can hold: "key=" with something behind it; "*" stands for words of
/// the policy.
Words words_of(LogEvent event) {
  static constexpr std::array<std::string_view, 8> k_invited{
      "guardians=", "channel=", "form=", "class=", "time=", "minutes=", "place=", "staff="};
  static constexpr std::array<std::string_view, 1> k_channel{"channel="};
  static constexpr std::array<std::string_view, 1> k_form{"form="};
  static constexpr std::array<std::string_view, 1> k_mode{"mode="};
  static constexpr std::array<std::string_view, 3> k_held{"present=", "minutes=", "mode="};
  static constexpr std::array<std::string_view, 1> k_shared{"shared="};
  static constexpr std::array<std::string_view, 3> k_cancelled{"reason=", "start=", "guardians="};
  static constexpr std::array<std::string_view, 1> k_items{"*"};
  static constexpr std::array<std::string_view, 2> k_message{"class=", "kind="};
  static constexpr std::array<std::string_view, 1> k_class{"class="};
  static constexpr std::array<std::string_view, 5> k_waived{
      "finding=", "rule=", "reason=", "class=", "guardians="};
  static constexpr std::array<std::string_view, 5> k_forgotten{
      "rows=", "met=", "late=", "overdue=", "waived="};
  switch (event) {
    case LogEvent::invited:
      return k_invited;
    case LogEvent::signup_opened:
    case LogEvent::reminded:
    case LogEvent::informed:
    case LogEvent::called:
      return k_channel;
    case LogEvent::form_sent:
    case LogEvent::form_returned:
      return k_form;
    case LogEvent::mode_agreed:
      return k_mode;
    case LogEvent::held:
      return k_held;
    case LogEvent::report_filed:
      return k_shared;
    case LogEvent::cancelled:
      return k_cancelled;
    case LogEvent::agreements_recorded:
    case LogEvent::goals_recorded:
      return k_items;
    case LogEvent::message_posted:
      return k_message;
    case LogEvent::website_checked:
    case LogEvent::event_held:
      return k_class;
    case LogEvent::waived:
      return k_waived;
    case LogEvent::forgotten:
      return k_forgotten;
    default:
      return {};
  }
}

/// False for a value that the checks could not use, so that a duty would fall silent: "minutes=ten".
bool is_usable(std::string_view key, std::string_view value) {
  constexpr std::int64_t k_longest_talk = 24 * 60;
  constexpr std::int64_t k_most_counted = 100'000'000;
  if (key == "minutes=") {
    return parse_int(value, 1, k_longest_talk).has_value();
  }
  if (key == "rows=" || key == "met=" || key == "late=" || key == "overdue=" || key == "waived=") {
    return parse_int(value, 0, k_most_counted).has_value();
  }
  if (key == "mode=") {
    return parse_mode(value).has_value();
  }
  if (key == "time=" || key == "start=") {
    return parse_date_time(value).has_value();
  }
  return key != "shared=" || value == "yes" || value == "no";
}

/// The "key=" that the word begins with; nothing when the event knows none such.
std::optional<std::string_view> key_of(std::string_view word, Words known) {
  for (const std::string_view candidate : known) {
    if (candidate != "*" && word.starts_with(candidate)) {
      return candidate;
    }
  }
  return std::nullopt;
}

bool is_known_word(std::string_view word, Words known) {
  if (const auto key = key_of(word, known)) {
    return word.size() > key->size() && is_usable(*key, word.substr(key->size()));
  }
  return std::ranges::find(known, "*") != known.end() && word.find('=') == std::string_view::npos;
}

/// What can stand behind a key that the event does know.
const Phrase& help_for_value(std::string_view key) {
  if (key == "minutes=") {
    return words::k_help_log_minutes;
  }
  if (key == "mode=") {
    return words::k_help_log_mode;
  }
  if (key == "time=" || key == "start=") {
    return words::k_help_log_time;
  }
  return key == "shared=" ? words::k_help_log_shared : words::k_help_log_empty;
}

Message help_for(Words known) {
  if (known.empty()) {
    return words::k_help_log_nothing;
  }
  std::string all;
  for (const std::string_view word : known) {
    all += (all.empty() ? "" : ", ") + std::string(word == "*" ? "contact-frequency …" : word);
  }
  return {words::k_help_log_words, {{"words", all}}};
}

/// Reports the first word that the event does not know.
void check_value(const RowReader& row, const LogLine& line) {
  const Words known = words_of(line.event);
  each_log_word(line.value, [&](std::string_view written) {
    if (is_known_word(written, known)) {
      return true;
    }
    const auto key = key_of(written, known);
    row.diagnostics().warning(key ? "wrong-log-value" : "unknown-log-word", row.span("value"),
                              Message{key ? words::k_wrong_log_value : words::k_unknown_log_word,
                                      {{"event", std::string(word(line.event))}, {"word", quoted(written)}}},
                              key ? Message{help_for_value(*key)} : help_for(known));
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

/// Sets the event, and whether it is taken back; false, and reported, when nobody knows it.
bool read_event(const RowReader& row, LogLine& line) {
  const std::string written = fold(row.text("event"));
  std::string_view event = written;
  line.undo = event.starts_with(k_undo);
  event.remove_prefix(line.undo ? k_undo.size() : 0);
  const auto known = parse_log_event(event);
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
  const bool known = read_event(row, line);
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
  const LogFormat format{
      log_columns(),
      [](LogEvent event, std::string_view word) { return is_known_word(word, words_of(event)); }, read_line};
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
  each_row(sources, table, event_columns(), diagnostics, [&](const RowReader& row) {
    LogLine line = usual.line;
    const bool takes_usual = usual.has_event && !row.has("event");
    const bool is_known = takes_usual || (row.require("event") && read_event(row, line));
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
