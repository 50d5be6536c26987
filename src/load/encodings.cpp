#include "load/encodings.hpp"

#include <algorithm>
#include <array>

#include "base/utf8.hpp"
#include "load/csv_text.hpp"

namespace gesprek {
namespace {

/// What the bytes 0x80 … 0xFF mean in code page 850.
constexpr std::array<char32_t, 128> k_code_page_850{
    0x00C7, 0x00FC, 0x00E9, 0x00E2, 0x00E4, 0x00E0, 0x00E5, 0x00E7, 0x00EA, 0x00EB, 0x00E8, 0x00EF, 0x00EE,
    0x00EC, 0x00C4, 0x00C5, 0x00C9, 0x00E6, 0x00C6, 0x00F4, 0x00F6, 0x00F2, 0x00FB, 0x00F9, 0x00FF, 0x00D6,
    0x00DC, 0x00F8, 0x00A3, 0x00D8, 0x00D7, 0x0192, 0x00E1, 0x00ED, 0x00F3, 0x00FA, 0x00F1, 0x00D1, 0x00AA,
    0x00BA, 0x00BF, 0x00AE, 0x00AC, 0x00BD, 0x00BC, 0x00A1, 0x00AB, 0x00BB, 0x2591, 0x2592, 0x2593, 0x2502,
    0x2524, 0x00C1, 0x00C2, 0x00C0, 0x00A9, 0x2563, 0x2551, 0x2557, 0x255D, 0x00A2, 0x00A5, 0x2510, 0x2514,
    0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x00E3, 0x00C3, 0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550,
    0x256C, 0x00A4, 0x00F0, 0x00D0, 0x00CA, 0x00CB, 0x00C8, 0x0131, 0x00CD, 0x00CE, 0x00CF, 0x2518, 0x250C,
    0x2588, 0x2584, 0x00A6, 0x00CC, 0x2580, 0x00D3, 0x00DF, 0x00D4, 0x00D2, 0x00F5, 0x00D5, 0x00B5, 0x00FE,
    0x00DE, 0x00DA, 0x00DB, 0x00D9, 0x00FD, 0x00DD, 0x00AF, 0x00B4, 0x00AD, 0x00B1, 0x2017, 0x00BE, 0x00B6,
    0x00A7, 0x00F7, 0x00B8, 0x00B0, 0x00A8, 0x00B7, 0x00B9, 0x00B3, 0x00B2, 0x25A0, 0x00A0};

/// Likewise in Mac Roman.
constexpr std::array<char32_t, 128> k_mac_roman{
    0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1, 0x00E0, 0x00E2, 0x00E4, 0x00E3, 0x00E5,
    0x00E7, 0x00E9, 0x00E8, 0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF, 0x00F1, 0x00F3, 0x00F2, 0x00F4,
    0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC, 0x2020, 0x00B0, 0x00A2, 0x00A3, 0x00A7, 0x2022, 0x00B6,
    0x00DF, 0x00AE, 0x00A9, 0x2122, 0x00B4, 0x00A8, 0x2260, 0x00C6, 0x00D8, 0x221E, 0x00B1, 0x2264, 0x2265,
    0x00A5, 0x00B5, 0x2202, 0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA, 0x00BA, 0x03A9, 0x00E6, 0x00F8, 0x00BF,
    0x00A1, 0x00AC, 0x221A, 0x0192, 0x2248, 0x2206, 0x00AB, 0x00BB, 0x2026, 0x00A0, 0x00C0, 0x00C3, 0x00D5,
    0x0152, 0x0153, 0x2013, 0x2014, 0x201C, 0x201D, 0x2018, 0x2019, 0x00F7, 0x25CA, 0x00FF, 0x0178, 0x2044,
    0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02, 0x2021, 0x00B7, 0x201A, 0x201E, 0x2030, 0x00C2, 0x00CA, 0x00C1,
    0x00CB, 0x00C8, 0x00CD, 0x00CE, 0x00CF, 0x00CC, 0x00D3, 0x00D4, 0xF8FF, 0x00D2, 0x00DA, 0x00DB, 0x00D9,
    0x0131, 0x02C6, 0x02DC, 0x00AF, 0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB, 0x02C7};

std::string from_code_page(std::string_view bytes, const std::array<char32_t, 128>& page) {
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    append_utf8(text, byte < 0x80 ? char32_t{byte} : page[byte - 0x80U]);
  }
  return text;
}

bool is_small(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7) || c == 0x0161 || c == 0x0153 ||
         c == 0x017E || c == 0x0131;
}

bool is_capital(char32_t c) {
  return (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) || c == 0x0160 || c == 0x0152 ||
         c == 0x017D || c == 0x0178;
}

bool is_letter_of_a_name(char32_t c) {
  return is_small(c) || is_capital(c);
}

/// A dash, an apostrophe and a blank that does not break can stand inside a name, a closing quote and the
/// like behind it.
bool may_follow_a_letter(char32_t c) {
  return c == 0x2018 || c == 0x2019 || c == 0x2013 || c == 0x2014 || c == 0x201D || c == 0x2026 ||
         c == 0x2122 || c == 0xA0 || c == 0xB4 || c == 0xAE || c == 0xA9 || c == 0xBB || c == 0xB0;
}

