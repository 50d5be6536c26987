// The families of an example school: parents, children and who lives where; figures as in
// docs/explanation/examples.md.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/rng.hpp"
#include "base/time.hpp"
#include "example/days.hpp"
#include "example/names.hpp"
#include "model/roster.hpp"

namespace gesprek::example {

/// How the parents of a child live.
enum class Living { together, single, apart, foster };

struct Parent {
  PersonName name;
  std::string relation;  ///< mother, father, guardian, step, foster, other
  YesNoUnknown custody = YesNoUnknown::yes;
  Guardian::Invited invite = Guardian::Invited::yes;
  std::string language;  ///< empty: the school's
  bool secret = false;
  int home = 0;  ///< which household of the family
};

struct Child {
  PersonName name;
  Day born;
  int grade = 0;                     ///< 0: starts after this school year's summer
  std::vector<std::size_t> parents;  ///< indexes into Family::parents
};

struct Family {
  Background background = Background::dutch;
  Living living = Living::together;
  std::vector<Parent> parents;
  std::vector<Child> children;  ///< eldest first; only those who are at the school or enrolled for next year
};

/// What a family is made from; children's births eldest first.
struct FamilyShape {
  Background background = Background::dutch;
  Living living = Living::together;
  std::vector<Day> births;
};

/// First and last birthdays of the pupils in grades 1 … 8 of 2026-2027, and of next year's starters.
inline constexpr Day k_oldest_birth = date(2014, 10, 1);
inline constexpr Day k_last_birth_this_year = date(2023, 6, 15);
inline constexpr Day k_last_birth_enrolled = date(2023, 10, 31);

/// The grade in 2026-2027 of a child born that day (four by the first of October: grade 1); 0 for next year's
/// starters.
int grade_of(Day born);

Family make_family(const FamilyShape& shape, Rng& rng);

/// A family as chance has it: 1, 2, 3 or 4 children with 22, 50, 21 and 7 %, 1.5 to 3.5 years apart, at least
/// one of them at the school; parents apart in 21 %.
Family draw_family(Rng& rng);

/// Families until the pupils in grades 1 … 8 number `pupils`. From 60 pupils on the first ones are those that
/// every example must have (twins, a step family, a child born on 29 February …).
std::vector<Family> make_families(int pupils, Rng& rng);

}  // namespace gesprek::example
