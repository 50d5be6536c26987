// Conditions on a pupil, as a rule of the policy and as a name for the pupils that it is about.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

/// The English words of the rule are those in which a policy writes it.
struct ConditionWords {
  Phrase holds;
  Phrase fails;         ///< negated
  Phrase pupils;        ///< "met een nieuwe leerkracht"
  Phrase other_pupils;  ///< negated
};

inline constexpr ConditionWords k_if_new_teacher{{"nieuwe leerkracht", "new teacher"},
                                                 {"geen nieuwe leerkracht", "no new teacher"},
                                                 {"met een nieuwe leerkracht", "with a new teacher"},
                                                 {"zonder nieuwe leerkracht", "without a new teacher"}};
inline constexpr ConditionWords k_if_extra_support{{"extra ondersteuning", "extra support"},
                                                   {"geen extra ondersteuning", "no extra support"},
                                                   {"met extra ondersteuning", "with extra support"},
                                                   {"zonder extra ondersteuning", "without extra support"}};
inline constexpr ConditionWords k_if_moved_in{{"door verhuizing gekomen", "moved in"},
                                              {"niet door verhuizing gekomen", "not moved in"},
                                              {"die door verhuizing kwamen", "who moved in"},
                                              {"die niet door verhuizing kwamen", "who did not move in"}};
inline constexpr ConditionWords k_if_moving_away{{"gaat verhuizen", "moving away"},
                                                 {"gaat niet verhuizen", "not moving away"},
                                                 {"die verhuizen", "who move away"},
                                                 {"die niet verhuizen", "who do not move away"}};
inline constexpr ConditionWords k_if_starts_this_year{
    {"begint dit jaar", "starts this year"},
    {"begint niet dit jaar", "not starting this year"},
    {"die dit jaar beginnen", "who start this year"},
    {"die niet dit jaar beginnen", "who do not start this year"}};
inline constexpr ConditionWords k_if_started_before{
    {"ten minste {count} maanden op school", "at school for at least {count} months"},
    {"korter dan {count} maanden op school", "at school for less than {count} months"},
    {"die ten minste {count} maanden op school zijn",
     "who have been at the school for at least {count} months"},
    {"die korter dan {count} maanden op school zijn",
     "who have been at the school for less than {count} months"}};
inline constexpr ConditionWords k_if_start_month{
    {"begonnen in {months}", "started in {months}"},
    {"niet begonnen in {months}", "not started in {months}"},
    {"die in {months} beginnen", "who start in {months}"},
    {"die niet in {months} beginnen", "who do not start in {months}"}};
inline constexpr ConditionWords k_if_sibling_at_school{
    {"oudere broer of zus op school", "sibling at school"},
    {"geen oudere broer of zus op school", "no sibling at school"},
    {"met een oudere broer of zus op school", "with an older sibling at the school"},
    {"zonder oudere broer of zus op school", "without an older sibling at the school"}};
inline constexpr ConditionWords k_if_changed_class{
    {"van groep gewisseld", "changed class"},
    {"niet van groep gewisseld", "not changed class"},
    {"die van groep zijn gewisseld", "who changed class"},
    {"die niet van groep zijn gewisseld", "who did not change class"}};
inline constexpr ConditionWords k_if_leaving{{"gaat dit jaar van school", "leaving"},
                                             {"gaat dit jaar niet van school", "not leaving"},
                                             {"die van school gaan", "who leave the school"},
                                             {"die niet van school gaan", "who do not leave the school"}};

}  // namespace gesprek::words
