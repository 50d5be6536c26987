// What is wrong in an XML file, for a person who did not write it.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::xml {

inline constexpr Phrase k_empty{"dit bestand is leeg, of er staat geen XML in",
                                "this file is empty, or holds no XML"};
inline constexpr Phrase k_behind_end{"na het einde van het document staat nog iets",
                                     "something stands behind the end of the document"};
inline constexpr Phrase k_cut_off{"het bestand houdt midden in een element op; het lijkt afgekapt",
                                  "the file stops inside an element; it seems to be cut off"};
inline constexpr Phrase k_other_end{"hier wordt een ander element gesloten dan op regel {line} is geopend",
                                    "this closes another element than the one opened on line {line}"};
inline constexpr Phrase k_tag_not_closed{"een < zonder de > die erbij hoort",
                                         "a < without the > that belongs to it"};
inline constexpr Phrase k_bad_name{
    "na < of & staat hier geen naam; een gewone < of & heet in XML &lt; of &amp;",
    "no name follows < or & here; a plain < or & is written &lt; or &amp;"};
inline constexpr Phrase k_unknown_entity{"XML kent dit &-teken niet: alleen &amp; &lt; &gt; &quot; &apos;",
                                         "XML does not know this & sign: only &amp; &lt; &gt; &quot; &apos;"};
inline constexpr Phrase k_bad_attribute{"een kenmerk is hier niet goed geschreven: naam=\"waarde\"",
                                        "an attribute is not written well here: name=\"value\""};
inline constexpr Phrase k_attribute_twice{"een kenmerk staat twee keer bij één element",
                                          "an attribute stands twice at one element"};
inline constexpr Phrase k_bad_character{"hier staat een teken dat in XML niet mag",
                                        "here stands a character that XML does not allow"};
inline constexpr Phrase k_other_encoding{
    "hier staat een teken dat geen UTF-8 is, terwijl de eerste regel van het bestand UTF-8 belooft (of niets "
    "zegt); niets is overgenomen, want namen zouden verminkt raken",
    "here stands a character that is not UTF-8, while the first line of the file promises UTF-8 (or says "
    "nothing); nothing was taken over, since names would be garbled"};
inline constexpr Phrase k_help_other_encoding{
    "maak de export opnieuw, zonder hem in een ander programma te openen; blijft het zo, schrijf dan vooraan "
    "<?xml version=\"1.0\" encoding=\"windows-1252\"?> en kijk namen met accenten na",
    "make the export again, without opening it in another program; if it stays so, write <?xml "
    "version=\"1.0\" encoding=\"windows-1252\"?> at the start and look at names with accents"};
inline constexpr Phrase k_open_comment{"een opmerking of blok wordt niet gesloten",
                                       "a comment or block is not closed"};
inline constexpr Phrase k_bad_declaration{"de regel <?xml …?> staat niet vooraan, of is niet goed geschreven",
                                          "the line <?xml …?> is not at the start, or not written well"};
inline constexpr Phrase k_unknown_prefix{
    "een naam heeft een voorvoegsel (voor de :) dat nergens is uitgelegd",
    "a name has a prefix (before the :) that is declared nowhere"};
inline constexpr Phrase k_other{"dit is geen goede XML (fout {number} van libxml2)",
                                "this is not good XML (fault {number} of libxml2)"};

}  // namespace gesprek::words::xml
