#include "load/shipped.hpp"

#include <algorithm>
#include <array>

namespace gesprek {
namespace embedded {
extern const std::string_view policy_ouder_kindgesprekken;
extern const std::string_view policy_oudercommunicatie;
extern const std::string_view cases_ouder_kindgesprekken;
extern const std::string_view cases_oudercommunicatie;
}  // namespace embedded

namespace {

constexpr std::array<std::string_view, 2> k_names{"ouder-kindgesprekken", "oudercommunicatie"};

using Texts = std::array<std::string_view, k_names.size()>;

/// The text that belongs to the name.
std::optional<std::string_view> text_of(std::string_view name, const Texts& texts) {
  const auto found = std::ranges::find(k_names, name);
  return found == k_names.end() ? std::nullopt
                                : std::optional(texts.at(static_cast<std::size_t>(found - k_names.begin())));
}

}  // namespace

std::span<const std::string_view> shipped_policies() {
  return k_names;
}

std::optional<std::string_view> shipped_policy(std::string_view name) {
  return text_of(name, {embedded::policy_ouder_kindgesprekken, embedded::policy_oudercommunicatie});
}

std::optional<std::string_view> shipped_cases(std::string_view name) {
  return text_of(name, {embedded::cases_ouder_kindgesprekken, embedded::cases_oudercommunicatie});
}

std::string shipped_name(std::string_view name) {
  return "(gesprek) " + std::string(name) + ".yaml";
}

}  // namespace gesprek
