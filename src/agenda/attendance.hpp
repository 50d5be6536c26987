// Who takes part in one talk: guests on request, and everybody with presence.
#pragma once

#include "agenda/talk_maker.hpp"

namespace gesprek::owed {

struct Guests {
  std::vector<PersonId> people;
  std::vector<Reason> why;
  std::vector<RoleName> unfilled;  ///< roles that have to attend but that nobody at the school holds
};

/// Staff other than the class teachers: whom the policy requires, who were asked for (A25), and the one who
/// asked.
Guests guests_of(const OwedTalk& talk, const Moment& moment, const Request* asked, const Facts& facts);

/// True when the pupil has to be there: required, or asked for (A16).
bool pupil_attends(const OwedTalk& talk, const Moment& moment, const Facts& facts);

/// Whether the talk is mandatory as the policy says of the group, before it says more of one who takes part.
Stated stated_for(const Moment& moment, std::size_t audience_index);
/// The same for the guardians: what is said of them goes before what is said of the talk.
Stated expected_of_guardians(const Moment& moment, std::size_t audience_index);

/// Guardians, pupil, teachers, guests with presence and, where the policy says so apart, whether it is
/// mandatory.
std::vector<Participant> participants_of(const OwedTalk& talk, const Moment& moment, const Facts& facts);

}  // namespace gesprek::owed
