// All that the folder holds of one person, for who asks to see it.
#pragma once

#include <set>
#include <string>

#include "commands/folder.hpp"
#include "commands/key_places.hpp"
#include "render/look.hpp"

namespace gesprek::commands {

/// Every row of every table that is about the person (requests of the person's household too): file and line,
/// then each filled cell under its heading, as it stands. Lines of gesprek.toml and of a damaged log follow
/// as they are. Empty when nothing is held.
std::string held_of(const KindedKey& key, LoadedSchool& loaded, Env& env);

/// Who they are, one a line with key and name: the pupils, guardians, households and members of staff whose
/// keys these are. For the terminal of whoever is about to erase them, nowhere else.
std::string people_of(const std::set<KindedKey>& keys, const Roster& roster, const render::Look& look);

/// The same by key alone, a line for each kind of people: what may stay on a screen or in a file.
std::string keys_of_people(const std::set<KindedKey>& keys, const Roster& roster, const render::Look& look);

}  // namespace gesprek::commands
