#include "store/output.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "store/bytes.hpp"
#include "store/fault.hpp"
#include "store/folder.hpp"
#include "store/journal.hpp"
#include "words/store.hpp"

namespace gesprek::store {
namespace {

/// A path without '/' at its end, but "/" itself.
std::string without_slash(std::string path) {
  while (path.size() > 1 && path.ends_with('/')) {
    path.pop_back();
  }
  return path;
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

/// An older file or a link may be replaced; a device, a pipe or a folder may not.
void check_replaceable(Os& os, int folder, const std::string& name, const std::string& shown) {
  struct stat status {};
  if (os.status_at(folder, name, status) != 0) {
    if (errno == ENOENT) {
      return;
    }
    throw io_error(words::k_cannot_write, shown);
  }
  if (S_ISDIR(status.st_mode)) {
    throw io_error(words::k_cannot_write, shown, words::k_why_is_folder);
  }
  if (!S_ISREG(status.st_mode) && !S_ISLNK(status.st_mode)) {
    throw io_error(words::k_cannot_write, shown, words::k_why_no_file);
  }
}

void check_name(Os& os, int folder, const std::string& name, const std::string& shown) {
  if (!is_safe_path(name) || name.find('/') != std::string::npos) {
    throw io_error(words::k_cannot_write, shown, words::k_why_bad_name);
  }
  check_replaceable(os, folder, name, shown);
}

void put(Os& os, int folder, const std::string& name, std::string_view bytes, const std::string& shown) {
  check_name(os, folder, name, shown);
  const std::string staged = staged_name(name, ::getpid());
  if (!write_new_file(os, folder, staged, bytes)) {
    throw io_error(words::k_cannot_write, shown);
  }
  if (os.rename_at(folder, staged, folder, name) != 0) {
    const IoError fault = io_error(words::k_cannot_write, shown);
    os.unlink_at(folder, staged);
    throw fault;
  }
  if (os.sync(folder) != 0) {
    throw io_error(words::k_not_certain, shown);
  }
}

}  // namespace

void write_output_file(const std::string& path, std::string_view bytes, Os& os) {
  const std::string parent = folder_of(path);
  const File folder(os, os.open_at(AT_FDCWD, parent, O_RDONLY | O_DIRECTORY));
  if (!folder.is_open()) {
    throw io_error(words::k_cannot_open_folder, parent);
  }
  put(os, folder.descriptor(), path.substr(path.rfind('/') + 1), bytes, path);
}

OutputFolder::OutputFolder(const std::string& path, Os& os) : m_os(&os), m_path(without_slash(path)) {
  if (os.make_folder_at(AT_FDCWD, m_path, 0700) != 0 && errno != EEXIST) {
    throw io_error(words::k_cannot_make_folder, m_path);
  }
  m_folder = File(os, os.open_at(AT_FDCWD, m_path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW));
  if (!m_folder.is_open()) {
    throw io_error(words::k_cannot_open_folder, m_path);
  }
}

void OutputFolder::write(const std::string& name, std::string_view bytes) {
  put(*m_os, m_folder.descriptor(), name, bytes, m_path + "/" + name);
}

void OutputFolder::write_all(const std::map<std::string, std::string>& files) {
  const int folder = m_folder.descriptor();
  std::map<std::string, std::string> staged;  // name → staged name, of what has not got its name yet
  try {
    for (const auto& [name, bytes] : files) {
      check_name(*m_os, folder, name, m_path + "/" + name);
      const std::string waiting = staged_name(name, ::getpid());
      if (!write_new_file(*m_os, folder, waiting, bytes, Durable::later)) {
        throw io_error(words::k_cannot_write, m_path + "/" + name);
      }
      staged.emplace(name, waiting);
    }
    if (m_os->sync_all(folder) != 0) {
      throw io_error(words::k_not_certain, m_path);
    }
    while (!staged.empty()) {
      const auto next = staged.begin();
      if (m_os->rename_at(folder, next->second, folder, next->first) != 0) {
        throw io_error(words::k_cannot_write, m_path + "/" + next->first);
      }
      staged.erase(next);
    }
  } catch (const IoError&) {
    for (const auto& [name, waiting] : staged) {
      m_os->unlink_at(folder, waiting);
    }
    throw;
  }
  if (m_os->sync(folder) != 0) {
    throw io_error(words::k_not_certain, m_path);
  }
}

std::vector<std::string> OutputFolder::names() const {
  auto names = m_os->list(m_folder.descriptor());
  if (!names) {
    throw io_error(words::k_cannot_open_folder, m_path);
  }
  return std::move(*names);
}

void OutputFolder::remove(const std::string& name) {
  if (m_os->unlink_at(m_folder.descriptor(), name) != 0 && errno != ENOENT) {
    throw io_error(words::k_cannot_write, m_path + "/" + name);
  }
}

bool names_a_file(const std::string& path) {
  struct stat status {};
  return system().status_at(AT_FDCWD, path, status) == 0 && !S_ISDIR(status.st_mode);
}

bool names_a_folder(const std::string& path) {
  struct stat status {};
  return path.ends_with('/') || (system().status_at(AT_FDCWD, path, status) == 0 && S_ISDIR(status.st_mode));
}

}  // namespace gesprek::store
