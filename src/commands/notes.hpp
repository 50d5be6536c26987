// gesprek import notes: the reports that a pupil administration holds, as evidence in the log.
#pragma once

#include "commands/import.hpp"

namespace gesprek::commands {

/// A note belongs to the talk that it names, to the pupil's talk on the date that it names, or to the only
/// one in the fourteen days before it. What fits none or two is reported, never guessed. Status 1 when there
/// is such a note.
Exit import_notes(const ImportRequest& request, Env& env);

}  // namespace gesprek::commands
