// A policy in words, rule by rule: for the cases that test it and for the difference between two of them. The
// English words are those in which a policy writes the rule.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::review {

inline constexpr Phrase k_text{"{text}", "{text}"};
inline constexpr Phrase k_list{"{list}", "{list}"};
inline constexpr Phrase k_number{"{number}", "{number}"};
inline constexpr Phrase k_yes{"ja", "yes"};
inline constexpr Phrase k_no{"nee", "no"};
inline constexpr Phrase k_not_stated{"niet vermeld", "not stated"};
inline constexpr Phrase k_by_agreement{"in overleg", "by agreement"};
inline constexpr Phrase k_at_most{"ten hoogste {length}", "at most {length}"};
inline constexpr Phrase k_at_least{"ten minste {length}", "at least {length}"};
inline constexpr Phrase k_range{"{least} tot {most}", "{least} to {most}"};
inline constexpr Phrase k_about{"ongeveer {what}", "about {what}"};
inline constexpr Phrase k_give_or_take{"{when}, {margin} eerder of later", "{when}, give or take {margin}"};

// Lengths of time.
inline constexpr Phrase k_minute{"1 minuut", "1 minute"};
inline constexpr Phrase k_minutes{"{count} minuten", "{count} minutes"};
inline constexpr Phrase k_day{"1 dag", "1 day"};
inline constexpr Phrase k_days{"{count} dagen", "{count} days"};
inline constexpr Phrase k_school_day{"1 schooldag", "1 school day"};
inline constexpr Phrase k_school_days{"{count} schooldagen", "{count} school days"};
inline constexpr Phrase k_week{"1 week", "1 week"};
inline constexpr Phrase k_weeks{"{count} weken", "{count} weeks"};
inline constexpr Phrase k_school_week{"1 schoolweek", "1 school week"};
inline constexpr Phrase k_school_weeks{"{count} schoolweken", "{count} school weeks"};
inline constexpr Phrase k_month{"1 maand", "1 month"};
inline constexpr Phrase k_months{"{count} maanden", "{count} months"};
inline constexpr Phrase k_year{"1 jaar", "1 year"};
inline constexpr Phrase k_years{"{count} jaar", "{count} years"};
inline constexpr Phrase k_some_weeks{"enkele weken", "some weeks"};
inline constexpr Phrase k_some_school_weeks{"enkele schoolweken", "some school weeks"};
inline constexpr Phrase k_some_months{"enkele maanden", "some months"};
inline constexpr Phrase k_some_days{"enkele dagen", "some days"};
inline constexpr Phrase k_some_school_days{"enkele schooldagen", "some school days"};
inline constexpr Phrase k_some_times{"enkele keren", "a few times"};

// When.
inline constexpr Phrase k_any_time{"altijd", "any time"};
inline constexpr Phrase k_after_request{"binnen {length} na de aanvraag",
                                        "within {length} after the request"};
inline constexpr Phrase k_by_school{"door de school te kiezen", "by the school"};
inline constexpr Phrase k_week_of_month{"schoolweek {week} van {month}", "school week {week} of {month}"};
inline constexpr Phrase k_weeks_of_month{"schoolweek {first} tot en met {last} van {month}",
                                         "school weeks {first} to {last} of {month}"};
inline constexpr Phrase k_last_week_of_month{"schoolweek {week} van {month}, van achteren geteld",
                                             "school week {week} of {month}, counted back from its end"};
inline constexpr Phrase k_last_weeks_of_month{
    "schoolweek {first} tot en met {last} van {month}, van achteren geteld",
    "school weeks {first} to {last} of {month}, counted back from its end"};
inline constexpr Phrase k_week_after{"week {week} na {what}", "week {week} after {what}"};
inline constexpr Phrase k_week_before{"week {week} voor {what}", "week {week} before {what}"};
inline constexpr Phrase k_weeks_after{"week {first} tot en met {last} na {what}",
                                      "weeks {first} to {last} after {what}"};
