// log.csv as a file: adding to it, and what another program left damaged at its end.
#pragma once

#include <string>
#include <vector>

#include "commands/folder.hpp"

namespace gesprek::commands {

/// The bytes that stand in the log without a damaged last line; none when there is no log. Throws IoError.
std::string read_whole_lines(LoadedSchool& loaded);

/// Puts the lines behind those that stand. A damaged last line goes to a file beside the log in the same
/// step. The school must have been loaded for writing. Throws IoError.
void append_to_log(LoadedSchool& loaded, const std::vector<LogLine>& lines);

/// written_at, but not before what the log has of that day: a line that corrects another comes after it.
DateTime written_after(const Log& log, const Env& env);

}  // namespace gesprek::commands
