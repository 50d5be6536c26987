// The policies that the program brings along.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace gesprek {

/// Their names, in the order in which they are offered: "ouder-kindgesprekken", "oudercommunicatie".
std::span<const std::string_view> shipped_policies();

/// The YAML text of a shipped policy, or nothing when there is none of that name.
std::optional<std::string_view> shipped_policy(std::string_view name);

/// The YAML text of its test cases, likewise.
std::optional<std::string_view> shipped_cases(std::string_view name);

/// What a shipped policy is called in messages: "(gesprek) ouder-kindgesprekken.yaml".
std::string shipped_name(std::string_view name);

}  // namespace gesprek
