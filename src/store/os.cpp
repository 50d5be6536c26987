#include "store/os.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <thread>

namespace gesprek::store {

int Os::open_at(int folder, const std::string& path, int flags, mode_t mode) {
  return ::openat(folder, path.c_str(), flags | O_CLOEXEC | O_NOCTTY, mode);
}

int Os::close(int file) {
  return ::close(file);
}

ssize_t Os::read(int file, char* bytes, std::size_t size) {
  return ::read(file, bytes, size);
}

ssize_t Os::write(int file, const char* bytes, std::size_t size) {
  return ::write(file, bytes, size);
}

int Os::truncate(int file) {
  return ::ftruncate(file, 0) == 0 && ::lseek(file, 0, SEEK_SET) == 0 ? 0 : -1;
}

int Os::change_mode(int file, mode_t mode) {
  return ::fchmod(file, mode);
}

int Os::sync_all(int folder) {
  return ::syncfs(folder);
}

int Os::sync(int file) {
  return ::fsync(file);
}

int Os::status(int file, struct stat& status) {
  return ::fstat(file, &status);
}

int Os::status_at(int folder, const std::string& path, struct stat& status) {
  return ::fstatat(folder, path.c_str(), &status, AT_SYMLINK_NOFOLLOW);
}

int Os::rename_at(int from_folder, const std::string& from, int to_folder, const std::string& to) {
  return ::renameat(from_folder, from.c_str(), to_folder, to.c_str());
}

int Os::unlink_at(int folder, const std::string& path) {
  return ::unlinkat(folder, path.c_str(), 0);
}

int Os::make_folder_at(int folder, const std::string& path, mode_t mode) {
  return ::mkdirat(folder, path.c_str(), mode);
}

std::optional<std::vector<std::string>> Os::list(int folder) {
  const int own = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR* entries = own >= 0 ? ::fdopendir(own) : nullptr;
  if (entries == nullptr) {
    if (own >= 0) {
      ::close(own);
    }
    return std::nullopt;
  }
  std::vector<std::string> names;
  errno = 0;
  while (const dirent* entry = ::readdir(entries)) {
    names.emplace_back(static_cast<const char*>(entry->d_name));
  }
  const int error = errno;
  ::closedir(entries);
  errno = error;
  if (error != 0) {
    return std::nullopt;
  }
  std::erase_if(names, [](const std::string& name) { return name == "." || name == ".."; });
  std::ranges::sort(names);
  return names;
}

int Os::lock(int file, short type) {
  struct flock request {};
  request.l_type = type;
  request.l_whence = SEEK_SET;
  return ::fcntl(file, F_OFD_SETLK, &request);
}

std::int64_t Os::file_system(int file) {
  struct statfs status {};
  return ::fstatfs(file, &status) == 0 ? static_cast<std::int64_t>(status.f_type) : 0;
}

void Os::pause(std::chrono::milliseconds time) {
  std::this_thread::sleep_for(time);
}

Os& system() {
  static Os k_system;
  return k_system;
}

File& File::operator=(File&& other) noexcept {
  std::swap(m_os, other.m_os);
  std::swap(m_descriptor, other.m_descriptor);
  return *this;
}

File::~File() {
  close();
}

int File::close() {
  return m_descriptor >= 0 ? m_os->close(std::exchange(m_descriptor, -1)) : 0;
}

}  // namespace gesprek::store
