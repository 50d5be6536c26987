#include <algorithm>
#include <array>

#include "base/utf8.hpp"
#include "load/csv.hpp"
#include "load/csv_text.hpp"

namespace gesprek {
namespace {

constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";
constexpr std::array k_separators{';', ',', '\t'};

/// The first line that is not empty, up to a line break outside quotes.
std::string_view header_line(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
  bool in_quotes = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    in_quotes = in_quotes != (text[i] == '"');
    if (text[i] == '\n' && !in_quotes) {
      return text.substr(0, i);
    }
  }
  return text;
}

/// The separator that stands most often outside quotes; the earlier in k_separators when two do.
char find_separator(std::string_view header) {
  std::array<std::size_t, k_separators.size()> counts{};
  bool in_quotes = false;
  for (const char c : header) {
    in_quotes = in_quotes != (c == '"');
    const auto separator = std::ranges::find(k_separators, c);
    if (!in_quotes && separator != k_separators.end()) {
      ++counts[static_cast<std::size_t>(separator - k_separators.begin())];
    }
  }
  return k_separators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

bool breaks_lines_with_crlf(std::string_view text) {
  const std::size_t line_break = text.find('\n');
  return line_break != std::string_view::npos && line_break > 0 && text[line_break - 1] == '\r';
}

}  // namespace

DecodedText decode_table(std::string_view bytes) {
  DecodedText decoded;
  decoded.dialect.bom = bytes.starts_with(k_byte_order_mark);
  bytes.remove_prefix(decoded.dialect.bom ? k_byte_order_mark.size() : 0);
  decoded.dialect.windows_1252 = !decoded.dialect.bom && find_invalid_utf8(bytes) != std::string_view::npos;
  decoded.text = decoded.dialect.windows_1252 ? from_windows_1252(bytes) : std::string(bytes);
  decoded.dialect.separator = find_separator(header_line(decoded.text));
  decoded.dialect.crlf = breaks_lines_with_crlf(decoded.text);
  return decoded;
}

}  // namespace gesprek
