// Telephone numbers, by their digits.
#pragma once

#include <string>
#include <string_view>

namespace gesprek {

/// The digits of a telephone number, the same however it is written: "06-1234 5678" and "+31 (0)6 12345678"
/// are "0612345678".
std::string phone_digits(std::string_view phone);

/// Ten digits that can be dialled in the Netherlands, or a mobile number of Belgium: a nought and an area
/// code that exists.
bool is_national_number(std::string_view digits);

/// The nine of a mobile number whose nought a spreadsheet took: "612345678".
bool is_mobile_without_zero(std::string_view digits);

}  // namespace gesprek
