// Digits of a longer text that may together be one number of nine.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/citizen_number.hpp"

namespace gesprek {

/// The small alphabet in which a text is read: digits, small letters, '+', '.', ',' and ':' as they stand,
/// '-' for every other mark that people and programs put between digits, '/' for strokes, '=' for marks that
/// they put round a number, '?' for anything else.
inline constexpr char k_mark = '-';
inline constexpr char k_stroke = '/';
inline constexpr char k_edge = '=';
inline constexpr char k_other = '?';

/// A mark that stands within a number.
constexpr bool is_between(char c) {
  return c == k_mark || c == '.' || c == ',';
}

/// 20270209, 09022027 or 02092027.
bool is_date_of_eight(std::string_view eight);

/// Every nine digits that stand together in a text of that alphabet: alone, with marks or strokes between
/// them, or with noughts in front. Dates, times and school years are no part of a number; nor is a telephone
/// number, unless it is to be read. Eight digits with none near them lost a nought, where they are no date.
std::vector<std::string> nines_within(std::string_view text, Telephones telephones);

}  // namespace gesprek
