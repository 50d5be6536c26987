// Words that several outputs share: grades, lengths, modes, statuses, what a moment is.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::render {

inline constexpr Phrase k_from_to{"{first} t/m {last}", "{first} to {last}"};
inline constexpr Phrase k_clock_from_to{"{from}–{until}", "{from}–{until}"};
inline constexpr Phrase k_and{" en ", " and "};
inline constexpr Phrase k_or{" of ", " or "};
inline constexpr Phrase k_talk{"gesprek", "talk"};
inline constexpr Phrase k_talks{"gesprekken", "talks"};
inline constexpr Phrase k_household{"gezin", "household"};
inline constexpr Phrase k_households{"gezinnen", "households"};
inline constexpr Phrase k_minute{"minuut", "minute"};
inline constexpr Phrase k_minutes{"minuten", "minutes"};

// Whom a moment is for.
inline constexpr Phrase k_grade{"groep", "grade"};
inline constexpr Phrase k_grades{"groep", "grades"};
inline constexpr Phrase k_grade_span{"{first}–{last}", "{first}–{last}"};
inline constexpr Phrase k_all_grades{"alle groepen", "all grades"};
inline constexpr Phrase k_with_condition{"{who} ({condition})", "{who} ({condition})"};
inline constexpr Phrase k_lower{"onderbouw", "lower school"};
inline constexpr Phrase k_middle{"middenbouw", "middle school"};
inline constexpr Phrase k_upper{"bovenbouw", "upper school"};

// Conditions on a pupil.
struct ConditionWords {
  Phrase holds;
  Phrase fails;  ///< negated
};
inline constexpr ConditionWords k_new_teacher{{"met een nieuwe leerkracht", "with a new teacher"},
                                              {"zonder nieuwe leerkracht", "without a new teacher"}};
inline constexpr ConditionWords k_extra_support{{"met extra ondersteuning", "with extra support"},
                                                {"zonder extra ondersteuning", "without extra support"}};
inline constexpr ConditionWords k_moved_in{{"door verhuizing gekomen", "who moved in"},
                                           {"niet door verhuizing gekomen", "who did not move in"}};
inline constexpr ConditionWords k_moving_away{{"die verhuizen", "who move away"},
                                              {"die niet verhuizen", "who do not move away"}};
inline constexpr ConditionWords k_starts_this_year{
    {"die dit jaar beginnen", "who start this year"},
    {"die niet dit jaar beginnen", "who do not start this year"}};
inline constexpr ConditionWords k_started_before{
    {"die ten minste {months} maanden op school zijn",
     "who have been at the school for at least {months} months"},
    {"die korter dan {months} maanden op school zijn",
     "who have been at the school for less than {months} months"}};
inline constexpr ConditionWords k_start_month{
    {"die in {months} beginnen", "who start in {months}"},
    {"die niet in {months} beginnen", "who do not start in {months}"}};
inline constexpr ConditionWords k_sibling_at_school{
    {"met een broer of zus op school", "with a sibling at the school"},
    {"zonder broer of zus op school", "without a sibling at the school"}};
inline constexpr ConditionWords k_changed_class{
    {"die van groep zijn gewisseld", "who changed class"},
    {"die niet van groep zijn gewisseld", "who did not change class"}};
inline constexpr ConditionWords k_leaving{{"die van school gaan", "who leave the school"},
                                          {"die niet van school gaan", "who do not leave the school"}};
/// Between conditions that have to hold all: a "not" in one says nothing of the next.
inline constexpr Phrase k_and_also{", en ook ", ", and also "};
inline constexpr Phrase k_on_request{"op verzoek", "on request"};

// How long.
inline constexpr Phrase k_at_most{"ten hoogste {length}", "at most {length}"};
inline constexpr Phrase k_at_least{"ten minste {length}", "at least {length}"};
inline constexpr Phrase k_about{"ongeveer {length}", "about {length}"};
inline constexpr Phrase k_length_range{"{least} tot {most} minuten", "{least} to {most} minutes"};
inline constexpr Phrase k_by_agreement{"in overleg", "by agreement"};
inline constexpr Phrase k_not_stated{"niet vermeld", "not stated"};
inline constexpr Phrase k_yes{"ja", "yes"};
inline constexpr Phrase k_no{"nee", "no"};

// Who takes part.
inline constexpr Phrase k_guardians{"ouders/verzorgers", "guardians"};
inline constexpr Phrase k_pupil{"leerling", "pupil"};
inline constexpr Phrase k_teacher{"leerkracht", "teacher"};
inline constexpr Phrase k_coordinator{"intern begeleider", "care coordinator"};
inline constexpr Phrase k_head{"directeur", "head"};
inline constexpr Phrase k_welcome{"{who} mag erbij zijn", "{who} welcome"};
inline constexpr Phrase k_if_suitable{"{who} indien passend", "{who} if suitable"};
inline constexpr Phrase k_last_part{"{who} de laatste {minutes} minuten",
                                    "{who} for the last {minutes} minutes"};
inline constexpr Phrase k_leads{"{who} leidt het gesprek", "{who} leads the talk"};
inline constexpr Phrase k_if_asked{"{who} op verzoek", "{who} on request"};

// How and where.
inline constexpr Phrase k_mode_school{"op school", "at school"};
inline constexpr Phrase k_mode_phone{"telefonisch", "by phone"};
inline constexpr Phrase k_mode_video{"via beeldbellen", "by video call"};
inline constexpr Phrase k_mode_home{"thuis", "at home"};

// Statuses of a duty.
inline constexpr Phrase k_met{"in orde", "met"};
inline constexpr Phrase k_late{"te laat", "late"};
inline constexpr Phrase k_overdue{"over tijd", "overdue"};
inline constexpr Phrase k_pending{"nog te doen", "to do"};
inline constexpr Phrase k_waived{"vervallen", "waived"};
inline constexpr Phrase k_untracked{"niet te controleren", "not tracked"};

}  // namespace gesprek::words::render
