// Schools on disk for tests of whole commands.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "commands/env.hpp"

namespace gesprek::given {

inline Day day(int year, unsigned month, unsigned number) {
  return make_day(year, month, number).value();
}

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

inline void write_file(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

/// A folder that goes when the test ends; empty, or a copy of an example school.
struct TemporaryFolder {
  std::filesystem::path path;
  explicit TemporaryFolder(const std::string& name)
      : path(std::filesystem::temp_directory_path() / ("gesprek-" + std::to_string(getpid()) + "-" + name)) {
    std::filesystem::remove_all(path);
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  void copy_example(const std::string& example) const {
    std::filesystem::copy(std::filesystem::path(GESPREK_SOURCE_DIR) / "examples" / example, path,
                          std::filesystem::copy_options::recursive);
  }
};

/// One command in a folder on a day.
struct Run {
  std::istringstream in{};
  std::ostringstream out{};
  std::ostringstream err{};
  commands::Env env{.in = in, .out = out, .err = err};
  Run(const std::filesystem::path& folder, Day as_of) {
    env.folder = folder.string();
    env.as_of = as_of;
    env.now = {as_of, Clock{540}};
  }
};

}  // namespace gesprek::given
