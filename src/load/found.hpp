// Cells or elements that one remark stands for: how many there are, and where the first is.
#pragma once

#include <cstdint>

#include "diag/diagnostic.hpp"

namespace gesprek {

struct Found {
  std::int64_t count = 0;
  Span first;

  void add(Span place) { first = count++ == 0 ? place : first; }
};

}  // namespace gesprek
