// What every example school has, and how its figures compare with those of real schools.
#include "example/roster.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "example/homes.hpp"
#include "example/school.hpp"

using namespace gesprek;
using namespace gesprek::example;

namespace {

constexpr int k_pupils = 230;

Roster school_of(std::uint64_t seed, int pupils = k_pupils) {
  Rng rng(seed);
  return make_roster(pupils, rng);
}

template <class Rows, class Test>
int count(const Rows& rows, Test test) {
  return static_cast<int>(std::ranges::count_if(rows, test));
}

bool shares_exactly_one(const std::vector<const Guardian*>& a, const std::vector<const Guardian*>& b) {
  const auto shared = std::ranges::count_if(a, [&](const Guardian* guardian) {
    return std::ranges::any_of(b, [&](const Guardian* other) { return other->person == guardian->person; });
  });
  return shared == 1 && a.size() > 1 && b.size() > 1;
}

}  // namespace

TEST_CASE("an example has as many pupils in grades 1 to 8 as were asked for, and starters beside them") {
  for (const int pupils : {1, 10, 59, 60, 230, 1000}) {
    const Roster roster = school_of(1, pupils);
    CHECK(count(roster.pupils, [](const Pupil& pupil) { return pupil.grade >= 1; }) == pupils);
    CHECK(std::ranges::all_of(
        roster.pupils, [](const Pupil& pupil) { return (pupil.grade == 0) == pupil.class_id.empty(); }));
  }
}

TEST_CASE("every row refers to a row that exists") {
  const Roster roster = school_of(2);
  for (const Guardian& guardian : roster.guardians) {
    CHECK(roster.pupil(guardian.pupil) != nullptr);
  }
  const Homes homes(roster);
  for (const Pupil& pupil : roster.pupils) {
    CHECK(homes.guardians_of.contains(pupil.id));
    const SchoolClass* group = roster.school_class(pupil.class_id);
    CHECK((pupil.grade == 0 || std::ranges::count(group->grades, pupil.grade) == 1));
  }
  for (const SchoolClass& group : roster.classes) {
    CHECK(std::ranges::all_of(group.staff,
                              [&](const PersonId& id) { return roster.staff_member(id) != nullptr; }));
  }
}

TEST_CASE("every example school has the families that show the turns of the rules") {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const Roster roster = school_of(seed);
    const Homes homes(roster);
    CAPTURE(seed);
    CHECK(roster.classes.size() == 10);
    CHECK(count(roster.classes, [](const SchoolClass& group) { return group.grades.size() > 1; }) >= 3);
    CHECK(count(roster.classes, [](const SchoolClass& group) { return group.staff.size() > 1; }) >= 1);
    CHECK(count(roster.staff, [](const Staff& person) { return person.days != WeekDays{}; }) >= 3);
    CHECK(count(roster.guardians,
                [&](const Guardian& one) { return roster.staff_member(one.person) != nullptr; }) >= 1);
    CHECK(count(roster.guardians, [](const Guardian& one) { return one.custody == YesNoUnknown::no; }) >= 1);
    CHECK(count(roster.guardians, [](const Guardian& one) { return one.custody == YesNoUnknown::unknown; }) >=
          20);
    CHECK(count(roster.guardians,
                [](const Guardian& one) { return one.invite == Guardian::Invited::separate; }) >= 2);
    CHECK(count(roster.pupils, [](const Pupil& pupil) { return pupil.support; }) >= 5);
    CHECK(count(roster.pupils, [](const Pupil& pupil) { return pupil.arrived == "moved"; }) >= 1);
    CHECK(count(roster.pupils, [](const Pupil& pupil) { return pupil.left == "moved"; }) >= 1);
    CHECK(count(roster.pupils, [](const Pupil& pupil) { return pupil.grade == 0; }) >= 2);
    CHECK(count(roster.pupils, [](const Pupil& pupil) { return pupil.grade == 1 && !pupil.first_day; }) >= 5);
    CHECK(count(roster.pupils, [](const Pupil& pupil) {
            const std::chrono::year_month_day born{*pupil.born};
            return born.month() == std::chrono::February && born.day() == std::chrono::day{29};
          }) == 2);
  }
}

TEST_CASE("twins sit in one class, and siblings in several") {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const Roster roster = school_of(seed);
    const Homes homes(roster);
    int families_in_several_classes = 0;
    int twins = 0;
    for (const auto& [household, pupils] : homes.pupils_of) {
      std::set<ClassId> classes;
      for (std::size_t i = 0; i < pupils.size(); ++i) {
        classes.insert(pupils[i]->class_id);
        for (std::size_t j = 0; j < i; ++j) {
          if (pupils[i]->born == pupils[j]->born) {
            ++twins;
            CHECK(pupils[i]->class_id == pupils[j]->class_id);
          }
        }
      }
      families_in_several_classes += classes.size() > 1 ? 1 : 0;
    }
    CHECK(twins >= 1);
    CHECK(families_in_several_classes >= 20);
  }
}

TEST_CASE("in a step family children share one guardian and not the other") {
  const Roster roster = school_of(3);
  const Homes homes(roster);
  int found = 0;
  for (const auto& [household, pupils] : homes.pupils_of) {
    for (std::size_t i = 1; i < pupils.size(); ++i) {
      found +=
          shares_exactly_one(homes.guardians_of.at(pupils[i]->id), homes.guardians_of.at(pupils[i - 1]->id))
              ? 1
              : 0;
    }
  }
  CHECK(found >= 1);
}

TEST_CASE("a teacher who is a guardian does not teach the own child") {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const Roster roster = school_of(seed);
    for (const Guardian& guardian : roster.guardians) {
      if (const Staff* staff = roster.staff_member(guardian.person)) {
        CHECK(full_name(staff->name) == full_name(guardian.name));
        const auto& teachers = roster.school_class(roster.pupil(guardian.pupil)->class_id)->staff;
        CHECK(std::ranges::find(teachers, guardian.person) == teachers.end());
      }
    }
  }
}

TEST_CASE("class sizes and parents apart are those of Dutch schools") {
  std::vector<int> sizes;
  int pupils = 0;
  int apart = 0;
  int two_teachers = 0;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Roster roster = school_of(seed);
    const Homes homes(roster);
    std::map<ClassId, int> size_of;
    for (const Pupil& pupil : roster.pupils) {
      if (pupil.grade > 0) {
        ++size_of[pupil.class_id];
        ++pupils;
        const auto& guardians = homes.guardians_of.at(pupil.id);
        apart += guardians.size() > 1 && guardians[0]->household != guardians[1]->household ? 1 : 0;
      }
    }
    for (const auto& [id, size] : size_of) {
      sizes.push_back(size);
    }
    two_teachers += count(roster.classes, [](const SchoolClass& group) { return group.staff.size() > 1; });
  }
  double mean = 0;
  double square = 0;
  for (const int size : sizes) {
    mean += size;
    square += size * size;
  }
  mean /= static_cast<double>(sizes.size());
  const double deviation = square / static_cast<double>(sizes.size()) - mean * mean;
  CHECK(mean == doctest::Approx(22.6).epsilon(0.05));
  CHECK(deviation > 2.5 * 2.5);
  CHECK(deviation < 5.5 * 5.5);
  CHECK(apart * 100 > pupils * 17);
  CHECK(apart * 100 < pupils * 26);
  CHECK(two_teachers * 100 > static_cast<int>(sizes.size()) * 45);
  CHECK(two_teachers * 100 < static_cast<int>(sizes.size()) * 65);
}
