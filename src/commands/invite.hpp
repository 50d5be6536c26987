// gesprek invite: writes the invitations of a round; logs nothing (A19, A20).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

struct InviteRequest {
  std::vector<Located<std::string>> moments;
};

/// One invitation a household, none for a household whose people the log says are invited.
Exit invite(const InviteRequest& request, Env& env);

}  // namespace gesprek::commands
