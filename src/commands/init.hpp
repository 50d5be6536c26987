// gesprek init: a new school folder that plans at once.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

struct InitRequest {
  Located<std::string> folder;                 ///< made when it is not there; must hold no school yet
  std::optional<Located<std::string>> policy;  ///< a shipped policy; none: ouder-kindgesprekken
};

Exit init(const InitRequest& request, Env& env);

}  // namespace gesprek::commands
