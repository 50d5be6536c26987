// The policies that the program ships, as tests read them: tests/policies/clauses.py puts others in their
// place.
#pragma once

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "load/shipped.hpp"

namespace gesprek::test {

/// The shipped policy; or the file of that name in GESPREK_POLICIES, where tests/policies/clauses.py takes
/// lines away.
inline std::string text_of_shipped(std::string_view name) {
  const char* folder = std::getenv("GESPREK_POLICIES");
  if (folder == nullptr) {
    return std::string(shipped_policy(name).value_or(""));
  }
  std::ifstream file(std::string(folder) + "/" + std::string(name) + ".yaml");
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace gesprek::test
