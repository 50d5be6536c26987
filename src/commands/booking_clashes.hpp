// Appointments made elsewhere that put somebody in two places.
#pragma once

#include <set>
#include <vector>

#include "model/records.hpp"

namespace gesprek::commands {

struct BookingClash {
  TalkId talk;  ///< of the appointments
  TalkId other;
  PersonId person;  ///< the first who would have to be at both
};

/// Talks among `booked` that overlap another of the plans, once a pair; `rows` stand in place of what the
/// plans have of those talks. A talk that begins when another ends does not overlap it.
std::vector<BookingClash> find_booking_clashes(const std::vector<PlannedTalk>& rows,
                                               const std::set<TalkId>& booked, const Plans& plans);

}  // namespace gesprek::commands