inline constexpr Phrase k_weeks_before{"week {first} tot en met {last} voor {what}",
                                       "weeks {first} to {last} before {what}"};
inline constexpr Phrase k_within_after{"binnen {length} na {anchor}", "within {length} after {anchor}"};
inline constexpr Phrase k_within_before{"binnen {length} voor {anchor}", "within {length} before {anchor}"};
inline constexpr Phrase k_range_after{"{least} tot {most} na {anchor}", "{least} to {most} after {anchor}"};
inline constexpr Phrase k_range_before{"{least} tot {most} voor {anchor}",
                                       "{least} to {most} before {anchor}"};
inline constexpr Phrase k_before{"{length} voor {anchor}", "{length} before {anchor}"};
inline constexpr Phrase k_after{"{length} na {anchor}", "{length} after {anchor}"};
inline constexpr Phrase k_from_to{"van {from} tot en met {until}", "from {from} to {until}"};
inline constexpr Phrase k_two{"{first} t/m {last}", "{first} to {last}"};
inline constexpr Phrase k_year_start{"de eerste schooldag", "the first school day"};
inline constexpr Phrase k_year_end{"de laatste schooldag", "the last school day"};
inline constexpr Phrase k_start_of{"het begin van {what}", "the start of {what}"};
inline constexpr Phrase k_end_of{"het einde van {what}", "the end of {what}"};
inline constexpr Phrase k_week_number{"schoolweek {number}", "school week {number}"};
inline constexpr Phrase k_week_from_end{"de {number}e schoolweek van achteren",
                                        "school week {number} from the end"};
inline constexpr Phrase k_last_week{"de laatste schoolweek", "the last school week"};
inline constexpr Phrase k_first_weeks{"de eerste schoolweken", "first school weeks"};
inline constexpr Phrase k_last_weeks{"de laatste schoolweken", "last school weeks"};
inline constexpr Phrase k_first_weekday_of{"de eerste {weekday} van {what}", "the first {weekday} of {what}"};
inline constexpr Phrase k_last_weekday_of{"de laatste {weekday} van {what}", "the last {weekday} of {what}"};
inline constexpr Phrase k_weekday_after{"de eerste {weekday} na {what}", "the first {weekday} after {what}"};
inline constexpr Phrase k_weekday_before{"de laatste {weekday} voor {what}",
                                         "the last {weekday} before {what}"};
inline constexpr Phrase k_weekday_from{"de eerste {weekday} op of na {what}",
                                       "the first {weekday} on or after {what}"};
inline constexpr Phrase k_weekday_until{"de laatste {weekday} op of voor {what}",
                                        "the last {weekday} on or before {what}"};
inline constexpr Phrase k_birthday_of_year{"de verjaardag", "the birthday"};
inline constexpr Phrase k_first_day{"de eerste dag van de leerling", "first day"};
inline constexpr Phrase k_last_day{"de laatste dag van de leerling", "last day"};
inline constexpr Phrase k_birthday{"de {age}e verjaardag", "the birthday of {age}"};
inline constexpr Phrase k_class_change{"de wisseling van groep", "class change"};
inline constexpr Phrase k_moment{"moment {id}", "moment {id}"};
inline constexpr Phrase k_in_part{"{when} {part}", "{when} {part}"};
inline constexpr Phrase k_school_time{"onder schooltijd", "in school time"};
inline constexpr Phrase k_morning{"'s ochtends", "in the morning"};
inline constexpr Phrase k_afternoon{"'s middags", "in the afternoon"};
inline constexpr Phrase k_evening{"'s avonds", "in the evening"};

inline constexpr Phrase k_day_of_month{"{day} {month}", "{day} {month}"};
inline constexpr Phrase k_month_names[] = {
    {"januari", "January"}, {"februari", "February"}, {"maart", "March"},
    {"april", "April"},     {"mei", "May"},           {"juni", "June"},
    {"juli", "July"},       {"augustus", "August"},   {"september", "September"},
    {"oktober", "October"}, {"november", "November"}, {"december", "December"}};

