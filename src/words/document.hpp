// What can be wrong with a YAML or TOML file, and what to do about it.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

// Values
inline constexpr Phrase k_nothing_here{"hier staat niets", "nothing stands here"};
inline constexpr Phrase k_expected_text{"hier hoort een tekst, geen {found}",
                                        "a text is expected here, not {found}"};
inline constexpr Phrase k_expected_mapping{"hier horen regels met \"naam: waarde\", geen {found}",
                                           "lines with \"name: value\" are expected here, not {found}"};
inline constexpr Phrase k_found_text{"losse tekst", "a single text"};
inline constexpr Phrase k_found_sequence{"lijst", "a list"};
inline constexpr Phrase k_found_mapping{"groep met namen en waarden", "a group of names and values"};
inline constexpr Phrase k_found_nothing{"lege waarde", "an empty value"};
inline constexpr Phrase k_help_expected_mapping{
    "begin een nieuwe regel en laat die inspringen, bijvoorbeeld \"  naam: waarde\"",
    "start a new line and indent it, for example \"  name: value\""};
inline constexpr Phrase k_help_one_text{"schrijf één tekst achter de dubbele punt",
                                        "write one text after the colon"};
inline constexpr Phrase k_text_not_utf8{"deze tekst is geen geldige UTF-8", "this text is not valid UTF-8"};
inline constexpr Phrase k_text_control{"in deze tekst staat een stuurteken of een regeleinde",
                                       "this text holds a control character or a line break"};
inline constexpr Phrase k_text_invisible{"in deze tekst staat een onzichtbaar teken",
                                         "this text holds an invisible character"};
inline constexpr Phrase k_text_too_long{"deze tekst is langer dan {most} tekens",
                                        "this text is longer than {most} characters"};
inline constexpr Phrase k_help_retype{"typ de tekst op deze plaats opnieuw, op één regel",
                                      "type the text at this place again, on one line"};
inline constexpr Phrase k_help_shorten{"maak de tekst korter", "shorten the text"};
inline constexpr Phrase k_unknown_word{"onbekend woord \"{word}\"", "unknown word \"{word}\""};
inline constexpr Phrase k_expected_number{"\"{text}\" is geen heel getal",
                                          "\"{text}\" is not a whole number"};
inline constexpr Phrase k_help_number{
    "schrijf een getal van {least} tot en met {most}, zonder aanhalingstekens",
    "write a number from {least} to {most}, without quotes"};
inline constexpr Phrase k_leading_zero{"het getal {text} begint met een nul",
                                       "the number {text} starts with a zero"};
inline constexpr Phrase k_help_leading_zero{"schrijf het zonder nul aan het begin: {number}",
                                            "write it without the zero: {number}"};
inline constexpr Phrase k_out_of_range{"{text} ligt niet van {least} tot en met {most}",
                                       "{text} is not from {least} to {most}"};
inline constexpr Phrase k_expected_date{"\"{text}\" is geen bestaande datum",
                                        "\"{text}\" is not a date that exists"};
inline constexpr Phrase k_help_date{"schrijf een datum als 2027-02-09", "write a date like 2027-02-09"};
inline constexpr Phrase k_expected_clock{"\"{text}\" is geen tijdstip",
                                         "\"{text}\" is not a time of the day"};
inline constexpr Phrase k_help_clock{"schrijf een tijd als \"08:30\"", "write a time like \"08:30\""};
inline constexpr Phrase k_expected_yes_no{"\"{text}\" is geen ja of nee", "\"{text}\" is not yes or no"};
inline constexpr Phrase k_help_yes_no{"schrijf ja of nee, zonder aanhalingstekens",
                                      "write yes or no, without quotes"};

// Keys
inline constexpr Phrase k_unknown_key{"onbekende naam \"{key}\"", "unknown key \"{key}\""};
inline constexpr Phrase k_missing_key{"hier ontbreekt \"{key}\"", "\"{key}\" is missing here"};
inline constexpr Phrase k_missing_below{"het kan onder deze regel staan", "it can stand below this line"};
inline constexpr Phrase k_help_missing_key{"voeg een regel toe die met \"{key}\" begint",
                                           "add a line that begins with \"{key}\""};
inline constexpr Phrase k_did_you_mean{"bedoelde u \"{word}\"?", "did you mean \"{word}\"?"};
inline constexpr Phrase k_help_known{"hier kan staan: {words}", "what can stand here: {words}"};
inline constexpr Phrase k_help_no_key_known{"haal deze regel weg", "remove this line"};

// The file as a whole
inline constexpr Phrase k_document_too_large{"dit bestand is groter dan {most} KiB",
                                             "this file is larger than {most} KiB"};
inline constexpr Phrase k_help_document_too_large{"kijk of dit het goede bestand is",
                                                  "see whether this is the right file"};
inline constexpr Phrase k_document_not_text{"dit bestand is geen gewone tekst (UTF-16 of iets anders)",
                                            "this file is not plain text (UTF-16 or something else)"};
inline constexpr Phrase k_document_not_utf8{"dit bestand is geen geldige UTF-8",
                                            "this file is not valid UTF-8"};
inline constexpr Phrase k_help_save_as_utf8{"sla het bestand op als tekst in UTF-8",
                                            "save the file as text in UTF-8"};
inline constexpr Phrase k_document_control{"hier staat een stuurteken", "a control character stands here"};
inline constexpr Phrase k_document_invisible{"hier staat een onzichtbaar teken",
                                             "an invisible character stands here"};
inline constexpr Phrase k_help_retype_here{"haal het teken weg, of typ de tekst op deze plaats opnieuw",
                                           "remove it, or type the text at this place again"};
inline constexpr Phrase k_bare_cr{"hier eindigt een regel met een los CR-teken",
                                  "a line ends with a lone CR here"};
inline constexpr Phrase k_help_bare_cr{"sla het bestand op met regeleinden LF of CRLF",
                                       "save the file with line breaks LF or CRLF"};
inline constexpr Phrase k_duplicate_key{"\"{key}\" staat hier voor de tweede keer",
                                        "\"{key}\" stands here for the second time"};
inline constexpr Phrase k_first_key_here{"de eerste keer is hier", "the first time is here"};
inline constexpr Phrase k_help_duplicate_key{"haal een van de twee weg, of voeg ze samen",
                                             "remove one of the two, or merge them"};

}  // namespace gesprek::words
