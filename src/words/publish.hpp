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
inline constexpr Phrase k_free{"vrij tot {until}", "free until {until}"};
inline constexpr Phrase k_pause{"pauze tot {until}", "break until {until}"};
inline constexpr Phrase k_travel{"onderweg tot {until}", "on the way until {until}"};
inline constexpr Phrase k_free_until{"{from}–{until} vrij", "{from}–{until} free"};
inline constexpr Phrase k_break_until{"{from}–{until} pauze", "{from}–{until} break"};
inline constexpr Phrase k_travel_until{"{from}–{until} onderweg", "{from}–{until} on the way"};
inline constexpr Phrase k_pinned{"vastgezet", "pinned"};
inline constexpr Phrase k_family_of{"Gezin van {children}", "Family of {children}"};
inline constexpr Phrase k_with{"met {people}", "with {people}"};
inline constexpr Phrase k_waits{"{minutes} minuten tussen de gesprekken",
                                "{minutes} minutes between the talks"};
inline constexpr Phrase k_no_wait{"gesprekken sluiten op elkaar aan", "talks follow one another"};
inline constexpr Phrase k_fact_talks{"gesprekken", "talks"};
inline constexpr Phrase k_fact_families{"gezinnen", "families"};
inline constexpr Phrase k_fact_staff{"medewerkers", "members of staff"};
inline constexpr Phrase k_fact_days{"dagen", "days"};
inline constexpr Phrase k_fact_wait{"minuten wachten per gezin met meer gesprekken",
                                    "minutes of waiting per family with several talks"};

inline constexpr Phrase k_made{"Gemaakt met gesprek; stand van {day}.", "Made with gesprek; as of {day}."};
inline constexpr Phrase k_findings_title{"Afspraken nagekomen? {school}", "Promises kept? {school}"};
inline constexpr Phrase k_whole_school{"Hele school", "Whole school"};
inline constexpr Phrase k_not_this_kind{"deze uitvoer is er niet als {kind}",
                                        "this export does not exist as {kind}"};
inline constexpr Phrase k_not_this_kind_help{"kies: {kinds}", "choose: {kinds}"};
inline constexpr Phrase k_unknown_sheet{"er is geen blad \"{typed}\"", "there is no sheet \"{typed}\""};
inline constexpr Phrase k_nothing_planned{"er is nog niets gepland, dus er valt niets te drukken",
                                          "nothing is planned yet, so there is nothing to print"};
inline constexpr Phrase k_nothing_planned_help{"maak eerst de planning: gesprek plan {id}",
                                               "make the plan first: gesprek plan {id}"};
inline constexpr Phrase k_no_rooms{"geen enkel gesprek heeft een lokaal, dus er zijn geen deurlijsten",
                                   "no talk has a room, so there are no lists for the doors"};
inline constexpr Phrase k_doors_left_out{
    "zonder deurlijsten, want geen enkel gesprek heeft een lokaal: noem de lokalen in gesprek.toml onder "
    "[[rooms]] en bij elke groep in de kolom room van classes.csv, en plan opnieuw",
    "without lists for the doors, because no talk has a room: name the rooms in gesprek.toml under [[rooms]] "
    "and for each class in the column room of classes.csv, and plan again"};
inline constexpr Phrase k_no_rooms_help{
    "noem de lokalen in gesprek.toml onder [[rooms]] en bij elke groep in de kolom room van classes.csv, en "
    "plan opnieuw; of kies overview, board, teacher of family",
    "name the rooms in gesprek.toml under [[rooms]] and for each class in the column room of classes.csv, "
    "and plan again; or choose overview, board, teacher or family"};
inline constexpr Phrase k_too_large{"de tabel is te groot voor een spreadsheet",
                                    "the table is too large for a spreadsheet"};
inline constexpr Phrase k_too_large_help{"neem minder rondes tegelijk, of vraag om CSV",
                                         "take fewer rounds at a time, or ask for CSV"};
inline constexpr Phrase k_calendars{"{count} agenda's in {path}.", "{count} calendars in {path}."};

