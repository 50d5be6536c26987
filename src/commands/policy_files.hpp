// Finds the policies that a policy builds on: shipped ones by name, files beside it by path.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "load/policy.hpp"

namespace gesprek::commands {

/// The bytes of a file by its path, or nothing when there is none.
using ReadFile = std::function<std::optional<std::string>(const std::string& path)>;

PolicyResolver policy_files(Sources& sources, ReadFile read);

}  // namespace gesprek::commands
