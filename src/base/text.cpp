#include "base/text.hpp"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <memory>
#include <new>
#include <vector>

#include "base/utf8.hpp"

namespace gesprek {
namespace {

/// What ICU is asked here fails for want of memory alone.
void require(UErrorCode status) {
  if (U_FAILURE(status)) {
    throw std::bad_alloc();
  }
}

UChar32 icu(char32_t value) {
  return static_cast<UChar32>(value);
}

/// C0, DEL, C1 and the two Unicode line separators.
bool is_control(char32_t value) {
  return value < 0x20 || (value >= 0x7F && value <= 0x9F) || value == 0x2028 || value == 0x2029;
}

/// Nothing that everybody sees in the same way: direction and joining controls, private use, unassigned.
bool is_invisible(char32_t value) {
  const auto category = u_charType(icu(value));
  return u_hasBinaryProperty(icu(value), UCHAR_BIDI_CONTROL) != 0 ||
         u_hasBinaryProperty(icu(value), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0 || value == 0xFEFF ||
         category == U_PRIVATE_USE_CHAR || category == U_UNASSIGNED;
}

bool is_line_break(std::string_view text, std::size_t offset) {
  return text[offset] == '\n' || text.substr(offset, 2) == "\r\n";
}

/// Bytes of the blank at the front, 0 when there is none.
std::size_t blank_at(std::string_view text) {
  if (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
    return 1;
  }
  return text.starts_with("\u00A0") ? 2 : 0;
}

std::size_t blank_before_end(std::string_view text) {
  if (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
    return 1;
  }
  return text.ends_with("\u00A0") ? 2 : 0;
}

icu::UnicodeString to_icu(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::unique_ptr<icu::Collator> dutch_collator() {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale("nl"), status));
  require(status);
  return collator;
}

std::size_t cells(char32_t value) {
  const auto category = u_charType(icu(value));
  const bool combining = category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK;
  if (combining || u_hasBinaryProperty(icu(value), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0) {
    return 0;
  }
  const int width = u_getIntPropertyValue(icu(value), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::vector<char32_t> code_points(std::string_view text) {
  std::vector<char32_t> points;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = code_point_at(text, i);
    points.push_back(point.value);
    i += point.size;
  }
  return points;
}

}  // namespace

std::optional<TextProblem> check_text(std::string_view text, std::size_t max_code_points, Lines lines) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++count) {
    const CodePoint point = code_point_at(text, i);
    if (!point.valid) {
      return TextProblem{TextFault::invalid_utf8, i};
    }
    if (is_control(point.value) && !(lines == Lines::many && is_line_break(text, i))) {
      return TextProblem{TextFault::control_character, i};
    }
    if (point.value >= 0x80 && is_invisible(point.value)) {
      return TextProblem{TextFault::invisible_character, i};
    }
    if (count == max_code_points) {
      return TextProblem{TextFault::too_long, i};
    }
    i += point.size;
  }
  return std::nullopt;
}

std::string_view trim(std::string_view text) {
  while (const std::size_t blank = blank_at(text)) {
    text.remove_prefix(blank);
  }
  while (const std::size_t blank = blank_before_end(text)) {
    text.remove_suffix(blank);
  }
  return text;
}

std::string fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = code_point_at(text, i);
    if (point.valid) {
      append_utf8(folded, static_cast<char32_t>(u_tolower(icu(point.value))));
    } else {
      folded += text[i];
    }
    i += point.size;
  }
  return folded;
}

std::string nfc(std::string_view text) {
  if (find_invalid_utf8(text) != std::string_view::npos) {
    return std::string(text);
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
  require(status);
  std::string composed;
  normalizer->normalize(to_icu(text), status).toUTF8String(composed);
  require(status);
  return composed;
}

std::string markup_escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      case '\n':  // in an attribute it would become a blank
        out += "&#10;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string sort_key(std::string_view text) {
  // Sort keys are taken from a collator that nobody changes, which ICU allows from several threads.
  static const std::unique_ptr<icu::Collator> k_collator = dutch_collator();
  const icu::UnicodeString wide = to_icu(text);
  std::vector<std::uint8_t> key(64);
  std::int32_t length = k_collator->getSortKey(wide, key.data(), static_cast<std::int32_t>(key.size()));
  if (static_cast<std::size_t>(length) > key.size()) {
    key.resize(static_cast<std::size_t>(length));
    length = k_collator->getSortKey(wide, key.data(), length);
  }
  return {key.begin(), key.begin() + length - 1};  // without the NUL at its end
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = code_point_at(text, i);
    width += point.valid ? cells(point.value) : 1;
    i += point.size;
  }
  return width;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  constexpr std::size_t k_longest = 64;
  const std::vector<char32_t> from = code_points(a);
  const std::vector<char32_t> to = code_points(b);
  if (from.size() > k_longest || to.size() > k_longest) {
    return a == b ? 0 : std::max(from.size(), to.size());
  }
  std::vector<std::vector<std::size_t>> cost(from.size() + 1, std::vector<std::size_t>(to.size() + 1));
  for (std::size_t i = 0; i <= from.size(); ++i) {
    for (std::size_t j = 0; j <= to.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      const std::size_t change = from[i - 1] == to[j - 1] ? 0 : 1;
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
      if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
      }
    }
  }
  return cost.back().back();
}

}  // namespace gesprek
