// What is done to texts as texts: checking them at the door, comparing, sorting and measuring them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace gesprek {

/// Why a text is refused.
enum class TextFault { invalid_utf8, control_character, invisible_character, too_long };
struct TextProblem {
  TextFault fault;
  std::size_t offset;  ///< byte where it stands
};

/// Whether a text may hold line breaks (LF or CR LF).
enum class Lines { one, many };

/// Checks a text of a person's input: valid UTF-8, no C0/C1 control, no bidirectional, zero-width, private or
/// unassigned character, no more than max_code_points. Nothing when it is clean.
/// (reliability: hostile text is refused at the door, with its place.)
std::optional<TextProblem> check_text(std::string_view text, std::size_t max_code_points = 200,
                                      Lines lines = Lines::one);

/// Without blanks (space, tab, no-break space) at both ends.
std::string_view trim(std::string_view text);

/// Lower case, letter by letter and in no language; for matching of keywords and headings only.
std::string fold(std::string_view text);

/// The composed form (NFC), so that an é typed in two ways is one text. Text that is not valid UTF-8 comes
/// back as it is.
std::string nfc(std::string_view text);

/// Text as the content of an element, or of an attribute in quotes, of HTML or XML.
std::string markup_escaped(std::string_view text);

/// Bytes whose order is the Dutch alphabetical order of the texts (Çelik between Ben Ali and Dam; accents and
/// case last). Equal texts have equal keys; different texts may too, so end every comparison with an id.
std::string sort_key(std::string_view text);

/// The number of character cells a UTF-8 text takes in a terminal (combining marks 0, East Asian wide 2).
std::size_t display_width(std::string_view text);

/// Insertions, deletions, changes and swaps of neighbours, in code points, that turn one text into the other.
/// A text of more than 64 code points counts as wholly different.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate nearest to the text by edit distance when it is near enough to be a slip (at most a third of
/// the length, at least one), else empty. Of equally near ones the first.
template <class Range>
std::string_view nearest(std::string_view text, const Range& candidates) {
  std::string_view best;
  std::size_t best_distance = std::max<std::size_t>(1, text.size() / 3) + 1;
  for (const auto& candidate : candidates) {
    const std::size_t distance = edit_distance(text, std::string_view(candidate));
    if (distance < best_distance) {
      best_distance = distance;
      best = std::string_view(candidate);
    }
  }
  return best;
}

}  // namespace gesprek
