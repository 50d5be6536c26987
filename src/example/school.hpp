// The school's own file of an example: calendar, hours, rooms and rounds.
#pragma once

#include <string>
#include <string_view>

#include "base/rng.hpp"
#include "model/roster.hpp"
#include "model/school.hpp"

namespace gesprek::example {

School make_school(std::string_view policy, const Roster& roster, int load, Rng& rng);

/// gesprek.toml, with comments for whoever opens it.
std::string render_toml(const School& school);

}  // namespace gesprek::example
