// What invite says: how many letters there are, what is in them, what to do next.
#pragma once

#include <string>
#include <vector>

#include "commands/env.hpp"
#include "commands/invitations.hpp"
#include "compliance/compliance.hpp"

namespace gesprek::commands {

/// The text for people. From the duties comes until when the letters can go out in time (A19).
std::string invite_answer(const Selection& selection, const InvitationInput& input,
                          const std::vector<Duty>& duties, Env& env);

}  // namespace gesprek::commands
