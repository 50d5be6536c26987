// How far a household has come with the talks at which it is expected (B05).
#pragma once

#include <vector>

#include "compliance/facts.hpp"

namespace gesprek::compliance {

/// A talk that has brought no contact.
struct Chance {
  MomentId moment;
  TalkId talk;
  Day last;           ///< the last day on which it could, or on which it was held without this household
  bool open = false;  ///< it still can
};

struct Contacts {
  std::vector<Day> days;  ///< of the contacts so far, in order
  std::vector<Chance> chances;
  std::vector<Message> facts;  ///< the same in words
};

Contacts contacts_of(const ExpectedContact& expected, const Facts& facts);

}  // namespace gesprek::compliance
