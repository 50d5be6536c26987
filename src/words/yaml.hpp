// What can be wrong with the shape of a YAML file, and the way out. The reader has never heard of YAML.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

// What YAML allows and these files must not have
inline constexpr Phrase k_yaml_empty{"dit bestand is leeg", "this file is empty"};
inline constexpr Phrase k_help_yaml_empty{"begin met een meegeleverd voorbeeld: gesprek init --help",
                                          "start from a shipped example: gesprek init --help"};
inline constexpr Phrase k_yaml_directive{"regels met % horen niet in dit bestand",
                                         "lines with % do not belong in this file"};
inline constexpr Phrase k_help_yaml_directive{
    "haal de regel weg; zet een tekst die met % begint tussen aanhalingstekens",
    "remove the line; put a text that starts with % in quotes"};
inline constexpr Phrase k_yaml_anchor{"een naam met & (anker) kan hier niet",
                                      "a name with & (anchor) is not allowed here"};
inline constexpr Phrase k_help_yaml_anchor{
    "haal hem weg; zet een tekst die met & begint tussen aanhalingstekens",
    "remove it; put a text that starts with & in quotes"};
inline constexpr Phrase k_yaml_alias{"een verwijzing met * kan hier niet",
                                     "a reference with * is not allowed here"};
inline constexpr Phrase k_help_yaml_alias{
    "schrijf de waarde uit; zet een tekst die met * begint tussen aanhalingstekens",
    "write the value out; put a text that starts with * in quotes"};
inline constexpr Phrase k_yaml_tag{"een soortnaam met ! kan hier niet", "a type with ! is not allowed here"};
inline constexpr Phrase k_help_yaml_tag{
    "haal hem weg; zet een tekst die met ! begint tussen aanhalingstekens",
    "remove it; put a text that starts with ! in quotes"};
inline constexpr Phrase k_yaml_complex_key{"voor de dubbele punt hoort één woord",
                                           "one word belongs before the colon"};
inline constexpr Phrase k_help_yaml_complex_key{
    "zet een waarde met haakjes achter een naam en een dubbele punt",
    "put a value in brackets after a name and a colon"};
inline constexpr Phrase k_yaml_empty_key{"voor de dubbele punt ontbreekt de naam",
                                         "the name before the colon is missing"};
inline constexpr Phrase k_help_yaml_empty_key{"schrijf \"naam: waarde\", of haal de regel weg",
                                              "write \"name: value\", or remove the line"};
inline constexpr Phrase k_yaml_merge_key{"samenvoegen met << kan hier niet",
                                         "merging with << is not allowed here"};
inline constexpr Phrase k_help_yaml_merge_key{"schrijf de regels uit", "write the lines out"};
inline constexpr Phrase k_yaml_second_document{"hier begint een tweede document",
                                               "a second document starts here"};
inline constexpr Phrase k_help_yaml_second_document{
    "haal de regel met --- of ... weg, of maak er een eigen bestand van",
    "remove the line with --- or ..., or make it a file of its own"};
inline constexpr Phrase k_yaml_too_deep{"dit staat meer dan 64 niveaus diep",
                                        "this is more than 64 levels deep"};
inline constexpr Phrase k_help_yaml_too_deep{"kijk of er haakjes te veel staan",
                                             "see whether there are too many brackets"};
inline constexpr Phrase k_yaml_too_many{"dit bestand heeft meer dan 100.000 onderdelen",
                                        "this file has more than 100,000 parts"};

// Lines
inline constexpr Phrase k_yaml_tab{"hier springt de regel in met een tab",
                                   "this line is indented with a tab"};
inline constexpr Phrase k_help_yaml_tab{"vervang elke tab door twee spaties",
                                        "replace every tab by two spaces"};
inline constexpr Phrase k_yaml_indentation{
    "deze regel staat niet recht onder de regels waar hij bij hoort",
    "this line does not stand straight under the lines that it belongs to"};
inline constexpr Phrase k_yaml_deeper_since{"vanaf hier staan de regels erboven dieper",
                                            "from here on the lines above it stand deeper"};
inline constexpr Phrase k_yaml_line_noticed{"deze regel past er niet meer onder",
                                            "this line no longer fits under it"};
inline constexpr Phrase k_help_yaml_indentation{
    "laat regels die bij elkaar horen met evenveel spaties beginnen",
    "begin lines that belong together with the same number of spaces"};
inline constexpr Phrase k_yaml_too_far_in{"deze regel springt in onder een regel die al een waarde heeft",
                                          "this line is indented under a line that already has a value"};
inline constexpr Phrase k_help_yaml_too_far_in{
    "begin hem op dezelfde plaats als die regel, of laat daar niets achter de dubbele punt staan",
    "begin it where that line begins, or leave nothing after the colon there"};
inline constexpr Phrase k_yaml_line_above{"die regel staat hier", "that line stands here"};
inline constexpr Phrase k_yaml_last_line{"de regel erboven staat hier", "the line above it stands here"};
inline constexpr Phrase k_yaml_swallowed_item{"dit - wordt gelezen als vervolg van de tekst erboven",
                                              "this - is read as part of the text above it"};
inline constexpr Phrase k_help_yaml_swallowed_item{"zet alle - van een lijst recht onder elkaar",
                                                   "put all - of a list straight below each other"};
