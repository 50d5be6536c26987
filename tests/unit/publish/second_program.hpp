// What another program reads from a file that was made.
#pragma once

#include <doctest/doctest.h>

#include <cstdio>
#include <string>

namespace gesprek::given {

/// What the command prints; it has to end well.
inline std::string output_of(const std::string& command) {
  std::string text;
  FILE* reader = popen(command.c_str(), "r");
  REQUIRE(reader != nullptr);
  char buffer[4096];
  for (std::size_t count = 0; (count = fread(buffer, 1, sizeof buffer, reader)) > 0;) {
    text.append(buffer, count);
  }
  REQUIRE(pclose(reader) == 0);
  return text;
}

}  // namespace gesprek::given
