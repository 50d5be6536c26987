// The words of check and todo.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::check {

inline constexpr Phrase k_title{"Stand op {day}", "As of {day}"};
inline constexpr Phrase k_section{"{status} ({count})", "{status} ({count})"};
inline constexpr Phrase k_due{"uiterlijk", "due"};
inline constexpr Phrase k_clause{"volgens", "clause"};
inline constexpr Phrase k_what{"wat", "what"};
inline constexpr Phrase k_no_due{"–", "–"};
inline constexpr Phrase k_by_moment{"per moment", "by moment"};
inline constexpr Phrase k_by_class{"per groep", "by class"};
inline constexpr Phrase k_by_staff{"per leerkracht", "by teacher"};
inline constexpr Phrase k_not_tracked{"Niet te controleren:", "Cannot be checked:"};
inline constexpr Phrase k_nothing{"Er is niets gemist en niets te laat.",
                                  "Nothing was missed and nothing was late."};
inline constexpr Phrase k_nothing_of_the_rest{
    "Van wie er nu in de tabellen staat is niets gemist en niets te laat; wat hieronder telt is van wie is "
    "gewist.",
    "Of those who stand in the tables now nothing was missed and nothing was late; what counts below is of "
    "people who were erased."};
inline constexpr Phrase k_filtered{"Geen bevindingen bij deze keuze.", "No findings for this choice."};
inline constexpr Phrase k_no_log{
    "{file} is er niet: er is nog niets vastgelegd, dus wat gebeurd is, telt hieronder niet (gesprek record)",
    "there is no {file}: nothing has been recorded yet, so what has happened does not count below (gesprek "
    "record)"};
inline constexpr Phrase k_pupil{"{pupil}", "{pupil}"};
inline constexpr Phrase k_pupil_with{"{pupil} (met {people})", "{pupil} (with {people})"};
inline constexpr Phrase k_alike{"{sentence} {count}×: {names}.", "{sentence} {count}×: {names}."};
inline constexpr Phrase k_alike_ids{"{id} (en {count} andere)", "{id} (and {count} others)"};
inline constexpr Phrase k_explain{"Waarom? `gesprek explain {id}`", "Why? `gesprek explain {id}`"};
inline constexpr Phrase k_summary{
    "{late} te laat, {overdue} over tijd; in orde {met}, nog te doen {pending}, vervallen {waived}, niet "
    "te controleren {untracked}.",
    "{late} late, {overdue} overdue; met {met}, to do {pending}, waived {waived}, not tracked {untracked}."};

inline constexpr Phrase k_summary_chosen{
    "Bij deze keuze: {late} te laat, {overdue} over tijd; in orde {met}, nog te doen {pending}, vervallen "
    "{waived}, niet te controleren {untracked}.",
    "For this choice: {late} late, {overdue} overdue; met {met}, to do {pending}, waived {waived}, not "
    "tracked "
    "{untracked}."};
inline constexpr Phrase k_of_forgotten{
    "Hiervan {count} van wie is gewist: die staan alleen nog in deze telling.",
    "Of these {count} of people who were erased: they stand in this count only."};
inline constexpr Phrase k_unknown_status{"\"{typed}\" is geen status; verwacht: {expected}",
                                         "\"{typed}\" is not a status; expected: {expected}"};
inline constexpr Phrase k_status_help{"zet er een of meer van deze woorden, met komma's ertussen",
                                      "put one or more of these words, with commas between them"};
inline constexpr Phrase k_never_alone{"\"never\" spreekt de andere woorden van --fail-on tegen",
                                      "\"never\" contradicts the other words of --fail-on"};
inline constexpr Phrase k_never_help{"zet alleen never, of alleen de andere woorden",
                                     "put never alone, or the other words alone"};
inline constexpr Phrase k_no_plan{"er is geen planning om te controleren, of er staat geen gesprek in",
                                  "there is no plan to check, or no talk stands in it"};
inline constexpr Phrase k_no_plan_help{
    "`gesprek plan {moment}` maakt er een, `gesprek import bookings` neemt afspraken over; of zet ze zelf in "
    "plans/{moment}.csv",
    "`gesprek plan {moment}` makes one, `gesprek import bookings` takes appointments over; or put them in "
    "plans/{moment}.csv yourself"};
inline constexpr Phrase k_unknown_filter{"\"{typed}\" is geen regel, status, moment of clausule",
                                         "\"{typed}\" is not a rule, status, moment or clause"};
inline constexpr Phrase k_unknown_clause{
    "clausule \"{typed}\" staat niet in het beleid van deze school: geen moment verwijst ernaar",
    "clause \"{typed}\" is not in this school's policy: none of its moments states it"};
inline constexpr Phrase k_rule_not_asked{
    "het beleid van deze school vraagt niets van regel \"{rule}\" ({summary})",
    "this school's policy asks nothing of rule \"{rule}\" ({summary})"};
inline constexpr Phrase k_expectation_help{
    "welke gezinnen dit jaar nog niemand sprak, staat in: gesprek show --by contact",
    "which families nobody has spoken this year is answered by: gesprek show --by contact"};
inline constexpr Phrase k_filter_help{"deze komen voor: {known}", "these exist: {known}"};

// To-do.
inline constexpr Phrase k_todo_title{"Te doen tot en met {day}", "To do until {day}"};
inline constexpr Phrase k_todo_overdue{"Over tijd", "Overdue"};
inline constexpr Phrase k_todo_coming{"Nog op tijd te doen", "Still to do in time"};
inline constexpr Phrase k_todo_ahead{"Vooruit gekeken", "Looking ahead"};
inline constexpr Phrase k_todo_nobody{"{role} (niet in staff.csv)", "{role} (not in staff.csv)"};
inline constexpr Phrase k_todo_person{"{name} ({id})", "{name} ({id})"};
inline constexpr Phrase k_todo_together{"Samen met {people}.", "Together with {people}."};
inline constexpr Phrase k_todo_nothing{"Er hoeft tot en met {day} niets te gebeuren.",
                                       "Nothing has to be done until {day}."};
inline constexpr Phrase k_todo_nothing_seen{
    "Tot en met {day} is er niets te doen, voor zover dat te zien is.",
    "There is nothing to do until {day}, as far as can be seen."};
inline constexpr Phrase k_todo_summary{"{count} te doen, waarvan {overdue} over tijd.",
                                       "{count} to do, {overdue} of them overdue."};
inline constexpr Phrase k_todo_beyond{
    "Daarnaast {count} over tijd waaraan niets meer te doen is: `gesprek check`.",
    "Besides, {count} overdue about which nothing can be done any more: `gesprek check`."};
inline constexpr Phrase k_todo_early{"Vooruit gekeken: {count} gezinnen per leerling.",
                                     "Looking ahead: {count} families, by pupil."};

inline constexpr Phrase k_until_past{"--until {until} ligt vóór {today}, de dag waarop gekeken wordt",
                                     "--until {until} lies before {today}, the day that is looked at"};
inline constexpr Phrase k_until_past_help{
    "neem een dag vanaf {today}; met --as-of {until} ziet u wat er toen te doen was",
    "take a day from {today} on; --as-of {until} shows what was to be done then"};

}  // namespace gesprek::words::check
