// What the program says about a command line, and about itself.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::cli {

inline constexpr Phrase k_no_verb{"er staat niet bij wat er moet gebeuren", "there is no command"};
inline constexpr Phrase k_no_verb_help{"`gesprek --help` laat zien wat er kan",
                                       "`gesprek --help` shows what there is"};
inline constexpr Phrase k_unknown_verb{"onbekende opdracht \"{typed}\"", "unknown command \"{typed}\""};
inline constexpr Phrase k_did_you_mean{"bedoelde u \"{near}\"?", "did you mean \"{near}\"?"};
inline constexpr Phrase k_unknown_flag{"onbekende optie \"{typed}\"", "unknown option \"{typed}\""};
inline constexpr Phrase k_unknown_flag_help{"`gesprek {verb} --help` noemt ze",
                                            "`gesprek {verb} --help` lists them"};
inline constexpr Phrase k_foreign_flag{"\"{flag}\" hoort niet bij \"{verb}\", wel bij: {verbs}",
                                       "\"{flag}\" does not belong to \"{verb}\", but to: {verbs}"};
inline constexpr Phrase k_foreign_flag_help{
    "laat de optie weg; `gesprek OPDRACHT --help` noemt welke er zijn",
    "leave the option out; `gesprek COMMAND --help` names those that there are"};
inline constexpr Phrase k_needs_value{"na \"{flag}\" ontbreekt {value}", "\"{flag}\" needs {value} after it"};
inline constexpr Phrase k_needs_value_help{"begint de waarde met een streepje, schrijf dan {flag}=WAARDE",
                                           "when the value begins with a dash, write {flag}=VALUE"};
inline constexpr Phrase k_takes_no_value{"\"{flag}\" neemt geen waarde", "\"{flag}\" takes no value"};
inline constexpr Phrase k_takes_no_value_help{"laat het =-teken weg, met alles wat erachter staat",
                                              "leave out the = sign and everything behind it"};
inline constexpr Phrase k_empty_value{"\"{flag}\" is leeg", "\"{flag}\" is empty"};
inline constexpr Phrase k_empty_argument{"een leeg argument", "an empty argument"};
inline constexpr Phrase k_empty_help{"een variabele in uw script zonder inhoud?",
                                     "perhaps a variable in your script has no value?"};
inline constexpr Phrase k_given_twice{"\"{flag}\" staat er twee keer", "\"{flag}\" is given twice"};
inline constexpr Phrase k_given_twice_help{"laat er één van staan", "keep one of them"};
inline constexpr Phrase k_missing_argument{"bij \"{verb}\" ontbreekt {arguments}",
                                           "\"{verb}\" needs {arguments}"};
inline constexpr Phrase k_extra_argument{"\"{verb}\" kan niets met \"{typed}\"",
                                         "\"{verb}\" has no use for \"{typed}\""};
inline constexpr Phrase k_extra_argument_help{
    "laat het weg, of zet aanhalingstekens om woorden die bij elkaar horen",
    "leave it out, or put quotes around words that belong together"};
inline constexpr Phrase k_example{"bijvoorbeeld: {command}", "for example: {command}"};
inline constexpr Phrase k_bad_number{
    "\"{flag}\" is \"{typed}\"; verwacht een geheel getal van {least} tot en met {most}",
    "\"{flag}\" is \"{typed}\"; expected a whole number from {least} to {most}"};
inline constexpr Phrase k_bad_number_help{"schrijf alleen cijfers, zonder punt of eenheid",
                                          "write digits alone, without a point or unit"};
inline constexpr Phrase k_bad_seconds{
    "\"{flag}\" is \"{typed}\"; verwacht een aantal seconden van 0,1 tot en met {most}",
    "\"{flag}\" is \"{typed}\"; expected a number of seconds from 0.1 to {most}"};
inline constexpr Phrase k_bad_seconds_help{"schrijf bijvoorbeeld 10 of 0,5, zonder eenheid",
                                           "write for example 10 or 0.5, without a unit"};
