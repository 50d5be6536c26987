// All that the folder holds of one person, for who asks to see it.
#pragma once

#include <string>

#include "commands/folder.hpp"

namespace gesprek::commands {

/// Every row of every table that is about the person (requests of the person's household too): file and line,
/// then each filled cell under its heading, as it stands. Lines of gesprek.toml and of a damaged log follow
/// as they are. Empty when nothing is held.
std::string held_of(const std::string& key, LoadedSchool& loaded, Env& env);

}  // namespace gesprek::commands
