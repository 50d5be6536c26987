#include "base/text.hpp"
#include "base/utf8.hpp"
#include "load/csv_text.hpp"
#include "load/xml.hpp"

namespace gesprek {
namespace {

/// UTF-16 with its mark in front as UTF-8; a half surrogate becomes the replacement character.
std::string from_utf16(std::string_view bytes, bool little_endian) {
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

/// What the declaration says after encoding=, folded; empty without one.
std::string declared_encoding(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 200);
  const std::string_view declaration =
      head.starts_with("<?xml") ? head.substr(0, head.find("?>")) : std::string_view();
  const std::size_t key = declaration.find("encoding");
  const std::size_t begin = key == std::string_view::npos ? key : declaration.find_first_of("\"'", key);
  if (begin == std::string_view::npos) {
    return {};
  }
  const std::string_view rest = declaration.substr(begin + 1);
  return fold(rest.substr(0, rest.find(declaration[begin])));
}

bool is_latin(const std::string& encoding) {
  return encoding == "windows-1252" || encoding == "iso-8859-1" || encoding == "iso-8859-15" ||
         encoding == "latin1";
}

}  // namespace

std::string decode_xml(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    return from_utf16(bytes, bytes.starts_with("\xFF\xFE"));
  }
  return is_latin(declared_encoding(bytes)) ? from_windows_1252(bytes) : std::string(bytes);
}

}  // namespace gesprek
