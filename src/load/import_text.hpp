// Values of other programs on their way into our tables: cleaned, or left out with a word about it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "diag/diagnostic.hpp"
#include "model/roster.hpp"

namespace gesprek {

/// Composed and on one line; an unclean or endless text is left out ("unclean-text", a warning).
std::string import_text(std::string_view text, Span place, Diagnostics& diagnostics);

/// What people fill a cell with of which nothing is known ("n.v.t.", "onbekend", "vacature").
bool says_nothing(std::string_view text);

/// A key in one piece (plain_key); that one is changed for it is said once for a file ("key-changed").
std::string import_key(std::string_view text, Span place, Diagnostics& diagnostics);

/// A date, perhaps with a time behind it; nothing and a warning for anything else. An empty text is no date.
std::optional<Day> import_day(std::string_view text, Span place, Diagnostics& diagnostics);

/// An address that mail can go to; nothing and a warning ("bad-email") for anything else.
std::string import_email(std::string_view text, Span place, Diagnostics& diagnostics);

/// The same for a cell that may hold several. Where the row is about one guardian the first is taken; else
/// nobody knows whose they are, and none is. Both are said ("more-addresses"), and no address is repeated.
std::string import_emails(std::string_view text, bool is_only_one, Span place, Diagnostics& diagnostics);

/// A key made from who somebody is, the same in every import: a letter, then eight digits or letters. It only
/// holds the rows of one file together and finds people whom an earlier version gave such a key: it can be
/// guessed back, so no new one enters a table (DrawnKeys).
std::string made_key(char letter, const PersonName& name, std::string_view more);

}  // namespace gesprek