inline constexpr Phrase k_yaml_missing_colon{"in deze regel ontbreekt een dubbele punt",
                                             "a colon is missing in this line"};
inline constexpr Phrase k_help_yaml_missing_colon{"schrijf \"naam: waarde\"", "write \"name: value\""};
inline constexpr Phrase k_yaml_missing_blank{"na deze dubbele punt ontbreekt een spatie",
                                             "a blank is missing after this colon"};
inline constexpr Phrase k_help_yaml_missing_blank{
    "schrijf \"naam: waarde\", met een spatie na de dubbele punt",
    "write \"name: value\", with a blank after the colon"};
inline constexpr Phrase k_yaml_missing_blank_in_list{"na deze - ontbreekt een spatie",
                                                     "a blank is missing after this -"};
inline constexpr Phrase k_help_yaml_missing_blank_in_list{"schrijf \"- \", met een spatie erna",
                                                          "write \"- \", with a blank after it"};
inline constexpr Phrase k_yaml_colon_in_value{"een tweede dubbele punt kan hier niet staan",
                                              "a second colon cannot stand here"};
inline constexpr Phrase k_help_yaml_colon_in_value{
    "zet de hele tekst na de eerste dubbele punt tussen aanhalingstekens",
    "put the whole text after the first colon in quotes"};
inline constexpr Phrase k_yaml_list_in_line{"een lijst met - kan niet achter een dubbele punt beginnen",
                                            "a list with - cannot start after a colon"};
inline constexpr Phrase k_help_yaml_list_in_line{"zet het eerste - op de volgende regel",
                                                 "put the first - on the next line"};
inline constexpr Phrase k_yaml_list_expected{"deze regel breekt een lijst af: hier hoort een -",
                                             "this line breaks a list: a - belongs here"};

// Characters
inline constexpr Phrase k_yaml_unterminated_quote{"dit aanhalingsteken wordt niet afgesloten",
                                                  "this quote is not closed"};
inline constexpr Phrase k_help_yaml_unterminated_quote{
    "zet hetzelfde teken aan het eind van de tekst; laat vervolgregels inspringen",
    "put the same sign at the end of the text; indent lines that go on"};
inline constexpr Phrase k_help_yaml_apostrophe{
    "begint de tekst met een apostrof, zet dan alles tussen dubbele aanhalingstekens: \"'s avonds in "
    "november\"",
    "where the text begins with an apostrophe, put all of it between double quotes: \"'s avonds in "
    "november\""};
inline constexpr Phrase k_yaml_after_value{"hier staat nog iets nadat de waarde al is afgesloten",
                                           "something follows here after the value has ended"};
inline constexpr Phrase k_help_yaml_after_quote{
    "zet de hele tekst tussen aanhalingstekens; schrijf een ' in '…' dubbel",
    "put the whole text in quotes; double every ' inside '…'"};
inline constexpr Phrase k_help_yaml_after_value{"haal het weg, of zet de hele tekst tussen aanhalingstekens",
                                                "remove it, or put the whole text in quotes"};
inline constexpr Phrase k_yaml_bracket{"dit haakje wordt niet goed afgesloten",
                                       "this bracket is not closed properly"};
inline constexpr Phrase k_yaml_bracket_noticed{"uiterlijk hier moest een komma of {bracket} staan",
                                               "a comma or {bracket} had to stand here at the latest"};
inline constexpr Phrase k_help_yaml_bracket{"zet {bracket} aan het eind en komma's tussen de delen",
                                            "put {bracket} at the end and commas between the parts"};
inline constexpr Phrase k_yaml_missing_comma{"hiervoor ontbreekt een komma of een haakje",
                                             "a comma or a bracket is missing before this"};
inline constexpr Phrase k_help_yaml_missing_comma{
    "zet komma's tussen de delen; zet een tekst met : of , tussen aanhalingstekens",
    "put commas between the parts; put a text with : or , in quotes"};
inline constexpr Phrase k_yaml_reserved{"een tekst kan niet met {character} beginnen",
                                        "a text cannot start with {character}"};
inline constexpr Phrase k_help_yaml_quote_it{"zet de hele tekst tussen aanhalingstekens",
                                             "put the whole text in quotes"};
inline constexpr Phrase k_yaml_unexpected{"dit teken kan hier niet staan",
                                          "this character cannot stand here"};
inline constexpr Phrase k_help_yaml_unexpected{
    "kijk naar komma's en haakjes ervoor, of zet de tekst tussen aanhalingstekens",
    "look at the commas and brackets before it, or put the text in quotes"};
inline constexpr Phrase k_yaml_escape{"na een \\ in \"…\" kan dit niet staan",
                                      "this cannot follow a \\ inside \"…\""};
inline constexpr Phrase k_help_yaml_escape{"gebruik '…' in plaats van \"…\", of schrijf \\\\ voor een \\",
                                           "use '…' instead of \"…\", or write \\\\ for a \\"};
inline constexpr Phrase k_yaml_block_header{"na | of > kan op dezelfde regel geen tekst staan",
                                            "no text can follow | or > on the same line"};
inline constexpr Phrase k_help_yaml_block_header{"begin de tekst op de volgende regel en laat hem inspringen",
                                                 "start the text on the next line and indent it"};
inline constexpr Phrase k_yaml_syntax{"dit kan niet als YAML worden gelezen", "this cannot be read as YAML"};

}  // namespace gesprek::words
