// Texts on their way to a terminal: nothing in a name or a file may steer it, and lines keep to its width.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gesprek {

/// The text with everything that could steer a terminal or forge a line written out: control characters as
/// \n, \t or \x1b, bidirectional, zero-width, private and unassigned characters as \u{202e}, bytes that are
/// not UTF-8 as \xff. Other letters stay as they are. A combining mark at the front gets a dotted circle to
/// stand on.
std::string terminal_safe(std::string_view text);

/// The text cut to `width` cells with "…" at its end when it is longer.
std::string ellipsize(std::string_view text, std::size_t width);

/// Blanks after (or before) the text up to `width` cells.
enum class Align { left, right };
std::string pad(std::string_view text, std::size_t width, Align align = Align::left);

/// Lines of at most `width` cells, broken at blanks; a longer word is broken inside. Line breaks in the text
/// stay. Never empty: "" is one empty line.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

/// The lines of wrap(), the first after `first`, all others after as many blanks, each ended by a line break.
std::string hang(std::string_view first, std::string_view text, std::size_t width);

/// Colour is never the only carrier of a meaning.
enum class Tint { none, bold, dim, red, yellow, green, cyan };
/// The text in the tint; as it is when color is false.
std::string paint(Tint tint, std::string_view text, bool color);

}  // namespace gesprek
