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

std::vector<WordPlace> word_places(std::string_view folded) {
  std::vector<WordPlace> places;
  bool begins = true;
  for (std::size_t i = 0; i < folded.size();) {
    const CodePoint point = code_point_at(folded, i);
    if (!is_of_a_word(point.value)) {
      begins = true;
    } else {
      if (begins) {
        places.push_back({i, i});
      }
      places.back().end = i + point.size;
      begins = false;
    }
    i += point.size;
  }
  return places;
}

std::vector<std::string> words_in(std::string_view text) {
  const std::string folded = fold(text);
  std::vector<std::string> words;
  for (const WordPlace& place : word_places(folded)) {
    words.push_back(folded.substr(place.begin, place.end - place.begin));
  }
  return words;
}

}  // namespace gesprek
