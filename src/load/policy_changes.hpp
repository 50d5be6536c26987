// What a layer says of moments that the policy below does not have.
#pragma once

#include "diag/diagnostic.hpp"
#include "load/node.hpp"

namespace gesprek::policy_reader {

/// A moment under an id that the layer below lacks, and without what makes it a moment of its own, was meant
/// to change one below: reports that, once, and takes it out of the tree.
void take_out_stray_changes(const Node& lower, Node& higher, Diagnostics& diagnostics);

}  // namespace gesprek::policy_reader
