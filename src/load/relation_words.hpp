// What people call those who bring up a child.
#pragma once

#include <string>
#include <string_view>

namespace gesprek {

/// "moeder" → "mother", "stiefvader" → "step", "oma" → "other", "Moeder / verzorger" → "mother": the words of
/// files.md for what somebody is to the child. Empty for a text that says none, and for "ouder": that is no
/// relation of its own.
std::string relation_of_word(std::string_view text);

/// The same for a cell; another text as it stands.
std::string relation_word(std::string_view text);

/// What a heading says of whose column it is: "E-mail stiefvader" → "step", "emailmoeder" → "mother". Empty
/// where it names two ("Moeder/vader"), and for what headings call every guardian ("Verzorger 1").
std::string relation_of_heading(std::string_view heading);

/// For a cell of somebody else's list: one of the six relations; "other" for a word that nobody knows.
std::string imported_relation(std::string_view text);
/// Whether words beside the relation, or instead of one, stand in such a cell.
bool says_more_than_relation(std::string_view text);

/// "M" and "V" say moeder and vader in one list and man and vrouw in another.
bool is_ambiguous_relation(std::string_view text);

/// "Pleegmoeder Anja Bos", "Oma: Els" without the word in front, which is returned; empty where there is
/// none.
std::string take_relation(std::string& whole);

}  // namespace gesprek
