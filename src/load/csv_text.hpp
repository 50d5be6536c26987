// What reading and writing of tables must agree on: the guard against formulas, and Windows-1252.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gesprek {

/// True for a text that a spreadsheet could take for a formula (first character after blanks is = + - @, also
/// full-width, or a tab or line break; OWASP ASVS 1.2.10), and for such a text behind one or more
/// apostrophes, so that adding and removing the guard undo each other exactly.
bool needs_formula_guard(std::string_view text);

/// Without the apostrophe that the guard put in front; "'t Hart" keeps its own.
std::string_view remove_formula_guard(std::string_view text);

/// The separator that stands most often in a line, outside quotes; ';' when none does.
char separator_of(std::string_view line);

/// Bytes that are Windows-1252 as UTF-8. The five unused values become the C1 controls of the same number.
std::string from_windows_1252(std::string_view bytes);

/// UTF-8 as Windows-1252, or nothing when a character has no place in it.
std::optional<std::string> to_windows_1252(std::string_view text);

}  // namespace gesprek
