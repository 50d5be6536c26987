// What can be wrong with the shape of a TOML file, and the way out.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

inline constexpr Phrase k_toml_quote{"dit aanhalingsteken wordt niet afgesloten", "this quote is not closed"};
inline constexpr Phrase k_help_toml_quote{"zet hetzelfde teken aan het eind van de tekst, op dezelfde regel",
                                          "put the same sign at the end of the text, on the same line"};
inline constexpr Phrase k_toml_unquoted_text{"een tekst moet tussen aanhalingstekens staan",
                                             "a text must stand in quotes"};
inline constexpr Phrase k_help_toml_quote_it{"schrijf \"{text}\"", "write \"{text}\""};
inline constexpr Phrase k_help_toml_quote_text{"zet de tekst tussen aanhalingstekens",
                                               "put the text in quotes"};
inline constexpr Phrase k_toml_unquoted_clock{"een tijd moet hier tussen aanhalingstekens staan",
                                              "a time must stand in quotes here"};
inline constexpr Phrase k_toml_yes_no{"\"{text}\" is hier geen ja of nee",
                                      "\"{text}\" is not yes or no here"};
inline constexpr Phrase k_help_toml_yes_no{"schrijf true (ja) of false (nee), met kleine letters",
                                           "write true (yes) or false (no), in lower case"};
inline constexpr Phrase k_toml_missing_value{"na dit = ontbreekt de waarde",
                                             "the value after this = is missing"};
inline constexpr Phrase k_help_toml_missing_value{"schrijf een waarde, of haal de regel weg",
                                                  "write a value, or remove the line"};
inline constexpr Phrase k_toml_missing_equals{"hier ontbreekt een =", "a = is missing here"};
inline constexpr Phrase k_help_toml_missing_equals{
    "schrijf \"naam = waarde\"; zet een naam met spaties tussen aanhalingstekens",
    "write \"name = value\"; put a name with blanks in quotes"};
inline constexpr Phrase k_toml_header{"deze kop tussen [ ] klopt niet", "this heading in [ ] is not right"};
inline constexpr Phrase k_help_toml_header{
    "schrijf [naam] of [[naam]]; alleen letters, cijfers, - en _, met een punt ertussen",
    "write [name] or [[name]]; only letters, digits, - and _, with dots between"};
inline constexpr Phrase k_toml_bracket{"dit haakje wordt niet afgesloten", "this bracket is not closed"};
inline constexpr Phrase k_help_toml_bracket{"zet ] aan het eind", "put ] at the end"};
inline constexpr Phrase k_toml_brace{"deze accolade wordt niet op dezelfde regel afgesloten",
                                     "this brace is not closed on its line"};
inline constexpr Phrase k_help_toml_brace{
    "zet alles binnen de accolades op één regel, en de sluitaccolade aan het eind",
    "put everything inside the braces on one line, and the closing brace at its end"};
inline constexpr Phrase k_toml_missing_comma{"hiervoor ontbreekt een komma",
                                             "a comma is missing before this"};
inline constexpr Phrase k_help_toml_missing_comma{"zet een komma tussen de delen",
                                                  "put a comma between the parts"};
inline constexpr Phrase k_toml_extra_comma{"deze komma staat er te veel", "this comma is one too many"};
inline constexpr Phrase k_help_toml_extra_comma{"haal de komma weg", "remove the comma"};
inline constexpr Phrase k_toml_after_value{"hier staat nog iets na de waarde",
                                           "something follows here after the value"};
inline constexpr Phrase k_help_toml_after_value{
    "zet elke \"naam = waarde\" op een eigen regel, en een hele tekst tussen aanhalingstekens",
    "put each \"name = value\" on a line of its own, and a whole text in quotes"};
inline constexpr Phrase k_toml_escape{"na een \\ in \"…\" kan dit niet staan",
                                      "this cannot follow a \\ inside \"…\""};
inline constexpr Phrase k_help_toml_escape{"gebruik '…' in plaats van \"…\", of schrijf \\\\ voor een \\",
                                           "use '…' instead of \"…\", or write \\\\ for a \\"};
inline constexpr Phrase k_toml_bad_value{"\"{text}\" is geen waarde", "\"{text}\" is not a value"};
inline constexpr Phrase k_help_toml_bad_value{
    "een waarde is een getal, een datum, true of false, of een tekst tussen aanhalingstekens",
    "a value is a number, a date, true or false, or a text in quotes"};
inline constexpr Phrase k_toml_unexpected{"dit teken kan hier niet staan",
                                          "this character cannot stand here"};
inline constexpr Phrase k_help_toml_unexpected{"begin een regel met een naam, met [ of met #",
                                               "begin a line with a name, with [ or with #"};
inline constexpr Phrase k_toml_too_deep{"dit heeft meer dan 64 delen of niveaus",
                                        "this has more than 64 parts or levels"};
inline constexpr Phrase k_help_toml_too_deep{"kijk of er punten of haakjes te veel staan",
                                             "see whether there are too many dots or brackets"};
inline constexpr Phrase k_toml_syntax{"dit kan niet als TOML worden gelezen", "this cannot be read as TOML"};

}  // namespace gesprek::words