// Who.
inline constexpr Phrase k_guardians{"ouders/verzorgers", "guardians"};
inline constexpr Phrase k_pupil{"leerling", "pupil"};
inline constexpr Phrase k_teacher{"leerkracht", "teacher"};
inline constexpr Phrase k_coordinator{"intern begeleider", "coordinator"};
inline constexpr Phrase k_head{"directeur", "head"};
inline constexpr Phrase k_nobody{"niemand", "nobody"};
inline constexpr Phrase k_welcome{"{who} mag erbij zijn", "{who} welcome"};
inline constexpr Phrase k_if_suitable{"{who} indien passend", "{who} if suitable"};
inline constexpr Phrase k_on_request{"{who} op verzoek", "{who} on request"};
inline constexpr Phrase k_absent{"{who} niet", "{who} not"};
inline constexpr Phrase k_last_part{"{who} de laatste {minutes} minuten",
                                    "{who} for the last {minutes} minutes"};
inline constexpr Phrase k_leads{"{who} leidt het gesprek", "{who} leads the talk"};
inline constexpr Phrase k_must{"{who} (verplicht)", "{who} (mandatory)"};
inline constexpr Phrase k_need_not{"{who} (niet verplicht)", "{who} (not mandatory)"};

inline constexpr Phrase k_all_grades{"alle groepen", "all grades"};
inline constexpr Phrase k_grade{"groep {grades}", "grade {grades}"};
inline constexpr Phrase k_grades{"groep {grades}", "grades {grades}"};
inline constexpr Phrase k_divisions{"bouw {divisions}", "division {divisions}"};
inline constexpr Phrase k_whom_if{"{whom}: {conditions}", "{whom} if {conditions}"};
/// Conditions that have to hold all: a "not" in one says nothing of the next.
inline constexpr Phrase k_and_also{"{one}, en ook {next}", "{one}, and also {next}"};

// Talks.
inline constexpr Phrase k_lead_talk{"{length} voor het gesprek", "{length} before the talk"};
inline constexpr Phrase k_lead_round{"{length} voor de ronde", "{length} before the round"};
inline constexpr Phrase k_well_ahead{"ruim van tevoren", "well ahead"};
inline constexpr Phrase k_before_talk{"voor het gesprek", "before the talk"};
inline constexpr Phrase k_before_others{"{length} voor de anderen", "{length} before the others"};
inline constexpr Phrase k_assigned{"de school wijst tijden toe", "assigned"};
inline constexpr Phrase k_chosen{"ouders kiezen een tijd", "chosen"};
inline constexpr Phrase k_agreed_mode{"in overleg met de ouders", "agreed with the guardians"};
inline constexpr Phrase k_school{"op school", "school"};
inline constexpr Phrase k_phone{"telefonisch", "phone"};
inline constexpr Phrase k_video{"via beeldbellen", "video"};
inline constexpr Phrase k_home{"thuis", "home"};
inline constexpr Phrase k_either{"een van beiden", "either"};
inline constexpr Phrase k_both{"beiden", "both"};
inline constexpr Phrase k_working{"wie die dag werkt", "whoever works that day"};
inline constexpr Phrase k_schools_choice{"zoals de school het doet", "as the school does"};
inline constexpr Phrase k_per_household{"gezin", "household"};
inline constexpr Phrase k_per_pupil{"leerling", "pupil"};
inline constexpr Phrase k_none{"geen", "none"};
inline constexpr Phrase k_early{"pre-advies", "early"};
inline constexpr Phrase k_provisional{"voorlopig advies", "provisional"};
inline constexpr Phrase k_final{"definitief advies", "final"};
inline constexpr Phrase k_new_appointment{"nieuwe afspraak", "new appointment"};
inline constexpr Phrase k_nothing{"niets", "nothing"};

