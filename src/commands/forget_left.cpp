#include "commands/forget_left.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>

#include "commands/forget_traces.hpp"
#include "commands/tables.hpp"
#include "store/error.hpp"

namespace gesprek::commands {
namespace {

constexpr std::size_t k_largest = 20'000'000;  ///< bytes; what the program itself makes is far smaller
constexpr std::array<std::string_view, 5> k_packed{".pdf", ".xlsx", ".ods", ".docx", ".zip"};

/// "topics.csv:4" for each line of a table that names somebody; the path alone where a name goes over lines.
std::vector<std::string> lines_naming(const Traces& traces, const std::string& path, std::string_view text) {
  std::vector<std::string> lines;
  std::size_t number = 1;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    if (traces.in(line, true)) {
      lines.push_back(path + ":" + std::to_string(number));
    }
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    ++number;
  }
  return lines.empty() ? std::vector<std::string>{path} : lines;
}

bool is_packed(std::string_view path) {
  return std::ranges::any_of(k_packed, [&](std::string_view end) { return path.ends_with(end); });
}

}  // namespace

std::set<KindedKey> erased_with(const KindedKey& key, const Roster& roster) {
  std::set<KindedKey> people{key};
  if (key.first != KeyKind::pupil) {
    return people;
  }
  for (const Guardian& guardian : roster.guardians) {
    const bool has_others = std::ranges::any_of(roster.guardians, [&](const Guardian& other) {
      return other.person == guardian.person && other.pupil.text != key.second;
    });
    if (guardian.pupil.text == key.second && !has_others) {
      people.emplace(KeyKind::person, guardian.person.text);
    }
  }
  return people;
}

LeftBehind left_behind(const std::set<KindedKey>& people, const LoadedSchool& loaded,
                       const std::vector<store::Change>& changes) {
  LeftBehind left;
  const store::Folder& folder = loaded.folder;
  const Traces traces(people, loaded.roster);
  std::set<std::string> tables;
  for (const TableFile& table : k_tables) {
    tables.insert(table_path(loaded.school, table.name));
  }
  if (traces.empty()) {
    return left;
  }
  std::map<std::string_view, const std::optional<std::string>*> changed;
  for (const store::Change& change : changes) {
    changed.emplace(change.path, &change.bytes);
  }
  const auto look_into = [&](const std::string& path) {
    if (is_packed(path)) {
      left.not_looked.push_back(path);
      return;
    }
    try {
      const auto change = changed.find(path);
      const auto bytes = change != changed.end() ? *change->second : folder.read_once(path, k_largest);
      const bool is_table = tables.count(path) > 0;
      const std::string text = bytes ? searched_text(path, *bytes) : "";
      if (traces.in(text, is_table)) {
        const auto places = is_table ? lines_naming(traces, path, text) : std::vector<std::string>{path};
        left.naming.insert(left.naming.end(), places.begin(), places.end());
      }
    } catch (const store::IoError&) {
      left.not_looked.push_back(path);
    }
  };
  const std::vector<std::string> files = folder.list("");
  std::ranges::for_each(files, look_into);
  for (const std::string& name : folder.entries()) {
    if (!store::is_safe_path(name) || std::ranges::binary_search(files, name)) {
      continue;
    }
    try {
      for (const std::string& inside : folder.list(name)) {
        look_into(name + "/" + inside);
      }
    } catch (const store::IoError&) {
      left.not_looked.push_back(name);
    }
  }
  return left;
}

}  // namespace gesprek::commands
