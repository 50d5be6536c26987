#include "store/folder.hpp"

#include <fcntl.h>
#include <linux/magic.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <filesystem>

#include "store/bytes.hpp"
#include "store/fault.hpp"
#include "store/journal.hpp"
#include "words/store.hpp"

namespace gesprek::store {
namespace {

constexpr std::size_t k_longest_name = 200;  // leaves room for what a temporary file adds

// File systems on which locks or renames are not what they are on a disk of one's own.
constexpr std::array<std::int64_t, 8> k_doubtful = {
    NFS_SUPER_MAGIC,  SMB_SUPER_MAGIC,   0xFF534D42 /* CIFS */,  0xFE534D42 /* SMB2 */,
    FUSE_SUPER_MAGIC, MSDOS_SUPER_MAGIC, 0x2011BAB0 /* exFAT */, V9FS_MAGIC};

bool is_safe_name(std::string_view name) {
  return !name.empty() && name != "." && name != ".." && name.size() <= k_longest_name &&
         std::ranges::none_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

std::string folder_part(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

std::string name_part(const std::string& path) {
  return path.substr(path.rfind('/') + 1);
}

struct OpenFile {
  File file;
  std::size_t size = 0;  ///< when it was opened
};

/// Opens for reading and makes sure that it is a regular file.
OpenFile open_regular(Os& os, int folder, const std::string& name, int flags, const std::string& shown) {
  File file(os, os.open_at(folder, name, O_RDONLY | O_NONBLOCK | flags));
  if (!file.is_open()) {
    if (errno == ENOENT) {
      return {};
    }
    throw io_error(words::k_cannot_read, shown);
  }
  struct stat status {};
  if (os.status(file.descriptor(), status) != 0) {
    throw io_error(words::k_cannot_read, shown);
  }
  if (!S_ISREG(status.st_mode)) {
    throw io_error(words::k_cannot_read, shown,
                   S_ISDIR(status.st_mode) ? words::k_why_is_folder : words::k_why_no_file);
  }
  return {std::move(file), static_cast<std::size_t>(status.st_size)};
}

std::string read_whole(Os& os, const OpenFile& open, std::size_t limit, const std::string& shown) {
  auto bytes = read_all(os, open.file.descriptor(), limit, open.size);
  if (!bytes) {
    throw io_error(words::k_cannot_read, shown);
  }
  return *std::move(bytes);
}

}  // namespace

std::optional<std::string> find_school(const std::string& start) {
  std::error_code fault;
  std::filesystem::path folder = std::filesystem::canonical(start, fault);
  while (!fault) {
    if (std::filesystem::is_regular_file(folder / "gesprek.toml", fault)) {
      return folder.string();
    }
    fault.clear();
    if (!folder.has_relative_path()) {
      break;
    }
    folder = folder.parent_path();
  }
  return std::nullopt;
}

bool is_safe_path(std::string_view path) {
  while (true) {
    const std::size_t slash = path.find('/');
    if (!is_safe_name(path.substr(0, slash))) {
      return false;
    }
    if (slash == std::string_view::npos) {
      return true;
    }
    path.remove_prefix(slash + 1);
  }
}

Folder::Folder(Os& os, std::string path, File file)
    : m_os(&os), m_path(std::move(path)), m_file(std::move(file)) {
  const std::int64_t file_system = os.file_system(m_file.descriptor());
  m_doubtful = std::ranges::find(k_doubtful, file_system) != k_doubtful.end();
}

Folder Folder::open(const std::string& path, Os& os) {
  File file(os, os.open_at(AT_FDCWD, path, O_RDONLY | O_DIRECTORY));
  if (!file.is_open()) {
    throw io_error(words::k_cannot_open_folder, path);
  }
  return {os, path, std::move(file)};
}

File Folder::try_open_parent(const std::string& path) const {
  assert(is_safe_path(path));
  File folder(*m_os, m_os->open_at(descriptor(), ".", O_RDONLY | O_DIRECTORY));
  std::string rest = folder_part(path);
  while (folder.is_open() && !rest.empty()) {
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    const std::string name = rest.substr(0, slash);
    folder = File(*m_os, m_os->open_at(folder.descriptor(), name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW));
    rest.erase(0, slash + 1);
  }
  return folder;
}

File Folder::open_parent(const std::string& path) const {
  File folder = try_open_parent(path);
  if (!folder.is_open() && errno != ENOENT) {
    throw io_error(words::k_cannot_open_folder, folder_part(path));
  }
  return folder;
}

std::optional<std::string> Folder::read_now(const std::string& path, std::size_t limit) const {
  const File parent = open_parent(path);
  if (!parent.is_open()) {
    return std::nullopt;
  }
  const OpenFile open = open_regular(*m_os, parent.descriptor(), name_part(path), O_NOFOLLOW, path);
  return open.file.is_open() ? std::optional(read_whole(*m_os, open, limit, path)) : std::nullopt;
}

std::optional<std::string> Folder::read(const std::string& path, std::size_t limit) {
  if (const auto pretended = m_pretended.find(path); pretended != m_pretended.end()) {
    return pretended->second;
  }
  auto bytes = read_now(path, limit);
  m_seen.insert_or_assign(path, bytes);
  return bytes;
}

std::optional<std::string> Folder::read_once(const std::string& path, std::size_t limit) const {
  const auto pretended = m_pretended.find(path);
  return pretended != m_pretended.end() ? pretended->second : read_now(path, limit);
}

std::vector<std::string> Folder::list(const std::string& path) const {
  const File folder = open_parent(path.empty() ? "x" : path + "/x");
  if (!folder.is_open()) {
    return {};
  }
  auto names = m_os->list(folder.descriptor());
  if (!names) {
    throw io_error(words::k_cannot_open_folder, path);
  }
  const auto is_file = [&](const std::string& name) {
    struct stat status {};
    if (m_os->status_at(folder.descriptor(), name, status) != 0) {
      if (errno != ENOENT) {
        throw io_error(words::k_cannot_read, path + "/" + name);  // left out, it would seem not to be there
      }
      return false;
    }
    return S_ISREG(status.st_mode);
  };
  std::erase_if(*names, [&](const std::string& name) {
    return name.starts_with('.') || !is_safe_name(name) || !is_file(name);
  });
  return *std::move(names);
}

std::vector<std::string> Folder::entries() const {
  auto names = m_os->list(m_file.descriptor());
  if (!names) {
    throw io_error(words::k_cannot_open_folder, m_path);
  }
  std::erase_if(*names, [](const std::string& name) { return name == ".gesprek" || is_staged_name(name); });
  return *std::move(names);
}

std::optional<std::string> find_named_file(const std::string& path, std::size_t limit, Os& os) {
  const OpenFile open = open_regular(os, AT_FDCWD, path, 0, path);
  return open.file.is_open() ? std::optional(read_whole(os, open, limit, path)) : std::nullopt;
}

std::string read_named_file(const std::string& path, std::size_t limit, Os& os) {
  auto bytes = find_named_file(path, limit, os);
  if (!bytes) {
    throw io_error(words::k_cannot_read, path);
  }
  return *std::move(bytes);
}

std::string last_plan_path(std::string_view moment) {
  return ".gesprek/last/" + std::string(moment) + ".csv";
}

std::optional<std::string> read_last_plan(Folder& folder, std::string_view moment) {
  return folder.read(last_plan_path(moment));
}

}  // namespace gesprek::store
