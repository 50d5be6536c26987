// How far a household has come with the talks at which it is expected (B05).
#pragma once

#include <vector>

#include "compliance/facts.hpp"

namespace gesprek::compliance {

struct Contacts {
  std::vector<Day> days;       ///< of the contacts so far, in order
  std::vector<Day> last_days;  ///< of each talk that brought no contact: the last day on which it could
  std::vector<Message> facts;  ///< the same in words
};

Contacts contacts_of(const ExpectedContact& expected, const Facts& facts);

}  // namespace gesprek::compliance
