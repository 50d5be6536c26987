// Talks for which no hours are stated: a list by day, without clock times (A12).
#pragma once

#include "planner/round/build.hpp"

namespace gesprek::planner {

/// Spreads the talks of each class evenly over the school days of their window on which one of the class's
/// teachers works; those that have a day keep it. Those without such a day are put into `without_day`.
void list_by_day(const std::vector<RoundTalk>& talks, const BuildInput& input,
                 std::vector<ListedTalk>& listed, std::vector<RoundTalk>& without_day);

}  // namespace gesprek::planner
