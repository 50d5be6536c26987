// One policy tree over another: a school's over its board's, a talk's own rules over those of `every_talk`.
#pragma once

#include <vector>

#include "load/node.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// The entry of a mapping that can be changed, or null.
Entry* find_entry(Node& mapping, std::string_view key);

/// True for an answer to the rule as a whole (`invite: no`), which is not the value of one of its keys.
bool is_answer(const Node& node);

/// Of a rule that can be written short, the key of its long form that the short one is the value of:
/// `at_least` of `invite`. Empty for a rule whose short form says all that its long form can say.
std::string_view short_key(std::string_view rule);

/// A moment is a talk unless its kind says otherwise.
bool is_talk(const Node& moment);

/// A higher layer over a lower one: mappings key by key, lists of things with ids by id, all else replaced.
/// What the higher one says just as the lower one stays the lower one's, with its place; what it says
/// otherwise goes to overrides.
Node merge_layers(Node lower, Node higher, std::vector<Override>& overrides);

/// What a layer says of one time of a moment that comes round, over that moment of the policy.
Node merge_round(const Node& policy, Node moment, Node change, std::vector<Override>& overrides);

/// A talk over the defaults of `every_talk`, which holds only where the talk says nothing.
Node merge_defaults(Node defaults, Node talk);

}  // namespace gesprek::policy_reader
