// What was arranged with pupils before they changed class.
#pragma once

#include <set>

#include "commands/folder.hpp"

namespace gesprek::commands {

/// Of pupils who changed class: the talks that stand in a plan or in the log.
std::set<TalkId> arranged_talks(const LoadedSchool& loaded);

}  // namespace gesprek::commands
