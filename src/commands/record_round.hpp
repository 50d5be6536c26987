// What happened to a whole moment at once, as one line for each talk that it concerns: no check counts a line
// "held" of the moment itself.
#pragma once

#include <vector>

#include "commands/folder.hpp"

namespace gesprek::commands {

struct RoundInput {
  const LogLine& line;  ///< names the moment; neither talk nor pupil
  bool any_date;        ///< to be taken back: of the last day for which it stands
  bool any_value;       ///< … and whatever its value
  Span span;            ///< where it was asked for
  const LoadedSchool& loaded;
  const Agenda& agenda;
  Day as_of;
};

/// A line for each talk that the event can be true of: planned on the day (held, called, no-show), on or
/// after it (cancelled), or held until then (what follows a talk; a
/// report that is shared was filed until then, too). A talk of which it stands already brings
/// that line. To be taken back: each talk of which it stands. None is an error, which says why.
struct RoundLines {
  std::vector<LogLine> lines;
  int without_report = 0;  ///< talks that were held, of which no report can be shared yet
};
RoundLines lines_of_round(const RoundInput& input, Diagnostics& problems);

}  // namespace gesprek::commands
