#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "load/csv.hpp"
#include "load/csv_text.hpp"
#include "load/encodings.hpp"

namespace gesprek {
namespace {

constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";
constexpr std::array k_separators{';', ',', '\t'};  ///< the earlier one where two stand equally often

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

bool breaks_lines_with_crlf(std::string_view text) {
  const std::size_t line_break = text.find('\n');
  return line_break != std::string_view::npos && line_break > 0 && text[line_break - 1] == '\r';
}

/// The separator that Excel says on a first line of its own ("sep=;"), which is taken out of the text; its
/// line break stays, so that every line keeps its number.
std::optional<char> take_separator_line(std::string& text) {
  const std::string_view line(text.data(), std::min(text.find_first_of("\r\n"), text.size()));
  std::string_view said = line;
  if (said.size() > 2 && said.starts_with('"') && said.ends_with('"')) {
    said = said.substr(1, said.size() - 2);
  }
  if (said.size() != 5 || fold(said.substr(0, 4)) != "sep=") {
    return std::nullopt;
  }
  const char separator = said.back();
  text.erase(0, line.size());
  return separator;
}

/// Older spreadsheets end a line with CR alone. A text with any LF has its lines ended by that.
bool breaks_lines_with_cr(std::string_view text) {
  return text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos;
}

/// The bytes behind a byte-order mark as UTF-8, and what the dialect knows of how they were written.
std::string recode(std::string bytes, Dialect& dialect) {
  if (is_utf16(bytes)) {
    dialect.bom = true;
    dialect.rewritten = true;
    return from_utf16(bytes);
  }
  dialect.bom = bytes.starts_with(k_byte_order_mark);
  if (dialect.bom) {
    bytes.erase(0, k_byte_order_mark.size());
  }
  if (find_invalid_utf8(bytes) == std::string_view::npos) {
    return bytes;
  }
  const auto guessed = [&](Dialect::Guess guess, std::string text) {
    dialect.bom = true;
    dialect.rewritten = true;
    dialect.guess = guess;
    return text;
  };
  if (auto mixed = mend_mixed_utf8(bytes)) {
    return guessed(Dialect::Guess::mixed, std::move(*mixed));
  }
  if (dialect.bom) {
    return bytes;  // it says that it is UTF-8: what is none is a fault
  }
  if (looks_like_code_page_850(bytes)) {
    return guessed(Dialect::Guess::code_page_850, from_code_page_850(bytes));
  }
  if (looks_like_mac_roman(bytes)) {
    return guessed(Dialect::Guess::mac_roman, from_mac_roman(bytes));
  }
  dialect.windows_1252 = true;
  return from_windows_1252(bytes);
}

}  // namespace

char separator_of(std::string_view line) {
  std::array<std::size_t, k_separators.size()> counts{};
  bool in_quotes = false;
  for (const char c : line) {
    in_quotes = in_quotes != (c == '"');
    const auto separator = std::ranges::find(k_separators, c);
    if (!in_quotes && separator != k_separators.end()) {
      ++counts[static_cast<std::size_t>(separator - k_separators.begin())];
    }
  }
  return k_separators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

DecodedText decode_table(std::string_view bytes) {
  return decode_in_place(std::string(bytes));
}

DecodedText decode_in_place(std::string bytes) {
  DecodedText decoded;
  decoded.text = recode(std::move(bytes), decoded.dialect);
  if (breaks_lines_with_cr(decoded.text)) {
    std::ranges::replace(decoded.text, '\r', '\n');
    decoded.dialect.rewritten = true;
  }
  const auto said = take_separator_line(decoded.text);
  decoded.dialect.separator = said ? *said : separator_of(header_line(decoded.text));
  decoded.dialect.crlf = breaks_lines_with_crlf(decoded.text);
  return decoded;
}

}  // namespace gesprek
