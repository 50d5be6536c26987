// What each teacher types into a talk planner: which talks, which blocks to open, who may choose first (A20,
// B12).
#pragma once

#include <vector>

#include "commands/invitations.hpp"

namespace gesprek::commands {

/// How families come to a time: as the school says for the round, else as the policy does.
render::Signing signing_of(const School& school, const Moment& moment);

/// One list for each teacher with talks in the moments, or whose families choose their times, by staff id.
std::vector<render::TeacherList> teacher_lists(const InvitationInput& input);

}  // namespace gesprek::commands
