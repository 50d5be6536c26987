// Requests that stand apart from the sessions: talks on request, and how separated guardians come.
#pragma once

#include <string_view>
#include <vector>

#include "base/rng.hpp"
#include "model/records.hpp"
#include "model/roster.hpp"

namespace gesprek::example {

/// Talks of the moments that are held on request (a quarter of the pupils in June under policy A; some by
/// agreement all year).
void add_talk_requests(std::string_view policy, const Roster& roster, std::vector<Request>& requests,
                       Rng& rng);

/// Of those who have a talk apart, some want it on another day or not next to the other's; one pair comes
/// together after all.
void add_separate_talks(const Roster& roster, std::vector<Request>& requests, Rng& rng);

}  // namespace gesprek::example
