// gesprek validate: every problem of the policy, the school and its tables in one run.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

struct ValidateRequest {
  std::vector<Located<std::string>>
      files;  ///< none: the whole school folder; "-": a policy from standard input
};

/// Exit::act when there are only warnings.
Exit validate(const ValidateRequest& request, Env& env);

}  // namespace gesprek::commands
