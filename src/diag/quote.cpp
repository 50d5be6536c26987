#include "diag/quote.hpp"

#include <algorithm>

#include "base/citizen_number.hpp"
#include "base/months.hpp"
#include "base/parse.hpp"
#include "base/terminal.hpp"
#include "base/text.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_shown = 40;
constexpr std::size_t k_most_digits = 9;        // a telephone number has more
constexpr std::size_t k_longest_code = 16;      // "stu-0012"
constexpr std::size_t k_letters_of_a_code = 3;  // side by side: no name
constexpr std::size_t k_shortest_word = 4;
constexpr std::size_t k_longest_day = 20;

bool is_number(char c) {
  return c >= '0' && c <= '9';
}

bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}

/// Every byte of a letter beyond ASCII counts as one.
bool is_of_word(char c) {
  return is_small(c) || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<std::string_view> words_in(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, is_of_word) - text.begin());
    if (end > 0) {
      words.push_back(text.substr(0, end));
    }
    text.remove_prefix(std::min(std::max<std::size_t>(end, 1), text.size()));
  }
  return words;
}

std::size_t digits_in(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, is_number));
}

/// "<leerling key="P7">": the values in quotes decide.
bool may_tag_be_quoted(std::string_view tag) {
  for (std::size_t open = tag.find('"'); open != std::string_view::npos; open = tag.find('"', open + 1)) {
    const std::size_t begin = open + 1;
    open = std::min(tag.find('"', begin), tag.size());
    if (!may_be_quoted(tag.substr(begin, open - begin))) {
      return false;
    }
  }
  return true;
}

/// Marks and few digits: no telephone number, whose first zero a spreadsheet takes away, and no day, which
/// may be somebody's birthday.
bool is_harmless_number(std::string_view cell) {
  const std::size_t digits = digits_in(cell);
  const bool is_time = cell.find(':') != std::string_view::npos;
  const bool is_mobile = digits == k_most_digits && cell.find_first_of("0123456789") == cell.find('6');
  return (digits <= k_most_digits || is_time) && !is_mobile && !parse_day(cell);
}

/// "P12", "L5A", "stu-0012": no blank, a digit, and no word in it. Four digits and two letters are where
/// somebody lives.
bool is_code(std::string_view cell, const std::vector<std::string_view>& words) {
  const bool is_post_code =
      cell.size() == 6 && words.size() == 1 && digits_in(cell) == 4 && !is_number(cell[5]);
  return cell.size() <= k_longest_code && digits_in(cell) > 0 && digits_in(cell) <= k_most_digits &&
         !is_post_code && cell.find(' ') == std::string_view::npos &&
         std::ranges::all_of(words, [](std::string_view word) { return word.size() <= k_letters_of_a_code; });
}

/// "3 aprill 2027": a number with one word that begins as a month does.
bool is_day_in_words(std::string_view cell, const std::vector<std::string_view>& words) {
  return words.size() == 1 && digits_in(cell) > 0 && cell.size() <= k_longest_day &&
         is_month_word(words.front());
}

/// "Groep 3/4".
bool is_class(std::string_view cell, const std::vector<std::string_view>& words) {
  const std::string word = words.size() == 1 ? fold(words.front()) : std::string();
  return digits_in(cell) > 0 && digits_in(cell) <= 3 &&
         (word == "groep" || word == "klas" || word == "group");
}

/// "present=P1": a word of the program with its value.
bool is_detail(std::string_view cell) {
  const std::size_t equals = cell.find('=');
  const auto is_plain = [](char c) { return is_small(c) || c == '-'; };
  return equals != std::string_view::npos && equals > 0 &&
         std::ranges::all_of(cell.substr(0, equals), is_plain) && may_be_quoted(cell.substr(equals + 1));
}

}  // namespace

bool may_be_quoted(std::string_view cell) {
  if (holds_citizen_number(cell)) {
    return false;
  }
  if (cell.starts_with('<')) {
    return may_tag_be_quoted(cell);
  }
  if (cell.starts_with("{{")) {
    return true;  // a field of a letter
  }
  if (cell.find('@') != std::string_view::npos) {
    return false;
  }
  const std::vector<std::string_view> words = words_in(cell);
  if (parse_yes_no(cell)) {
    return true;
  }
  return words.empty() ? is_harmless_number(cell)
                       : is_code(cell, words) || is_day_in_words(cell, words) || is_class(cell, words) ||
                             is_detail(cell);
}

std::string quoted(std::string_view cell) {
  return may_be_quoted(cell) ? ellipsize(cell, k_shown) : "…";
}

std::string quoted(std::string_view cell, const std::vector<std::string_view>& words) {
  const bool is_plain = cell.size() >= k_shortest_word &&
                        std::ranges::all_of(cell, [](char c) { return is_small(c) || c == '-' || c == '_'; });
  return is_plain && !nearest(cell, words).empty() ? ellipsize(cell, k_shown) : quoted(cell);
}

}  // namespace gesprek
