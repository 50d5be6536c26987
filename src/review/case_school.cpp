#include "review/case_school.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace gesprek::review {
namespace {

constexpr const char* k_class = "C1";
constexpr const char* k_household = "H1";
constexpr int k_last_grade = 8;

PersonId guardian_id(std::size_t number) {
  return PersonId("G" + std::to_string(number + 1));
}

/// The id of the member of staff in a role: each role of the policy has one.
PersonId staff_id(const std::string& role) {
  return PersonId("S-" + role);
}

/// Who is said nothing about has been at the school for years.
std::optional<Day> years_ago(const CasePupil& given, const School& school) {
  constexpr unsigned k_september = 9;
  const bool known = given.first_day || given.born || given.grade < 1;
  return known ? given.first_day : make_day(school.first_year - given.grade, k_september, 1);
}

Pupil pupil_of(const CasePupil& given, const School& school) {
  Pupil pupil;
  pupil.id = PupilId(k_case_pupil);
  pupil.name = {"Kind", "", "Voorbeeld"};
  pupil.class_id = ClassId(k_class);
  pupil.grade = given.grade;
  pupil.born = given.born;
  pupil.first_day = years_ago(given, school);
  pupil.last_day = given.last_day;
  pupil.arrived = given.arrived;
  pupil.left = given.left;
  pupil.support = given.support;
  pupil.new_teacher = given.new_teacher ? YesNoUnknown::yes : YesNoUnknown::no;
  pupil.tells_class_change = true;
  pupil.class_since = given.class_since;
  return pupil;
}

void add_guardians(const PupilId& pupil, const CasePupil& given, std::vector<Guardian>& guardians) {
  for (std::size_t i = 0; i < given.custody.size(); ++i) {
    Guardian guardian;
    guardian.pupil = pupil;
    guardian.person = guardian_id(i);
    guardian.household = HouseholdId(k_household);
    guardian.name = {"Ouder", "", "Voorbeeld"};
    guardian.custody = given.custody[i];
    guardians.push_back(std::move(guardian));
  }
}

/// An older brother or sister in the highest grade.
void add_sibling(const CasePupil& given, Roster& roster) {
  Pupil sibling;
  sibling.id = PupilId("P2");
  sibling.name = {"Broer", "", "Voorbeeld"};
  sibling.class_id = ClassId("C2");
  sibling.grade = k_last_grade;
  add_guardians(sibling.id, given, roster.guardians);
  roster.pupils.push_back(std::move(sibling));
}

std::set<std::string> staff_roles(const Policy& policy) {
  std::set<std::string> roles{"teacher", "coordinator", "head"};
  const auto add = [&](const std::vector<Attendee>& attendees) {
    for (const Attendee& attendee : attendees) {
      if (attendee.role == Role::other) {
        roles.insert(attendee.other);
      }
    }
  };
  roles.insert(policy.roles.begin(), policy.roles.end());
  for (const Moment& moment : policy.moments) {
    add(moment.attendees);
    for (const RoleName& asker : moment.initiative ? moment.initiative->by : std::vector<RoleName>{}) {
      if (asker.role == Role::other) {
        roles.insert(asker.other);
      }
    }
    for (const Audience& group : moment.audience) {
      add(group.attendees);
    }
  }
  return roles;
}

SchoolClass class_of(const std::string& id, int grade, const School& school) {
  SchoolClass one;
  one.id = ClassId(id);
  one.grades = {std::max(grade, 1)};
  one.staff = {staff_id("teacher")};
  for (const auto& [division, grades] : school.divisions) {
    if (std::ranges::find(grades, one.grades.front()) != grades.end()) {
      one.division = division;
    }
  }
  return one;
}

}  // namespace

Roster case_roster(const PolicyCase& one, const Policy& policy, const School& school) {
  Roster roster;
  roster.pupils.push_back(pupil_of(one.pupil, school));
  add_guardians(roster.pupils.front().id, one.pupil, roster.guardians);
  roster.classes.push_back(class_of(k_class, one.pupil.grade, school));
  if (one.pupil.older_sibling) {
    add_sibling(one.pupil, roster);
    roster.classes.push_back(class_of("C2", k_last_grade, school));
  }
  for (const std::string& role : staff_roles(policy)) {
    Staff staff;
    staff.id = staff_id(role);
    staff.name = {"Collega", "", "Voorbeeld"};
    staff.role = role;
    roster.staff.push_back(std::move(staff));
  }
  std::ranges::sort(roster.staff, {}, &Staff::id);
  return roster;
}

std::vector<Request> case_requests(const PolicyCase& one, Day as_of) {
  std::vector<Request> requests;
  for (const CaseRequest& asked : one.asks) {
    Request request;
    request.kind = Request::Kind::talk;
    request.pupil = PupilId(k_case_pupil);
    request.moment = asked.moment;
    request.minutes = asked.minutes;
    request.date = asked.date;
    request.asked = DateTime{as_of, {}};
    switch (asked.by.role) {
      case Role::guardians:
        request.person = guardian_id(0);
        break;
      case Role::pupil:
        request.person = PersonId(k_case_pupil);
        break;
      case Role::coordinator:
        request.person = staff_id("coordinator");
        break;
      case Role::head:
        request.person = staff_id("head");
        break;
      case Role::other:
        request.person = staff_id(asked.by.other);
        break;
      default:
        request.person = staff_id("teacher");
        break;
    }
    requests.push_back(std::move(request));
  }
  return requests;
}

}  // namespace gesprek::review
