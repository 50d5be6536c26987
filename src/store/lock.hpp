// One writer at a time, and no reader in the middle of a change.
#pragma once

#include <chrono>
#include <string>

#include "store/folder.hpp"

namespace gesprek::store {

/// Who is busy, for the message to the next one.
struct LockOwner {
  std::string command;  ///< "gesprek plan"
  std::string since;    ///< local time in words or digits; the store has no clock
};

/// An open-file-description lock on .gesprek/lock, a file that is never renamed or removed; released at the
/// end of the scope. Taking it also finishes what a crashed run left (recover).
class Lock {
 public:
  enum class Mode { read, write };

  /// Waits up to the timeout, then throws IoError{locked} with the owner's name. To read a folder that cannot
  /// be written, no lock is taken.
  Lock(Folder& folder, Mode mode, const LockOwner& owner,
       std::chrono::milliseconds timeout = std::chrono::seconds(20));
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;
  ~Lock();

  bool can_write() const { return m_mode == Mode::write; }

 private:
  Folder& m_folder;
  Mode m_mode;
  File m_file;
};

}  // namespace gesprek::store
