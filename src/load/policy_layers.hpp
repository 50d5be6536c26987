// Layers of a policy: a school's file on its board's, on a shipped one; and the defaults of `every_talk`
// under each talk.
#pragma once

#include <optional>
#include <vector>

#include "load/node.hpp"
#include "load/policy.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// The tree of a policy with everything that it extends merged under it: mappings key by key, lists of things
/// with ids by id, all else replaced. What a higher layer changed goes to overrides. Nothing when a layer
/// cannot be read or found.
std::optional<Node> read_layers(const Sources& sources, SourceId source, const PolicyResolver& resolver,
                                Diagnostics& diagnostics, std::vector<Override>& overrides);

/// The same tree with the defaults of `every_talk` filled in under each talk.
void fill_in_defaults(Node& policy);

}  // namespace gesprek::policy_reader
