// The national dates of the step from primary to secondary school: shipped data (national_timetable.csv),
// each row with the school years that it holds for, since these rules change.
#pragma once

#include <optional>
#include <string_view>

#include "base/time.hpp"

namespace gesprek::lint {

/// "preliminary-advice", "test-result", "definitive-advice": its days in the school year that begins in
/// first_year, both included; nothing when no row holds for that year.
std::optional<DayRange> national_days_of(std::string_view step, int first_year);

/// From when the present rules hold: 1 August of the first school year of the preliminary advice.
Day present_rules_since();

}  // namespace gesprek::lint
