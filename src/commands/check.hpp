// gesprek check: what was missed or met late, by what clause.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

struct CheckRequest {
  std::vector<Located<std::string>> only;  ///< rules, statuses, moments or clauses; none: all
  std::optional<Located<std::string>> class_id;
  std::optional<Located<std::string>> teacher;
  std::optional<Day> since;                   ///< due on or after
  std::vector<Located<std::string>> fail_on;  ///< statuses; none: late and overdue
  bool plan_only = false;                     ///< the plans against the policy, before anybody is invited
};

/// Exit::act when a finding has one of the statuses of fail_on.
Exit check(const CheckRequest& request, Env& env);

}  // namespace gesprek::commands
