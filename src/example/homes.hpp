// Look-ups over a made roster: who lives where, and who was at the school when.
#pragma once

#include <map>
#include <vector>

#include "base/time.hpp"
#include "model/roster.hpp"

namespace gesprek::example {

/// Pointers into the roster that it was made from, which must outlive it unchanged.
struct Homes {
  explicit Homes(const Roster& roster);

  std::map<HouseholdId, std::vector<const Pupil*>> pupils_of;  ///< in order of the table
  std::map<PupilId, std::vector<const Guardian*>> guardians_of;
};

/// At the school in a class on that day; somebody whose first day is not written down starts on the fourth
/// birthday.
bool is_there(const Pupil& pupil, Day day);

/// The class's teachers who are employed on that day.
std::vector<PersonId> teachers_on(const SchoolClass& group, const Roster& roster, Day day);

}  // namespace gesprek::example
