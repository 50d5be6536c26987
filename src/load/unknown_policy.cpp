#include "load/unknown_policy.hpp"

#include "base/text.hpp"
#include "load/shipped.hpp"
#include "words/policy.hpp"

namespace gesprek {
namespace {

namespace say_policy = words::policy;

std::string shipped_names() {
  std::string names;
  for (const std::string_view shipped : shipped_policies()) {
    names += (names.empty() ? "" : ", ") + std::string(shipped);
  }
  return names;
}

bool is_address(std::string_view name) {
  return name.find("://") != std::string_view::npos || name.starts_with("www.");
}

}  // namespace

bool is_policy_file(std::string_view name) {
  return name.ends_with(".yaml") || name.ends_with(".yml");
}

void report_unknown_policy(const Located<std::string>& name, Diagnostics& diagnostics) {
  const auto report = [&](Message message, Message help) {
    diagnostics.error("unknown-policy", name.span, std::move(message), std::move(help));
  };
  if (is_address(name.value)) {
    report(say_policy::k_policy_address, say_policy::k_policy_address_help);
    return;
  }
  if (is_policy_file(name.value)) {
    report({say_policy::k_no_policy_file, {{"name", name.value}}},
           {say_policy::k_no_policy_file_help, {{"names", shipped_names()}}});
    return;
  }
  const std::string_view near = nearest(name.value, shipped_policies());
  report({say_policy::k_unknown_policy, {{"name", name.value}}},
         near.empty() ? Message(say_policy::k_unknown_policy_help, {{"names", shipped_names()}})
                      : Message(say_policy::k_did_you_mean, {{"near", std::string(near)}}));
}

}  // namespace gesprek
