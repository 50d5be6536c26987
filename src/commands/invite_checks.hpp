// What must be in order before letters are written.
#pragma once

#include <map>
#include <vector>

#include "commands/invitations.hpp"
#include "commands/invite.hpp"

namespace gesprek::commands {

/// Replies that were typed into the table of an earlier run must not be lost ("replies-there").
void check_replies(const Env& env, Diagnostics& problems);

/// The rounds of these moments in which no session is open, with those that `plan` would propose.
std::map<MomentId, SchoolRound> proposed_rounds(LoadedSchool& loaded, const Agenda& agenda,
                                                const std::vector<MomentId>& moments, Day as_of);

/// The moments for which families would be asked about times while there is none ("no-times").
void check_times_to_ask(const InvitationInput& input, const Selection& selection,
                        const InviteRequest& request, Diagnostics& problems);

/// The moments whose letters would carry times, and that have no plan ("no-plan"): nothing can be written
/// before they have one.
void check_planned(const LoadedSchool& loaded, const InvitationInput& input, const Selection& selection,
                   const InviteRequest& request, Diagnostics& problems);

}  // namespace gesprek::commands