inline constexpr Phrase k_calendar{"Kalender", "Calendar"};
inline constexpr Phrase k_invite_by{"uiterlijk uitnodigen: {moment}", "invite at the latest: {moment}"};
inline constexpr Phrase k_report_by{"uiterlijk verslag: {moment}", "report at the latest: {moment}"};
inline constexpr Phrase k_signup_opens{"inschrijven open: {moment}", "sign-up opens: {moment}"};
inline constexpr Phrase k_signup_closes{"inschrijven sluit: {moment}", "sign-up closes: {moment}"};
inline constexpr Phrase k_overview_tab{"Overzicht", "Overview"};
inline constexpr Phrase k_by_class{"Per groep", "By class"};
inline constexpr Phrase k_by_month{"Per maand", "By month"};
inline constexpr Phrase k_month{"Maand", "Month"};
inline constexpr Phrase k_no_class{"Nog geen groep", "No class yet"};
inline constexpr Phrase k_erased{"Wie is gewist", "People who were erased"};
inline constexpr Phrase k_none{"Niets", "Nothing"};
inline constexpr Phrase k_wish_met{"wens: {from}–{until}, vervuld", "wish: {from}–{until}, met"};
inline constexpr Phrase k_wish_not_met{"wens: {from}–{until}, niet vervuld", "wish: {from}–{until}, not met"};
inline constexpr Phrase k_cannot{"kan niet: {from}–{until}", "cannot: {from}–{until}"};

// The teachers' page to type over from.
inline constexpr Phrase k_teachers_title{"Overnemen in de gespreksplanner – {school}",
                                         "To copy into the talk planner – {school}"};
inline constexpr Phrase k_teachers{"Leerkrachten", "Teachers"};
inline constexpr Phrase k_open_these{"Openzetten", "To open"};
inline constexpr Phrase k_slot{"{minutes} minuten per gesprek", "{minutes} minutes a talk"};
inline constexpr Phrase k_break{"pauze {from}–{until}", "break {from}–{until}"};
inline constexpr Phrase k_signup{"inschrijven van {opens} tot en met {closes}",
                                 "sign-up from {opens} to {closes}"};
inline constexpr Phrase k_first_choice{"Gezinnen met meer kinderen: mogen eerst kiezen",
                                       "Families with more children: may choose first"};
inline constexpr Phrase k_first_choice_from{"Gezinnen met meer kinderen: mogen eerst kiezen, vanaf {day}",
                                            "Families with more children: may choose first, from {day}"};
inline constexpr Phrase k_calendar_name{"Gesprekken, {school}", "Talks, {school}"};
inline constexpr Phrase k_with_siblings{"broer of zus: {names}", "brother or sister: {names}"};
inline constexpr Phrase k_not_in_parro{"Nog niet in Parro", "Not in Parro yet"};

// Who comes, besides the guardians.
inline constexpr Phrase k_leads{"{name} (leidt het gesprek)", "{name} (leads the talk)"};
inline constexpr Phrase k_last_part{"{name} (de laatste {minutes} minuten)",
                                    "{name} (for the last {minutes} minutes)"};

// Columns.
inline constexpr Phrase k_number_of_talks{"Gesprekken", "Talks"};
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
inline constexpr Phrase k_itinerary{"Uw gesprekken op {day}", "Your talks on {day}"};
inline constexpr Phrase k_itinerary_for{"Voor {guardians}, over {children}",
                                        "For {guardians}, about {children}"};
inline constexpr Phrase k_forms_file{"Formulieren", "Forms"};
inline constexpr Phrase k_board{"Waar moet u zijn? {day}", "Where to go? {day}"};
inline constexpr Phrase k_board_without_rooms{"Wie ontvangt wanneer? {day}", "Who receives when? {day}"};
inline constexpr Phrase k_sheet_of{"{school} · {moments}", "{school} · {moments}"};

// Calendars.
inline constexpr Phrase k_event{"Gesprek {pupil}", "Talk {pupil}"};
inline constexpr Phrase k_event_with{"Met {people}.", "With {people}."};

// Spreadsheets.
inline constexpr Phrase k_sheet_plan{"Planning", "Plan"};
inline constexpr Phrase k_sheet_findings{"Bevindingen", "Findings"};
inline constexpr Phrase k_sheet_year{"Jaaroverzicht", "Year overview"};

}  // namespace gesprek::words::publish
