// What a fuzz target asserts, in every build type.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace gesprek::fuzz {

/// Ends the process with the words when the condition does not hold.
inline void require(bool holds, const char* words) {
  if (!holds) {
    std::fprintf(stderr, "does not hold: %s\n", words);
    std::abort();
  }
}

}  // namespace gesprek::fuzz
