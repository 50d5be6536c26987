// What a school's own letter must not hold: somebody's name, address or key, which every family would see.
#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "load/letter_template.hpp"
#include "words/letter_template.hpp"

namespace gesprek {
namespace {

namespace words_of = words::letter_template;

struct WordAt {
  std::string folded;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_capital = false;
};

bool is_of_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool is_digit_of_key(char c) {
  return c >= '0' && c <= '9';
}

/// What stands between blanks and marks: "jan.vos@school.nl" is four words.
std::vector<WordAt> words_in(std::string_view text) {
  std::vector<WordAt> words;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_of_word(text[end])) {
      ++end;
    }
    if (end > i) {
      const std::string written(text.substr(i, end - i));
      words.push_back({fold(written), i, end,
                       fold(written.substr(0, 1)) != written.substr(0, 1) ||
                           static_cast<unsigned char>(written[0]) >= 0x80});
    }
    i = end + 1;
  }
  return words;
}

/// Words before a family's name that say that it is one.
constexpr std::string_view k_titles[] = {"fam",    "familie", "family", "mevrouw", "mevr", "mw",
                                         "meneer", "dhr",     "heer",   "mr",      "mrs",  "ms"};

bool is_title(const WordAt& word) {
  const bool is_initial = word.folded.size() == 1 && word.is_capital;
  return is_initial || std::ranges::find(k_titles, word.folded) != std::end(k_titles);
}

/// A number as one dials it within a country: without marks, and without 0, 0031 or +31 before it.
std::string dialled(std::string_view phone) {
  std::string digits;
  std::ranges::copy_if(phone, std::back_inserter(digits), is_digit_of_key);
  for (const std::string_view before : {"0031", "31", "0"}) {
    if (digits.starts_with(before)) {
      return digits.substr(before.size());
    }
  }
  return digits;
}

/// Digits with at most one blank or mark between: "06 - 12 34" has two of these before the blanks.
struct NumberAt {
  std::string dialled;
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<NumberAt> numbers_in(std::string_view text) {
  constexpr std::string_view k_marks = " -.()/";
  std::vector<NumberAt> numbers;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_digit_of_key(text[i])) {
      continue;
    }
    std::size_t end = i;
    for (std::size_t at = i;
         at < text.size() && (is_digit_of_key(text[at]) || k_marks.find(text[at]) != k_marks.npos); ++at) {
      end = is_digit_of_key(text[at]) ? at + 1 : end;
    }
    numbers.push_back({dialled(text.substr(i, end - i)), i, end});
    i = end;
  }
  return numbers;
}

class Leaks {
 public:
  Leaks(const Sources& sources, SourceId source, const std::string& shipped, Diagnostics& diagnostics)
      : m_source(source),
        m_words(words_in(sources.get(source).text)),
        m_numbers(numbers_in(sources.get(source).text)),
        m_diagnostics(diagnostics) {
    for (std::size_t i = 0; i < m_words.size(); ++i) {
      m_places[m_words[i].folded].push_back(i);
    }
    for (const WordAt& word : words_in(shipped)) {
      m_plain.insert(word.folded);
    }
  }

  /// These words after each other, however they are written; one short word alone proves nothing.
  void refuse(std::string_view needle, std::string_view field) {
    const std::vector<WordAt> wanted = words_in(needle);
    if (needle.size() < 5 || wanted.empty() || (wanted.size() == 1 && m_plain.contains(wanted[0].folded))) {
      return;
    }
    for (const std::size_t first : places_of(wanted.front().folded)) {
      if (first + wanted.size() <= m_words.size() &&
          std::equal(wanted.begin(), wanted.end(), m_words.begin() + static_cast<std::ptrdiff_t>(first),
                     [](const WordAt& a, const WordAt& b) { return a.folded == b.folded; })) {
        return report(m_words[first].begin, m_words[first + wanted.size() - 1].end, field);
      }
    }
  }

  /// A given name with a capital, unless the letter of the program has that word too.
  void refuse_given(const std::string& given, std::string_view field) {
    const std::string folded = fold(given);
    if (given.size() < 3 || m_plain.contains(folded)) {
      return;
    }
    for (const std::size_t place : places_of(folded)) {
      if (m_words[place].is_capital) {
        return report(m_words[place].begin, m_words[place].end, field);
      }
    }
  }

