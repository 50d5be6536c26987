// The talk that a new line names.
#pragma once

#include "commands/folder.hpp"
#include "commands/targets.hpp"

namespace gesprek::commands {

struct KnownTalks {
  const LoadedSchool& loaded;
  const Agenda& agenda;
};

/// Sets talk, moment and pupil. False, and reported, when there is no such talk, or it is not of the pupil or
/// moment that the line names. A talk on request need not have been asked for in advance (A18): any pupil can
/// have had one.
bool concern_talk(const Word& talk, LogLine& line, const KnownTalks& known, Diagnostics& problems);

}  // namespace gesprek::commands
