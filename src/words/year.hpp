// The words of the year overview (B02).
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::year {

inline constexpr Phrase k_title{"Gesprekken in schooljaar {year}, {school}",
                                "Talks in school year {year}, {school}"};
inline constexpr Phrase k_policy{"Beleid: {name}", "Policy: {name}"};
inline constexpr Phrase k_purposes{"Waarom we met elkaar praten", "Why we talk with each other"};
inline constexpr Phrase k_dated{"Op datum", "By date"};
inline constexpr Phrase k_per_pupil{"Per leerling, door het jaar heen", "Per pupil, through the year"};
inline constexpr Phrase k_any_time{"Altijd mogelijk", "At any time"};
inline constexpr Phrase k_undated{"Nog geen datum", "No date yet"};

inline constexpr Phrase k_when{"wanneer", "when"};
inline constexpr Phrase k_for_whom{"voor wie", "for whom"};
inline constexpr Phrase k_how_long{"hoe lang", "how long"};
inline constexpr Phrase k_who_attend{"aanwezig", "present"};
inline constexpr Phrase k_why{"waarom", "why"};
inline constexpr Phrase k_part{"dagdeel", "time of day"};
inline constexpr Phrase k_how{"hoe", "how"};
inline constexpr Phrase k_mode_agreed{"in overleg: op school, telefonisch of via beeldbellen",
                                      "as agreed: at school, by phone or by video call"};
inline constexpr Phrase k_may_ask{"te vragen door", "asked for by"};
inline constexpr Phrase k_may_ask_offered{"{roles}; alle ouders horen dat het kan",
                                          "{roles}; all guardians are told that they can"};
inline constexpr Phrase k_counts_for{"telt voor", "counts for"};
inline constexpr Phrase k_form{"formulier", "form"};
inline constexpr Phrase k_expected{"verplicht", "mandatory"};
inline constexpr Phrase k_number{"aantal", "number"};
inline constexpr Phrase k_because{"volgens", "by"};
inline constexpr Phrase k_school_weeks{"schoolweek {first} t/m {last}", "school weeks {first} to {last}"};
inline constexpr Phrase k_as_stated{"regel", "rule"};
inline constexpr Phrase k_about_here{"\"ongeveer\": {length} eerder of later",
                                     "\"about\": {length} earlier or later"};
inline constexpr Phrase k_minutes_here{"gerekend wordt met {minutes} minuten",
                                       "{minutes} minutes are worked with"};
inline constexpr Phrase k_some_weeks_here{"\"enkele weken\": {length}", "\"some weeks\": {length}"};
inline constexpr Phrase k_every_week{"elke {day}", "every {day}"};
inline constexpr Phrase k_every_school_day{"elke schooldag", "every school day"};
inline constexpr Phrase k_every_month{"elke maand, van {first} tot en met {last}",
                                      "every month, from {first} to {last}"};
inline constexpr Phrase k_when_any{"het hele jaar, als iemand erom vraagt", "all year, when somebody asks"};
inline constexpr Phrase k_when_pupil{"hangt af van de leerling", "depends on the pupil"};
inline constexpr Phrase k_when_undated{
    "de school kiest nog een datum ([rounds.{moment}] in gesprek.toml)",
    "the school has still to choose a date ([rounds.{moment}] in gesprek.toml)"};
inline constexpr Phrase k_when_first_dated{
    "zodra de school een datum heeft gekozen voor {name} ([rounds.{moment}] in gesprek.toml)",
    "as soon as the school has chosen a date for {name} ([rounds.{moment}] in gesprek.toml)"};
inline constexpr Phrase k_when_first{"zodra er een datum is voor {name}", "as soon as {name} has a date"};
inline constexpr Phrase k_no_date_yet{"nog geen datum", "no date yet"};
inline constexpr Phrase k_when_never{"komt dit schooljaar niet voor", "does not occur in this school year"};
inline constexpr Phrase k_when_never_rule{"komt dit schooljaar niet voor: {rule}",
                                          "does not occur in this school year: {rule}"};
inline constexpr Phrase k_times_undated{"nog {times} keer zonder datum", "{times} more without a date yet"};
inline constexpr Phrase k_classes{"groep {classes}", "class {classes}"};
inline constexpr Phrase k_moved{"let op", "note"};
inline constexpr Phrase k_clause{"{clause} ({place})", "{clause} ({place})"};
inline constexpr Phrase k_summary{
    "Momenten: {dated} met een datum, {undated} nog zonder, {other} zonder vaste datum. Gesprekken in het "
    "jaar: "
    "{talks}.",
    "Moments: {dated} with a date, {undated} still without, {other} that have no fixed date. Talks in the "
    "year: "
    "{talks}."};
inline constexpr Phrase k_incomplete{"Bij {count} van de momenten met een datum ontbreken nog data.",
                                     "Of {count} of the moments with a date some dates are still missing."};
inline constexpr Phrase k_own_days{"Niet in deze agenda, want zonder vaste dagen: {moments}",
                                   "Not in this calendar, having no fixed days: {moments}"};
inline constexpr Phrase k_questions{
    "{count} vragen voor de administratie; `gesprek validate` noemt ze.",
    "{count} questions for the administration; `gesprek validate` lists them."};

// What else the school guide tells: texts of the policy, who does what, how the school can be reached.
inline constexpr Phrase k_guide{"In de schoolgids", "In the school guide"};
inline constexpr Phrase k_who_does_what{"Wie doet wat", "Who does what"};
inline constexpr Phrase k_by_role{"{role}: {text}", "{role}: {text}"};
inline constexpr Phrase k_reached{"Leerkrachten zijn bereikbaar van {from} tot {until}.",
                                  "Teachers can be reached from {from} to {until}."};
inline constexpr Phrase k_channels{"Hoe we contact hebben", "How we are in touch"};
inline constexpr Phrase k_others_ahead{"Andere activiteiten kondigen we {length} van tevoren aan.",
                                       "Other activities are announced {length} ahead."};
inline constexpr Phrase k_others_well_ahead{
    "Andere activiteiten kondigen we ruim van tevoren aan ({length}).",
    "Other activities are announced well ahead ({length})."};
inline constexpr Phrase k_apart{"Ouders die niet bij elkaar wonen", "Guardians who live apart"};
inline constexpr Phrase k_apart_talks{"gesprekken: {talks}", "talks: {talks}"};
inline constexpr Phrase k_apart_approved{"apart met toestemming van: {role}",
                                         "apart when approved by: {role}"};
inline constexpr Phrase k_apart_copy{"wie er niet bij was, krijgt het verslag",
                                     "who was not there gets the report"};
inline constexpr Phrase k_agreements{"Bereikbaarheid en aankondigingen", "Being reached, and announcements"};
inline constexpr Phrase k_card{"Over dit beleid", "About this policy"};
inline constexpr Phrase k_card_number{"nummer {number}", "number {number}"};
inline constexpr Phrase k_card_responsible{"verantwoordelijk: {who}", "responsible: {who}"};
inline constexpr Phrase k_card_evaluated{"voor het laatst geëvalueerd op {day}", "last evaluated on {day}"};
inline constexpr Phrase k_card_related{"hoort bij: {title}", "belongs to: {title}"};

inline constexpr Phrase k_expectations{"Wat we van ouders verwachten", "What is expected of guardians"};
inline constexpr Phrase k_expectation{"{name} ({rule})", "{name} ({rule})"};
inline constexpr Phrase k_quiet{"Tijden die slecht uitkomen", "Times that suit badly"};
inline constexpr Phrase k_quiet_hours{"{who}: {hours}", "{who}: {hours}"};
inline constexpr Phrase k_quiet_mode{"{mode}, {when}", "{mode}, {when}"};
inline constexpr Phrase k_quiet_days{"{days} {hours}", "{days} {hours}"};
inline constexpr Phrase k_not_in_calendar{"Niet in deze agenda, want nog zonder datum: {moments}",
                                          "Not in this calendar, being without a date yet: {moments}"};

// Facts about a moment.
inline constexpr Phrase k_content{"wat", "what"};
inline constexpr Phrase k_by_group{"verschilt per groep", "differs by group"};
inline constexpr Phrase k_for_some{"voor sommigen", "for some"};
inline constexpr Phrase k_how_often{"hoe vaak", "how often"};
inline constexpr Phrase k_times{"{times} keer", "{times} times"};
inline constexpr Phrase k_times_more{"{times} keer meer voor {whom}", "{times} times more for {whom}"};
inline constexpr Phrase k_rounds{"rondes per keer", "rounds each time"};
inline constexpr Phrase k_same_moment{"alle bouwen tegelijk", "all divisions at once"};
inline constexpr Phrase k_each{"per", "for"};
inline constexpr Phrase k_at_least{"ten minste", "at least"};
inline constexpr Phrase k_at_most{"ten hoogste", "at most"};
inline constexpr Phrase k_through{"via", "through"};
inline constexpr Phrase k_report_where{"verslag in", "report in"};
inline constexpr Phrase k_remind{"herinnering", "reminder"};
inline constexpr Phrase k_instead{"in plaats daarvan", "instead"};
inline constexpr Phrase k_instead_text{"{text} (te kiezen: {until})", "{text} (to be chosen: {until})"};
inline constexpr Phrase k_only_when{"aanleiding", "reason to ask"};
inline constexpr Phrase k_report_within{"verslag binnen", "report within"};
inline constexpr Phrase k_invited{"uitgenodigd", "invited"};
inline constexpr Phrase k_at_least_ahead{"ten minste {lead}", "at least {lead}"};
inline constexpr Phrase k_time_by{"tijden", "times"};
inline constexpr Phrase k_duo{"bij een duo", "with a duo"};
inline constexpr Phrase k_siblings{"gezin na elkaar", "siblings in a row"};
inline constexpr Phrase k_after{"na", "after"};
inline constexpr Phrase k_at_least_of{"ten minste {times} van: {moments}", "at least {times} of: {moments}"};
inline constexpr Phrase k_signed_by{"ondertekend door", "signed by"};
inline constexpr Phrase k_earlier{"bij meer kinderen", "more children"};

}  // namespace gesprek::words::year