inline constexpr Phrase k_bad_day{"\"{typed}\" is geen datum; verwacht bijvoorbeeld 2027-02-09 of 9-2-2027",
                                  "\"{typed}\" is not a date; expected for example 2027-02-09 or 9-2-2027"};
inline constexpr Phrase k_bad_day_help{"schrijf een dag die bestaat, met het jaar in vier cijfers",
                                       "write a day that exists, with the year in four digits"};
inline constexpr Phrase k_bad_time{
    "\"{typed}\" is geen tijd; verwacht bijvoorbeeld 18:30 of 2027-02-09T18:30",
    "\"{typed}\" is not a time; expected for example 18:30 or 2027-02-09T18:30"};
inline constexpr Phrase k_bad_time_help{"schrijf uren en minuten, en ervoor de dag als die verandert",
                                        "write hours and minutes, and before them the day if that changes"};
inline constexpr Phrase k_bad_word{"\"{flag}\" is \"{typed}\"; verwacht: {expected}",
                                   "\"{flag}\" is \"{typed}\"; expected: {expected}"};
inline constexpr Phrase k_bad_word_help{"neem een van die woorden, precies zo geschreven",
                                        "take one of these words, written just so"};
inline constexpr Phrase k_export_makes_it{
    "een bestand om te bewaren of te drukken vraag je met --to: het jaaroverzicht met \"gesprek year --to "
    "{kind}\", een ronde met \"gesprek export MOMENT --to {kind}\"",
    "a file to keep or to print is asked for with --to: the year overview with \"gesprek year --to {kind}\", "
    "a round with \"gesprek export MOMENT --to {kind}\""};
inline constexpr Phrase k_bad_setting{"\"{typed}\" is geen KEY=VALUE", "\"{typed}\" is not KEY=VALUE"};
inline constexpr Phrase k_bad_setting_help{"schrijf naam en waarde met een = ertussen, zonder spaties",
                                           "write name and value with a = between them, without blanks"};
inline constexpr Phrase k_unclean{"\"{flag}\" bevat tekens die niet in een tekst horen",
                                  "\"{flag}\" holds characters that no text should hold"};
inline constexpr Phrase k_unclean_help{
    "typ de waarde zelf: bij het plakken komen soms onzichtbare tekens mee",
    "type the value yourself: pasting can bring invisible characters along"};
inline constexpr Phrase k_unclean_argument{"dit bevat tekens die niet in een tekst horen",
                                           "this holds characters that no text should hold"};
inline constexpr Phrase k_unclean_argument_help{
    "typ het zelf: bij het plakken komen soms onzichtbare tekens mee",
    "type it yourself: pasting can bring invisible characters along"};
inline constexpr Phrase k_not_together{"\"{flag}\" en \"{other}\" gaan niet samen",
                                       "\"{flag}\" and \"{other}\" do not go together"};
inline constexpr Phrase k_not_together_help{"laat een van beide weg", "leave one of them out"};

inline constexpr Phrase k_output_lost{"de uitvoer kon niet worden geschreven: {why}",
                                      "the output could not be written: {why}"};
inline constexpr Phrase k_output_lost_written{
    "wat de opdracht in de bestanden van de school schreef, staat daar wel: alleen het antwoord ging "
    "verloren",
    "what the command wrote into the school's files does stand: only its answer was lost"};
inline constexpr Phrase k_our_fault{"Er ging iets mis in het programma zelf ({version}): {what}",
                                    "Something went wrong in the program itself ({version}): {what}"};
inline constexpr Phrase k_our_fault_help{
    "Wat op schijf stond, staat er nog. Meld het met de opdracht die u gaf en deze regels;\n"
    "stuur geen gegevens van leerlingen mee: `gesprek anonymise MAP` maakt een kopie waarin ze niet staan.",
    "What stood on disk still stands. Please report it with the command that you gave and these lines;\n"
    "do not send anybody's data: `gesprek anonymise DIR` makes a copy that holds none."};

}  // namespace gesprek::words::cli
