// Names and titles word by word, so that a comma, a hyphen or an order of its own makes no other name of one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gesprek {

/// Where a run of letters and digits of a text begins and ends.
struct WordPlace {
  std::size_t begin;
  std::size_t end;
};
/// In a text that is folded already.
std::vector<WordPlace> word_places(std::string_view folded);

/// The runs of letters and digits of a text, in small letters: "Vries, Jesse de" is vries, jesse, de.
std::vector<std::string> words_in(std::string_view text);

}  // namespace gesprek
