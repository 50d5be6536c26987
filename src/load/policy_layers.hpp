// Layers of a policy: a school's file on its board's, on a shipped one; and the defaults of `every_talk`
// under each talk.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "load/node.hpp"
#include "load/policy.hpp"
#include "load/policy_changes.hpp"
#include "load/policy_rule.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// The tree of a policy with everything that it extends merged under it.
struct Layers {
  Node tree;
  std::vector<Override> overrides;             ///< what a higher layer states otherwise
  std::vector<Located<std::string>> left_out;  ///< moments that a higher layer does without
  std::vector<RoundChange> rounds;             ///< times of a moment that comes round, lowest layer first
  std::vector<RoundLeftOut> rounds_left_out;
};

/// Reads a policy and the layers under it; nothing when one of them cannot be read or found. The sources of
/// lower layers are added after those of higher ones: Span::source tells which of two is the higher.
std::optional<Layers> read_layers(const Sources& sources, SourceId source, const PolicyResolver& resolver,
                                  Diagnostics& diagnostics);

/// The same tree with the defaults of `every_talk` filled in under each talk.
void fill_in_defaults(Node& policy);

}  // namespace gesprek::policy_reader