// Events and what comes round.
inline constexpr Phrase k_kind_talk{"gesprek", "talk"};
inline constexpr Phrase k_kind_event{"bijeenkomst", "event"};
inline constexpr Phrase k_kind_recurring{"vast uur", "recurring"};
inline constexpr Phrase k_kind_cadence{"regelmaat", "cadence"};
inline constexpr Phrase k_kind_checklist{"controlelijst", "checklist"};
inline constexpr Phrase k_different_days{"verschillende dagen", "different days"};
inline constexpr Phrase k_same_day{"dezelfde dag", "the same day"};
inline constexpr Phrase k_hours{"{from}-{until}", "{from}-{until}"};
inline constexpr Phrase k_hours_on{"{weekday} {hours}", "{weekday} {hours}"};
inline constexpr Phrase k_hours_for{"{hours} voor {whom}", "{hours} for {whom}"};
inline constexpr Phrase k_more_for{"{times} keer voor {whom}", "{times} times for {whom}"};
inline constexpr Phrase k_the_school{"de school", "the school"};
inline constexpr Phrase k_each_class{"elke groep", "each class"};
inline constexpr Phrase k_each_pupil{"elke leerling", "each pupil"};
inline constexpr Phrase k_once{"1 keer", "once"};
inline constexpr Phrase k_twice{"2 keer", "twice"};
inline constexpr Phrase k_times{"{times} keer", "{times} times"};
inline constexpr Phrase k_a_month{"{times} per maand", "{times} a month"};
inline constexpr Phrase k_a_quarter{"{times} per kwartaal", "{times} a quarter"};
inline constexpr Phrase k_a_school_year{"{times} per schooljaar", "{times} a school year"};
inline constexpr Phrase k_a_day{"{times} per dag", "{times} a day"};
inline constexpr Phrase k_a_week{"{times} per week", "{times} a week"};
inline constexpr Phrase k_once_in{"{times} in {length}", "{times} in {length}"};
inline constexpr Phrase k_every{"{times} in elke {length}", "{times} every {length}"};
/// The school holidays by the name that the calendar has for them.
inline constexpr Phrase k_holidays[] = {{"de herfstvakantie", "the autumn holiday"},
                                        {"de kerstvakantie", "the Christmas holiday"},
                                        {"de voorjaarsvakantie", "the spring holiday"},
                                        {"de meivakantie", "the May holiday"},
                                        {"de zomervakantie", "the summer holiday"}};
inline constexpr Phrase k_weekdays[] = {
    {"maandag", "Monday"}, {"dinsdag", "Tuesday"},   {"woensdag", "Wednesday"}, {"donderdag", "Thursday"},
    {"vrijdag", "Friday"}, {"zaterdag", "Saturday"}, {"zondag", "Sunday"}};

// Parts of a policy beside its moments.
inline constexpr Phrase k_at_least_of{"ten minste {count} van {moments}", "at least {count} of {moments}"};
inline constexpr Phrase k_quiet{"{roles}, {clock}, sterkte {strength}",
                                "{roles}, {clock}, strength {strength}"};
inline constexpr Phrase k_quiet_mode{"{quiet}, {mode}", "{quiet}, {mode}"};
inline constexpr Phrase k_quiet_days{"{quiet}, {days}", "{quiet}, {days}"};
inline constexpr Phrase k_all_new{"alle leerkrachten van dit jaar zijn nieuw", "all"};
inline constexpr Phrase k_any_new{"een van de leerkrachten van dit jaar is nieuw", "any"};
inline constexpr Phrase k_together{"samen", "together"};
inline constexpr Phrase k_apart_asked{"apart op verzoek", "apart on request"};
inline constexpr Phrase k_apart{"apart", "apart"};
inline constexpr Phrase k_accepted{"{code} bij {moment} tot en met {until}: {reason}",
                                   "{code} at {moment} until {until}: {reason}"};
inline constexpr Phrase k_whole_policy{"het hele beleid", "the whole policy"};

}  // namespace gesprek::words::review
