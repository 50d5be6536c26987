// A log line by line, without keeping the table: a million lines take a second, and the memory of the file.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "load/table_row.hpp"
#include "model/records.hpp"

namespace gesprek {

/// What a reader of lines must know of a log.
struct LogFormat {
  const std::vector<Column>& columns;                    ///< at, event, moment, pupil, talk, date, by, value
  std::function<bool(LogEvent, std::string_view)> fits;  ///< whether an event knows a word of its value
  std::function<std::optional<LogLine>(const RowReader&)> read;  ///< a row that is not plain
};

/// Plain lines (ASCII, every cell good) are read as they stand, also with cells in quotes, others by `read`,
/// so that faults are reported just as in a table. Nothing, and no report, when the text wants the reader of
/// tables: loose quotes, line breaks in a cell, ragged rows, characters that may not stand there, what may be
/// citizen numbers.
std::optional<Log> read_log_lines(const Sources& sources, const TableSource& table, const LogFormat& format,
                                  Diagnostics& diagnostics);

/// For each word of a log's value, until `see` gives false; false then.
template <class See>
bool each_log_word(std::string_view value, See see) {
  for (std::size_t begin = value.find_first_not_of(' '); begin != std::string_view::npos;) {
    const std::size_t end = std::min(value.find(' ', begin), value.size());
    if (!see(value.substr(begin, end - begin))) {
      return false;
    }
    begin = value.find_first_not_of(' ', end);
  }
  return true;
}

}  // namespace gesprek
