// What a layer says of moments that the policy below does not have.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"
#include "load/node.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// What a layer says of one time of a moment below that comes round: `- id: opp-2`.
struct RoundChange {
  std::string id;
  std::string moment;
  Node rules;
};

/// "opp" of "opp-2", where these moments have it and it comes round; else null.
const Node* moment_of_round(std::string_view id, const Node& moments);

/// Takes out of the tree what is said of one time of a moment below.
void take_out_round_changes(const Node& lower, Node& higher, std::vector<RoundChange>& changes);

/// A moment under an id that the layer below lacks, and without what makes it a moment of its own, was meant
/// to change one below: reports that, once, and takes it out of the tree.
void take_out_stray_changes(const Node& lower, Node& higher, Diagnostics& diagnostics);

/// Gives each time that is changed a moment in the tree, that which comes round with the change over it.
/// Returns of which moment each is a time.
std::map<std::string, std::string> put_in_rounds(Node& policy, const std::vector<RoundChange>& changes,
                                                 std::vector<Override>& overrides);

}  // namespace gesprek::policy_reader
