// Slips of the pen in one line of a file: a key misspelt, a bracket lost, an indentation that is off.
#pragma once

#include <optional>
#include <string>

#include "base/rng.hpp"

namespace gesprek::test {

/// Makes a slip of some kind and gives its name; nothing when that kind cannot be made in this line.
std::optional<std::string> slip_of_the_pen(std::string& line, Rng& rng);

}  // namespace gesprek::test
