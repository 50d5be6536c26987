// gesprek show: a plan as it stands.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

enum class ShowBy { grid, teacher, household, room, day, fairness };

struct ShowRequest {
  Located<std::string> moment;
  ShowBy by = ShowBy::grid;
};

Exit show(const ShowRequest& request, Env& env);

}  // namespace gesprek::commands
