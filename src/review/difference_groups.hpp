// The groups of two versions of a moment: which of them share pupils, and whom they are together.
#pragma once

#include <cstddef>
#include <vector>

#include "model/policy.hpp"
#include "review/statements.hpp"

namespace gesprek::review {

/// True when both say the same in either language.
bool says_the_same(const Statement& before, const Statement& now);

/// Two groups that share pupils, and the grades that they share.
struct GroupPair {
  std::size_t before;
  std::size_t now;
  std::vector<int> grades;
};
/// By the order of the newer groups. Groups that share nobody are paired in their order.
std::vector<GroupPair> pairs_of(const Moment& before, const Moment& now);

/// All groups in words, those under the same condition together; and where the first stands.
Statement everybody(const Moment& moment);

/// True when both moments are for the same pupils, however they are divided in groups.
bool same_slices(const Moment& before, const Moment& now);

/// True when all pupils of a new moment were in the older version of another, and none is in its newer one.
bool takes_over(const Moment& come, const Moment& before, const Moment& now);

}  // namespace gesprek::review
