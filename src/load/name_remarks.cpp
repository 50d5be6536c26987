#include "load/name_remarks.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "base/telephone.hpp"
#include "base/text.hpp"
#include "load/import_names.hpp"
#include "load/import_phone.hpp"
#include "load/name_words.hpp"
#include "load/relation_words.hpp"
#include "load/scan.hpp"
#include "load/table_cells.hpp"

namespace gesprek {
namespace {

constexpr std::string_view k_breaks = ",;|\n\r";

struct Word {
  std::size_t begin = 0;
  std::string_view text;
  std::size_t segment = 0;  ///< between commas, semicolons and line ends
};

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  std::size_t segment = 0;
  for (std::size_t at = 0; at < text.size();) {
    const bool is_break = k_breaks.find(text[at]) != std::string_view::npos;
    segment += is_break ? 1 : 0;
    if (is_break || text[at] == ' ' || text[at] == '\t') {
      ++at;
      continue;
    }
    const std::size_t end = std::min(text.find_first_of(" \t,;|\n\r", at), text.size());
    words.push_back({at, text.substr(at, end - at), segment});
    at = end;
  }
  return words;
}

std::size_t digits_in(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, is_digit));
}

bool are_letters(std::string_view text) {
  return std::ranges::all_of(text, is_letter);
}

/// "9711AA", or "9711" before "AA".
bool is_postal_code(const std::vector<Word>& words, std::size_t at) {
  const std::string_view text = words[at].text;
  const bool has_number = text.size() >= 4 && digits_in(text.substr(0, 4)) == 4;
  const std::string_view letters = text.size() == 4 && at + 1 < words.size() ? words[at + 1].text
                                   : text.size() == 6                        ? text.substr(4)
                                                                             : std::string_view();
  return has_number && letters.size() == 2 && are_letters(letters) &&
         (text.size() == 6 || fold(letters) != letters);
}

/// "12", "12a", "12-3".
bool is_house_number(std::string_view text) {
  constexpr std::size_t k_longest = 6;
  return !text.empty() && is_digit(text.front()) && text.size() <= k_longest && digits_in(text) <= 4;
}

bool is_street(std::string_view word) {
  constexpr auto k_ends = std::to_array<std::string_view>(
      {"straat", "str.", "laan", "weg", "plein", "kade", "singel", "gracht", "dreef", "hof", "pad", "steeg",
       "dijk", "plantsoen", "street", "road", "avenue", "markt"});
  const std::string folded = fold(word);
  return std::ranges::any_of(k_ends, [&](std::string_view end) { return folded.ends_with(end); });
}

std::size_t names_in(const std::vector<Word>& words, std::size_t segment) {
  return static_cast<std::size_t>(std::ranges::count_if(words, [&](const Word& word) {
    return word.segment == segment && !is_prefix_word(word.text) && digits_in(word.text) == 0;
  }));
}

/// Where an address begins that stands behind the name; the length where there is none.
std::size_t address_in(std::string_view text) {
  const std::vector<Word> words = words_of(text);
  std::size_t postal_code = words.size();
  std::size_t street = words.size();
  std::size_t number = words.size();
  for (std::size_t i = words.size(); i-- > 0;) {
    postal_code = is_postal_code(words, i) ? i : postal_code;
    if (i + 1 < words.size() && i > 0 && is_house_number(words[i + 1].text) && is_street(words[i].text)) {
      street = i;
    }
  }
  for (std::size_t i = 2; i < words.size() && number == words.size(); ++i) {
    const bool is_of_name = words[i].segment == 0 || words[i - 1].segment != words[i].segment;
    const bool is_sure = postal_code < words.size() && i < postal_code;
    const bool has_street = words[i - 2].segment == words[i].segment && words[i].segment > 0;
    number = is_house_number(words[i].text) && (is_sure || (has_street && !is_of_name)) ? i : number;
  }
  const std::size_t first = std::min({postal_code, street, number});
  if (first >= words.size()) {
    return text.size();
  }
  const std::size_t segment = words[first].segment;
  if (segment >= 2 || (segment == 1 && names_in(words, 0) >= 2)) {  // a segment of its own
    const auto begin = std::ranges::find(words, segment, &Word::segment);
    return begin->begin;
  }
  if (first == street) {
    return words[first].begin;
  }
  std::size_t names = 0;  // a street of several words: no more than two words are surely of the name
  for (std::size_t i = 0; i < first; ++i) {
    names += is_prefix_word(words[i].text) ? 0 : 1;
    if (names > 2) {
      return words[i].begin;
    }
  }
  return words[first].begin;
}

