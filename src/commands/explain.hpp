// gesprek explain: why something is so.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

struct ExplainRequest {
  Located<std::string> what;  ///< a pupil, a talk or the id of a finding
};

Exit explain(const ExplainRequest& request, Env& env);

}  // namespace gesprek::commands
