#include "base/terminal.hpp"

#include <unicode/uchar.h>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace gesprek {
namespace {

std::string hexadecimal(char32_t value, std::size_t least_digits) {
  std::string digits;
  for (; value != 0 || digits.size() < least_digits; value >>= 4U) {
    digits.insert(digits.begin(), "0123456789abcdef"[value & 0xFU]);
  }
  return digits;
}

/// How a character is written that must not reach the terminal itself.
std::string written_out(char32_t value) {
  switch (value) {
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    default:
      return value < 0x80 ? "\\x" + hexadecimal(value, 2) : "\\u{" + hexadecimal(value, 2) + '}';
  }
}

bool is_mark(char32_t value) {
  const auto category = u_charType(static_cast<UChar32>(value));
  return category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK ||
         category == U_COMBINING_SPACING_MARK;
}

/// The longest front of the text that fits into `width` cells, in bytes; at least one code point when
/// `forced`.
std::size_t front_that_fits(std::string_view text, std::size_t width, bool forced) {
  std::size_t end = 0;
  std::size_t used = 0;
  while (end < text.size()) {
    const std::size_t size = code_point_at(text, end).size;
    used += display_width(text.substr(end, size));
    if (used > width && !(forced && end == 0)) {
      break;
    }
    end += size;
  }
  return end;
}

/// Bytes of the next line of a text without line breaks, the blanks at its end not counted.
std::size_t next_line(std::string_view text, std::size_t width) {
  const std::size_t fits = front_that_fits(text, width, true);
  if (fits == text.size() || text[fits] == ' ') {
    return fits;
  }
  const std::size_t blank = text.substr(0, fits).rfind(' ');
  return blank == std::string_view::npos || blank == 0 ? fits : blank;
}

void wrap_paragraph(std::string_view text, std::size_t width, std::vector<std::string>& lines) {
  do {
    std::size_t end = next_line(text, width);
    const std::size_t rest = text.find_first_not_of(' ', end);
    while (end > 0 && text[end - 1] == ' ') {
      --end;
    }
    lines.emplace_back(text.substr(0, end));
    text = rest == std::string_view::npos ? std::string_view{} : text.substr(rest);
  } while (!text.empty());
}

}  // namespace

std::string terminal_safe(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = code_point_at(text, i);
    const std::string_view bytes = text.substr(i, point.size);
    if (!point.valid) {
      safe += "\\x" + hexadecimal(point.value, 2);
    } else if (check_text(bytes)) {
      safe += written_out(point.value);
    } else {
      safe += i == 0 && is_mark(point.value) ? "\u25CC" : "";
      safe += bytes;
    }
    i += point.size;
  }
  return safe;
}

std::string ellipsize(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) {
    return std::string(text);
  }
  if (width == 0) {
    return {};
  }
  return std::string(text.substr(0, front_that_fits(text, width - 1, false))) + "…";
}

std::string pad(std::string_view text, std::size_t width, Align align) {
  const std::size_t taken = display_width(text);
  const std::string blanks(taken < width ? width - taken : 0, ' ');
  return align == Align::left ? std::string(text) + blanks : blanks + std::string(text);
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    wrap_paragraph(text.substr(begin, end - begin), std::max<std::size_t>(width, 1), lines);
    begin = end + 1;
  }
  return lines;
}

std::string hang(std::string_view first, std::string_view text, std::size_t width) {
  const std::size_t indent = display_width(first);
  std::string out;
  for (const std::string& line : wrap(text, width > indent ? width - indent : 1)) {
    const std::string lead = out.empty() ? std::string(first) : std::string(indent, ' ');
    out += line.empty() ? lead.substr(0, lead.find_last_not_of(' ') + 1) : lead + line;
    out += '\n';
  }
  return out;
}

std::string paint(Tint tint, std::string_view text, bool color) {
  static constexpr std::string_view k_codes[] = {"", "1", "2", "1;31", "33", "32", "36"};
  if (!color || tint == Tint::none || text.empty()) {
    return std::string(text);
  }
  const std::string_view code = k_codes[static_cast<std::size_t>(tint)];
  return "\x1b[" + std::string(code) + 'm' + std::string(text) + "\x1b[0m";
}

}  // namespace gesprek
