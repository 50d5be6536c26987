// What somebody is found by in the texts of a folder, however it is written there.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "commands/key_places.hpp"
#include "model/roster.hpp"

namespace gesprek::commands {

/// The bytes of a file as a text to search: UTF-8 whatever they were written in (UTF-16, Windows-1252, the
/// code pages of DOS and the older Mac), as a mail program shows it, in small letters and with marks of HTML
/// as what they stand for. Line breaks stay.
std::string searched_text(std::string_view path, std::string_view bytes);

/// A full name in any order ("Jansen, Anna", "Berg, Anna van den"), also in cells beside each other; an
/// address; a telephone number in any spelling; a key. A given name alone, and a key that is a mere number,
/// could be anybody's.
class Traces {
 public:
  Traces(const std::set<KindedKey>& people, const Roster& roster);

  /// Whether any stands in a searched text. In the school's own tables keys are seen to row by row, and may
  /// have to stay.
  bool in(std::string_view text, bool is_table) const;
  bool empty() const { return m_sequences.empty() && m_phones.empty() && m_keys.empty(); }

 private:
  using Words = std::vector<std::string>;
  /// By their first word, so that a text is read once, however many people are looked for.
  using Sequences = std::map<std::string, std::set<Words>, std::less<>>;

  void add_person(const std::string& key, const Roster& roster);
  void add_key(const std::string& key);
  void add_name(const PersonName& name);
  void add_phone(const std::string& phone);
  static void add_words(const Words& words, Sequences& sequences);
  bool holds_phone(std::string_view text) const;

  Sequences m_sequences;  ///< names and addresses
  Sequences m_keys;
  std::set<std::string> m_phones;  ///< the digits behind the nought
};

}  // namespace gesprek::commands
