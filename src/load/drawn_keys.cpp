#include "load/drawn_keys.hpp"

#include <algorithm>

#include "load/scan.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_width = 4;
/// A longer number is a key that somebody else gave out: to go on from it would make unhandy keys.
constexpr std::size_t k_most_digits = 6;

bool is_of_word(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

}  // namespace

bool DrawnKeys::is_drawn(std::string_view key, char letter) {
  return key.size() > k_width && key.size() <= k_most_digits + 1 && key.front() == letter &&
         std::ranges::all_of(key.substr(1), is_digit);
}

void DrawnKeys::pass_over(std::string_view text) {
  for (std::size_t at = text.find(m_letter); at != std::string_view::npos; at = text.find(m_letter, at + 1)) {
    std::size_t end = at + 1;
    unsigned number = 0;
    while (end < text.size() && is_digit(text[end]) && end - at <= k_most_digits) {
      number = number * 10 + static_cast<unsigned>(text[end] - '0');
      ++end;
    }
    const bool is_word =
        (at == 0 || !is_of_word(text[at - 1])) && (end == text.size() || !is_of_word(text[end]));
    if (is_word && end > at + 1) {
      m_last = std::max(m_last, number);
    }
  }
}

std::string DrawnKeys::next() {
  const std::string number = std::to_string(++m_last);
  return m_letter + std::string(number.size() < k_width ? k_width - number.size() : 0, '0') + number;
}

}  // namespace gesprek
