#include "commands/forget_traces.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/telephone.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "load/csv_text.hpp"
#include "load/encodings.hpp"
#include "load/import_names.hpp"
#include "load/keys.hpp"
#include "load/name_words.hpp"

namespace gesprek::commands {
namespace {

constexpr std::size_t k_digits_behind_nought = 9;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

int value_of_hex(char c) {
  return is_digit(c) ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string as_utf8(std::string_view bytes) {
  if (is_utf16(bytes)) {
    return from_utf16(bytes);
  }
  if (find_invalid_utf8(bytes) == std::string_view::npos) {
    return std::string(bytes);
  }
  if (const auto mixed = mend_mixed_utf8(bytes)) {
    return *mixed;
  }
  return looks_like_code_page_850(bytes) ? from_code_page_850(bytes)
         : looks_like_mac_roman(bytes)   ? from_mac_roman(bytes)
                                         : from_windows_1252(bytes);
}

/// Quoted-printable: "Zo=C3=AB", and lines that go on behind "=".
std::string decoded_mail(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (rest.starts_with("=\r\n") || rest.starts_with("=\n")) {
      i += rest[1] == '\r' ? 2 : 1;
    } else if (rest.size() > 2 && rest[0] == '=' && value_of_hex(rest[1]) >= 0 &&
               value_of_hex(rest[2]) >= 0) {
      out += static_cast<char>(value_of_hex(rest[1]) * 16 + value_of_hex(rest[2]));
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

/// Calendars fold their lines: the next one begins with a blank.
std::string unfolded_calendar(std::string text) {
  for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) {
    text.erase(at, 3);
  }
  return text;
}

std::string without_marks(std::string text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 5> k_marks{
      {{"&#39;", "'"}, {"&apos;", "'"}, {"&quot;", "\""}, {"&nbsp;", " "}, {"&amp;", "&"}}};
  for (const auto& [mark, meant] : k_marks) {
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + meant.size())) {
      text.replace(at, mark.size(), meant);
    }
  }
  return text;
}

/// Nothing but what stands between the digits of one number.
bool is_of_number(char c) {
  return is_digit(c) || c == ' ' || c == '-' || c == '.' || c == '/' || c == '(' || c == ')' || c == '+';
}

std::vector<std::string> joined(std::vector<std::string> first, const std::vector<std::string>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

}  // namespace

std::string searched_text(std::string_view path, std::string_view bytes) {
  std::string text = as_utf8(bytes);
  if (path.ends_with(".eml")) {
    text = decoded_mail(text);
  } else if (path.ends_with(".ics")) {
    text = unfolded_calendar(std::move(text));
  }
  return without_marks(fold(nfc(text)));
}

Traces::Traces(const std::set<KindedKey>& people, const Roster& roster) {
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

bool Traces::in(std::string_view text, bool is_table) const {
  const std::vector<WordPlace> places = word_places(text);
  const auto word = [&](std::size_t i) {
    return text.substr(places[i].begin, places[i].end - places[i].begin);
  };
  const auto begins_at = [&](const Sequences& sequences, std::size_t i) {
    const auto begun = sequences.find(word(i));
    return begun != sequences.end() && std::ranges::any_of(begun->second, [&](const Words& words) {
             bool same = i + words.size() <= places.size();
             for (std::size_t k = 1; same && k < words.size(); ++k) {
               same = word(i + k) == words[k];
             }
             return same;
           });
  };
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (begins_at(m_sequences, i) || (!is_table && begins_at(m_keys, i))) {
      return true;
    }
  }
  return !m_phones.empty() && holds_phone(text);
}

bool Traces::holds_phone(std::string_view text) const {
  std::string digits;
  const auto is_known = [&] {
    for (std::size_t at = 1; at + k_digits_behind_nought <= digits.size(); ++at) {
      const bool begins = digits[at - 1] == '0' || (at > 1 && digits.compare(at - 2, 2, "31") == 0);
      if (begins && m_phones.contains(digits.substr(at, k_digits_behind_nought))) {
        return true;
      }
    }
    return m_phones.contains(digits);  // a spreadsheet took the nought
  };
  for (const char c : text) {
    if (is_digit(c)) {
      digits += c;
    } else if (!is_of_number(c) && !digits.empty()) {
      if (is_known()) {
        return true;
      }
      digits.clear();
    }
  }
  return is_known();
}

void Traces::add_person(const std::string& key, const Roster& roster) {
  for (const Guardian& guardian : roster.guardians) {
    if (guardian.person.text == key) {
      add_key(key);
      add_name(guardian.name);
      add_words(words_in(guardian.email), m_sequences);
      add_phone(guardian.phone);
    }
  }
  if (const Staff* member = roster.staff_member(PersonId(key))) {
    add_key(key);
    add_name(member->name);
    add_words(words_in(member->email), m_sequences);
  }
}

void Traces::add_key(const std::string& key) {
  if (!is_number(key) && key.size() > 1) {
    add_words(words_in(key), m_keys);
  }
}

void Traces::add_name(const PersonName& name) {
  if (PersonName apart = with_prefix_apart(name);
      apart.prefix != name.prefix) {  // "'t Hart" as a family name
    add_name(apart);
  }
  const Words given = words_in(name.given);
  const Words prefix = words_in(name.prefix);
  const Words family = words_in(name.family);
  if (given.empty() || family.empty()) {
    return;
  }
  for (const Words& order : {joined(joined(given, prefix), family), joined(joined(family, given), prefix),
                             joined(joined(prefix, family), given), joined(joined(family, prefix), given),
                             joined(given, family)}) {
    add_words(order, m_sequences);
  }
}

void Traces::add_phone(const std::string& phone) {
  const std::string digits = phone_digits(phone);
  if (digits.size() > k_digits_behind_nought) {
    m_phones.insert(digits.substr(digits.size() - k_digits_behind_nought));
  }
}

void Traces::add_words(const Words& words, Sequences& sequences) {
  if (!words.empty()) {
    sequences[words.front()].insert(words);
  }
}

}  // namespace gesprek::commands