  /// "J. Vos", "fam. Vos": the family's name behind a title or an initial, with or without its prefix.
  void refuse_family(const PersonName& name, std::string_view field) {
    const std::vector<WordAt> family = words_in(name.family);
    const std::size_t before = words_in(name.prefix).size();
    if (family.empty()) {
      return;
    }
    for (const std::size_t first : places_of(family.front().folded)) {
      const bool is_whole =
          first + family.size() <= m_words.size() &&
          std::equal(family.begin(), family.end(), m_words.begin() + static_cast<std::ptrdiff_t>(first),
                     [](const WordAt& a, const WordAt& b) { return a.folded == b.folded; });
      const auto follows_title = [&](std::size_t back) {
        return first >= back && is_title(m_words[first - back]);
      };
      if (is_whole && m_words[first].is_capital &&
          (follows_title(1) || (before > 0 && follows_title(before + 1)))) {
        return report(m_words[first].begin, m_words[first + family.size() - 1].end, field);
      }
    }
  }

  /// The number however it is written: "06-12345678", "06 1234 5678", "+31 6 12345678".
  void refuse_phone(std::string_view phone, std::string_view field) {
    constexpr std::size_t k_least_digits = 6;
    const std::string number = dialled(phone);
    for (const NumberAt& found : m_numbers) {
      if (number.size() >= k_least_digits && found.dialled.find(number) != std::string::npos) {
        return report(found.begin, found.end, field);
      }
    }
  }

  /// "P12", "10023": a number alone must be long to be a key.
  void refuse_key(const std::string& key, std::string_view field) {
    const bool has_digit = std::ranges::any_of(key, is_digit_of_key);
    const bool only_digits = std::ranges::all_of(key, is_digit_of_key);
    const auto places = places_of(fold(key));
    if (has_digit && key.size() >= (only_digits ? 5U : 2U) && !places.empty()) {
      report(m_words[places.front()].begin, m_words[places.front()].end, field);
    }
  }

 private:
  std::vector<std::size_t> places_of(const std::string& folded) const {
    const auto found = m_places.find(folded);
    return found != m_places.end() ? found->second : std::vector<std::size_t>{};
  }

  void report(std::size_t begin, std::size_t end, std::string_view field) {
    const Span place{m_source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    if (m_reported.insert(begin).second) {
      m_diagnostics.error(
          "foreign-name", place, Message(words_of::k_foreign_name),
          Message(words_of::k_foreign_name_help, {{"field", "{{" + std::string(field) + "}}"}}));
    }
  }

  SourceId m_source;
  std::vector<WordAt> m_words;
  std::vector<NumberAt> m_numbers;
  std::map<std::string, std::vector<std::size_t>> m_places;
  std::set<std::string> m_plain;
  std::set<std::size_t> m_reported;
  Diagnostics& m_diagnostics;
};

}  // namespace

void check_template_names(const Sources& sources, SourceId source, const Roster& roster,
                          std::string_view shipped, Diagnostics& diagnostics) {
  Leaks leaks(sources, source, std::string(shipped), diagnostics);
  std::set<std::string> of_staff;  // whose names a letter may be signed with
  std::set<std::string> families_of_staff;
  for (const Staff& member : roster.staff) {
    of_staff.insert(fold(member.name.given));
    families_of_staff.insert(fold(member.name.family));
  }
  const auto refuse_family = [&](const PersonName& name, std::string_view field) {
    if (!families_of_staff.contains(fold(name.family))) {
      leaks.refuse_family(name, field);
    }
  };
  const auto refuse_given = [&](const std::string& given, std::string_view field) {
    if (!of_staff.contains(fold(given))) {
      leaks.refuse_given(given, field);
    }
  };
  for (const Pupil& pupil : roster.pupils) {
    leaks.refuse(full_name(pupil.name), "pupil");
    refuse_given(pupil.name.given, "given");
    refuse_family(pupil.name, "pupil");
    leaks.refuse_key(pupil.id.text, "pupil");
  }
  for (const Guardian& guardian : roster.guardians) {
    if (roster.staff_member(guardian.person) == nullptr) {
      leaks.refuse(full_name(guardian.name), "names");
      refuse_given(guardian.name.given, "names");
      leaks.refuse(guardian.email, "names");
      refuse_family(guardian.name, "names");
      leaks.refuse_phone(guardian.phone, "names");
      leaks.refuse_key(guardian.person.text, "names");
      leaks.refuse_key(guardian.household.text, "names");
    }
  }
}

}  // namespace gesprek
