// Names and titles word by word, so that a comma, a hyphen or an order of its own makes no other name of one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gesprek {

/// The runs of letters and digits of a text, in small letters: "Vries, Jesse de" is vries, jesse, de.
std::vector<std::string> words_in(std::string_view text);

}  // namespace gesprek
