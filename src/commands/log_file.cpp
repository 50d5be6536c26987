#include "commands/log_file.hpp"

#include <algorithm>
#include <optional>

#include "commands/tables.hpp"
#include "load/log.hpp"
#include "store/commit.hpp"

namespace gesprek::commands {
namespace {

std::string read_bytes(LoadedSchool& loaded) {
  return loaded.folder.read(table_path(loaded.school, "log"), k_largest_log).value_or("");
}

}  // namespace

std::string read_whole_lines(LoadedSchool& loaded) {
  std::string bytes = read_bytes(loaded);
  bytes.erase(find_damaged_end(bytes).value_or(bytes.size()));
  return bytes;
}

void append_to_log(LoadedSchool& loaded, const std::vector<LogLine>& lines) {
  const std::string path = table_path(loaded.school, "log");
  std::string bytes = read_bytes(loaded);
  std::vector<store::Change> changes;
  if (const auto damaged = find_damaged_end(bytes)) {
    const std::string aside = loaded.folder.read(damaged_path(path)).value_or("");
    const std::string_view line_break = bytes.ends_with('\n') ? "" : "\n";
    changes.push_back({damaged_path(path), aside + bytes.substr(*damaged) + std::string(line_break)});
    bytes.erase(*damaged);
  }
  changes.push_back({path, append_log_lines(bytes, lines)});
  store::commit(loaded.folder, *loaded.lock, changes);
}

DateTime written_after(const Log& log, const Env& env) {
  DateTime at = written_at(env);
  for (const LogLine& line : log.lines) {
    at = line.at.day == at.day ? std::max(at, line.at) : at;
  }
  return at;
}

}  // namespace gesprek::commands
