// log.csv, reader and writer. Append-only: nothing here changes a line that stands.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "load/tables.hpp"
#include "model/records.hpp"

namespace gesprek {

/// Lines in file order. "unknown-event" and every other fault of a row with its place; a word of `value` that
/// the event does not know is a warning ("unknown-log-word"): the log holds keys, never free text.
Log load_log(const Sources& sources, const TableSource& table, Diagnostics& diagnostics);

/// The bytes of log.csv with the lines added: everything that stood there stays byte for byte, new lines
/// follow in its dialect and its order of columns, with unknown columns left empty. No bytes, or only blanks:
/// a new table. The bytes must be such that load_log reads them without an error.
std::string append_log_lines(std::string_view existing, const std::vector<LogLine>& lines);

}  // namespace gesprek
