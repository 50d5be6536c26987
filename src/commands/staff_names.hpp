// Members of staff as people name them: by key, or by a name that one of them alone has.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/roster.hpp"

namespace gesprek::commands {

/// Who can be meant: the one with this key; else all with this whole name, in either order and also behind a
/// title ("Juf Anneke de Wit"); else all with this given name, or this family name with its prefix or
/// without. Capitals do not count. Nobody when nobody fits, several when the text does not tell them apart.
std::vector<const Staff*> staff_named(const Roster& roster, std::string_view text);

/// "L3 (Anneke de Wit)", or the key alone of who has no name.
std::string key_and_name(const Staff& member);

}  // namespace gesprek::commands
