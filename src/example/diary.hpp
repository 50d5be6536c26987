#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "model/records.hpp"

namespace gesprek::example {

/// Collects the lines of a log as they come to mind, and gives them in the order in which they were written.
class Diary {
 public:
  /// A line about one talk (or, with an empty one, about whatever its other fields say), written on the day
  /// on which it happened.
  LogLine& write(LogEvent event, Day date, Clock at, PersonId by) {
    LogLine line;
    line.event = event;
    line.date = date;
    line.at = {date, at};
    line.by = std::move(by);
    m_lines.push_back(std::move(line));
    return m_lines.back();
  }

  std::vector<LogLine> take() && {
    std::ranges::stable_sort(m_lines, {}, &LogLine::at);
    return std::move(m_lines);
  }

  const std::vector<LogLine>& lines() const { return m_lines; }

 private:
  std::vector<LogLine> m_lines;
};

}  // namespace gesprek::example
