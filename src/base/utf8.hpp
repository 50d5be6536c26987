// UTF-8 one code point at a time. Never reads outside the text and never stops: a byte that is not part of
// valid UTF-8 counts as one unit that is marked so.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gesprek {

struct CodePoint {
  char32_t value = 0;    ///< the byte itself where the text is not valid
  std::size_t size = 1;  ///< bytes it takes, 1 … 4
  bool valid = true;
};

/// The code point that begins at `offset`, which must lie inside the text. Overlong forms, surrogates and
/// values above U+10FFFF are not valid.
CodePoint code_point_at(std::string_view text, std::size_t offset);

/// Appends a Unicode scalar value as UTF-8.
void append_utf8(std::string& out, char32_t value);

/// Code points of the text; a byte that is not valid UTF-8 counts as one.
std::size_t count_code_points(std::string_view text);

/// Offset of the first byte that is not part of valid UTF-8; npos when there is none.
std::size_t find_invalid_utf8(std::string_view text);

/// Finds code points by their number, in a step or two instead of from the front. The text must outlive the
/// index.
class CodePointIndex {
 public:
  explicit CodePointIndex(std::string_view text);
  /// Offset of the code point with this number, from 0; the length of the text when there are fewer.
  std::size_t byte_of(std::size_t code_point) const;

 private:
  std::string_view m_text;
  std::vector<std::size_t> m_landmarks;  ///< offsets of every 64th
};

}  // namespace gesprek
