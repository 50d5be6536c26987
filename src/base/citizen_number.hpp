// Citizen numbers, which the program must not keep or show.
#pragma once

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

}  // namespace gesprek
