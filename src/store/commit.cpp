#include "store/commit.hpp"

#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <cerrno>

#include "store/bytes.hpp"
#include "store/fault.hpp"
#include "store/journal.hpp"
#include "store/steps.hpp"
#include "words/store.hpp"

namespace gesprek::store {
namespace {

void check_unchanged(const Folder& folder) {
  for (const auto& [path, bytes] : folder.seen()) {
    const std::size_t limit = std::max(k_largest_file, bytes ? bytes->size() + 1 : 0);
    if (folder.read_now(path, limit) != bytes) {
      throw IoError(IoError::Kind::stale, Message{words::k_stale, {{"path", path}}});
    }
  }
}

/// Makes the folders above a path that are not there yet, each on the disk before the next.
void make_parents(const Folder& folder, const std::string& path) {
  Os& os = folder.os();
  for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
    const std::string part = path.substr(0, slash);
    const File parent = folder.open_parent(part);
    const int made = os.make_folder_at(parent.descriptor(), name_part(part), 0700);
    if ((made != 0 && errno != EEXIST) || (made == 0 && os.sync(parent.descriptor()) != 0)) {
      throw io_error(words::k_cannot_make_folder, part);
    }
  }
}

/// New files that are not in place yet. What is not released is removed again.
class Staging {
 public:
  explicit Staging(const Folder& folder) : m_folder(folder) {}
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;
  ~Staging() {
    for (const Step& step : m_steps) {
      remove(step);
    }
  }

  void add(const Change& change) {
    if (!change.bytes) {
      m_steps.push_back({change.path, std::nullopt});
      return;
    }
    make_parents(m_folder, change.path);
    const File parent = m_folder.open_parent(change.path);
    Step step{change.path, staged_name(name_part(change.path), ::getpid())};
    if (!parent.is_open() ||
        !write_new_file(m_folder.os(), parent.descriptor(), *step.staged, *change.bytes)) {
      throw io_error(words::k_cannot_write, change.path);
    }
    m_steps.push_back(std::move(step));
  }

  const std::vector<Step>& steps() const { return m_steps; }
  void release() { m_steps.clear(); }

 private:
  void remove(const Step& step) {
    if (!step.staged) {
      return;
    }
    const int error = errno;
    try {
      const File parent = m_folder.open_parent(step.path);
      if (parent.is_open()) {
        m_folder.os().unlink_at(parent.descriptor(), *step.staged);
      }
    } catch (const IoError&) {
      // The next write lock removes it.
    }
    errno = error;
  }

  const Folder& m_folder;
  std::vector<Step> m_steps;
};

void commit_one(const Folder& folder, Staging& staging) {
  const Step step = staging.steps().front();
  if (!take_step(folder, step, First::yes)) {
    throw io_error(words::k_cannot_write, step.path);
  }
  staging.release();
  if (!sync_folder_of(folder, step.path)) {
    throw io_error(words::k_not_certain, step.path);
  }
}

/// The journal has its name but perhaps not on the disk. Takes it back; where that is not certain either, the
/// staged files stay, so that the next command finds all of the change or none of it.
[[noreturn]] void take_back_journal(const Folder& folder, Staging& staging) {
  const IoError fault = io_error(words::k_cannot_write, k_journal_path);
  const bool gone = take_step(folder, {k_journal_path, std::nullopt}, First::yes);
  const IoError unfinished = io_error(words::k_change_unfinished, k_journal_path);
  if (!gone || !sync_folder_of(folder, k_journal_path)) {
    staging.release();
  }
  throw gone ? fault : unfinished;
}

/// The journal in place and on the disk is the moment of decision.
void decide(const Folder& folder, Staging& staging) {
  for (const Step& step : staging.steps()) {
    if (!sync_folder_of(folder, step.path)) {
      throw io_error(words::k_cannot_write, step.path);
    }
  }
  Staging journal(folder);
  journal.add({k_journal_path, write_journal(staging.steps())});
  if (!take_step(folder, journal.steps().front(), First::yes)) {
    throw io_error(words::k_cannot_write, k_journal_path);
  }
  journal.release();
  if (!sync_folder_of(folder, k_journal_path)) {
    take_back_journal(folder, staging);
  }
}

void commit_all(const Folder& folder, Staging& staging) {
  const std::vector<Step> steps = staging.steps();
  decide(folder, staging);
  staging.release();
  if (!take_all(folder, steps, First::yes)) {
    throw io_error(words::k_change_unfinished, k_journal_path);
  }
}

}  // namespace

void commit(Folder& folder, const Lock& lock, const std::vector<Change>& changes) {
  assert(lock.can_write());
  static_cast<void>(lock);
  check_unchanged(folder);
  folder.forget_seen();
  if (changes.empty()) {
    return;
  }
  Staging staging(folder);
  for (const Change& change : changes) {
    staging.add(change);
  }
  if (staging.steps().size() == 1) {
    commit_one(folder, staging);
  } else {
    commit_all(folder, staging);
  }
}

}  // namespace gesprek::store
