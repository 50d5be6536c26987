// Citizen numbers, which the program must not keep or show.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gesprek {

/// The eleven test of citizen numbers, of nine digits: 9·a + 8·b + … + 2·h − i is a multiple of eleven. One
/// number in eleven passes by chance.
constexpr bool passes_eleven_test(std::string_view nine_digits) {
  int sum = -(nine_digits[8] - '0');
  for (std::size_t i = 0; i < 8; ++i) {
    sum += static_cast<int>(9 - i) * (nine_digits[i] - '0');
  }
  return sum % 11 == 0;
}

/// The digits of a text that is one number of nine, however people and spreadsheets write it: "123456782",
/// "123.456.782", "1234 56 782", "'123456782", "=\"123456782\"", "BSN 123456782", "NL123456782",
/// "123456782,00" (and "123456782_00", a key that was made of it), "1,23456782E+08", in full-width digits.
/// One of eight digits that is no date lost its zero in a spreadsheet. Nothing for any other text.
std::optional<std::string> nine_digits_of(std::string_view text);

enum class Telephones { passed_over, read };

/// Those of a text in which more may stand than the number: "L123456782", "123456782-1", "0123456782", "zie
/// 123456782 (bsn)". Of several one that passes the test.
std::optional<std::string> nine_digits_within(std::string_view text, Telephones telephones);

/// Whether such a text says itself that it is one, before or behind the number: "BSN", "sofinr.", "NL".
bool is_labelled_citizen_number(std::string_view text);

/// Whether a number that passes the test stands somewhere in the text, written in any of these ways, cut up
/// by strokes ("1234/56782") or behind noughts ("0123456782"). The digits of a telephone number that can be
/// dialled are none, nor are those of dates and times; a number of eight digits must stand alone.
bool holds_citizen_number(std::string_view text);

}  // namespace gesprek
