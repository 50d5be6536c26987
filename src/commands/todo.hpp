// gesprek todo: what is due next, by person and date.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

struct TodoRequest {
  std::optional<Located<Day>> until;               ///< none: four weeks ahead
  std::optional<Located<std::string>> for_person;  ///< a staff id
  std::vector<Located<std::string>> only;          ///< rules, statuses, moments or clauses; none: all
};

Exit todo(const TodoRequest& request, Env& env);

}  // namespace gesprek::commands
