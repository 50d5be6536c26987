// When each teacher receives, to be opened in a talk planner (A20, B12).
#pragma once

#include <vector>

#include "commands/invitations.hpp"

namespace gesprek::commands {

/// The blocks of the list's rounds: the sessions that the school opened for them in which the teacher
/// receives, and where it opened none the stretches that the plan takes of that teacher. A talk is as long in
/// them as most of the teacher's talks of that round.
std::vector<render::TeacherBlock> teacher_blocks(const render::TeacherList& list,
                                                 const InvitationInput& input);

/// True when the school opened no session for the round.
bool has_no_sessions(const School& school, const MomentId& moment);

}  // namespace gesprek::commands
