// From what `record` was given (words of the command line, rows of a table) to lines of the log.
#pragma once

#include <vector>

#include "commands/folder.hpp"
#include "commands/record.hpp"

namespace gesprek::commands {

/// A line to write or, with line.undo, to take back.
struct WantedLine {
  LogLine line;
  bool any_date = false;   ///< to be taken back whatever its date
  bool any_value = false;  ///< … and its value
  Span span;               ///< where it was asked for
};

struct RecordInput {
  const RecordRequest& request;
  const LoadedSchool& loaded;
  const Agenda& agenda;
  Env& env;
  std::vector<Message>& remarks;  ///< what whoever records has to know, once the lines are written
};

/// One line for each subject of the command line, or the one that its options describe.
std::vector<WantedLine> lines_of_words(const RecordInput& input, Diagnostics& problems);

/// One line for each row of the table `from`; what a row leaves open comes from the options. Throws IoError.
std::vector<WantedLine> lines_of_table(const RecordInput& input, Diagnostics& problems);

}  // namespace gesprek::commands
