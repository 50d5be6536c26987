// Texts of older and other programs than ours as UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gesprek {

/// True for bytes that begin with the mark of UTF-16, in either order.
bool is_utf16(std::string_view bytes);

/// UTF-16 with its mark in front as UTF-8; a half surrogate becomes the replacement character.
std::string from_utf16(std::string_view bytes);

/// Bytes of code page 850, in which DOS and Excel's "CSV (MS-DOS)" write, as UTF-8.
std::string from_code_page_850(std::string_view bytes);

/// True when bytes that are not UTF-8 make words as code page 850 and none as Windows-1252 ("Ren‚e" for
/// Renée). In doubt they are Windows-1252.
bool looks_like_code_page_850(std::string_view bytes);

/// Bytes of Mac Roman, in which Excel for the Mac writes its "CSV (Macintosh)",
/// as UTF-8.
std::string from_mac_roman(std::string_view bytes);

/// True when bytes that are not UTF-8 make words as Mac Roman and as neither of
/// the others.
bool looks_like_mac_roman(std::string_view bytes);

/// Bytes of which some lines are UTF-8 and others Windows-1252 (rows of another
/// list were put behind it) as UTF-8; nothing where no line is UTF-8.
std::optional<std::string> mend_mixed_utf8(std::string_view bytes);

/// UTF-8 that was taken for Windows-1252 or code page 850 and made UTF-8 once
/// more ("ZoÃ«", "Zo├½" for Zoë), as it was before; nothing where there is none
/// of that.
std::optional<std::string> undo_double_encoding(std::string_view text);

}  // namespace gesprek
