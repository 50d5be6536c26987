// What is said of appointments that were made elsewhere.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::bookings {

inline constexpr Phrase k_other_zone{"deze tijd staat in de tijdzone {zone}; de afspraak is overgeslagen",
                                     "this time is in the time zone {zone}; the appointment was passed over"};
inline constexpr Phrase k_help_other_zone{"zet de agenda op Nederlandse tijd en haal hem nog eens op",
                                          "set the calendar to Dutch time and fetch it once more"};
inline constexpr Phrase k_bad_event{
    "deze gebeurtenis heeft geen begintijd die te lezen is (DTSTART); zij is overgeslagen",
    "this event has no start that can be read (DTSTART); it was passed over"};
inline constexpr Phrase k_help_bad_event{
    "verwacht wordt DTSTART:20270209T183000; haal de agenda nog eens op, of zet de afspraak in een lijst",
    "expected is DTSTART:20270209T183000; fetch the calendar once more, or put the appointment in a list"};
inline constexpr Phrase k_cut_off{
    "deze gebeurtenis heeft geen einde (END:VEVENT): het bestand is afgebroken; zij is overgeslagen",
    "this event has no end (END:VEVENT): the file was cut off; it was passed over"};
inline constexpr Phrase k_help_cut_off{"haal de agenda nog eens op", "fetch the calendar once more"};
inline constexpr Phrase k_repeats{
    "deze afspraak komt telkens terug; een gesprek is er één keer, dus de afspraak is overgeslagen",
    "this appointment repeats; a talk is held once, so the appointment was passed over"};
inline constexpr Phrase k_help_repeats{"maak er een losse afspraak van, op de dag van het gesprek",
                                       "make it an appointment of its own, on the day of the talk"};
inline constexpr Phrase k_no_end{"de eindtijd of duur is niet te lezen; de afspraak is overgeslagen",
                                 "the end or length cannot be read; the appointment was passed over"};
inline constexpr Phrase k_help_no_end{
    "verwacht wordt DTEND:20270209T184500 of DURATION:PT15M; zonder een van beide geldt de duur van het "
    "gesprek",
    "expected is DTEND:20270209T184500 or DURATION:PT15M; without either the talk's own length holds"};
inline constexpr Phrase k_ends_first{
    "de afspraak begint om {start} en eindigt al om {end}; zij is overgeslagen",
    "the appointment starts at {start} and ends at {end} already; it was passed over"};
inline constexpr Phrase k_event_ends_first{"de afspraak eindigt voor zij begint; zij is overgeslagen",
                                           "the appointment ends before it starts; it was passed over"};
inline constexpr Phrase k_help_ends_first{"verbeter het begin of het einde", "correct the start or the end"};
inline constexpr Phrase k_too_long{"deze afspraak duurt langer dan acht uur; zij is overgeslagen",
                                   "this appointment takes longer than eight hours; it was passed over"};
inline constexpr Phrase k_help_too_long{"verbeter het einde, als dit een gesprek is",
                                        "correct the end, if this is a talk"};
inline constexpr Phrase k_no_pupil{
    "\"{text}\" is geen leerling van deze school (of van deze groep); de afspraak is overgeslagen",
    "\"{text}\" is no pupil of this school (or of this class); the appointment was passed over"};
inline constexpr Phrase k_help_no_pupil{"schrijf het leerlingnummer of de hele naam, zoals in pupils.csv",
                                        "write the pupil number or the whole name, as in pupils.csv"};
inline constexpr Phrase k_given_name{
    "hier staat alleen een roepnaam: \"{text}\"; er wordt niet geraden, en de afspraak is overgeslagen",
    "only a given name stands here: \"{text}\"; nothing is guessed, and the appointment was passed over"};
inline constexpr Phrase k_help_given_name{
    "schrijf het leerlingnummer of de hele naam; met deze roepnaam: {keys}",
    "write the pupil number or the whole name; with this given name: {keys}"};
inline constexpr Phrase k_other_words{
    "\"{text}\" noemt een leerling, maar ook iets anders dan {talks}; de afspraak is overgeslagen",
    "\"{text}\" names a pupil, but also something else than {talks}; the appointment was passed over"};
inline constexpr Phrase k_help_other_words{
    "is het wel dat gesprek, schrijf dan alleen de hele naam, of de code van het gesprek",
    "if it is that talk, write the whole name alone, or the code of the talk"};
