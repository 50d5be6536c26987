// Which of a talk's candidates is the place that it had, or that its people were told.
#pragma once

#include <vector>

#include "planner/round/registry.hpp"

namespace gesprek::planner {

/// Who holds the talk by the row; guests are no part of the crew, unless nobody else is there.
std::vector<PersonId> crew_of_row(const PlannedTalk& row, const std::vector<PersonId>& guests);

/// Sets the place that a talk with its candidates should keep; where that is not possible, its time at least.
void set_earlier(Talk& talk, const RoundTalk& meaning, const Setting& setting, Registry& registry);

}  // namespace gesprek::planner
