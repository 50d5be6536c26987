#include "compliance/owners.hpp"

#include <algorithm>
#include <iterator>

#include "agenda/working_times.hpp"
#include "compliance/people.hpp"

namespace gesprek::compliance {
namespace {

bool has_left(Day today, const PersonId& id, const Roster& roster) {
  const Staff* staff = roster.staff_member(id);
  return staff != nullptr && staff->until && *staff->until < today;
}

std::vector<PersonId> present(const std::vector<PersonId>& people, Day day, const Roster& roster) {
  std::vector<PersonId> there;
  std::ranges::copy_if(people, std::back_inserter(there),
                       [&](const PersonId& id) { return is_employed(id, day, roster); });
  return there;
}

bool has_own_staff(const RoleName& role) {
  return role == Role::coordinator || role == Role::head || role.role == Role::other;
}

/// Of a talk its own teachers, who may still have to begin, while they have not left; of anything else of the
/// class whoever has it on its day.
Owners teachers_for(const Draft& draft, Day today, const Roster& roster) {
  Owners owners{draft.owner, {}, {}};
  const Day day = std::max(today, draft.due.value_or(today));
  const bool of_talk = draft.of_talk != nullptr;
  for (const PersonId& id : draft.teachers) {
    if (has_left(of_talk ? today : day, id, roster)) {
      owners.gone.push_back(id);
    } else if (of_talk || is_employed(id, day, roster)) {
      owners.people.push_back(id);
    }
  }
  if (!owners.gone.empty() || owners.people.empty()) {
    for (const PersonId& id : class_staff(draft.class_id, day, roster)) {
      if (!is_among(owners.people, id)) {
        owners.people.push_back(id);
      }
    }
  }
  if (owners.people.empty() && !draft.teachers.empty()) {
    const Owners others = instead_of_teachers(today, roster);
    owners.role = others.role;
    owners.people = others.people;
  }
  return owners;
}

}  // namespace

std::vector<PersonId> class_staff(const ClassId& id, Day day, const Roster& roster) {
  const SchoolClass* group = roster.school_class(id);
  return group != nullptr ? present(group->staff, day, roster) : std::vector<PersonId>{};
}

std::vector<PersonId> present_staff(const RoleName& role, Day day, const Roster& roster) {
  return present(staff_of_role(role, roster), day, roster);
}

Owners instead_of_teachers(Day day, const Roster& roster) {
  const std::vector<PersonId> coordinators = present_staff(Role::coordinator, day, roster);
  const std::vector<PersonId> heads = present_staff(Role::head, day, roster);
  const bool is_heads = coordinators.empty() && !heads.empty();
  return {is_heads ? Role::head : Role::coordinator, is_heads ? heads : coordinators, {}};
}

Owners owners_of(const Draft& draft, bool is_open, const Facts& facts) {
  const Roster& roster = facts.input.roster;
  if (has_own_staff(draft.owner)) {
    return {
        draft.owner,
        is_open ? present_staff(draft.owner, facts.input.as_of, roster) : staff_of_role(draft.owner, roster),
        {}};
  }
  return is_open ? teachers_for(draft, facts.input.as_of, roster) : Owners{draft.owner, draft.teachers, {}};
}

}  // namespace gesprek::compliance
