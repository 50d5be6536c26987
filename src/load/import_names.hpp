// Names of people as lists write them, taken apart.
#pragma once

#include <string_view>

#include "model/roster.hpp"

namespace gesprek {

/// A whole name in its parts, without a title in front ("Juf", "Dhr."): the first word is the given name,
/// small Dutch words after it are the prefix ("Sanne van de Berg"). With the family name first, its prefix
/// may stand on either side or in brackets ("Berg, Sanne van de", "Berg (van de), Sanne"), and the name that
/// a child is called by in brackets behind initials ("Berg, S.M. (Sanne)").
PersonName split_name(std::string_view whole);

/// "van Dijk", "Dijk, van" or "Dijk (van)" in the family name, where no prefix is stated, as prefix and
/// family name: names sort by the latter.
PersonName with_prefix_apart(PersonName name);

/// "Tim en Els Tam", "T. Tam & E. Vos": two people in one name.
bool names_two(std::string_view whole);

/// Of a list with a column for the given or the family name alone, and one for the whole name: what the one
/// lacks is what the other has besides. The name of two people stays whole, as a family name.
PersonName completed_name(PersonName parts, std::string_view whole);

/// The name that stands with what another source has of it: a part that the source does not give stays, a
/// prefix only beside the family name that it is of, and initials say less than the name that they stand for.
PersonName updated_name(const PersonName& standing, const PersonName& imported);

/// "van", "de", "'t": a small word before a family name.
bool is_prefix_word(std::string_view word);

/// "F." or "F.M." for "Fatima".
bool are_initials_of(std::string_view initials, std::string_view given);

}  // namespace gesprek
