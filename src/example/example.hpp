// A whole example school from a seed: same order, same bytes, on any machine.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace gesprek::example {

/// What is asked for.
struct Order {
  std::uint64_t seed = 1;
  int pupils = 230;    ///< in grades 1 … 8, those who arrive or leave during the year included
  std::string policy;  ///< name of a shipped policy
  int load = 60;       ///< percent of the sessions' time that talks fill, over all classes
};

/// Path in the school's folder → bytes.
std::map<std::string, std::string> make_example(const Order& order);

}  // namespace gesprek::example
