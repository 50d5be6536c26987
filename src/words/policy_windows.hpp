// What is said about times of the year that a school year does not have as they stand.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::policy_windows {

inline constexpr Phrase k_over_summer{
    "\"{text}\" loopt over de zomervakantie: het begin is van het ene schooljaar, het eind van het volgende",
    "\"{text}\" runs over the summer holiday: it begins in one school year and ends in the next"};
inline constexpr Phrase k_over_summer_help{
    "noem de tijd in één schooljaar: \"last 3 weeks before zomervakantie\" of \"first 3 school weeks\"; wie "
    "in "
    "beide een gesprek wil, schrijft twee momenten",
    "name the time in one school year: \"last 3 weeks before zomervakantie\" or \"first 3 school weeks\"; "
    "for a "
    "talk in both, write two moments"};
inline constexpr Phrase k_by_month{"\"{text}\" is gelezen als: voordat die maand begint",
                                   "\"{text}\" is read as: before that month begins"};
inline constexpr Phrase k_by_month_help{
    "telt de maand zelf mee, schrijf dan \"until the end of March\" of \"tot en met maart\"",
    "where the month itself counts, write \"until the end of March\""};
inline constexpr Phrase k_long_year{"een jaar heeft hier vier cijfers", "a year has four digits here"};
inline constexpr Phrase k_own_day_event{
    "\"{id}\" is een bijeenkomst, maar de tijd loopt met elke leerling mee: een bijeenkomst is op één dag "
    "voor "
    "allen",
    "\"{id}\" is a gathering, but its time runs with each pupil: a gathering is on one day for all"};
inline constexpr Phrase k_own_day_event_help{
    "laat \"kind: event\" weg en zet er \"duration\" en \"attendees\" bij: dan is het een gesprek met een "
    "eigen "
    "dag voor elke leerling; of noem voor de bijeenkomst een tijd van het jaar, zoals \"October\"",
    "leave out \"kind: event\" and add \"duration\" and \"attendees\": it is then a talk with a day of its "
    "own "
    "for each pupil; or name a time of the year for the gathering, such as \"October\""};

}  // namespace gesprek::words::policy_windows
