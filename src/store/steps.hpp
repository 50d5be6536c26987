// Putting staged files in place.
#pragma once

#include <string>
#include <vector>

#include "store/folder.hpp"
#include "store/journal.hpp"

namespace gesprek::store {

std::string name_part(const std::string& path);

/// Whether the steps are taken for the first time, or again after a crash: then one whose staged file is gone
/// was taken before, because a rename within one folder is one change of that folder.
enum class First { yes, no };

/// One rename or removal; false with errno. What is to be removed and is not there is removed.
bool take_step(const Folder& folder, const Step& step, First first);

/// Puts the names in the folder of a path on the disk; false with errno. A folder that is not there has none.
bool sync_folder_of(const Folder& folder, const std::string& path);

/// Takes all steps of the journal, and then the journal away; false with errno.
bool take_all(const Folder& folder, const std::vector<Step>& steps, First first);

}  // namespace gesprek::store
