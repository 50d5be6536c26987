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

/// What the family chose in place of a talk; `late` when that was after the last day on which it can be
/// chosen.
struct Chosen {
  bool late = false;
  Reason why;
};
/// The last day on which the family may choose it; nothing where the policy offers no choice, or the day is
/// not in this school year.
std::optional<Day> choose_instead_by(const Pupil& pupil, const Moment& moment, const Facts& facts);
/// Nothing where the policy offers no choice, or nobody chose. A request without the day on which it was made
/// is in time.
std::optional<Chosen> chosen_instead(const Pupil& pupil, const Moment& moment, const Facts& facts);

/// Who asked, as a reason.
Reason asked_because(const Request& request, const Moment& moment, const Facts& facts);

/// True when the request is for the talk with this group: a guardian asks for the own talk, the school for
/// all.
bool is_for_group(const Request& request, const GuardianGroup& group, const std::vector<GuardianGroup>& all);

}  // namespace gesprek::owed
