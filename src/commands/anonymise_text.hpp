// gesprek.toml without what a person wrote for people: comments and names.
#pragma once

#include <string>
#include <string_view>

#include "commands/pseudonyms.hpp"

namespace gesprek::commands {

/// The school's file with other keys and names, and without comments and [files]: tables of the copy have
/// their usual names. Only for a file that load_school reads without an error.
std::string anonymise_school(std::string_view toml, const Pseudonyms& pseudonyms);

}  // namespace gesprek::commands
