// What bytes mean in a code page of one byte a character.
#pragma once

#include <array>

namespace gesprek {

/// By byte from 0x80 … 0xFF: its character.
using CodePage = std::array<char32_t, 128>;

/// A code page by the name that the library for Unicode knows it by ("ibm-850", "macintosh").
CodePage code_page(const char* name);

}  // namespace gesprek
