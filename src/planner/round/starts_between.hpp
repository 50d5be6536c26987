// Starts off a teacher's raster, for families who come to several rooms and whose walk does not fit the
// raster.
#pragma once

#include <functional>
#include <set>
#include <vector>

#include "agenda/agenda.hpp"
#include "planner/problem.hpp"

namespace gesprek::planner {

/// Adds the ways of holding a talk that begin at these times, as far as there are any.
using AddWays = std::function<void(int talk, const std::set<Time>& starts)>;

/// Where the talks of a family can on no day be held one right after the other (with the walk between two
/// rooms, and less than ten minutes of waiting), each of them may also begin directly after, or end directly
/// before, a start of another of them. Who each talk is owed to stands beside it; the talks' candidates are
/// read anew after each call of add, in whatever order they stand.
void add_starts_between(const std::vector<const OwedTalk*>& owed, const std::vector<Talk>& talks,
                        const std::vector<Place>& places, Time walk, const AddWays& add);

}  // namespace gesprek::planner
