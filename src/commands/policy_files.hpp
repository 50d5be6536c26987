// Finds the policies that a policy builds on: shipped ones by name, files beside it by path.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "load/policy.hpp"

namespace gesprek::commands {

/// The bytes of a file by its path, or nothing when there is none.
using ReadFile = std::function<std::optional<std::string>(const std::string& path)>;

/// The path of a file that the policy at `path` names: beside it, or from the root.
std::string beside(std::string_view path, std::string_view name);

PolicyResolver policy_files(Sources& sources, ReadFile read);

}  // namespace gesprek::commands
