// Appointments that are called off: which one a line "cancelled" means, and that it was not kept after all.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "commands/folder.hpp"

namespace gesprek::commands {

/// The line with "start=" for each appointment that it calls off: those of its talk, or of its pupil in the
/// moment. One that was called off already brings the line that says so. As it is when none is planned.
std::vector<LogLine> calling_off(const LogLine& line, bool any_date, const LoadedSchool& loaded);

/// The words of a value but "start=".
std::string without_start(std::string_view value);

/// False, and reported, when the appointment of that day was called off, and neither another stands on it nor
/// anybody was invited since.
bool check_not_called_off(const LogLine& line, Span span, const LoadedSchool& loaded, Diagnostics& problems);

}  // namespace gesprek::commands
