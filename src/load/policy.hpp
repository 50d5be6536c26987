// The policy of a school from its YAML text: docs/reference/policy.md.
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "diag/diagnostic.hpp"
#include "model/policy.hpp"

namespace gesprek {

/// Finds what `extends: NAME` or `extends: FILE` stands for: a shipped policy by its name, or a file by its
/// path from that of `from`. The text is added to the run's sources under a name that is the same each time.
/// Nothing when there is none.
using PolicyResolver = std::function<std::optional<SourceId>(std::string_view name, SourceId from)>;

/// Finds the policies that the program ships, and no files.
PolicyResolver shipped_resolver(Sources& sources);

/// Reads a policy with the layers under it. Every problem is reported in the one run; nothing when there was
/// an error. Each basis of the result names a clause of the source documents, or the policy's path to the
/// rule ("moments.startgesprek.report").
std::optional<Policy> load_policy(const Sources& sources, SourceId source, const PolicyResolver& resolver,
                                  Diagnostics& diagnostics);

/// The policy as far as it could be read, `whole` when there was no error: enough to hold the names in other
/// files against it, and nothing else.
struct PolicyReading {
  Policy policy;
  bool whole = false;
};
PolicyReading load_policy_leniently(const Sources& sources, SourceId source, const PolicyResolver& resolver,
                                    Diagnostics& diagnostics);

}  // namespace gesprek
