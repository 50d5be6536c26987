#include "load/shipped.hpp"

#include <algorithm>
#include <array>

namespace gesprek {
namespace embedded {
extern const std::string_view policy_ouder_kindgesprekken;
extern const std::string_view policy_oudercommunicatie;
}  // namespace embedded

namespace {

constexpr std::array<std::string_view, 2> k_names{"ouder-kindgesprekken", "oudercommunicatie"};

}  // namespace

std::span<const std::string_view> shipped_policies() {
  return k_names;
}

std::optional<std::string_view> shipped_policy(std::string_view name) {
  const std::array<std::string_view, k_names.size()> texts{embedded::policy_ouder_kindgesprekken,
                                                           embedded::policy_oudercommunicatie};
  const auto found = std::ranges::find(k_names, name);
  return found == k_names.end() ? std::nullopt
                                : std::optional(texts.at(static_cast<std::size_t>(found - k_names.begin())));
}

std::string shipped_name(std::string_view name) {
  return "(gesprek) " + std::string(name) + ".yaml";
}

}  // namespace gesprek
