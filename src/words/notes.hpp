// What is said of a list of notes.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

inline constexpr Phrase k_note_without_date{"deze notitie heeft geen datum en is overgeslagen",
                                            "this note has no date and was passed over"};
inline constexpr Phrase k_help_note_without_date{"exporteer met de datum van invoer erbij",
                                                 "export with the date of entry"};
inline constexpr Phrase k_note_without_pupil{
    "deze notitie noemt geen leerling, of een naam die niet van precies één leerling is; zij is overgeslagen",
    "this note names no pupil, or a name that is not exactly one pupil's; it was passed over"};
inline constexpr Phrase k_note_no_pupil{"er is geen leerling \"{key}\"; de notitie is overgeslagen",
                                        "there is no pupil \"{key}\"; the note was passed over"};
inline constexpr Phrase k_help_note_no_pupil{
    "schrijf het leerlingnummer of de hele naam, zoals in pupils.csv",
    "write the pupil number or the whole name, as in pupils.csv"};
inline constexpr Phrase k_help_note_which_pupil{"schrijf het leerlingnummer; bedoeld kan zijn: {keys}",
                                                "write the pupil number; meant can be: {keys}"};
inline constexpr Phrase k_note_other_name{
    "{key} heet in pupils.csv anders dan hier; de notitie is overgeslagen",
    "{key} has another name in pupils.csv than here; the note was passed over"};
inline constexpr Phrase k_help_note_other_name{"verbeter het nummer of de naam in de lijst",
                                               "correct the number or the name in the list"};
inline constexpr Phrase k_note_no_round{"onbekende ronde \"{text}\"; de notitie is overgeslagen",
                                        "unknown round \"{text}\"; the note was passed over"};
inline constexpr Phrase k_help_note_round_near{"bedoelde u \"{near}\"?", "did you mean \"{near}\"?"};
inline constexpr Phrase k_help_note_no_round{
    "schrijf de code of de naam van de ronde; `gesprek year` noemt ze allemaal",
    "write the key or the name of the round; `gesprek year` lists them all"};
inline constexpr Phrase k_note_no_talk{
    "geen gesprek van {key} past bij deze notitie van {day}; er is niets vastgelegd",
    "no talk of {key} fits this note of {day}; nothing was recorded"};
inline constexpr Phrase k_help_note_no_talk{
    "leg het gesprek vast (gesprek record held), of noem het in de kolom gesprek",
    "record the talk (gesprek record held), or name it in the column talk"};
inline constexpr Phrase k_note_two_talks{
    "bij deze notitie passen twee gesprekken: {first} en {second}; er is niets vastgelegd",
    "two talks fit this note: {first} and {second}; nothing was recorded"};
inline constexpr Phrase k_help_note_two_talks{
    "noem het gesprek in de kolom gesprek, of de datum van het gesprek",
    "name the talk in the column talk, or the date of the talk"};
inline constexpr Phrase k_note_in_future{
    "deze notitie is van {day}, en vandaag is het {today}; de notitie is overgeslagen",
    "this note is of {day}, and today is {today}; the note was passed over"};
inline constexpr Phrase k_help_note_in_future{"verbeter de datum, of lees de lijst die dag nog eens in",
                                              "correct the date, or read the list again on that day"};
inline constexpr Phrase k_note_before_talk{
    "deze notitie is van {day}, en {talk} was pas op {held}; er is niets vastgelegd",
    "this note is of {day}, and {talk} was on {held} only; nothing was recorded"};
inline constexpr Phrase k_help_note_before_talk{
    "verbeter de datum in de lijst, of de dag van het gesprek in het logboek",
    "correct the date in the list, or the day of the talk in the log"};
inline constexpr Phrase k_note_author{
    "\"{key}\" is geen sleutel of naam van één medewerker; het verslag is vastgelegd zonder wie het schreef",
    "\"{key}\" is no key or name of one member of staff; the report was recorded without who wrote it"};
inline constexpr Phrase k_help_note_author{
    "gebruik de sleutels of namen van staff.csv, of laat de kolom auteur leeg",
    "use the keys or names of staff.csv, or leave the column author empty"};
inline constexpr Phrase k_not_with_kind{"\"{option}\" hoort niet bij import {kind}",
                                        "\"{option}\" does not belong to import {kind}"};
inline constexpr Phrase k_not_with_kind_help{
    "laat de optie weg; `gesprek import --help` zegt waar zij bij hoort",
    "leave the option out; `gesprek import --help` says what it belongs to"};
inline constexpr Phrase k_notes_read{
    "{notes} gelezen: {recorded} vastgelegd, {known}, {other} van een andere soort.",
    "{notes} read: {recorded} recorded, {known}, {other} of another kind."};
inline constexpr Phrase k_would_take_notes{
    "Proef, er is niets geschreven. {notes} gelezen: {recorded} vast te leggen, {known}, {other} van een "
    "andere soort.",
    "Dry run, nothing was written. {notes} read: {recorded} to be recorded, {known}, {other} of another "
    "kind."};
inline constexpr Phrase k_one_note{"notitie", "note"};
inline constexpr Phrase k_more_notes{"notities", "notes"};
inline constexpr Phrase k_stood{"stond er al", "stood there already"};
inline constexpr Phrase k_stood_many{"stonden er al", "stood there already"};
inline constexpr Phrase k_no_list_taken{
    "Er is niets geschreven, ook niet van de andere regels: verbeter de fouten en lees de lijst opnieuw in.",
    "Nothing was written, not of the other rows either: correct the errors and read the list again."};

}  // namespace gesprek::words
