// The folder of a school on disk: found, opened once, and read below that one descriptor.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/os.hpp"

namespace gesprek::store {

inline constexpr std::size_t k_largest_file = std::size_t{64} << 20U;

/// The folder at or above `start` that holds gesprek.toml, as an absolute path without links; nothing when
/// there is none.
std::optional<std::string> find_school(const std::string& start);

/// Relative, of parts that are neither empty, "." nor "..", without control characters and no part longer
/// than 200 bytes.
bool is_safe_path(std::string_view path);

/// Paths below a folder are relative with '/' and safe; another path is a fault of the program. No link is
/// followed below the folder.
class Folder {
 public:
  /// Throws IoError when it is no folder or cannot be opened.
  static Folder open(const std::string& path, Os& os = system());

  const std::string& path() const { return m_path; }
  /// True on a shared or removable file system (NFS, SMB, FUSE, FAT), where locks and renames cannot be
  /// relied upon: worth a warning.
  bool is_doubtful() const { return m_doubtful; }

  /// The bytes of a regular file; nothing when there is none. Remembered, so that a later commit can see that
  /// it was changed meanwhile. Throws IoError for a link, a device, a file above the limit, or a fault.
  std::optional<std::string> read(const std::string& path, std::size_t limit = k_largest_file);
  /// The same without remembering, for a large file that no commit of this run depends on.
  std::optional<std::string> read_once(const std::string& path, std::size_t limit = k_largest_file) const;
  /// From now on read() answers with these bytes (nothing: as if the file were not there): to see what a
  /// change would make of the school before it is made.
  void pretend(const std::string& path, std::optional<std::string> bytes) {
    m_pretended.insert_or_assign(path, std::move(bytes));
  }
  /// Names of the regular files in a folder below (empty: in this one), sorted; none when the folder is not
  /// there. Hidden files are left out.
  std::vector<std::string> list(const std::string& path) const;
  /// Names of all that stands in the folder itself but what the program puts there for itself: its own
  /// folder, and files that a crashed run had not put in place.
  std::vector<std::string> entries() const;

  /// What read() gave for each path.
  const std::map<std::string, std::optional<std::string>>& seen() const { return m_seen; }
  void forget_seen() { m_seen.clear(); }

  Os& os() const { return *m_os; }
  int descriptor() const { return m_file.descriptor(); }
  /// The folder that holds a path below; not open with errno when it cannot be opened.
  File try_open_parent(const std::string& path) const;
  /// The same, but not open only when it does not exist; throws IoError for another fault.
  File open_parent(const std::string& path) const;
  /// As read(), without remembering.
  std::optional<std::string> read_now(const std::string& path, std::size_t limit = k_largest_file) const;

 private:
  Folder(Os& os, std::string path, File file);

  Os* m_os;
  std::string m_path;
  File m_file;
  bool m_doubtful = false;
  std::map<std::string, std::optional<std::string>> m_seen;
  std::map<std::string, std::optional<std::string>> m_pretended;
};

/// A file that the user named on the command line: links are followed, but it must be a regular file within
/// the limit.
std::string read_named_file(const std::string& path, std::size_t limit = k_largest_file, Os& os = system());
/// The same for a file that another file names: nothing when it does not exist, so that the line that names
/// it can be shown.
std::optional<std::string> find_named_file(const std::string& path, std::size_t limit = k_largest_file,
                                           Os& os = system());

/// Where the last plan that the program wrote stands (".gesprek/last/MOMENT.csv"), so that changes by hand
/// show.
std::string last_plan_path(std::string_view moment);
/// Its bytes, or nothing when the program has not written one.
std::optional<std::string> read_last_plan(Folder& folder, std::string_view moment);

}  // namespace gesprek::store
