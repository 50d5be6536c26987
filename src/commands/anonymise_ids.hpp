// Words of a school's own in ids (of moments, events, roles, channels …) that could be somebody's name.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "commands/folder.hpp"
#include "store/commit.hpp"

namespace gesprek::commands {

/// What each such id is called in a copy: "gesprek-emma-bos" is "gesprek-naam-naam". Nicknames stand in no
/// table, so only words that every school has are kept: those of the shipped policies, and usual ones. In
/// capitals or not: a role stands both ways.
std::map<std::string, std::string> ids_with_names(const LoadedSchool& loaded);

/// The same files under these ids, in their texts and their paths.
void rename_ids(std::vector<store::Change>& files, const std::map<std::string, std::string>& ids);

}  // namespace gesprek::commands
