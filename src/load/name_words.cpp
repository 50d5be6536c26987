#include "load/name_words.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace gesprek {
namespace {

/// A letter or a digit of any alphabet: from Latin-1 on all but signs and dashes.
bool is_of_a_word(char32_t letter) {
  const bool is_plain = (letter >= U'a' && letter <= U'z') || (letter >= U'0' && letter <= U'9');
  const bool is_sign = letter < 0xC0 || (letter >= 0x2000 && letter <= 0x2BFF);
  return is_plain || !is_sign;
}

}  // namespace

std::vector<std::string> words_in(std::string_view text) {
  const std::string folded = fold(text);
  std::vector<std::string> words;
  bool begins = true;
  for (std::size_t i = 0; i < folded.size();) {
    const CodePoint point = code_point_at(folded, i);
    if (!is_of_a_word(point.value)) {
      begins = true;
    } else {
      if (begins) {
        words.emplace_back();
      }
      words.back().append(folded, i, point.size);
      begins = false;
    }
    i += point.size;
  }
  return words;
}

}  // namespace gesprek
