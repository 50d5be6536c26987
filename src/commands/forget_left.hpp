// What is left in the folder of people who were erased, where the program does not write: letters, lists,
// exports, copies of tables, and what others wrote about them.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "commands/folder.hpp"
#include "commands/key_places.hpp"
#include "store/commit.hpp"

namespace gesprek::commands {

struct LeftBehind {
  std::vector<std::string> naming;      ///< files that still name somebody, by path; tables with the line
  std::vector<std::string> not_looked;  ///< that cannot be looked into: packed, or too large
};

/// Who is erased with this person: a pupil's guardians too, when they have no other child at the school.
std::set<KindedKey> erased_with(const KindedKey& key, const Roster& roster);

/// The files of the folder, and of the folders in it, in which a trace of these people stands once the
/// changes are made (forget_traces.hpp). The log and the plans hold what is kept of them.
LeftBehind left_behind(const std::set<KindedKey>& people, const LoadedSchool& loaded,
                       const std::vector<store::Change>& changes);

}  // namespace gesprek::commands
