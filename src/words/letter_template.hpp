// What is wrong with a template of a letter.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::letter_template {

inline constexpr Phrase k_unknown_field{"de brief kent geen veld \"{name}\"",
                                        "the letter knows no field \"{name}\""};
inline constexpr Phrase k_unknown_part{"de brief kent geen onderdeel \"{name}\"",
                                       "the letter knows no part \"{name}\""};
inline constexpr Phrase k_known{"hier kan: {known}", "possible here: {known}"};
inline constexpr Phrase k_did_you_mean{"bedoelde u \"{near}\"?", "did you mean \"{near}\"?"};
inline constexpr Phrase k_field_elsewhere{"het veld \"{name}\" staat alleen tussen {open} en {close}",
                                          "the field \"{name}\" can only stand between {open} and {close}"};
inline constexpr Phrase k_field_elsewhere_help{"zet het veld binnen dat onderdeel, of haal het weg",
                                               "put the field inside that part, or take it out"};
inline constexpr Phrase k_foreign_field{
    "\"{name}\" hoort niet in een brief: zo kan een gezin gegevens van een ander zien, of wat vertrouwelijk "
    "is",
    "\"{name}\" does not belong in a letter: a family could see another's data, or what is confidential"};
inline constexpr Phrase k_foreign_field_help{"haal het veld uit de brief",
                                             "take the field out of the letter"};
inline constexpr Phrase k_no_fields{
    "in dit sjabloon staat geen enkel veld: elk gezin kreeg dezelfde brief",
    "no field stands in this template: every family would get the same letter"};
inline constexpr Phrase k_no_fields_help{
    "zet velden waar naam en tijd komen; haal het bestand weg om met de meegeleverde brief te beginnen "
    "(gesprek "
    "invite --copy-templates)",
    "put fields where name and time come; remove the file to begin with the shipped letter (gesprek invite "
    "--copy-templates)"};
inline constexpr Phrase k_foreign_name{
    "hier staat een naam, adres of nummer uit de tabellen; in een sjabloon zou elk gezin dat te zien krijgen",
    "here stands a name, address or number of the tables; in a template every family would see it"};
inline constexpr Phrase k_foreign_name_help{"zet er een veld voor in de plaats, zoals {field}",
                                            "put a field in its place, such as {field}"};
inline constexpr Phrase k_not_closed{"het onderdeel \"{name}\" wordt niet gesloten",
                                     "the part \"{name}\" is not closed"};
inline constexpr Phrase k_close_help{"zet op een eigen regel: {line}", "put on a line of its own: {line}"};
inline constexpr Phrase k_not_open{"het onderdeel \"{name}\" is niet geopend",
                                   "the part \"{name}\" is not open"};
inline constexpr Phrase k_own_line{"een onderdeel begint en eindigt op een eigen regel",
                                   "a part begins and ends on a line of its own"};
inline constexpr Phrase k_own_line_help{
    "zet het begin en het einde van het onderdeel elk alleen op een regel",
    "put the begin and the end of the part each on a line of its own"};
inline constexpr Phrase k_no_end{"achter {open} ontbreekt {close}", "{close} is missing behind {open}"};
inline constexpr Phrase k_no_end_help{"sluit het veld op dezelfde regel", "close the field on the same line"};
inline constexpr Phrase k_bad_field{"een veld is één woord tussen {open} en {close}",
                                    "a field is one word between {open} and {close}"};
inline constexpr Phrase k_bad_field_help{"schrijf de naam van het veld in kleine letters, zonder spaties",
                                         "write the name of the field in small letters, without blanks"};
inline constexpr Phrase k_bad_text{"dit teken mag niet in een brief staan",
                                   "this character must not stand in a letter"};
inline constexpr Phrase k_bad_text_help{
    "typ de regel opnieuw in een programma voor platte tekst, en bewaar als UTF-8",
    "type the line again in a program for plain text, and save it as UTF-8"};

}  // namespace gesprek::words::letter_template