class Cut {
 public:
  explicit Cut(std::string_view text) : m_text(text) {}

  NameCell read() {
    take_addresses();
    take_numbers();
    if (const std::size_t at = address_in(m_text); at < m_text.size()) {
      remove(at, m_text.size());
    }
    take_brackets('(', ')');
    take_brackets('[', ']');
    take_remarks();
    m_cell.name = m_cell.has_more ? tidied() : m_text;
    return std::move(m_cell);
  }

 private:
  void remove(std::size_t begin, std::size_t end) {
    m_text.replace(begin, end - begin, " ");
    m_cell.has_more = true;
  }

  /// Mail addresses, and what is meant for one.
  void take_addresses() {
    constexpr std::string_view k_between = " \t\r\n;,|/&<>()[]\"";
    for (std::size_t at = m_text.find('@'); at != std::string::npos; at = m_text.find('@')) {
      const std::size_t before = m_text.find_last_of(k_between, at);
      const std::size_t begin = before == std::string::npos ? 0 : before + 1;
      const std::size_t end = std::min(m_text.find_first_of(k_between, at), m_text.size());
      const std::string address = m_text.substr(begin, end - begin);
      const std::size_t colon = address.find(':');
      const std::string bare = colon == std::string::npos ? address : address.substr(colon + 1);
      m_cell.email = m_cell.email.empty() && is_email(bare) ? bare : m_cell.email;
      remove(begin, end);
    }
  }

  /// Telephone numbers, each with the nought or the plus that shows it is one.
  void take_numbers() {
    constexpr std::size_t k_shortest = 9;
    constexpr std::string_view k_of_number = "0123456789+-./() \t";
    for (std::size_t at = 0; at < m_text.size();) {
      const bool begins = m_text[at] == '+' || m_text[at] == '0';
      if (!begins || (at > 0 && is_digit(m_text[at - 1]))) {
        ++at;
        continue;
      }
      std::size_t end = std::min(m_text.find_first_not_of(k_of_number, at), m_text.size());
      end = m_text.find_last_of("0123456789", end - 1) + 1;
      const std::string_view run = std::string_view(m_text).substr(at, end > at ? end - at : 0);
      if (digits_in(run) < k_shortest) {
        at = std::max(end, at + 1);
        continue;
      }
      m_cell.phone = m_cell.phone.empty() ? read_phone(run).number : m_cell.phone;
      remove(at, end);
    }
  }

  void take_brackets(char open, char close) {
    for (std::size_t at = m_text.find(open); at != std::string::npos;) {
      const std::size_t end = m_text.find(close, at);
      if (end == std::string::npos) {
        return;
      }
      const std::string inside(trim(std::string_view(m_text).substr(at + 1, end - at - 1)));
      if (open == '(' && is_name(inside)) {
        at = m_text.find(open, end);
        continue;
      }
      note(inside);
      remove(at, end + 1);
      at = m_text.find(open, at);
    }
  }

  /// A call name, initials, another family name, or a prefix.
  static bool is_name(std::string_view inside) {
    const std::vector<Word> words = words_of(inside);
    const auto is_part = [](const Word& word) {
      const char first = word.text.front();
      return is_prefix_word(word.text) || (first >= 'A' && first <= 'Z') ||
             static_cast<unsigned char>(first) >= 0x80;
    };
    return !words.empty() && words.size() <= 4 && digits_in(inside) == 0 &&
           std::ranges::all_of(words, is_part) && !bars_invitation(inside) && !speaks_of_secrets(inside) &&
           relation_of_word(inside).empty();
  }

