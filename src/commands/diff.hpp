// gesprek diff: two versions of a policy in words, and in talks and hours for the school around.
#pragma once

#include <string>

#include "commands/env.hpp"

namespace gesprek::commands {

struct DiffRequest {
  Located<std::string> before;  ///< a file or a shipped policy
  Located<std::string> now;
};

Exit diff(const DiffRequest& request, Env& env);

}  // namespace gesprek::commands
