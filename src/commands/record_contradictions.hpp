// Lines that contradict what the log says of the same talk: they are refused, or said, before they are
// written.
#pragma once

#include "commands/folder.hpp"
#include "commands/record_outcome.hpp"

namespace gesprek::commands {

inline constexpr std::string_view k_contradiction_code = "contradiction";

/// Reports, among the lines that are to be written: that nobody came, or a calling off, of a talk that was
/// held on that very day (and the reverse), and the calling off ahead of a talk without a clock time, which
/// nothing could tell from the same talk planned anew. The way out is always to take the other line back
/// first.
void check_contradictions(const RecordOutcome& outcome, const LoadedSchool& loaded, Span span,
                          Diagnostics& problems);

/// That the line cannot be true together with the other, and how the other is taken back.
Message contradiction(const LogLine& line, const LogLine& other);
Message take_back_first(const LogLine& line, const LogLine& other);

/// The talks, each once, whose report is written while no line says that they were held.
std::vector<std::string> reported_unheld(const RecordOutcome& outcome, const Log& known);

/// Of a talk that the log has held on another day, which can have been a slip: how to take that back.
std::optional<Message> held_on_two_days(const RecordOutcome& outcome, const Log& known);

}  // namespace gesprek::commands
