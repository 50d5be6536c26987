// Whether a line that is about to be recorded can count for anything.
#pragma once

#include "commands/folder.hpp"

namespace gesprek::commands {

/// Reports a line that no check would ever look at: of a talk without its round ("no-round"), of a round
/// where a gathering or message belongs ("not-of-talks"), a message of another moment's kind or through a
/// channel that does not count ("other-kind", "other-channel"), with a slip in its kind ("unknown-kind"), or
/// that says neither moment nor kind ("no-moment"), and a walk-in hour on a day that has none
/// ("not-its-day"). A kind that the policy does not have counts for nothing on purpose (B21). What is taken
/// back is not held against this.
void check_counts(const LogLine& line, Span span, const Policy& policy, const Agenda& agenda,
                  Diagnostics& problems);

}  // namespace gesprek::commands
