#include "base/citizen_number.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/citizen_runs.hpp"
#include "base/utf8.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_digits = 9;

char plain_ascii(char c) {
  constexpr std::string_view k_marks = " \t\n\r-_'`)~";
  constexpr std::string_view k_strokes = "/\\|*";
  constexpr std::string_view k_edges = "\"=#[]({};<>";
  if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '.' || c == ',' || c == '+' || c == ':') {
    return c;
  }
  if (c >= 'A' && c <= 'Z') {
    return static_cast<char>(c - 'A' + 'a');
  }
  return k_marks.find(c) != std::string_view::npos     ? k_mark
         : k_strokes.find(c) != std::string_view::npos ? k_stroke
         : k_edges.find(c) != std::string_view::npos   ? k_edge
                                                       : k_other;
}

bool is_mark_beyond_ascii(char32_t point) {
  constexpr std::array<std::pair<char32_t, char32_t>, 12> k_marks{{
      {0x00a0, 0x00a0},  // no-break space
      {0x00ab, 0x00ab},
      {0x00ad, 0x00ad},  // soft hyphen
      {0x00b4, 0x00b4},
      {0x00b7, 0x00b7},
      {0x00bb, 0x00bb},
      {0x02bc, 0x02bc},
      {0x2000, 0x206f},  // spaces, dashes, quotation marks and what is not seen
      {0x2212, 0x2212},  // minus
      {0x3000, 0x3000},
      {0xfe58, 0xfe63},
      {0xfeff, 0xfeff},
  }};
  return std::ranges::any_of(
      k_marks, [&](const auto& range) { return range.first <= point && point <= range.second; });
}

char plain(char32_t point) {
  constexpr char32_t k_full_width = 0xff01;  // '!' in the width of a Chinese character
  if (point >= k_full_width && point <= 0xff5e) {
    return plain_ascii(static_cast<char>(point - k_full_width + '!'));
  }
  for (const char32_t zero : {0x0660U, 0x06f0U}) {  // Arabic and Persian digits
    if (point >= zero && point < zero + 10) {
      return static_cast<char>('0' + (point - zero));
    }
  }
  return point < 0x80                  ? plain_ascii(static_cast<char>(point))
         : is_mark_beyond_ascii(point) ? k_mark
                                       : k_other;
}

std::string in_plain(std::string_view text) {
  std::string all;
  all.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    all += point.valid ? plain(point.value) : k_other;
    at += point.size;
  }
  return all;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_round(char c) {
  return is_between(c) || c == k_edge || c == k_stroke || c == ':';
}

std::string_view without_marks(std::string_view text) {
  while (!text.empty() && is_round(text.front())) {
    text.remove_prefix(1);
  }
  while (!text.empty() && is_round(text.back())) {
    text.remove_suffix(1);
  }
  return text;
}

/// Words that make a number a citizen number, and those that make it only a number.
constexpr std::array<std::string_view, 20> k_labels{"bsn",
                                                    "bsnnr",
                                                    "bsnno",
                                                    "bsnnummer",
                                                    "sofi",
                                                    "sofinr",
                                                    "sofino",
                                                    "sofinummer",
                                                    "burger",
                                                    "burgerservice",
                                                    "burgerservicenr",
                                                    "burgerservicenummer",
                                                    "citizen",
                                                    "citizenservicenumber",
                                                    "csn",
                                                    "pgn",
                                                    "persoonsgebonden",
                                                    "persoonsgebondennummer",
                                                    "onderwijsnr",
                                                    "onderwijsnummer"};
constexpr std::array<std::string_view, 6> k_plain_words{"nl", "nr", "no", "nummer", "number", "service"};

bool is_one_of(const auto& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// A number without the words before and behind it that say what it is.
struct Unlabelled {
  std::string_view number;
  bool is_labelled = false;
};

Unlabelled without_labels(std::string_view text) {
  Unlabelled found{without_marks(text), false};
  const auto take = [&](std::string_view word, std::string_view rest) {
    const bool is_label = is_one_of(k_labels, word);
    const bool is_known = is_label || is_one_of(k_plain_words, word);
    found.is_labelled = found.is_labelled || is_label;
    found.number = is_known ? without_marks(rest) : found.number;
    return is_known;
  };
  for (bool more = true; more;) {
    const std::string_view rest = found.number;
    const auto letters = std::ranges::find_if_not(rest, is_letter) - rest.begin();
    const auto front = static_cast<std::size_t>(letters);
    std::size_t back = rest.size();
    while (back > front && is_letter(rest[back - 1])) {
      --back;
    }
    more = (front > 0 && take(rest.substr(0, front), rest.substr(front))) ||
           (back < rest.size() && take(rest.substr(back), rest.substr(0, back)));
  }
  return found;
}

/// Nine digits of nine, or of eight that are no date; nothing otherwise. Zeros alone are nobody's.
std::optional<std::string> as_nine(std::string digits) {
  if (digits.size() == k_digits - 1 && digits.front() != '0' && !is_date_of_eight(digits)) {
    digits.insert(digits.begin(), '0');
  }
  const bool is_number =
      digits.size() == k_digits && std::ranges::any_of(digits, [](char c) { return c != '0'; });
  return is_number ? std::optional(std::move(digits)) : std::nullopt;
}

/// The digits of a text that has nothing else but marks; empty for any other.
std::string digits_alone(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (!is_digit(c) && !is_between(c)) {
      return {};
    }
    if (is_digit(c)) {
      digits += c;
    }
  }
  return digits;
}

