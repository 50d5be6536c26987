// What a run of invite says of the mail drafts and calendar files that it made.
#pragma once

#include <vector>

#include "commands/invitations.hpp"
#include "render/look.hpp"

namespace gesprek::commands {

/// Which letters no mail draft brings anywhere, which drafts go to a guardian who keeps contact details
/// secret, and which calendar files say that a talk is off but cannot take it away.
std::vector<Message> notes_on_mails(const render::Look& look, const Selection& selection,
                                    const InvitationInput& input);

}  // namespace gesprek::commands
