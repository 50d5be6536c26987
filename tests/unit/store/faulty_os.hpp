// The system, whose n-th call that matters fails, or after whose n-th call the program is as good as dead.
#pragma once

#include <cerrno>
#include <cstddef>
#include <string>

#include "store/os.hpp"

namespace gesprek::given {

class FaultyOs : public store::Os {
 public:
  enum class Fault {
    error,       ///< the call fails with `error`, later ones work
    crash,       ///< the call (a write: after half of its bytes) and all later ones do nothing
    short_write  ///< the call, if it is a write, puts only half of its bytes
  };

  FaultyOs(Fault fault, std::size_t fail_at, int error = EIO)
      : m_fault(fault), m_fail_at(fail_at), m_error(error) {}

  /// True when the fault was reached.
  bool fired() const { return m_calls >= m_fail_at; }

  int open_at(int folder, const std::string& path, int flags, mode_t mode) override {
    return fails() ? fail() : Os::open_at(folder, path, flags, mode);
  }
  int close(int file) override {
    const bool failed = fails();
    const int closed = Os::close(file);  // a descriptor goes in any case
    return failed ? fail() : closed;
  }
  ssize_t read(int file, char* bytes, std::size_t size) override {
    return fails() ? fail() : Os::read(file, bytes, size);
  }
  ssize_t write(int file, const char* bytes, std::size_t size) override {
    const bool failed = fails();
    const bool half = m_calls == m_fail_at && m_fault != Fault::error;
    const ssize_t put = failed && !half ? -1 : Os::write(file, bytes, half ? (size + 1) / 2 : size);
    return failed ? fail() : put;
  }
  int truncate(int file) override { return fails() ? fail() : Os::truncate(file); }
  int change_mode(int file, mode_t mode) override { return fails() ? fail() : Os::change_mode(file, mode); }
  int sync(int file) override { return fails() ? fail() : Os::sync(file); }
  int sync_all(int folder) override { return fails() ? fail() : Os::sync_all(folder); }
  int status(int file, struct stat& status) override { return fails() ? fail() : Os::status(file, status); }
  int status_at(int folder, const std::string& path, struct stat& status) override {
    return fails() ? fail() : Os::status_at(folder, path, status);
  }
  int rename_at(int from, const std::string& old_name, int to, const std::string& new_name) override {
    return fails() ? fail() : Os::rename_at(from, old_name, to, new_name);
  }
  int unlink_at(int folder, const std::string& path) override {
    return fails() ? fail() : Os::unlink_at(folder, path);
  }
  int make_folder_at(int folder, const std::string& path, mode_t mode) override {
    return fails() ? fail() : Os::make_folder_at(folder, path, mode);
  }
  std::optional<std::vector<std::string>> list(int folder) override {
    if (fails()) {
      errno = m_error;
      return std::nullopt;
    }
    return Os::list(folder);
  }
  int lock(int file, short type) override { return fails() ? fail() : Os::lock(file, type); }

 private:
  bool fails() {
    ++m_calls;
    return (m_fault == Fault::error && m_calls == m_fail_at) ||
           (m_fault == Fault::crash && m_calls >= m_fail_at);
  }
  int fail() const {
    errno = m_error;
    return -1;
  }

  Fault m_fault;
  std::size_t m_fail_at;
  int m_error;
  std::size_t m_calls = 0;
};

}  // namespace gesprek::given
