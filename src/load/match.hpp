// Requests, topics, plans and the log held against roster and policy: keys that lost their leading zeros are
// mended where only one fits
// ("lost-zeros", a warning), and what nobody knows is reported.
#pragma once

#include <vector>

#include "diag/diagnostic.hpp"
#include "model/policy.hpp"
#include "model/records.hpp"
#include "model/roster.hpp"

namespace gesprek {

/// Errors: "unknown-pupil", "unknown-household", "unknown-person", "unknown-moment", "not-a-guardian".
void match_requests(std::vector<Request>& requests, const Roster& roster, const Policy& policy,
                    Diagnostics& diagnostics);

/// Warnings "unknown-staff-role": a role that neither the policy's language has nor the policy itself names,
/// so that no rule about a role holds for the person.
void match_staff(const Roster& roster, const Policy& policy, Diagnostics& diagnostics);

/// Warnings only: what happened stays true when somebody has left the tables.
void match_log(Log& log, const Roster& roster, const Policy& policy, Diagnostics& diagnostics);

/// Warnings only: the next plan mends it.
void match_plan(Plan& plan, const Roster& roster, Diagnostics& diagnostics);

/// Warnings only.
void match_topics(std::vector<Topic>& topics, const Roster& roster, Diagnostics& diagnostics);

}  // namespace gesprek
