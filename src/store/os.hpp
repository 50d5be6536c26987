// The system calls of this room in one place, so that a test can let any of them fail.
#pragma once

#include <sys/stat.h>
#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace gesprek::store {

/// Each call behaves as the POSIX function of its name (-1 with errno), relative to an open folder, without
/// following a link at the end of the path. A test derives from it.
class Os {
 public:
  Os() = default;
  Os(const Os&) = delete;
  Os& operator=(const Os&) = delete;
  virtual ~Os() = default;

  virtual int open_at(int folder, const std::string& path, int flags, mode_t mode = 0);
  virtual int close(int file);
  virtual ssize_t read(int file, char* bytes, std::size_t size);
  virtual ssize_t write(int file, const char* bytes, std::size_t size);
  virtual int truncate(int file);  ///< to nothing
  virtual int change_mode(int file, mode_t mode);
  virtual int sync(int file);
  virtual int sync_all(int folder);  ///< everything that was written to its file system (syncfs)
  virtual int status(int file, struct stat& status);
  virtual int status_at(int folder, const std::string& path, struct stat& status);
  virtual int rename_at(int from_folder, const std::string& from, int to_folder, const std::string& to);
  virtual int unlink_at(int folder, const std::string& path);
  virtual int make_folder_at(int folder, const std::string& path, mode_t mode);
  /// Names in the folder but "." and "..", sorted; nothing on an error.
  virtual std::optional<std::vector<std::string>> list(int folder);
  /// An open-file-description lock on the whole file (F_RDLCK, F_WRLCK, F_UNLCK), without waiting.
  virtual int lock(int file, short type);
  virtual std::int64_t file_system(int file);  ///< the magic number of statfs, or 0
  virtual void pause(std::chrono::milliseconds time);
};

/// The system itself.
Os& system();

/// A descriptor that is closed at the end of its scope.
class File {
 public:
  File() = default;
  File(Os& os, int descriptor) : m_os(&os), m_descriptor(descriptor) {}
  File(File&& other) noexcept : m_os(other.m_os), m_descriptor(std::exchange(other.m_descriptor, -1)) {}
  File& operator=(File&& other) noexcept;
  ~File();

  bool is_open() const { return m_descriptor >= 0; }
  int descriptor() const { return m_descriptor; }
  int close();  ///< and say what came of it

 private:
  Os* m_os = nullptr;
  int m_descriptor = -1;
};

}  // namespace gesprek::store
