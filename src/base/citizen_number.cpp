#include "base/citizen_number.hpp"

#include <algorithm>
#include <array>

namespace gesprek {
namespace {

constexpr std::size_t k_digits = 9;

bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// The length of a mark that may stand between digits, at the start of the text; 0: there is none.
std::size_t mark_length(std::string_view text) {
  static constexpr std::array<std::string_view, 10> k_marks{" ", "\t",     ".",      "-",      "_",
                                                            "'", "\u00a0", "\u2019", "\u202f", "\u2013"};
  const auto found =
      std::ranges::find_if(k_marks, [&](std::string_view mark) { return text.starts_with(mark); });
  return found != k_marks.end() ? found->size() : 0;
}

std::string_view without_marks(std::string_view text) {
  for (std::size_t length = mark_length(text); length > 0; length = mark_length(text)) {
    text.remove_prefix(length);
  }
  return text;
}

std::string_view without_label(std::string_view text) {
  text = without_marks(text);
  constexpr std::string_view k_label = "bsn";
  const bool has_label = text.size() > k_label.size() &&
                         std::ranges::equal(text.substr(0, k_label.size()), k_label, [](char c, char small) {
                           return c == small || c == small - 'a' + 'A';
                         });
  if (!has_label) {
    return text;
  }
  text = without_marks(text.substr(k_label.size()));
  return without_marks(text.starts_with(':') ? text.substr(1) : text);
}

/// Nothing when anything but digits and marks stands there, or another number of digits than nine.
std::optional<std::string> nine_of(std::string_view text) {
  std::string digits;
  while (!text.empty() && digits.size() <= k_digits) {
    const std::size_t mark = mark_length(text);
    if (mark == 0 && !is_digit_at(text, 0)) {
      return std::nullopt;
    }
    if (mark == 0) {
      digits += text.front();
    }
    text.remove_prefix(std::max<std::size_t>(mark, 1));
  }
  return digits.size() == k_digits ? std::optional(std::move(digits)) : std::nullopt;
}

/// The end of the number that begins here: of digits alone, or with one mark between them.
std::size_t end_of_number(std::string_view text, std::size_t at, bool with_marks) {
  for (;;) {
    while (is_digit_at(text, at)) {
      ++at;
    }
    const std::size_t next = at + (with_marks ? mark_length(text.substr(at)) : 0);
    if (next == at || !is_digit_at(text, next)) {
      return at;
    }
    at = next;
  }
}

bool holds_one(std::string_view text, bool with_marks) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit_at(text, at)) {
      continue;
    }
    const std::size_t end = end_of_number(text, at, with_marks);
    const auto digits = nine_digits_of(text.substr(at, end - at));
    if (digits && passes_eleven_test(*digits)) {
      return true;
    }
    at = end;
  }
  return false;
}

}  // namespace

std::optional<std::string> nine_digits_of(std::string_view text) {
  text = without_label(text);
  if (text.size() < k_digits) {
    return std::nullopt;
  }
  if (auto digits = nine_of(text)) {
    return digits;
  }
  for (const std::string_view fraction : {",00", ".00", ",0", ".0"}) {  // a number, to a spreadsheet
    if (text.ends_with(fraction)) {
      return nine_of(text.substr(0, text.size() - fraction.size()));
    }
  }
  return std::nullopt;
}

bool holds_citizen_number(std::string_view text) {
  return holds_one(text, false) || holds_one(text, true);
}

}  // namespace gesprek
