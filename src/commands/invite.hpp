// gesprek invite: writes the invitations of a round; logs nothing (A19, A20).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"
#include "commands/invitations.hpp"

namespace gesprek::commands {

struct InviteRequest {
  std::vector<Located<std::string>> moments;
  InviteKind kind = InviteKind::news;
};

/// One letter a household in every form, none for a household that knows everything; lists for the teachers.
/// Without a plan where one is needed: refused, and nothing written.
Exit invite(const InviteRequest& request, Env& env);

}  // namespace gesprek::commands
