// A policy that a file names (`extends:`, `policy:`) and that is not there.
#pragma once

#include <string>
#include <string_view>

#include "diag/diagnostic.hpp"

namespace gesprek {

/// True for the name of a file; every other name is that of a policy that the program ships.
bool is_policy_file(std::string_view name);

/// Says where the name stands and what can stand there: a shipped name, or a file on disk (no address).
void report_unknown_policy(const Located<std::string>& name, Diagnostics& diagnostics);

}  // namespace gesprek