inline constexpr Phrase k_other_name{
    "{key} heet in pupils.csv anders dan hier; de afspraak is overgeslagen",
    "{key} has another name in pupils.csv than here; the appointment was passed over"};
inline constexpr Phrase k_help_other_name{"verbeter het nummer of de naam in de lijst",
                                          "correct the number or the name in the list"};
inline constexpr Phrase k_no_talk{
    "op {day} hoort bij {pupils} geen gesprek volgens het beleid; de afspraak is overgeslagen",
    "on {day} the policy owes no talk to {pupils}; the appointment was passed over"};
inline constexpr Phrase k_help_no_talk{
    "gesprek explain LEERLING laat zien welke gesprekken er zijn, en wanneer; een afspraak erbuiten staat in "
    "requests.csv (afgesproken)",
    "gesprek explain PUPIL shows which talks there are, and when; an agreement outside stands in "
    "requests.csv "
    "(agreed)"};
inline constexpr Phrase k_other_moment{
    "{pupils} heeft op {day} geen gesprek \"{moment}\", wel {talks}; de afspraak is overgeslagen",
    "{pupils} has no talk \"{moment}\" on {day}, but {talks}; the appointment was passed over"};
inline constexpr Phrase k_help_other_moment{
    "zet in de kolom talk de code van het gesprek of van de ronde, of laat haar leeg",
    "put the code of the talk or of the round in the column talk, or leave it empty"};
inline constexpr Phrase k_no_staff{
    "\"{text}\" is geen sleutel of naam van één medewerker in staff.csv; de afspraak is overgeslagen",
    "\"{text}\" is no key or name of one person in staff.csv; the appointment was passed over"};
inline constexpr Phrase k_help_no_staff{
    "schrijf de sleutel of de hele naam, zoals in staff.csv, of laat de cel leeg",
    "write the key or the whole name, as in staff.csv, or leave the cell empty"};
inline constexpr Phrase k_no_round{"onbekende ronde \"{text}\"; de afspraak is overgeslagen",
                                   "unknown round \"{text}\"; the appointment was passed over"};
inline constexpr Phrase k_help_round_near{"bedoelde u \"{near}\"?", "did you mean \"{near}\"?"};
inline constexpr Phrase k_help_no_round{
    "schrijf de code of de naam van de ronde; `gesprek year` noemt ze allemaal",
    "write the key or the name of the round; `gesprek year` lists them all"};
inline constexpr Phrase k_other_staff{
    "{staff} voert geen van de gesprekken {talks}; de afspraak is overgeslagen",
    "{staff} holds none of the talks {talks}; the appointment was passed over"};
inline constexpr Phrase k_help_other_staff{
    "verbeter de kolom staff (of --teacher), of de leerkrachten in classes.csv",
    "correct the column staff (or --teacher), or the teachers in classes.csv"};
inline constexpr Phrase k_other_guardian{
    "\"{guardian}\" wordt voor geen van de gesprekken {talks} uitgenodigd; de afspraak is overgeslagen",
    "\"{guardian}\" is invited for none of the talks {talks}; the appointment was passed over"};
inline constexpr Phrase k_help_other_guardian{
    "zet in de kolom guardian een code of hele naam van guardians.csv, of laat haar leeg",
    "put a key or whole name of guardians.csv in the column guardian, or leave it empty"};
inline constexpr Phrase k_without_guardians{
    "{talks} is een gesprek zonder ouders of verzorgers; daarvoor wordt niet ingeschreven, en de afspraak is "
    "overgeslagen",
    "{talks} is a talk without guardians; nobody signs up for it, and the appointment was passed over"};
inline constexpr Phrase k_help_without_guardians{
    "plan het met gesprek plan, in de gespreksuren van de groep; verzetten kan met gesprek move",
    "plan it with gesprek plan, in the talk hours of the class; gesprek move puts it at another time"};
inline constexpr Phrase k_held_already{"{talks} is al gevoerd; de afspraak is overgeslagen",
                                       "{talks} was held already; the appointment was passed over"};
inline constexpr Phrase k_help_held_already{
    "is dit een vervolggesprek, vraag het dan aan in requests.csv (gesprek)",
    "if this is a follow-up, ask for it in requests.csv (talk)"};
inline constexpr Phrase k_later_year{
    "{talks} hoort bij het volgende schooljaar; de afspraak is overgeslagen",
    "{talks} belongs to the next school year; the appointment was passed over"};
