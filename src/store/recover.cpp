#include <sys/stat.h>

#include <cerrno>
#include <string>
#include <vector>

#include "store/commit.hpp"
#include "store/fault.hpp"
#include "store/steps.hpp"
#include "words/store.hpp"

namespace gesprek::store {
namespace {

constexpr std::size_t k_most_journal_bytes = std::size_t{1} << 20U;

void finish_journal(const Folder& folder, const std::string& text) {
  const auto steps = read_journal(text);
  if (!steps) {
    throw IoError(IoError::Kind::io, Message{words::k_bad_journal, {{"path", std::string(k_journal_path)}}});
  }
  if (!take_all(folder, *steps, First::no)) {
    throw io_error(words::k_change_unfinished, k_journal_path);
  }
}

/// Folders in which a change can have staged files: the school's own, one level of folders in it, and the
/// program's.
std::vector<std::string> folders_with_files(const Folder& folder, const std::vector<std::string>& names) {
  std::vector<std::string> folders{"", ".gesprek/last/"};
  for (const std::string& name : names) {
    struct stat status {};
    const bool is_folder =
        folder.os().status_at(folder.descriptor(), name, status) == 0 && S_ISDIR(status.st_mode);
    if (is_folder && is_safe_path(name)) {
      folders.push_back(name + "/");
    }
  }
  return folders;
}

/// Removes what a crashed run had not decided on. What cannot be removed stays: it is in nobody's way.
void remove_staged(const Folder& folder, const std::string& below) {
  const File parent = folder.open_parent(below + "x");
  const auto names = parent.is_open() ? folder.os().list(parent.descriptor()) : std::nullopt;
  for (const std::string& name : names.value_or(std::vector<std::string>{})) {
    if (is_staged_name(name)) {
      folder.os().unlink_at(parent.descriptor(), name);
    }
  }
}

}  // namespace

bool needs_recovery(const Folder& folder) {
  return folder.read_now(k_journal_path, k_most_journal_bytes).has_value();
}

void recover(Folder& folder) {
  if (const auto text = folder.read_now(k_journal_path, k_most_journal_bytes)) {
    finish_journal(folder, *text);
  }
  const auto names = folder.os().list(folder.descriptor());
  for (const std::string& below : folders_with_files(folder, names.value_or(std::vector<std::string>{}))) {
    remove_staged(folder, below);
  }
}

}  // namespace gesprek::store
