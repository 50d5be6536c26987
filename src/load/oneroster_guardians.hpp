// Who is whose guardian in a OneRoster set.
#pragma once

#include "load/import.hpp"
#include "load/oneroster_people.hpp"

namespace gesprek::oneroster {

/// Agents are written on either side, of the pupil or of the guardian. `changes_only`: whoever the set does
/// not name may stand in the tables of the school.
void settle_guardians(const People& people, bool changes_only, ImportedRoster& roster,
                      Diagnostics& diagnostics);

}  // namespace gesprek::oneroster
