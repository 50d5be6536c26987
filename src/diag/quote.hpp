// What a message may repeat of a table about people.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gesprek {

/// False for a text that may be the name, the address, the birthday or the words of somebody: messages are
/// printed, mailed and sent with a question, and a row that slipped by a column has a name where a date is
/// wanted. True for what has no letter and few digits ("31-31-2027"), a code without a word in it ("P12",
/// "stu-0012"), a day with a month ("3 aprill 2027"), a detail of the log ("present=P1"), an element with
/// such values ("<leerling key="P7">") and a field of a letter.
bool may_be_quoted(std::string_view cell);

/// The cell cut to 40 cells, or "…" when it may not be quoted.
std::string quoted(std::string_view cell);

/// Likewise where one of these words is wanted: a slip in one ("wensje") is quoted too.
std::string quoted(std::string_view cell, const std::vector<std::string_view>& words);

}  // namespace gesprek
