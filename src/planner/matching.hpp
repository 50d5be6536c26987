// As many talks as possible, each at a time of its own.
#pragma once

#include <utility>
#include <vector>

#include "planner/problem.hpp"

namespace gesprek::planner {

/// A maximum matching of talks with times of one member of staff (augmenting paths). Each talk, or each part
/// of a long one, holds one of the times that lie inside it, and talks that do not overlap hold different
/// ones: so no plan places more talks than the matching.
class Matching {
 public:
  Matching(std::vector<std::vector<int>> times_of, int times)
      : m_times_of(std::move(times_of)), m_talk_at(times, k_none) {}

  bool add(int talk);

  /// After a talk could not be added: the talks that hold all the times that any of them could.
  std::vector<int> stuck(int talk) const;

 private:
  bool augment(int talk);

  std::vector<std::vector<int>> m_times_of;
  std::vector<int> m_talk_at;
  std::vector<char> m_seen;
};

}  // namespace gesprek::planner
