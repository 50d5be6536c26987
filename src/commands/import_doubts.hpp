// Whether a file is one of this school and this year.
#pragma once

#include "commands/import.hpp"
#include "load/roster_update.hpp"
#include "model/school.hpp"

namespace gesprek::commands {

/// Last year's file takes this year's classes away, next year's this year's plans: that is done only on the
/// user's word ("other-school-year"). A trial shows what would become of it.
void check_year(const ImportRequest& request, const ImportedRoster& imported, const School& school,
                const Env& env, Diagnostics& problems);

/// The same where a file does not state its year, and the grades of most pupils show it; and for a list in
/// which no pupil is known ("other-school").
void check_pupils(const ImportRequest& request, const ImportedRoster& imported, const RosterChanges& changes,
                  const School& school, const Env& env, Diagnostics& problems);

}  // namespace gesprek::commands
