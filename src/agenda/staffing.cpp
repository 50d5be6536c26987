#include "agenda/staffing.hpp"

#include <algorithm>

#include "agenda/reasons.hpp"
#include "base/text.hpp"
#include "words/agenda.hpp"

namespace gesprek::owed {
namespace {

namespace say = words::agenda;

constexpr int k_first_grade = 1;

Duo parse_duo(const std::string& word) {
  if (word == "both") {
    return Duo::both;
  }
  return word == "working" ? Duo::working_that_day : Duo::either;
}

void add_teachers(const SchoolClass& school_class, const DayRange& days, const Facts& facts,
                  std::vector<PersonId>& people) {
  for (const PersonId& id : school_class.staff) {
    const Staff* staff = facts.roster().staff_member(id);
    const bool known_twice = std::ranges::find(people, id) != people.end();
    if (staff != nullptr && is_there(*staff, days) && !known_twice) {
      people.push_back(id);
    }
  }
}

/// A guardian who teaches the own child leaves the talk to the other class teacher, if there is one.
void prefer_others(std::vector<PersonId>& people, const Pupil& pupil, const Facts& facts) {
  const auto is_guardian = [&](const PersonId& id) {
    const auto& rows = facts.guardians(pupil.id);
    return std::ranges::find(rows, id, &Guardian::person) != rows.end();
  };
  if (!std::ranges::all_of(people, is_guardian)) {
    std::erase_if(people, is_guardian);
  }
}

}  // namespace

bool is_there(const Staff& staff, const DayRange& days) {
  return (!staff.from || *staff.from <= days.last) && (!staff.until || days.first <= *staff.until);
}

Teachers teachers_of(const Pupil& pupil, const Moment& moment, const DayRange& days, const Facts& facts) {
  Teachers teachers;
  if (const SchoolClass* school_class = facts.class_of(pupil)) {
    add_teachers(*school_class, days, facts, teachers.people);
    prefer_others(teachers.people, pupil, facts);
    teachers.duo = parse_duo(moment.duo.empty() ? facts.school().planning.duo : moment.duo);
    return teachers;
  }
  const int grade = std::max(pupil.grade, k_first_grade);
  for (const SchoolClass& school_class : facts.roster().classes) {
    if (std::ranges::find(school_class.grades, grade) != school_class.grades.end()) {
      add_teachers(school_class, days, facts, teachers.people);
    }
  }
  teachers.why =
      because({say::k_no_class_yet, {{"grade", static_cast<std::int64_t>(grade)}}}, moment.basis, pupil.row);
  return teachers;
}

const Staff* staff_with_role(const RoleName& role, const DayRange& days, const Facts& facts) {
  for (const Staff& staff : facts.roster().staff) {
    if (has_role(staff, role) && is_there(staff, days)) {
      return &staff;
    }
  }
  return nullptr;
}

std::string role_word(Role role) {
  switch (role) {
    case Role::guardians:
      return "guardians";
    case Role::pupil:
      return "pupil";
    case Role::teacher:
      return "teacher";
    case Role::coordinator:
      return "coordinator";
    case Role::head:
      return "head";
    case Role::other:
      break;
  }
  return "other";
}

RoleName role_of(const Staff& staff) {
  for (const Role role : {Role::teacher, Role::coordinator, Role::head}) {
    if (staff.role == role_word(role)) {
      return role;
    }
  }
  return {Role::other, staff.role};
}

bool has_role(const Staff& staff, const RoleName& role) {
  if (role.role != Role::other) {
    return staff.role == role_word(role.role);
  }
  const std::string own = fold(role.other);
  return !own.empty() && (fold(staff.role) == own || staff.role_as_written == own);
}

}  // namespace gesprek::owed
