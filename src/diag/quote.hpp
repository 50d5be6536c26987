// What a message may repeat of a table about people.
#pragma once

#include <string>
#include <string_view>

namespace gesprek {

/// False for a text that may be the name, the address or the words of somebody: messages are printed, mailed
/// and sent with a question, and a row that slipped by a column has a name where a date is wanted. True for
/// what has no letter ("31-31-2027"), a number with at most one word ("P12", "3 aprill 2027"), one short word
/// in small letters ("wensje"), an element with such values ("<leerling key="P7">") and a field of a letter.
bool may_be_quoted(std::string_view cell);

/// The cell cut to 40 cells, or "…" when it may not be quoted.
std::string quoted(std::string_view cell);

}  // namespace gesprek
