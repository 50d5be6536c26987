// Who may be brothers and sisters after an import, for a person to confirm.
#pragma once

#include <optional>

#include "commands/env.hpp"
#include "load/roster_update.hpp"
#include "render/imported.hpp"

namespace gesprek::commands {

/// By the tables as they will stand, and the postal codes that were imported. Nothing when nobody is.
std::optional<render::ImportReport::List> siblings_to_confirm(const StandingTables& standing,
                                                              const RosterUpdate& update, Env& env);

}  // namespace gesprek::commands
