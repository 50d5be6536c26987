// A row of a table names staff and moments as the command line does: by key, or by a name that one alone has.
#pragma once

#include "commands/folder.hpp"

namespace gesprek::commands {

/// Puts the keys in place of the names in `by`, `moment` and `talk`. False, and reported, when nobody or
/// nothing is called so, or several are. What is neither is shown as a key only: a cell of another column may
/// hold a child's name.
bool settle_names(LogLine& line, const LoadedSchool& loaded, Diagnostics& problems);

}  // namespace gesprek::commands
