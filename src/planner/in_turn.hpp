// Talks that one person, or one room, can only have one after the other: whether there is time for all,
// counted exactly, however their lengths differ.
#pragma once

#include <optional>
#include <vector>

#include "planner/search/instance.hpp"

namespace gesprek::planner {

/// Whether these talks fit one after the other, each at a time of its own options; nothing when there are too
/// many ways to count. `taken` marks options that a fixed talk stands in the way of.
std::optional<bool> fit_in_turn(const Instance& instance, const std::vector<char>& taken,
                                const std::vector<int>& talks);

/// What is left of talks that do not fit in turn when each that they do not fit without either is left out.
/// Empty when they fit, when that was not found out, or when the talk itself could be left out.
std::vector<int> reduced_in_turn(const Instance& instance, const std::vector<char>& taken,
                                 std::vector<int> talks, int talk);

/// The times that lie in an option of any of them, in order, none touching the next.
std::vector<Stretch> open_times(const Instance& instance, const std::vector<char>& taken,
                                const std::vector<int>& talks);

}  // namespace gesprek::planner