/// How often a character beyond ASCII stands where no writer puts it: a mark inside a word, a capital behind
/// a small letter, a small letter before a capital.
std::size_t oddities(std::string_view text) {
  std::size_t odd = 0;
  char32_t before = U' ';
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = code_point_at(text, i);
    i += point.size;
    if (point.value >= 0x80) {
      const char32_t behind = i < text.size() ? code_point_at(text, i).value : U' ';
      const bool mark_in_word = !is_letter_of_a_name(point.value) && !may_follow_a_letter(point.value) &&
                                is_letter_of_a_name(before);
      const bool late_capital = is_capital(point.value) && is_small(before);
      const bool early_small = is_small(point.value) && is_capital(behind);
      odd += mark_in_word || late_capital || early_small ? 1 : 0;
    }
    before = point.value;
  }
  return odd;
}

std::optional<std::string> to_code_page_850(std::string_view text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = code_point_at(text, i);
    const auto found = std::ranges::find(k_code_page_850, point.value);
    if (found == k_code_page_850.end()) {
      return std::nullopt;
    }
    bytes += static_cast<char>(static_cast<unsigned char>(0x80 + (found - k_code_page_850.begin())));
    i += point.size;
  }
  return bytes;
}

/// Letters of Latin alphabets, the marks that stand between them, and the mark in front of a file.
bool is_of_a_list(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = code_point_at(text, i);
    const bool is_latin = point.value >= 0xA0 && point.value <= 0x17F;
    const bool is_mark = (point.value >= 0x2010 && point.value <= 0x2026) || point.value == 0xFEFF;
    if (!point.valid || (!is_latin && !is_mark)) {
      return false;
    }
    i += point.size;
  }
  return true;
}

/// A run of characters beyond ASCII as it was before it was encoded a second time.
std::optional<std::string> decoded_once(std::string_view run) {
  for (const auto& bytes : {to_windows_1252(run), to_code_page_850(run)}) {
    if (bytes && bytes->size() > 1 && find_invalid_utf8(*bytes) == std::string::npos &&
        is_of_a_list(*bytes)) {
      return bytes;
    }
  }
  return std::nullopt;
}

}  // namespace

bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

std::string from_utf16(std::string_view bytes) {
  const bool little_endian = bytes.starts_with("\xFF\xFE");
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(little_endian ? second << 8U | first : first << 8U | second);
  };
  std::string text;
  for (std::size_t at = 2; at + 1 < bytes.size(); at += 2) {
    char32_t value = unit(at);
    if (value >= 0xD800 && value < 0xDC00 && at + 3 < bytes.size() && unit(at + 2) >= 0xDC00 &&
        unit(at + 2) < 0xE000) {
      value = 0x10000 + ((value - 0xD800) << 10U) + (unit(at + 2) - 0xDC00);
      at += 2;
    }
    append_utf8(text, value >= 0xD800 && value < 0xE000 ? U'\uFFFD' : value);
  }
  return text;
}

std::string from_code_page_850(std::string_view bytes) {
  return from_code_page(bytes, k_code_page_850);
}

std::string from_mac_roman(std::string_view bytes) {
  return from_code_page(bytes, k_mac_roman);
}

std::optional<std::string> mend_mixed_utf8(std::string_view bytes) {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  bool has_utf8_line = false;
  for (std::string_view rest = bytes; !rest.empty() && !has_utf8_line;) {
    const std::string_view line = rest.substr(0, rest.find_first_of("\r\n"));
    has_utf8_line = !std::ranges::all_of(line, is_ascii) && find_invalid_utf8(line) == std::string_view::npos;
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
  }
  if (!has_utf8_line) {
    return std::nullopt;
  }
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint point = code_point_at(bytes, at);
    text += point.valid ? std::string(bytes.substr(at, point.size)) : from_windows_1252(bytes.substr(at, 1));
    at += point.valid ? point.size : 1;
  }
  return text;
}

std::optional<std::string> undo_double_encoding(std::string_view text) {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  if (find_invalid_utf8(text) != std::string_view::npos) {
    return std::nullopt;  // it is no UTF-8 at all
  }
  std::string mended;
  bool any = false;
  for (auto at = text.begin(); at != text.end();) {
    const auto begin = std::find_if_not(at, text.end(), is_ascii);
    const auto end = std::find_if(begin, text.end(), is_ascii);
    mended.append(at, begin);
    const std::string_view run =
        text.substr(static_cast<std::size_t>(begin - text.begin()), static_cast<std::size_t>(end - begin));
    const auto once = decoded_once(run);
    mended += once.value_or(std::string(run));
    any = any || once;
    at = end;
  }
  return any ? std::optional(std::move(mended)) : std::nullopt;
}

bool looks_like_code_page_850(std::string_view bytes) {
  return oddities(from_windows_1252(bytes)) > 0 && oddities(from_code_page_850(bytes)) == 0;
}

bool looks_like_mac_roman(std::string_view bytes) {
  return oddities(from_windows_1252(bytes)) > 0 && oddities(from_mac_roman(bytes)) == 0 &&
         !looks_like_code_page_850(bytes);
}

}  // namespace gesprek
