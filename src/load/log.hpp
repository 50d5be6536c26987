// log.csv, reader and writer. Append-only: nothing here changes a line that stands.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/tables.hpp"
#include "model/records.hpp"

namespace gesprek {

/// Lines in file order. "unknown-event" and every other fault of a row with its place; a word of `value` that
/// the event does not know is a warning ("unknown-log-word"): the log holds keys, never free text.
Log load_log(const Sources& sources, const TableSource& table, Diagnostics& diagnostics);

/// Whether the first line names every column of a log.
bool has_log_heading(std::string_view bytes);

/// Where the last line begins when it is damaged as a crash of another program leaves it: it has no line
/// break, and may be cut off anywhere ("minutes=1" may have been "minutes=12"); or it stops before its last
/// column or within quotes, or holds NUL bytes. With it go the lines right before it that are cut off too; 0
/// where there is no more than a piece of a heading. Nothing for a log that is whole, also with a wrong value
/// in its last row, or that is no more than a heading.
std::optional<std::size_t> find_damaged_end(std::string_view bytes);

/// Lines that are to be added to a log, in the columns of a log. `usual` fills what a row leaves open (when
/// it was written is always its own); without a usual event each row must name its own. `moment`, `talk`
/// and `by` are as they stand there: keys, or names. Faults as of load_log.
struct UsualEvent {
  LogLine line;
  bool has_event = false;
  bool has_date = false;  ///< else rows without a date are of the day of `line`, unless a heading is unknown
};
std::vector<LogLine> load_events(const Sources& sources, const TableSource& table, const UsualEvent& usual,
                                 Diagnostics& diagnostics);

/// The words of a value with keys in small letters, and one blank between: "Present=P1  minutes=10" as
/// "present=P1 minutes=10". What stands behind a key is kept, but for words of which there are only a few.
std::string with_plain_keys(const std::string& value);

/// The bytes of log.csv with the lines added: everything that stood there stays byte for byte, new lines
/// follow in its dialect and its order of columns, with unknown columns left empty. No bytes, or only blanks:
/// a new table. The bytes must be such that load_log reads them without an error.
std::string append_log_lines(std::string_view existing, const std::vector<LogLine>& lines);

}  // namespace gesprek