inline constexpr Phrase k_help_later_year{"plan het in de map van dat schooljaar",
                                          "plan it in the folder of that school year"};
inline constexpr Phrase k_two_talks{"bij deze afspraak passen {first} en {second}; er is niets geplaatst",
                                    "{first} and {second} both fit this appointment; nothing was placed"};
inline constexpr Phrase k_help_two_talks{
    "zet in de kolom talk de code van het gesprek ({first}), of in guardian wie er komt; in een agenda: zet "
    "die code in de titel; of zeg met --teacher wiens agenda dit is",
    "put the code of the talk ({first}) in the column talk, or who comes in guardian; in a calendar: put "
    "that "
    "code in the title; or say with --teacher whose calendar this is"};
inline constexpr Phrase k_twice{"{talk} staat er op twee tijden; er is niets geplaatst",
                                "{talk} stands there at two times; nothing was placed"};
inline constexpr Phrase k_clash{
    "{talk} en {other} vallen samen: {person} zou bij allebei moeten zijn. De afspraak is wel overgenomen",
    "{talk} and {other} coincide: {person} would have to be at both. The appointment was taken over all the "
    "same"};
inline constexpr Phrase k_help_clash{
    "verzet er een in het programma waar is ingeschreven en lees opnieuw in, of hier: gesprek move {talk} "
    "TIJD",
    "move one in the program where they signed up and import again, or here: gesprek move {talk} TIME"};
inline constexpr Phrase k_moved{"{talk} stond al vast, op {day} om {start}; deze afspraak verzet het",
                                "{talk} was pinned already, on {day} at {start}; this appointment moves it"};
inline constexpr Phrase k_help_moved{
    "klopt dat niet, haal de afspraak dan uit de lijst en zet haar terug met gesprek move",
    "if that is wrong, take the appointment out of the list and put it back with gesprek move"};
inline constexpr Phrase k_moved_told{
    "{talk}: het gezin is uitgenodigd voor {day} om {start}; deze afspraak verzet het",
    "{talk}: the family was invited for {day} at {start}; this appointment moves it"};
inline constexpr Phrase k_help_moved_told{
    "het gezin moet dat horen: gesprek invite {moment} schrijft de brief met de nieuwe tijd",
    "the family must be told: gesprek invite {moment} writes the letter with the new time"};
inline constexpr Phrase k_called_off{"de afspraak van {talk} op dat tijdstip is afgezegd",
                                     "the appointment of {talk} at that time was called off"};
inline constexpr Phrase k_help_called_off{
    "gaat ze toch door, neem de afzegging dan terug: gesprek record cancelled {talk} --undo",
    "if it stands after all, take the calling off back: gesprek record cancelled {talk} --undo"};
inline constexpr Phrase k_help_twice{"haal de tijd weg die niet doorgaat", "take out the time that is off"};
inline constexpr Phrase k_read{
    "{read} gelezen: {placed} vastgezet in de planning, {known}, {unmatched}, {other} zonder een kind van de "
    "school.",
    "{read} read: {placed} pinned in the plan, {known}, {unmatched}, {other} without a child of the school."};
inline constexpr Phrase k_would_read{
    "Proef, er is niets geschreven. {read} gelezen: {placed}, {known}, {unmatched}, {other} zonder een kind "
    "van de school.",
    "Dry run, nothing was written. {read} read: {placed}, {known}, {unmatched}, {other} without a child of "
    "the school."};
inline constexpr Phrase k_appointment{"afspraak", "appointment"};
inline constexpr Phrase k_appointments{"afspraken", "appointments"};
inline constexpr Phrase k_would_pin{"zou worden vastgezet", "would be pinned"};
inline constexpr Phrase k_would_pin_many{"zouden worden vastgezet", "would be pinned"};
inline constexpr Phrase k_stands{"staat er al", "stands there already"};
inline constexpr Phrase k_stand{"staan er al", "stand there already"};
inline constexpr Phrase k_stood{"stond er al", "stood there already"};
inline constexpr Phrase k_stood_many{"stonden er al", "stood there already"};
inline constexpr Phrase k_fits_nothing{"past nergens bij", "fits nothing"};
inline constexpr Phrase k_fit_nothing{"passen nergens bij", "fit nothing"};

}  // namespace gesprek::words::bookings
