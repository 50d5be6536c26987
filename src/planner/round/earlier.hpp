// Which of a talk's candidates is the place that it had, or that its people were told.
#pragma once

#include <vector>

#include "planner/round/registry.hpp"

namespace gesprek::planner {

/// Who holds the talk by the row; guests are no part of the crew, unless nobody else is there.
std::vector<PersonId> crew_of_row(const PlannedTalk& row, const std::vector<PersonId>& guests);

/// Sets the place that a talk with its candidates should keep; where that is not possible, its time at least.
void set_earlier(Talk& talk, const RoundTalk& meaning, const Setting& setting, Registry& registry);

/// An input in which nothing counts but where the plan has the talks, not what their people were told.
BuildInput as_it_stands(BuildInput input);

/// Of a setting of such an input: where the talk is, if it can still be held then, whatever its room and
/// length are now; or k_none.
int standing_candidate(const Setting& setting, int talk);

}  // namespace gesprek::planner
