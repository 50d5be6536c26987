// Talks that are held because somebody asked for them.
#pragma once

#include <optional>
#include <vector>

#include "agenda/families.hpp"

namespace gesprek::owed {

/// The requests for a talk of this moment about a pupil: those that may be made, in the order in which they
/// were.
struct Requested {
  std::vector<const Request*> accepted;
  std::optional<Reason>
      refused;  ///< why the last other one does not count: this moment is not for the asker (A16)
};
Requested requested_talks(const Pupil& pupil, const Moment& moment, const Facts& facts);

/// Who asked, as a reason.
Reason asked_because(const Request& request, const Moment& moment, const Facts& facts);

/// True when the request is for the talk with this group: a guardian asks for the own talk, the school for
/// all.
bool is_for_group(const Request& request, const GuardianGroup& group, const std::vector<GuardianGroup>& all);

}  // namespace gesprek::owed
