// The words of sheets, pages, calendars and spreadsheets.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::publish {

// What is shown.
inline constexpr Phrase k_title{"{moments} – {school}", "{moments} – {school}"};
inline constexpr Phrase k_as_of{"Stand van {day}", "As of {day}"};
inline constexpr Phrase k_made_by{
    "Gemaakt met gesprek; stand van {day}. Alleen voor wie deze lijst nodig heeft.",
    "Made with gesprek; as of {day}. Only for those who need this list."};
inline constexpr Phrase k_by_teacher{"Per leerkracht", "By teacher"};
inline constexpr Phrase k_by_family{"Per gezin", "By family"};
inline constexpr Phrase k_by_room{"Per lokaal", "By room"};
inline constexpr Phrase k_search{"Zoeken", "Search"};
inline constexpr Phrase k_nothing{"Niets gevonden.", "Nothing found."};
inline constexpr Phrase k_no_room{"Zonder lokaal", "Without a room"};
inline constexpr Phrase k_no_clock{"in de loop van de dag", "during the day"};
inline constexpr Phrase k_free{"vrij", "free"};
inline constexpr Phrase k_free_until{"{from}–{until} vrij", "{from}–{until} free"};
inline constexpr Phrase k_pinned{"vastgezet", "pinned"};
inline constexpr Phrase k_family_of{"Gezin van {children}", "Family of {children}"};
inline constexpr Phrase k_with{"met {people}", "with {people}"};
inline constexpr Phrase k_waits{"{minutes} minuten tussen de gesprekken",
                                "{minutes} minutes between the talks"};
inline constexpr Phrase k_no_wait{"gesprekken sluiten op elkaar aan", "talks follow one another"};
inline constexpr Phrase k_fact_talks{"gesprekken", "talks"};
inline constexpr Phrase k_fact_families{"gezinnen", "families"};
inline constexpr Phrase k_fact_teachers{"leerkrachten", "teachers"};
inline constexpr Phrase k_fact_days{"dagen", "days"};
inline constexpr Phrase k_fact_wait{"minuten wachten per gezin met meer gesprekken",
                                    "minutes of waiting per family with several talks"};

inline constexpr Phrase k_made{"Gemaakt met gesprek; stand van {day}.", "Made with gesprek; as of {day}."};
inline constexpr Phrase k_no_date_yet{"nog geen datum", "no date yet"};
inline constexpr Phrase k_why{"waarom", "why"};
inline constexpr Phrase k_findings_title{"Afspraken nagekomen? {school}", "Promises kept? {school}"};
inline constexpr Phrase k_whole_school{"Hele school", "Whole school"};
inline constexpr Phrase k_not_this_kind{"deze uitvoer is er niet als {kind}",
                                        "this export does not exist as {kind}"};
inline constexpr Phrase k_not_this_kind_help{"kies: {kinds}", "choose: {kinds}"};
inline constexpr Phrase k_too_large{"de tabel is te groot voor een spreadsheet",
                                    "the table is too large for a spreadsheet"};
inline constexpr Phrase k_calendars{"{count} agenda's in {path}.", "{count} calendars in {path}."};

// Columns.
inline constexpr Phrase k_time{"Tijd", "Time"};
inline constexpr Phrase k_day{"Dag", "Day"};
inline constexpr Phrase k_pupil{"Leerling", "Pupil"};
inline constexpr Phrase k_class{"Groep", "Class"};
inline constexpr Phrase k_guardians{"Wie komt", "Who comes"};
inline constexpr Phrase k_teacher{"Leerkracht", "Teacher"};
inline constexpr Phrase k_room{"Lokaal", "Room"};
inline constexpr Phrase k_minutes{"Minuten", "Minutes"};
inline constexpr Phrase k_mode{"Vorm", "Form"};
inline constexpr Phrase k_moment{"Gesprek", "Talk"};
inline constexpr Phrase k_topics{"Onderwerpen en aantekeningen", "Topics and notes"};
inline constexpr Phrase k_household{"Gezin", "Household"};
inline constexpr Phrase k_key{"Sleutel", "Key"};
inline constexpr Phrase k_until{"Tot", "Until"};

// Sheets.
inline constexpr Phrase k_to_record{"Leg na elk gesprek vast: {items}.", "Record after each talk: {items}."};
inline constexpr Phrase k_report_within{"Verslag binnen {count} dagen.", "Report within {count} days."};
inline constexpr Phrase k_door_list{"{room} – {day}", "{room} – {day}"};
inline constexpr Phrase k_occupied{"bezet", "occupied"};
inline constexpr Phrase k_overview{"Overzicht {day}", "Overview {day}"};
inline constexpr Phrase k_board{"Waar moet u zijn? {day}", "Where to go? {day}"};
inline constexpr Phrase k_sheet_of{"{school} · {moments}", "{school} · {moments}"};

// Calendars.
inline constexpr Phrase k_event{"Gesprek {pupil}", "Talk {pupil}"};
inline constexpr Phrase k_event_with{"Met {people}.", "With {people}."};

// Spreadsheets.
inline constexpr Phrase k_sheet_plan{"Planning", "Plan"};
inline constexpr Phrase k_sheet_findings{"Bevindingen", "Findings"};
inline constexpr Phrase k_sheet_year{"Jaaroverzicht", "Year overview"};

}  // namespace gesprek::words::publish