/// Without the decimals that a spreadsheet gives a number: "…,00", "….0", "…_00". The same text where it has
/// none.
std::string_view without_decimals(std::string_view text) {
  std::string_view rest = text;
  while (rest.ends_with('0')) {
    rest.remove_suffix(1);
  }
  return rest.size() < text.size() && !rest.empty() && is_between(rest.back())
             ? rest.substr(0, rest.size() - 1)
             : text;
}

/// A number as a spreadsheet shows it in a narrow column, with all its digits: "1.28456782e+08".
std::string digits_of_power(std::string_view text) {
  const std::size_t e = text.find('e');
  if (e != 10 || !is_digit(text[0]) || !is_between(text[1])) {
    return {};
  }
  std::string_view power = text.substr(e + 1);
  power.remove_prefix(power.starts_with('+') ? 1 : 0);
  return power == "8" || power == "08" ? digits_alone(text.substr(0, e)) : std::string();
}

/// "1,23456782" is a number with decimals.
bool is_fraction(std::string_view number) {
  return number.size() > 1 && (number[1] == ',' || number[1] == '.') &&
         std::ranges::all_of(number.substr(2), is_digit);
}

/// Every way to read the text as one number of nine digits.
std::vector<std::string> readings_of(std::string_view number) {
  std::vector<std::string> readings;
  if (is_fraction(number)) {
    return readings;
  }
  for (std::string digits :
       {digits_alone(number), digits_alone(without_decimals(number)), digits_of_power(number)}) {
    if (digits.empty()) {
      continue;
    }
    if (auto nine = as_nine(std::move(digits))) {
      readings.push_back(std::move(*nine));
    }
  }
  return readings;
}

/// Most texts have too few digits, which shows at once in a large table.
bool may_hold_eight_digits(std::string_view text) {
  std::size_t digits = 0;
  bool is_ascii = true;
  for (const char c : text) {
    digits += is_digit(c) ? 1 : 0;
    is_ascii = is_ascii && static_cast<unsigned char>(c) < 0x80;
  }
  return digits >= k_digits - 1 || !is_ascii;
}

}  // namespace

std::optional<std::string> nine_digits_of(std::string_view text) {
  if (!may_hold_eight_digits(text)) {
    return std::nullopt;
  }
  const std::string all = in_plain(text);
  std::vector<std::string> readings = readings_of(without_labels(all).number);
  if (readings.empty()) {
    return std::nullopt;
  }
  const auto passing = std::ranges::find_if(readings, passes_eleven_test);
  return passing != readings.end() ? *passing : readings.front();
}

bool is_labelled_citizen_number(std::string_view text) {
  const std::string all = in_plain(text);
  const Unlabelled found = without_labels(all);
  return found.is_labelled && std::ranges::any_of(readings_of(found.number), passes_eleven_test);
}

std::optional<std::string> nine_digits_within(std::string_view text, Telephones telephones) {
  if (!may_hold_eight_digits(text)) {
    return std::nullopt;
  }
  const std::string all = in_plain(text);
  std::vector<std::string> readings = readings_of(without_labels(all).number);
  if (readings.empty()) {
    readings = nines_within(all, telephones);
  }
  const auto passing = std::ranges::find_if(readings, passes_eleven_test);
  return passing != readings.end() ? std::optional(*passing)
         : readings.empty()        ? std::nullopt
                                   : std::optional(readings.front());
}

bool holds_citizen_number(std::string_view text) {
  if (!may_hold_eight_digits(text)) {
    return false;
  }
  const std::string all = in_plain(text);
  return std::ranges::any_of(readings_of(without_labels(all).number), passes_eleven_test) ||
         std::ranges::any_of(nines_within(all, Telephones::passed_over), passes_eleven_test);
}

}  // namespace gesprek
