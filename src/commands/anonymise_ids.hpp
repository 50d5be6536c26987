// Ids of a school's own (of moments, events, roles) in which somebody's name stands.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "commands/folder.hpp"
#include "store/commit.hpp"

namespace gesprek::commands {

/// What each such id is called in a copy: "gesprek-emma-bos" is "gesprek-naam-naam". Ids of the policies that
/// every school has are nobody's. In capitals or not: a role stands both ways.
std::map<std::string, std::string> ids_with_names(const LoadedSchool& loaded);

/// The same files under these ids, in their texts and their paths.
void rename_ids(std::vector<store::Change>& files, const std::map<std::string, std::string>& ids);

}  // namespace gesprek::commands
