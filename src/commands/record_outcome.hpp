// What of the wanted lines is new to the log.
#pragma once

#include <cstddef>
#include <vector>

#include "commands/record_lines.hpp"

namespace gesprek::commands {

struct RecordOutcome {
  std::vector<LogLine> written;
  std::size_t stood_already = 0;
};

/// What the log does not hold yet, and the counter-lines of what is taken back; what is taken back and does
/// not stand there is a problem.
RecordOutcome lines_to_write(const std::vector<WantedLine>& wanted, const Log& known, Diagnostics& problems);

}  // namespace gesprek::commands
