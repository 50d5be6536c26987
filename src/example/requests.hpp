// What the families and staff of an example school ask for before each round.
#pragma once

#include <string_view>
#include <vector>

#include "base/rng.hpp"
#include "model/records.hpp"
#include "model/roster.hpp"
#include "model/school.hpp"

namespace gesprek::example {

/// In order of the day on which they were asked. Each session is impossible for a household with a chance of
/// a quarter, but every pupil keeps an evening or afternoon of each round on which all its guardians and a
/// teacher can come.
std::vector<Request> make_requests(std::string_view policy, const Roster& roster, const School& school,
                                   Rng& rng);

}  // namespace gesprek::example
