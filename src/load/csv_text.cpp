#include "load/csv_text.hpp"

#include <algorithm>
#include <array>

#include "base/utf8.hpp"

namespace gesprek {
namespace {

/// What the bytes 0x80 … 0x9F mean in Windows-1252; the rest equals Latin-1.
constexpr std::array<char32_t, 32> k_upper_controls{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

constexpr std::array<std::string_view, 12> k_formula_starts{
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", std::string_view("\0", 1)};

/// Blanks that a spreadsheet skips before it looks for a formula.
std::string_view skip_blanks(std::string_view text) {
  constexpr std::string_view k_no_break_space = "\u00A0";
  while (text.starts_with(' ') || text.starts_with(k_no_break_space)) {
    text.remove_prefix(text.starts_with(' ') ? 1 : k_no_break_space.size());
  }
  return text;
}

std::optional<char> windows_1252_byte(char32_t value) {
  if (value < 0x80 || (value >= 0xA0 && value <= 0xFF)) {
    return static_cast<char>(static_cast<unsigned char>(value));
  }
  const auto found = std::ranges::find(k_upper_controls, value);
  if (found == k_upper_controls.end()) {
    return std::nullopt;
  }
  return static_cast<char>(static_cast<unsigned char>(0x80 + (found - k_upper_controls.begin())));
}

}  // namespace

bool needs_formula_guard(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
  text = skip_blanks(text);
  return std::ranges::any_of(k_formula_starts,
                             [&](std::string_view start) { return text.starts_with(start); });
}

std::string_view remove_formula_guard(std::string_view text) {
  return text.starts_with('\'') && needs_formula_guard(text.substr(1)) ? text.substr(1) : text;
}

std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    append_utf8(text, byte >= 0x80 && byte < 0xA0 ? k_upper_controls[byte - 0x80U] : char32_t{byte});
  }
  return text;
}

std::optional<std::string> to_windows_1252(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = code_point_at(text, i);
    const auto byte = point.valid ? windows_1252_byte(point.value) : std::nullopt;
    if (!byte) {
      return std::nullopt;
    }
    bytes += *byte;
    i += point.size;
  }
  return bytes;
}

}  // namespace gesprek
