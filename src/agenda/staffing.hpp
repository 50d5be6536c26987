// Which staff take part in a talk.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "agenda/facts.hpp"

namespace gesprek::owed {

/// The class teachers of a talk, and how more of them attend.
struct Teachers {
  std::vector<PersonId> people;  ///< in the order of the class; candidates for a pupil without a class
  Duo duo = Duo::either;
  std::optional<Reason> why;  ///< when they are candidates only
};

/// The pupil's class teachers who are at the school at some time of these days. A pupil without a class gets
/// the teachers of the classes with the grade (a starter: grade 1) as candidates, of whom one attends (A03).
Teachers teachers_of(const Pupil& pupil, const Moment& moment, const DayRange& days, const Facts& facts);

/// The first member of staff in a role who is at the school at some time of these days.
const Staff* staff_with_role(const RoleName& role, const DayRange& days, const Facts& facts);

/// True when somebody is at the school at some time of these days.
bool is_there(const Staff& staff, const DayRange& days);

/// The word for a role in staff.csv.
std::string role_word(Role role);

/// The role that a member of staff has towards a pupil: a class teacher, a coordinator, the head …
RoleName role_of(const Staff& staff);

/// True for a member of staff in that role; one of the policy's own goes by its name, as staff.csv has it.
bool has_role(const Staff& staff, const RoleName& role);

}  // namespace gesprek::owed
