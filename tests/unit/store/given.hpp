// A folder of its own for each test, and a system whose calls fail on demand.
#pragma once

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "store/commit.hpp"
#include "store/error.hpp"
#include "store/lock.hpp"
#include "store/os.hpp"

namespace gesprek::given {

namespace fs = std::filesystem;

/// A new folder, removed at the end of the test.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (folder_for_tests() / "gesprek-test-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    m_path = pattern;
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
  }

  std::string path() const { return m_path.string(); }
  std::string operator/(const std::string& name) const { return (m_path / name).string(); }

  void put(const std::string& name, const std::string& bytes) const {
    fs::create_directories((m_path / name).parent_path());
    std::ofstream(m_path / name, std::ios::binary) << bytes;
  }
  /// The bytes, or "-" when the file is not there.
  std::string get(const std::string& name) const {
    std::ifstream file(m_path / name, std::ios::binary);
    return file ? std::string(std::istreambuf_iterator<char>(file), {}) : "-";
  }
  /// Names of all files below, sorted, the lock left out.
  std::string files() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(m_path)) {
      const std::string name = fs::relative(entry.path(), m_path).string();
      if (!entry.is_directory() && name != ".gesprek/lock") {
        names.push_back(name);
      }
    }
    std::ranges::sort(names);
    std::string text;
    for (const std::string& name : names) {
      text += (text.empty() ? "" : " ") + name;
    }
    return text;
  }
  unsigned mode(const std::string& name) const {
    struct stat status {};
    REQUIRE(::stat((m_path / name).c_str(), &status) == 0);
    return status.st_mode & 0777U;
  }

 private:
  /// In memory where there is such a place: thousands of runs each put their files "on the disk".
  static fs::path folder_for_tests() {
    return fs::exists("/dev/shm") ? fs::path("/dev/shm") : fs::temp_directory_path();
  }

  fs::path m_path;
};

/// Which kind of IoError a call ends in, or "none".
template <class Call>
std::string error_of(Call call) {
  try {
    call();
  } catch (const store::IoError& error) {
    CHECK_FALSE(say(Lang::nl, error.message()).empty());
    CHECK_FALSE(say(Lang::en, error.message()).empty());
    switch (error.kind()) {
      case store::IoError::Kind::io:
        return "io";
      case store::IoError::Kind::locked:
        return "locked";
      case store::IoError::Kind::stale:
        return "stale";
    }
  }
  return "none";
}

inline const store::LockOwner k_owner{"gesprek test", "2027-02-09 16:05"};

}  // namespace gesprek::given
