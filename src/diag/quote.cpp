#include "diag/quote.hpp"

#include <algorithm>

#include "base/citizen_number.hpp"
#include "base/terminal.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_shown = 40;
constexpr std::size_t k_longest_word = 24;

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

std::size_t words_in(std::string_view text) {
  std::size_t words = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    words += is_of_word(text[i]) && (i == 0 || !is_of_word(text[i - 1])) ? 1 : 0;
  }
  return words;
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
  const std::size_t words = words_in(cell);
  if (words == 0 || (words == 1 && std::ranges::any_of(cell, is_number))) {
    return true;
  }
  return cell.size() <= k_longest_word && std::ranges::all_of(cell, [](char c) {
           return is_small(c) || c == '-' || c == '_' || c == '=' || is_number(c);
         });
}

std::string quoted(std::string_view cell) {
  return may_be_quoted(cell) ? ellipsize(cell, k_shown) : "…";
}

}  // namespace gesprek
