#include <fcntl.h>
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

constexpr int k_deepest_table = 3;  // folders above a table, as gesprek.toml may place it
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

bool is_folder(Os& os, int parent, const std::string& name) {
  struct stat status {};
  return os.status_at(parent, name, status) == 0 && S_ISDIR(status.st_mode);
}

/// Removes what a crashed run had not decided on, here and in the folders below. What cannot be removed
/// stays: it is in nobody's way.
void remove_staged(Os& os, const File& folder, int depth) {
  const auto names = folder.is_open() ? os.list(folder.descriptor()) : std::nullopt;
  for (const std::string& name : names.value_or(std::vector<std::string>{})) {
    if (is_staged_name(name)) {
      os.unlink_at(folder.descriptor(), name);
    } else if (depth > 0 && is_folder(os, folder.descriptor(), name)) {
      const int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
      remove_staged(os, File(os, os.open_at(folder.descriptor(), name, flags)), depth - 1);
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
  remove_staged(folder.os(), folder.try_open_parent("x"), k_deepest_table);
}

}  // namespace gesprek::store
