#include "commands/anonymise_ids.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "load/shipped.hpp"

namespace gesprek::commands {
namespace {

constexpr std::string_view k_instead = "naam";

/// Letters beyond ASCII and what ids are made of.
bool is_of_id(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool is_between_words(char c) {
  return c == '-' || c == '_' || c == ' ' || c == '.' || c == '\'';
}

/// Calls with each word of the text and what stands behind it.
template <class Take>
void each_word(std::string_view text, Take take) {
  while (!text.empty()) {
    const auto length = std::find_if(text.begin(), text.end(), is_between_words) - text.begin();
    const auto end = static_cast<std::size_t>(length);
    take(text.substr(0, end), text.substr(end, 1));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

class Names {
 public:
  explicit Names(const Roster& roster) {
    for (const Pupil& pupil : roster.pupils) {
      add(pupil.name);
    }
    for (const Guardian& guardian : roster.guardians) {
      add(guardian.name);
    }
    for (const Staff& member : roster.staff) {
      add(member.name);
    }
  }

  /// The id with "naam" for each word that is somebody's.
  std::string without(std::string_view id) const {
    std::string rest;
    each_word(id, [&](std::string_view word, std::string_view mark) {
      rest += holds_name(fold(word)) ? std::string(k_instead) : std::string(word);
      rest += mark;
    });
    return rest;
  }

 private:
  /// A name, the name of whose something is ("fleurs"), or a longer one within the word.
  bool holds_name(const std::string& word) const {
    constexpr std::size_t k_long = 4;  // "ten" stands in many words
    const bool is_genitive = word.ends_with('s') && m_words.contains(word.substr(0, word.size() - 1));
    return m_words.contains(word) || is_genitive ||
           std::ranges::any_of(m_words, [&](const std::string& name) {
             return name.size() > k_long && word.find(name) != std::string::npos;
           });
  }

  void add(const PersonName& name) {
    for (const std::string* part : {&name.given, &name.family}) {
      each_word(*part, [&](std::string_view word, std::string_view) {
        if (word.size() > 1) {
          m_words.insert(fold(word));
        }
      });
    }
  }

  std::set<std::string> m_words;
};

bool is_shipped(std::string_view id) {
  return std::ranges::any_of(shipped_policies(), [&](std::string_view name) {
    return shipped_policy(name).value_or("").find(id) != std::string::npos;
  });
}

std::string renamed(std::string_view text, const std::map<std::string, std::string>& ids) {
  std::string out(text);
  for (const auto& [id, instead] : ids) {
    for (std::size_t at = out.find(id); at != std::string::npos; at = out.find(id, at + 1)) {
      const std::size_t end = at + id.size();
      const bool is_whole = (at == 0 || !is_of_id(out[at - 1])) && (end == out.size() || !is_of_id(out[end]));
      if (is_whole) {
        out.replace(at, id.size(), instead);
      }
    }
  }
  return out;
}

}  // namespace

std::map<std::string, std::string> ids_with_names(const LoadedSchool& loaded) {
  std::set<std::string> all;
  for (const auto& moment : loaded.policy.moments) {
    all.insert(moment.id.text);
  }
  for (const auto& event : loaded.school.events) {
    all.insert(event.id.text);
  }
  for (const std::string& role : loaded.policy.roles) {
    all.insert(role);
  }
  for (const auto& [division, grades] : loaded.school.divisions) {
    all.insert(division);
  }
  for (const auto& [moment, plan] : loaded.plans) {
    all.insert(moment.text);
  }
  for (const LogLine& line : loaded.log.lines) {  // also rounds that the policy has no more
    all.insert(line.moment.text);
  }
  const Names names(loaded.roster);
  std::map<std::string, std::string> ids;
  std::set<std::string> taken = all;
  for (const std::string& id : all) {
    std::string instead = names.without(id);
    if (instead == id || is_shipped(id)) {
      continue;
    }
    for (int number = 2; taken.contains(instead); ++number) {
      instead = names.without(id) + "-" + std::to_string(number);
    }
    taken.insert(instead);
    ids.emplace(fold(id), fold(instead));  // as a role stands with who has it
    ids[id] = std::move(instead);
  }
  return ids;
}

void rename_ids(std::vector<store::Change>& files, const std::map<std::string, std::string>& ids) {
  for (store::Change& file : files) {
    file.path = renamed(file.path, ids);
    if (file.bytes) {
      file.bytes = renamed(*file.bytes, ids);
    }
  }
}

}  // namespace gesprek::commands
