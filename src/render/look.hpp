// How a text is to look: for whom, how wide, with or without colour.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/text_table.hpp"
#include "words/phrase.hpp"

namespace gesprek::render {

struct Look {
  Lang lang = Lang::nl;
  std::size_t width = 80;
  bool color = false;

  std::string in_words(const Phrase& phrase) const { return say(lang, phrase); }
  std::string in_words(const Message& message) const { return say(lang, message); }
  TextTableStyle table(std::size_t indent = 2, Overflow overflow = Overflow::wrap) const {
    return {.width = width, .indent = indent, .overflow = overflow, .color = color};
  }
};

/// A heading on a line of its own; the text passes terminal_safe().
std::string heading(const Look& look, std::string_view text);
/// A paragraph, broken at the width; the text passes terminal_safe().
std::string paragraph(const Look& look, std::string_view text, std::size_t indent = 0);

/// "di 9 feb 2027" or, in the year that is shown anyway, "di 9 feb".
std::string short_day(const Look& look, Day day, bool with_year = true);
/// "ma 1 t/m vr 12 feb 2027", without what the two days have in common.
std::string day_range(const Look& look, const DayRange& days);
/// "1 gesprek", "12 gesprekken".
std::string count(const Look& look, std::size_t number, const Phrase& one, const Phrase& many);

}  // namespace gesprek::render
