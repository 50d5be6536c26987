#include "base/text.hpp"
#include "load/csv_text.hpp"
#include "load/encodings.hpp"
#include "load/xml.hpp"

namespace gesprek {
namespace {

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
  if (is_utf16(bytes)) {
    return from_utf16(bytes);
  }
  return is_latin(declared_encoding(bytes)) ? from_windows_1252(bytes) : std::string(bytes);
}

}  // namespace gesprek
