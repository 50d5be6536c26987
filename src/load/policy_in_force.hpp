// Which talks an override of a higher layer determines.
#pragma once

#include <vector>

#include "load/node.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// Notes with each override what stands lowest for it, and the talks and gatherings that it holds for: not
/// those that state the rule themselves, and none where still higher layers state it again, whole or part by
/// part. The tree is that of all layers, before the defaults of `every_talk` are filled in.
void note_talks(const Node& policy, std::vector<Override>& overrides);

/// The rules under `every_talk` that each talk of the tree states itself.
std::vector<UnusedDefault> unused_defaults(const Node& policy);

}  // namespace gesprek::policy_reader
