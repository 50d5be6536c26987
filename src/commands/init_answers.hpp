// What a new school needs to know of itself: given, asked, or a default.
#pragma once

#include <string>

#include "commands/init.hpp"

namespace gesprek::commands {

struct Answers {
  std::string name;
  std::string region;
  std::string policy;
};

/// Asks what the request leaves open when somebody sits at a terminal. The language must be known.
Answers answers_of(const InitRequest& request, Env& env);

/// Reports a policy or region that does not exist.
void check_choices(const InitRequest& request, Diagnostics& problems);

}  // namespace gesprek::commands
