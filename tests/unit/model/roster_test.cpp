// Names and look-ups of the roster.
#include "model/roster.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace gesprek;

namespace {

std::string sorted(std::vector<PersonName> names) {
  std::ranges::sort(names, name_before);
  std::string text;
  for (const PersonName& name : names) {
    text += (text.empty() ? "" : ", ") + full_name(name);
  }
  return text;
}

}  // namespace

TEST_CASE("A full name leaves out the parts that are not there") {
  CHECK(full_name({"Sanne", "van de", "Berg"}) == "Sanne van de Berg");
  CHECK(full_name({"Sanne", "", "Berg"}) == "Sanne Berg");
  CHECK(full_name({"", "de", "Vries"}) == "de Vries");
  CHECK(full_name({"Xin", "", ""}) == "Xin");
  CHECK(full_name({}).empty());
}

TEST_CASE("Names sort by family name without its prefix, then by prefix, then by given name") {
  CHECK(
      sorted(
          {{"Tom", "", "Zwart"}, {"Sanne", "van de", "Berg"}, {"Anne", "", "Berg"}, {"Ali", "", "Aydın"}}) ==
      "Ali Aydın, Anne Berg, Sanne van de Berg, Tom Zwart");
  CHECK(sorted({{"B", "", "Jansen"}, {"A", "", "Jansen"}}) == "A Jansen, B Jansen");
}

TEST_CASE("Accents and case do not part names that belong together") {
  CHECK(sorted({{"", "", "Dam"}, {"", "", "Çelik"}, {"", "", "Ben Ali"}, {"", "", "çakır"}}) ==
        "Ben Ali, çakır, Çelik, Dam");
}

TEST_CASE("The order of names is total") {
  const PersonName upper{"Jan", "", "Smit"};
  const PersonName lower{"jan", "", "smit"};
  CHECK(name_before(upper, lower) != name_before(lower, upper));
  CHECK_FALSE(name_before(upper, upper));
}

TEST_CASE("The roster finds pupils, staff, classes and guardians by key") {
  Roster roster;
  for (const char* id : {"P1", "P10", "P2"}) {
    Pupil pupil;
    pupil.id = PupilId(id);
    roster.pupils.push_back(pupil);
    Staff staff;
    staff.id = PersonId(id);
    roster.staff.push_back(staff);
  }
  for (const char* id : {"8A", "1/2B"}) {
    SchoolClass school_class;
    school_class.id = ClassId(id);
    roster.classes.push_back(school_class);
  }
  for (const char* person : {"G2", "G1"}) {
    Guardian guardian;
    guardian.pupil = PupilId("P10");
    guardian.person = PersonId(person);
    roster.guardians.push_back(guardian);
  }
  CHECK(roster.pupil(PupilId("P10")) == &roster.pupils[1]);
  CHECK(roster.pupil(PupilId("P")) == nullptr);
  CHECK(roster.pupil(PupilId("P3")) == nullptr);
  CHECK(roster.staff_member(PersonId("P2")) == &roster.staff[2]);
  CHECK(roster.staff_member(PersonId("")) == nullptr);
  CHECK(roster.school_class(ClassId("1/2B")) == &roster.classes[1]);
  CHECK(roster.school_class(ClassId("1/2A")) == nullptr);
  REQUIRE(roster.guardians_of(PupilId("P10")).size() == 2);
  CHECK(roster.guardians_of(PupilId("P10"))[0]->person.text == "G2");
  CHECK(roster.guardians_of(PupilId("P1")).empty());
}

TEST_CASE("Weekdays of work") {
  const WeekDays usual;
  CHECK(usual.has(std::chrono::Monday));
  CHECK(usual.has(std::chrono::Friday));
  CHECK_FALSE(usual.has(std::chrono::Saturday));
  CHECK_FALSE(WeekDays{0b0000010}.has(std::chrono::Monday));
  CHECK(WeekDays{0b1000000}.has(std::chrono::Sunday));
}
