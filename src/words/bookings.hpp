// What is said of appointments that were made elsewhere.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::bookings {

inline constexpr Phrase k_other_zone{"deze tijd staat in de tijdzone {zone}; de afspraak is overgeslagen",
                                     "this time is in the time zone {zone}; the appointment was passed over"};
inline constexpr Phrase k_help_other_zone{"zet de agenda op Nederlandse tijd en haal hem nog eens op",
                                          "set the calendar to Dutch time and fetch it once more"};
inline constexpr Phrase k_no_pupil{
    "\"{text}\" is geen leerling van deze school (of van deze groep); de afspraak is overgeslagen",
    "\"{text}\" is no pupil of this school (or of this class); the appointment was passed over"};
inline constexpr Phrase k_help_no_pupil{"schrijf het leerlingnummer of de hele naam, zoals in pupils.csv",
                                        "write the pupil number or the whole name, as in pupils.csv"};
inline constexpr Phrase k_no_talk{
    "op {day} hoort bij {pupils} geen gesprek volgens het beleid; de afspraak is overgeslagen",
    "on {day} the policy owes no talk to {pupils}; the appointment was passed over"};
inline constexpr Phrase k_help_no_talk{
    "gesprek explain LEERLING laat zien welke gesprekken er zijn, en wanneer; een afspraak erbuiten staat in "
    "requests.csv (afgesproken)",
    "gesprek explain PUPIL shows which talks there are, and when; an agreement outside stands in "
    "requests.csv "
    "(agreed)"};
inline constexpr Phrase k_two_talks{"bij deze afspraak passen {first} en {second}; er is niets geplaatst",
                                    "{first} and {second} both fit this appointment; nothing was placed"};
inline constexpr Phrase k_help_two_talks{
    "noem het leerlingnummer, de groep of het moment erbij, of zeg met --teacher wiens agenda dit is",
    "name the pupil number, the class or the moment too, or say with --teacher whose calendar this is"};
inline constexpr Phrase k_twice{"{talk} staat er op twee tijden; er is niets geplaatst",
                                "{talk} stands there at two times; nothing was placed"};
inline constexpr Phrase k_help_twice{"haal de tijd weg die niet doorgaat", "take out the time that is off"};
inline constexpr Phrase k_read{
    "{read} afspraken gelezen: {placed} vastgezet in de planning, {known} stonden er al, {unmatched} passen "
    "nergens bij, {other} zonder een kind van de school.",
    "{read} appointments read: {placed} pinned in the plan, {known} stood there already, {unmatched} fit "
    "nothing, {other} without a child of the school."};
inline constexpr Phrase k_would_read{
    "Proef, er is niets geschreven. {read} afspraken gelezen: {placed} zouden worden vastgezet, {known} "
    "staan "
    "er al, {unmatched} passen nergens bij, {other} zonder een kind van de school.",
    "Dry run, nothing was written. {read} appointments read: {placed} would be pinned, {known} stand there "
    "already, {unmatched} fit nothing, {other} without a child of the school."};

}  // namespace gesprek::words::bookings
