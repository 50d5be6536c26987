#include "example/roster.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "example/ascii.hpp"
#include "example/cast.hpp"
#include "example/classes.hpp"
#include "example/moves.hpp"
#include "example/numbering.hpp"
#include "example/staff.hpp"

namespace gesprek::example {
namespace {

/// Where a child of a family stands.
struct Place {
  std::size_t family = 0;
  std::size_t child = 0;
};

/// Every child of every family, eldest first: the order in which the school met them, and numbered them.
std::vector<Place> in_order_of_birth(const std::vector<Family>& families) {
  std::vector<Place> places;
  for (std::size_t family = 0; family < families.size(); ++family) {
    for (std::size_t child = 0; child < families[family].children.size(); ++child) {
      places.push_back({family, child});
    }
  }
  std::ranges::sort(places, {}, [&](const Place& place) {
    return std::tuple(families[place.family].children[place.child].born, place.family, place.child);
  });
  return places;
}

void add_pupils(Roster& roster, const std::vector<Family>& families, const std::vector<Place>& places) {
  Numbering ids("P", static_cast<int>(places.size()));
  for (const Place& place : places) {
    const Child& child = families[place.family].children[place.child];
    Pupil pupil;
    pupil.id = PupilId(ids.next());
    pupil.name = child.name;
    pupil.born = child.born;
    pupil.grade = child.grade;
    roster.pupils.push_back(std::move(pupil));
  }
}

std::vector<Seat> seats_of(const Roster& roster, const std::vector<Place>& places) {
  std::vector<Seat> seats;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (roster.pupils[i].grade > 0) {
      seats.push_back({i, places[i].family, roster.pupils[i].grade});
    }
  }
  return seats;
}

/// Gives keys to parents and homes, and writes a row for each guardian of each pupil.
class GuardianTable {
 public:
  GuardianTable(Roster& roster, const std::vector<Family>& families)
      : m_roster(roster),
        m_families(families),
        m_guardian_ids("G", static_cast<int>(families.size()) * 2),
        m_home_ids("H", static_cast<int>(families.size()) * 2) {}

  /// The person is known by this key already (a teacher who is a guardian too).
  void name_person(std::size_t family, std::size_t parent, PersonId id) {
    m_people[{family, parent}] = std::move(id);
  }

  void add_rows(const Place& place, const PupilId& pupil) {
    const Family& family = m_families[place.family];
    for (const std::size_t index : family.children[place.child].parents) {
      const Parent& parent = family.parents[index];
      Guardian row;
      row.pupil = pupil;
      row.person = person(place.family, index);
      row.household = home(place.family, parent.home);
      row.name = parent.name;
      row.relation = parent.relation;
      row.custody = parent.custody;
      row.invite = parent.custody == YesNoUnknown::no ? Guardian::Invited::no : parent.invite;
      row.email = mail(parent.name, row.person);
      row.phone = phone(row.person);
      row.language = parent.language;
      row.secret = parent.secret;
      m_roster.guardians.push_back(std::move(row));
    }
  }

 private:
  PersonId person(std::size_t family, std::size_t parent) {
    PersonId& id = m_people[{family, parent}];
    if (id.empty()) {
      id = PersonId(m_guardian_ids.next());
    }
    return id;
  }

  HouseholdId home(std::size_t family, int number) {
    HouseholdId& id = m_homes[{family, number}];
    if (id.empty()) {
      id = HouseholdId(m_home_ids.next());
    }
    return id;
  }

  /// One address a person; of two people with one name the second gets the key in it.
  std::string mail(const PersonName& name, const PersonId& id) {
    const std::string local = mail_name(name);
    const PersonId& owner = m_mail_owners.try_emplace(local, id).first->second;
    return (owner == id ? local : local + "." + ascii_letters(id.text)) + "@example.org";
  }

  /// Numbers that begin with 06-00 are not given out in the Netherlands.
  std::string phone(const PersonId& id) {
    const auto number = static_cast<int>(m_phones.try_emplace(id, m_phones.size() + 1).first->second);
    const std::string digits = std::to_string(1000000 + (number * 7919 + 123456) % 999983);
    return "06-00" + digits.substr(1);
  }

  Roster& m_roster;
  const std::vector<Family>& m_families;
  Numbering m_guardian_ids;
  Numbering m_home_ids;
  std::map<std::pair<std::size_t, std::size_t>, PersonId> m_people;
  std::map<std::pair<std::size_t, int>, HouseholdId> m_homes;
  std::map<std::string, PersonId> m_mail_owners;
  std::map<PersonId, std::size_t> m_phones;
};

/// The mother of one family teaches at the school, in a class without her own children.
void appoint_mother(Roster& roster, const std::vector<Family>& families, const std::vector<Place>& places,
                    GuardianTable& guardians) {
  std::vector<PupilId> own;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].family == k_teacher_family) {
      own.push_back(roster.pupils[i].id);
    }
  }
  if (const auto teacher = teacher_without(roster, own)) {
    Staff& staff = roster.staff[*teacher];
    staff.name = families[k_teacher_family].parents.front().name;
    staff.email = mail_name(staff.name) + "@voorbeeldschool.example.org";
    guardians.name_person(k_teacher_family, 0, staff.id);
  }
}

}  // namespace

Roster make_roster(int pupils, Rng& rng) {
  Rng family_rng = rng.fork(1);
  Rng class_rng = rng.fork(2);
  Rng staff_rng = rng.fork(3);
  Rng move_rng = rng.fork(4);
  const std::vector<Family> families = make_families(pupils, family_rng);
  const std::vector<Place> places = in_order_of_birth(families);
  Roster roster;
  add_pupils(roster, families, places);
  make_classes(roster, seats_of(roster, places), class_rng);
  make_staff(roster, staff_rng);
  GuardianTable guardians(roster, families);
  if (pupils >= k_least_pupils_with_cast) {
    appoint_mother(roster, families, places, guardians);
  }
  std::vector<std::size_t> family_of_pupil;
  for (std::size_t i = 0; i < places.size(); ++i) {
    guardians.add_rows(places[i], roster.pupils[i].id);
    family_of_pupil.push_back(places[i].family);
  }
  const std::size_t cast = pupils >= k_least_pupils_with_cast ? k_cast_size : 0;
  fill_in_pupils(roster, family_of_pupil, cast, move_rng);
  return roster;
}

}  // namespace gesprek::example
