// What a verb reads besides the school: a file that was named, or standard input.
#pragma once

#include <string>

#include "commands/env.hpp"

namespace gesprek::commands {

/// How messages call a file: its path, or "<standard input>" for "-".
std::string name_of(const Located<std::string>& file);
/// Its bytes. Of standard input a little more than may be, so that whoever reads on sees that it is too much.
/// Throws IoError.
std::string read_bytes(const Located<std::string>& file, Env& env);

}  // namespace gesprek::commands
