// A school's policy without what its writers say to people: comments, names and texts.
#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.hpp"

namespace gesprek::commands {

struct PolicyLayer {
  std::string path;  ///< in the copy: policy.yaml, policy-2.yaml …
  std::string text;
};

/// The school's policy and the files that it builds on, each naming the next as it is called in the copy.
/// Texts that no plan or finding depends on are replaced, names by the id of what they name; every rule stays
/// on its line. Only for a policy that load_policy reads without an error; each file must be among the
/// sources.
std::vector<PolicyLayer> anonymise_policy(const Sources& sources, const std::string& path, Lang lang);

}  // namespace gesprek::commands
