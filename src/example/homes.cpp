#include "example/homes.hpp"

namespace gesprek::example {

Homes::Homes(const Roster& roster) {
  for (const Guardian& guardian : roster.guardians) {
    const Pupil* pupil = roster.pupil(guardian.pupil);
    guardians_of[guardian.pupil].push_back(&guardian);
    auto& pupils = pupils_of[guardian.household];
    if (pupils.empty() || pupils.back() != pupil) {
      pupils.push_back(pupil);
    }
  }
}

bool is_there(const Pupil& pupil, Day day) {
  const Day first = pupil.first_day ? *pupil.first_day : add_years(*pupil.born, 4);
  return pupil.grade > 0 && first <= day && (!pupil.last_day || day <= *pupil.last_day);
}

std::vector<PersonId> teachers_on(const SchoolClass& group, const Roster& roster, Day day) {
  std::vector<PersonId> teachers;
  for (const PersonId& id : group.staff) {
    const Staff& person = *roster.staff_member(id);
    if ((!person.from || *person.from <= day) && (!person.until || day <= *person.until)) {
      teachers.push_back(id);
    }
  }
  return teachers;
}

}  // namespace gesprek::example
