// What can be wrong with a table, and what to do about it.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

inline constexpr Phrase k_table_too_large{"deze tabel is te groot: meer dan {most}",
                                          "this table is too large: more than {most}"};
inline constexpr Phrase k_table_bytes{"64 MiB", "64 MiB"};
inline constexpr Phrase k_table_rows{"1.048.576 rijen", "1,048,576 rows"};
inline constexpr Phrase k_table_columns{"256 kolommen", "256 columns"};
inline constexpr Phrase k_help_table_too_large{"kijk of dit het goede bestand is",
                                               "see whether this is the right file"};
inline constexpr Phrase k_table_utf16{"dit bestand is geen gewone tekst (UTF-16 of een werkmap)",
                                      "this file is not plain text (UTF-16, or a workbook)"};
inline constexpr Phrase k_help_table_utf16{
    "kies in Excel \"Opslaan als\" en dan \"CSV UTF-8 (door komma's gescheiden)\"",
    "choose \"Save as\" in Excel, then \"CSV UTF-8 (comma delimited)\""};
inline constexpr Phrase k_table_empty{"deze tabel is leeg: de regel met koppen ontbreekt",
                                      "this table is empty: the line with headings is missing"};
inline constexpr Phrase k_help_table_empty{"zet op de eerste regel de namen van de kolommen",
                                           "put the names of the columns on the first line"};
inline constexpr Phrase k_unterminated_quote{"dit aanhalingsteken wordt niet goed afgesloten",
                                             "this quote is not closed properly"};
inline constexpr Phrase k_help_unterminated_quote{"zet \" aan het eind van deze cel, of haal het eerste weg",
                                                  "put \" at the end of this cell, or remove the first one"};
inline constexpr Phrase k_stray_quote{"hier kan geen aanhalingsteken staan", "a quote cannot stand here"};
inline constexpr Phrase k_text_after_quote{"na het afsluitende aanhalingsteken staat nog tekst",
                                           "there is more text after the closing quote"};
inline constexpr Phrase k_help_stray_quote{"zet de hele cel tussen \" en verdubbel elk \" in de tekst",
                                           "put the whole cell in \" and double every \" inside the text"};
inline constexpr Phrase k_ragged_row{"deze rij heeft {found} cellen, de kop heeft er {expected}",
                                     "this row has {found} cells, the header has {expected}"};
inline constexpr Phrase k_help_too_few_cells{
    "vul de rij aan tot {expected} cellen, met {separator} ertussen",
    "fill the row up to {expected} cells, with {separator} between them"};
inline constexpr Phrase k_help_too_many_cells{
    "zet een cel waarin {separator} voorkomt tussen aanhalingstekens",
    "put a cell that contains {separator} in quotes"};
inline constexpr Phrase k_separator_semicolon{"een puntkomma", "a semicolon"};
inline constexpr Phrase k_separator_comma{"een komma", "a comma"};
inline constexpr Phrase k_separator_tab{"een tab", "a tab"};
inline constexpr Phrase k_cell_control{"in deze cel staat een stuurteken",
                                       "this cell holds a control character"};
inline constexpr Phrase k_cell_invisible{"in deze cel staat een onzichtbaar teken",
                                         "this cell holds an invisible character"};
inline constexpr Phrase k_cell_not_utf8{"deze cel is geen geldige UTF-8", "this cell is not valid UTF-8"};
inline constexpr Phrase k_cell_too_long{"deze cel is langer dan {most} tekens",
                                        "this cell is longer than {most} characters"};
inline constexpr Phrase k_help_cell_retype{"typ de cel opnieuw", "type the cell again"};
inline constexpr Phrase k_help_cell_shorten{"maak de tekst in de cel korter", "shorten the text of the cell"};
inline constexpr Phrase k_another_table{
    "dit is een ander soort bestand, of de koppen ontbreken: de eerste regel noemt niet één kolom die hier "
    "hoort",
    "this is another kind of file, or its headings are missing: the first line names not one column that "
    "belongs here"};
inline constexpr Phrase k_help_another_table{
    "kijk of dit het goede bestand is; zo ja, zet er een regel met koppen boven: {columns}",
    "see whether this is the right file; if it is, put a line of headings above it: {columns}"};
inline constexpr Phrase k_missing_column{"de kolom \"{column}\" ontbreekt",
                                         "the column \"{column}\" is missing"};
inline constexpr Phrase k_help_missing_column{"voeg een kolom met de kop \"{column}\" toe",
                                              "add a column with the heading \"{column}\""};
inline constexpr Phrase k_help_rename_column{"noem de kolom \"{heading}\" dan \"{column}\"",
                                             "rename the column \"{heading}\" to \"{column}\""};
inline constexpr Phrase k_duplicate_column{"\"{first}\" en \"{second}\" zijn allebei de kolom \"{column}\"",
                                           "\"{first}\" and \"{second}\" both are the column \"{column}\""};
inline constexpr Phrase k_first_column_here{"de eerste staat hier", "the first one stands here"};
inline constexpr Phrase k_help_duplicate_column{"haal een van de twee kolommen weg",
                                                "remove one of the two columns"};
inline constexpr Phrase k_citizen_number{
    "deze kolom lijkt burgerservicenummers te bevatten; die mogen hier niet staan",
    "this column seems to hold citizen numbers, which must not stand here"};
inline constexpr Phrase k_citizen_number_in_cell{
    "in deze cel staat een getal dat een burgerservicenummer kan zijn; dat mag hier niet staan",
    "in this cell stands a number that may be a citizen number, which must not stand here"};
inline constexpr Phrase k_help_citizen_in_cell{"haal het nummer uit de cel",
                                               "take the number out of the cell"};
inline constexpr Phrase k_help_citizen_numbers_as_keys{
    "geef iedereen een eigen sleutel (L0001, L0002 …) in plaats van het nummer, dezelfde in alle bestanden; "
    "hoe dat "
    "in een keer gaat staat in docs/how-to/mend-a-wrong-file.md",
    "give everybody a key of your own (L0001, L0002 …) in place of the number, the same one in all files; "
    "docs/how-to/mend-a-wrong-file.md shows how to do so at once"};
inline constexpr Phrase k_help_citizen_number{
    "haal de kolom uit het bestand; het leerlingnummer van de school is genoeg",
    "remove the column from the file; the school's own pupil number is enough"};

}  // namespace gesprek::words
