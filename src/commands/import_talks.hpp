// Planned talks that an import of people concerns.
#pragma once

#include <vector>

#include "commands/env.hpp"
#include "load/roster_update.hpp"
#include "model/records.hpp"
#include "render/imported.hpp"

namespace gesprek::commands {

/// Adds the talks to come of pupils who will be gone by then ("talks_to_cancel"), of pupils who come into
/// another grade, where the policy may not ask for them ("talks_of_former_grade"), and those to which other
/// guardians, teachers or another class belong than before ("talks_to_plan_again").
void add_talks_concerned(std::vector<render::ImportReport::List>& lists, const StandingTables& before,
                         const StandingTables& after, const std::vector<Plan>& plans, Env& env);

}  // namespace gesprek::commands
