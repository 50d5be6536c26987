// The findings as check and export give them.
#pragma once

#include <vector>

#include "commands/duties.hpp"
#include "render/findings.hpp"

namespace gesprek::commands {

/// What the filter shows of the duties (late and overdue ones when it chooses no status). The duties must
/// outlive it.
render::FindingsInput findings_of(const std::vector<Duty>& duties, const LoadedSchool& loaded,
                                  DutyFilter filter, const Env& env);

/// Counts the settled duties of those who were forgotten too.
void add_forgotten(render::FindingsInput& input, const DutySummary& forgotten);

/// In the run's format, to where --out says.
void deliver_findings(Env& env, const render::FindingsInput& input);

}  // namespace gesprek::commands
