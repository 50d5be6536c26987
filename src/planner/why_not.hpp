// Why talks have no place, with proof where there is one.
#pragma once

#include <vector>

#include "planner/search/instance.hpp"
#include "planner/solve.hpp"

namespace gesprek::planner {

/// One reason for each talk without a place. `taken` marks options that a fixed talk stands in the way of.
/// After `most` talks only the reasons that are quickly found.
std::vector<WhyNot> explain_unplaced(const Instance& instance, const std::vector<char>& taken,
                                     const Assignment& assignment, std::size_t most);

/// Only the reasons that a member of staff has too few times; quick.
std::vector<WhyNot> too_few_times(const Instance& instance, const std::vector<char>& taken,
                                  const Assignment& assignment);

}  // namespace gesprek::planner
