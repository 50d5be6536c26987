// How far a household has come with the talks at which it is expected (B05).
#pragma once

#include <cstddef>
#include <optional>
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

/// A talk that brought one.
struct Contact {
  Day day;
  Day last;  ///< the last day on which that talk was in time
};

struct Contacts {
  std::vector<Contact> made;  ///< so far, by day
  std::vector<Chance> chances;
  std::vector<Message> facts;  ///< the same in words
};

/// The first day after which too few of the talks were left, given what had been by then: whoever came often
/// enough after all did so too late. Nothing when there were always enough.
std::optional<Day> lost_on(const Contacts& contacts, std::size_t needed);

Contacts contacts_of(const ExpectedContact& expected, const Facts& facts);

/// The last day on which it could be met: of the talk after which too few were left. Nothing without one.
std::optional<Day> last_chance(const Contacts& contacts, std::size_t needed);

/// The household's guardians where the pupil has another household too, whose contact this is not.
std::vector<PersonId> one_of_two_households(const ExpectedContact& expected, const Facts& facts);

}  // namespace gesprek::compliance
