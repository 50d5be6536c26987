// Changes to files of the folder, all of them or none, whatever happens on the way.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/folder.hpp"
#include "store/lock.hpp"

namespace gesprek::store {

struct Change {
  std::string path;                  ///< below the folder
  std::optional<std::string> bytes;  ///< nothing: the file goes
};

/// Puts all changes in place. When it returns they are on the disk. When it throws, either everything stands
/// as before, or the message says that the change is complete but may not survive a power cut, or that the
/// next command completes it. A file that was read from the folder and has changed since is IoError{stale},
/// before anything is written. Files become private to their owner (0600, folders 0700).
void commit(Folder& folder, const Lock& lock, const std::vector<Change>& changes);

/// Completes a change that a crashed run had decided on, and removes temporary files of a run that had not.
/// Only under a write lock: Lock does it.
void recover(Folder& folder);
/// True when a crashed run left a change to complete.
bool needs_recovery(const Folder& folder);

}  // namespace gesprek::store