  static bool speaks_of_secrets(std::string_view text) {
    const std::vector<std::string> words = words_in(text);
    return std::ranges::any_of(words, [](const std::string& word) {
      return word == "geheim" || word == "geheime" || word == "secret" || word == "afgeschermd";
    });
  }

  void note(std::string_view remark) {
    m_cell.is_secret = m_cell.is_secret || speaks_of_secrets(remark);
    m_cell.is_barred = m_cell.is_barred || bars_invitation(remark);
    m_cell.relation = m_cell.relation.empty() ? relation_of_word(remark) : m_cell.relation;
  }

  /// "Jan Bos - overleden", "Jan Bos, geheim", "Jan Bos †": from the mark or the small word to the end.
  void take_remarks() {
    const std::vector<Word> words = words_of(m_text);
    for (std::size_t i = 1; i < words.size(); ++i) {
      const bool is_small = fold(words[i].text) == words[i].text;
      const bool is_behind_mark = words[i].segment != words[i - 1].segment || words[i - 1].text == "-" ||
                                  words[i - 1].text == "\u2013";
      const bool is_remark = bars_invitation(words[i].text) || speaks_of_secrets(words[i].text);
      if (is_remark && (is_small || is_behind_mark)) {
        const std::size_t begin = words[i].begin;
        note(std::string_view(m_text).substr(begin));
        remove(begin, m_text.size());
        return;
      }
    }
  }

  /// Without the marks and labels of what was taken out.
  std::string tidied() const {
    constexpr auto k_labels = std::to_array<std::string_view>(
        {"tel", "telefoon", "telnr", "mob", "mobiel", "gsm", "mail", "email", "e-mail", "mailto", "adres"});
    std::string kept;
    std::size_t segment = 0;
    for (const Word& word : words_of(m_text)) {
      std::string_view text = word.text;
      const bool is_opened = text.find('(') != std::string_view::npos;
      const bool is_closed = m_text.find('(') != std::string::npos;
      const auto is_mark = [](char c) {
        return c == '<' || c == '>' || c == '[' || c == ']' || c == '"' || c == ':' || c == '/';
      };
      while (!text.empty() && (is_mark(text.front()) || (text.front() == ')' && !is_closed))) {
        text.remove_prefix(1);
      }
      while (!text.empty() && (is_mark(text.back()) || (text.back() == '(' && is_opened))) {
        text.remove_suffix(1);
      }
      const std::string bare = fold(text.ends_with('.') ? text.substr(0, text.size() - 1) : text);
      const bool says_nothing = std::ranges::none_of(
          text, [](char c) { return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80; });
      if (says_nothing || text == "\u2013" || std::ranges::find(k_labels, bare) != k_labels.end()) {
        continue;
      }
      kept += kept.empty() ? "" : word.segment != segment ? ", " : " ";
      kept += text;
      segment = word.segment;
    }
    return kept;
  }

  std::string m_text;
  NameCell m_cell;
};

}  // namespace

NameCell read_name_cell(std::string_view text) {
  return Cut(text).read();
}

bool bars_invitation(std::string_view text) {
  constexpr auto k_words =
      std::to_array<std::string_view>({"overleden", "overl", "deceased", "contactverbod", "contactverboden",
                                       "straatverbod", "omgangsverbod"});
  constexpr auto k_phrases = std::to_array<std::string_view>(
      {"geen contact", "niet benaderen", "niet uitnodigen", "niet aanschrijven", "geen omgang", "no contact",
       "do not contact", "do not invite", "\u2020"});
  const std::vector<std::string> words = words_in(text);
  const std::string folded = fold(text);
  return std::ranges::any_of(
             words,
             [&](const std::string& word) { return std::ranges::find(k_words, word) != k_words.end(); }) ||
         std::ranges::any_of(
             k_phrases, [&](std::string_view phrase) { return folded.find(phrase) != std::string::npos; });
}

}  // namespace gesprek
