// Taking a short text apart from its front.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace gesprek {

inline bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

inline bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

inline void skip_blanks(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
}

/// The characters at the front that are accepted, which the text loses.
template <class Accept>
std::string_view take_while(std::string_view& text, Accept accept) {
  const auto length = std::find_if_not(text.begin(), text.end(), accept) - text.begin();
  const std::string_view taken = text.substr(0, static_cast<std::size_t>(length));
  text.remove_prefix(taken.size());
  return taken;
}

/// A word and what it means.
template <class Value>
using Meaning = std::pair<std::string_view, Value>;

template <class Value, std::size_t N>
std::optional<Value> look_up(const std::array<Meaning<Value>, N>& words, std::string_view word) {
  const auto found = std::ranges::find(words, word, &Meaning<Value>::first);
  return found != words.end() ? std::optional(found->second) : std::nullopt;
}

}  // namespace gesprek
