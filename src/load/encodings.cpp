#include "load/encodings.hpp"

#include <algorithm>

#include "base/code_page.hpp"
#include "base/utf8.hpp"
#include "load/csv_text.hpp"

namespace gesprek {
namespace {

const CodePage& code_page_850() {
  static const CodePage page = code_page("ibm-850");
  return page;
}

const CodePage& mac_roman() {
  static const CodePage page = code_page("macintosh");
  return page;
}

std::string from_code_page(std::string_view bytes, const CodePage& page) {
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
    const auto found = std::ranges::find(code_page_850(), point.value);
    if (found == code_page_850().end()) {
      return std::nullopt;
    }
    bytes += static_cast<char>(static_cast<unsigned char>(0x80 + (found - code_page_850().begin())));
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
  return from_code_page(bytes, code_page_850());
}

std::string from_mac_roman(std::string_view bytes) {
  return from_code_page(bytes, mac_roman());
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
