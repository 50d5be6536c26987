// gesprek test: tries the test cases of a policy.
#pragma once

#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

struct TestRequest {
  std::vector<Located<std::string>> files;  ///< none: every *.test.yaml of the school folder
};

/// Exit::act when a case fails.
Exit test(const TestRequest& request, Env& env);

}  // namespace gesprek::commands
