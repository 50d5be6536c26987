// gesprek show: plans as they stand.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

enum class ShowBy { grid, teacher, household, room, day, fairness, contact };

struct ShowRequest {
  std::vector<Located<std::string>> moments;  ///< none for `contact`, which is about the whole year
  ShowBy by = ShowBy::grid;
};

Exit show(const ShowRequest& request, Env& env);

}  // namespace gesprek::commands
