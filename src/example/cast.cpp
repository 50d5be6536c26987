#include "example/cast.hpp"

#include "example/days.hpp"

namespace gesprek::example {
namespace {

/// The eldest child lives with its mother and her new partner, and has a father elsewhere; the younger one's
/// father is that partner: they share one guardian and not the other.
Family step_family(Rng& rng) {
  Family family = make_family({Background::dutch, Living::apart, {date(2016, 3, 14), date(2020, 6, 2)}}, rng);
  Family other = make_family({Background::surinamese, Living::together, {date(2020, 6, 2)}}, rng);
  family.parents[0].custody = family.parents[1].custody = YesNoUnknown::yes;
  Parent partner = other.parents.back();
  partner.relation = "father";
  partner.custody = YesNoUnknown::yes;
  family.parents.push_back(partner);
  family.children.back().name = other.children.front().name;
  family.children.back().parents = {0, 2};
  return family;
}

Family without_custody(Rng& rng) {
  Family family =
      make_family({Background::dutch, Living::apart, {date(2017, 11, 21), date(2019, 12, 5)}}, rng);
  family.parents[0].custody = YesNoUnknown::yes;
  family.parents[1].custody = YesNoUnknown::no;
  family.parents[1].invite = Guardian::Invited::yes;
  return family;
}

Family apart_on_other_days(Rng& rng) {
  Family family = make_family({Background::dutch, Living::apart, {date(2015, 5, 9), date(2018, 2, 11)}}, rng);
  family.parents[0].custody = family.parents[1].custody = YesNoUnknown::yes;
  family.parents[1].invite = Guardian::Invited::separate;
  return family;
}

}  // namespace

std::vector<Family> make_cast(Rng& rng) {
  return {
      make_family(
          {Background::dutch, Living::together, {date(2016, 1, 19), date(2018, 4, 7), date(2018, 4, 7)}},
          rng),
      step_family(rng),
      without_custody(rng),
      // 2023 is no leap year, so nobody born on 29 February turns four in 2026-2027: one is seven then, and
      // one starts in 2028.
      make_family({Background::frisian, Living::together, {date(2020, 2, 29), date(2024, 2, 29)}}, rng),
      make_family({Background::dutch, Living::together, {date(2017, 8, 30), date(2019, 10, 12)}}, rng),
      apart_on_other_days(rng),
      make_family({Background::moroccan, Living::foster, {date(2019, 3, 3)}}, rng),
      make_family({Background::turkish, Living::together, {date(2020, 11, 16), date(2022, 12, 28)}}, rng),
      make_family(
          {Background::dutch, Living::together, {date(2018, 7, 1), date(2021, 1, 25), date(2023, 3, 8)}},
          rng),
  };
}

}  // namespace gesprek::example
