// Keys of other programs as keys of the tables. In those no blank, comma or '/' can stand: lists have blanks
// and commas between keys, and a talk is called MOMENT/PUPIL/NUMBER.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gesprek {

/// The key with "~-" for each '/', "~_" for a blank, "~." for a comma and "~~" for a '~': two keys that
/// differ stay two, and a key is the same in every import. Without digits or letters, so that a number in
/// pieces stays one.
std::string plain_key(std::string_view key);

/// How the key may stand in tables that an earlier version, or a person, filled: as it is written at the
/// source, or with '_' in the place of its marks. Without the key itself; none for most keys.
std::vector<std::string> other_forms(std::string_view plain);

/// The keys of one cell of a list, however they are set apart: "1001; 1002",
/// "1001|1002", "1001 en 1002". A slash or a plus between numbers of about one
/// length does that too; elsewhere it is part of the key.
std::vector<std::string> split_keys(std::string_view cell);

}  // namespace gesprek
