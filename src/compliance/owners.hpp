// Whose a duty is (A25): by role, and who of the school has that role when it is to be done.
#pragma once

#include <vector>

#include "compliance/draft.hpp"

namespace gesprek::compliance {

struct Owners {
  RoleName role;
  std::vector<PersonId> people;  ///< empty: nobody at the school has that role
  std::vector<PersonId> gone;    ///< teachers whose it was, who have left since
};

/// What is still open is of whoever can do it: of a teacher who has left it goes to those who have the class
/// today, or on the day that it is due; of a class that has nobody, to the coordinators, else the heads. What
/// was done, or cannot be any more, stays with those whose it was.
Owners owners_of(const Draft& draft, bool is_open, const Facts& facts);

/// The class's teachers on that day.
std::vector<PersonId> class_staff(const ClassId& id, Day day, const Roster& roster);

/// The staff of a role who are at the school on that day.
std::vector<PersonId> present_staff(const RoleName& role, Day day, const Roster& roster);

/// Where no teacher is there: the coordinators, else the heads.
Owners instead_of_teachers(Day day, const Roster& roster);

}  // namespace gesprek::compliance
