// Lines of the log that tell of a talk before its period, and so count for nothing: said by whoever plans or
// records.
#pragma once

#include <vector>

#include "commands/folder.hpp"

namespace gesprek::commands {

/// A warning with its place for each such line of these moments (of all when none is named), with how to take
/// it back.
Diagnostics early_lines(const LoadedSchool& loaded, const Agenda& agenda,
                        const std::vector<MomentId>& moments);

/// A remark about the first of the new lines that is one.
std::optional<Message> early_among(const std::vector<LogLine>& written, const LoadedSchool& loaded,
                                   const Agenda& agenda);

}  // namespace gesprek::commands
