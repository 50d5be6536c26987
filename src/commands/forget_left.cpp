#include "commands/forget_left.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string_view>

#include "base/text.hpp"
#include "commands/tables.hpp"
#include "load/keys.hpp"
#include "store/error.hpp"

namespace gesprek::commands {
namespace {

constexpr std::size_t k_largest = 20'000'000;  ///< bytes; what the program itself makes is far smaller
constexpr std::array<std::string_view, 5> k_packed{".pdf", ".xlsx", ".ods", ".docx", ".zip"};

bool is_word_byte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// Words to find, by the first of them: a text is read once, however many people are looked for.
class WordSearch {
 public:
  void add(std::string_view words) {
    while (!words.empty() && !is_word_byte(words.front())) {
      words.remove_prefix(1);
    }
    if (!words.empty()) {
      m_by_first[std::string(words.substr(0, word_end(words, 0)))].emplace(words);
    }
  }

  /// Whether any stands in the text, with nothing on either side that would make others of them.
  bool found_in(std::string_view text) const {
    for (std::size_t at = 0; at < text.size();) {
      if (!is_word_byte(text[at])) {
        ++at;
        continue;
      }
      const std::size_t end = word_end(text, at);
      const auto begun = m_by_first.find(text.substr(at, end - at));
      if (begun != m_by_first.end() && std::ranges::any_of(begun->second, [&](const std::string& words) {
            return text.substr(at).starts_with(words) &&
                   (at + words.size() == text.size() || !is_word_byte(text[at + words.size()]));
          })) {
        return true;
      }
      at = end;
    }
    return false;
  }
  bool empty() const { return m_by_first.empty(); }

 private:
  static std::size_t word_end(std::string_view text, std::size_t at) {
    while (at < text.size() && is_word_byte(text[at])) {
      ++at;
    }
    return at;
  }

  std::map<std::string, std::set<std::string>, std::less<>> m_by_first;
};

/// What somebody is found by. A given name alone, and a key that is a mere number, could be anybody's.
class Traces {
 public:
  Traces(const std::set<KindedKey>& people, const Roster& roster) {
    for (const auto& [kind, key] : people) {
      if (kind == KeyKind::pupil) {
        if (const Pupil* pupil = roster.pupil(PupilId(key))) {
          add_key(key);
          add_name(pupil->name);
        }
      } else if (kind == KeyKind::person) {
        add_person(key, roster);
      }
    }
  }

  /// In the school's own tables keys are seen to row by row, and may have to stay.
  bool in(std::string_view text, bool is_table) const {
    return m_words.found_in(text) || (!is_table && m_keys.found_in(text));
  }
  bool empty() const { return m_words.empty() && m_keys.empty(); }

 private:
  void add_person(const std::string& key, const Roster& roster) {
    for (const Guardian& guardian : roster.guardians) {
      if (guardian.person.text == key) {
        add_key(key);
        add_name(guardian.name);
        m_words.add(guardian.email);
        m_words.add(guardian.phone);
      }
    }
    if (const Staff* member = roster.staff_member(PersonId(key))) {
      add_key(key);
      add_name(member->name);
      m_words.add(member->email);
    }
  }

  void add_key(const std::string& key) {
    if (!is_number(key) && key.size() > 1) {
      m_keys.add(key);
    }
  }
  void add_name(const PersonName& name) {
    if (!name.given.empty() && !name.family.empty()) {
      m_words.add(full_name(name));
    }
  }

  WordSearch m_words;
  WordSearch m_keys;
};

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
      if (bytes && traces.in(*bytes, is_table)) {
        const auto places = is_table ? lines_naming(traces, path, *bytes) : std::vector<std::string>{path};
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
