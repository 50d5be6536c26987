#include "store/lock.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "store/bytes.hpp"
#include "store/commit.hpp"
#include "store/fault.hpp"
#include "words/store.hpp"

namespace gesprek::store {
namespace {

constexpr std::chrono::milliseconds k_between_tries{10};
constexpr std::size_t k_most_owner_bytes = 4096;
constexpr const char* k_own_folder = ".gesprek";
constexpr const char* k_lock_name = "lock";
constexpr const char* k_lock_path = ".gesprek/lock";

File open_lock_file(const Folder& folder, Lock::Mode mode) {
  Os& os = folder.os();
  const File own = folder.open_parent(k_lock_path);
  if (!own.is_open()) {
    return {};
  }
  File file(os, os.open_at(own.descriptor(), k_lock_name, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0600));
  if (!file.is_open() && mode == Lock::Mode::read) {
    file = File(os, os.open_at(own.descriptor(), k_lock_name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK));
  }
  return file;
}

/// The lock file, made when it is not there; not open when the folder can only be read and nobody has locked
/// it yet.
File open_lock(const Folder& folder, Lock::Mode mode) {
  const bool made =
      folder.os().make_folder_at(folder.descriptor(), k_own_folder, 0700) == 0 || errno == EEXIST;
  const int error = errno;
  File file = open_lock_file(folder, mode);
  if (file.is_open()) {
    return file;
  }
  errno = made ? errno : error;
  const bool only_readable = errno == ENOENT || errno == EACCES || errno == EROFS || errno == EPERM;
  if (mode == Lock::Mode::write || !only_readable) {
    throw io_error(words::k_cannot_lock, folder.path());
  }
  return file;
}

bool is_busy(int error) {
  return error == EAGAIN || error == EACCES || error == EINTR;
}

/// The value behind "key=" on a line of its own, when it is fit to be shown.
std::string line_value(std::string_view text, std::string_view key) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    if (line.starts_with(key) && !check_text(line)) {
      return std::string(line.substr(key.size()));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return {};
}

IoError locked_by(const Folder& folder) {
  std::optional<std::string> owner;
  try {
    owner = folder.read_now(k_lock_path, k_most_owner_bytes);
  } catch (const IoError&) {
    owner.reset();  // whoever it is, the folder is busy
  }
  const std::string command = line_value(owner.value_or(""), "command=");
  if (command.empty()) {
    return {IoError::Kind::locked, words::k_locked};
  }
  return {IoError::Kind::locked, Message{words::k_locked_by,
                                         {{"command", command},
                                          {"process", line_value(*owner, "process=")},
                                          {"since", line_value(*owner, "since=")}}}};
}

void wait_for(const Folder& folder, const File& file, short type, std::chrono::milliseconds timeout) {
  std::chrono::milliseconds waited{0};
  while (folder.os().lock(file.descriptor(), type) != 0) {
    if (!is_busy(errno)) {
      throw io_error(words::k_cannot_lock, folder.path());
    }
    if (waited >= timeout) {
      throw locked_by(folder);
    }
    folder.os().pause(k_between_tries);
    waited += k_between_tries;
  }
}

void write_owner(const Folder& folder, const File& file, const LockOwner& owner) {
  const std::string text = "process=" + std::to_string(::getpid()) + "\ncommand=" + owner.command +
                           "\nsince=" + owner.since + "\n";
  Os& os = folder.os();
  // Only for the message to others, so a full disk is no reason to stop here: the change itself will say so.
  if (os.truncate(file.descriptor()) == 0) {
    write_all(os, file.descriptor(), text);
  }
}

/// What a crashed run left can only be finished by who may write; then it is over for readers too.
void finish_as_writer(Folder& folder, const LockOwner& owner, std::chrono::milliseconds timeout) {
  const Lock writer(folder, Lock::Mode::write, owner, timeout);
}

}  // namespace

Lock::Lock(Folder& folder, Mode mode, const LockOwner& owner, std::chrono::milliseconds timeout)
    : m_folder(folder), m_mode(mode), m_file(open_lock(folder, mode)) {
  if (!m_file.is_open()) {
    return;
  }
  wait_for(folder, m_file, mode == Mode::write ? F_WRLCK : F_RDLCK, timeout);
  if (mode == Mode::write) {
    write_owner(folder, m_file, owner);
    recover(folder);
  } else if (needs_recovery(folder)) {
    m_file.close();
    finish_as_writer(folder, owner, timeout);
    m_file = open_lock(folder, mode);
    wait_for(folder, m_file, F_RDLCK, timeout);
  }
}

Lock::~Lock() {
  if (m_file.is_open() && m_mode == Mode::write) {
    m_folder.os().truncate(m_file.descriptor());
  }
}

}  // namespace gesprek::store
