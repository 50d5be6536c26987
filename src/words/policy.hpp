// What is said about a policy file that cannot be read.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::policy {

inline constexpr Phrase k_did_you_mean{"bedoelde u \"{near}\"?", "did you mean \"{near}\"?"};
inline constexpr Phrase k_expected{"verwacht: {expected}", "expected: {expected}"};

// What a rule is, for the sentences below.
inline constexpr Phrase k_a_length{"een tijdsduur", "a length of time"};
inline constexpr Phrase k_a_duration{"de duur van een gesprek", "the duration of a talk"};
inline constexpr Phrase k_a_lead{"hoe ver van tevoren", "how far ahead"};
inline constexpr Phrase k_a_deadline{"binnen hoeveel tijd", "within how much time"};
inline constexpr Phrase k_a_return{"wanneer een formulier terug is", "when a form is back"};
inline constexpr Phrase k_a_window{"wanneer een moment is", "when a moment takes place"};
inline constexpr Phrase k_a_part{"een deel van de dag", "a part of the day"};
inline constexpr Phrase k_grades{"groepen", "grades"};
inline constexpr Phrase k_a_condition{"een voorwaarde", "a condition"};
inline constexpr Phrase k_a_role{"wie meedoet", "who takes part"};
inline constexpr Phrase k_a_presence{"hoe iemand meedoet", "how somebody takes part"};
inline constexpr Phrase k_a_stated{"ja, nee of niet vermeld", "yes, no or not stated"};
inline constexpr Phrase k_a_rhythm{"hoe vaak iets gebeurt", "how often something happens"};
inline constexpr Phrase k_a_clock{"tijden van de dag", "times of the day"};
inline constexpr Phrase k_a_repeat{"hoe vaak een gesprek terugkomt", "how often a talk comes round"};
inline constexpr Phrase k_a_weekday{"een weekdag", "a weekday"};
inline constexpr Phrase k_a_subject{"voor wie iets gebeurt", "for whom something happens"};
inline constexpr Phrase k_a_channel{"een kanaal", "a channel"};
inline constexpr Phrase k_a_mode{"hoe een gesprek plaatsvindt", "how a talk takes place"};
inline constexpr Phrase k_a_follow_up{"wat er daarna gebeurt", "what happens afterwards"};
inline constexpr Phrase k_an_advice{"een advies voor het voortgezet onderwijs", "advice on secondary school"};
inline constexpr Phrase k_a_choice{"een keuze", "a choice"};

inline constexpr Phrase k_unknown_words{"\"{word}\" is niet te begrijpen; hier staat {what}",
                                        "\"{word}\" is not understood; this states {what}"};
inline constexpr Phrase k_unfinished{"\"{text}\" is niet af; hier staat {what}",
                                     "\"{text}\" is not complete; this states {what}"};
inline constexpr Phrase k_expected_text{"verwacht een tekst: {what}", "expected a text: {what}"};
inline constexpr Phrase k_comma_in_text{"voor \"{text}\" staat een komma, en die eindigt hier de tekst",
                                        "before \"{text}\" stands a comma, which ends the text here"};
inline constexpr Phrase k_comma_in_text_help{"zet de hele tekst tussen aanhalingstekens",
                                             "put the whole text between quotation marks"};
inline constexpr Phrase k_expected_list{"verwacht een lijst", "expected a list"};
inline constexpr Phrase k_list_help{"zet elk onderdeel op een eigen regel, met een streepje ervoor",
                                    "put each item on a line of its own, with a dash before it"};
inline constexpr Phrase k_empty_list{"deze lijst is leeg", "this list is empty"};
inline constexpr Phrase k_unsupported_format{"dit bestand heeft vorm {format}; dit programma leest vorm 1",
                                             "this file has format {format}; this program reads format 1"};
inline constexpr Phrase k_no_moments{"het beleid noemt geen enkel moment",
                                     "the policy names no moment at all"};
inline constexpr Phrase k_no_moments_help{
    "schrijf \"moments:\" met de gesprekken, of \"extends:\" met een ander beleid",
    "write \"moments:\" with the talks, or \"extends:\" with another policy"};
inline constexpr Phrase k_bad_id{"\"{id}\" kan geen naam voor de computer zijn", "\"{id}\" cannot be an id"};
inline constexpr Phrase k_bad_id_help{
    "gebruik kleine letters, cijfers en streepjes, te beginnen met een letter",
    "use lower-case letters, digits and dashes, beginning with a letter"};
inline constexpr Phrase k_repeated_id{"\"{id}\" staat er twee keer", "\"{id}\" stands here twice"};
inline constexpr Phrase k_first_here{"de eerste staat hier", "the first stands here"};
inline constexpr Phrase k_unknown_moment{"er is geen moment \"{id}\"", "there is no moment \"{id}\""};
inline constexpr Phrase k_circle{"deze momenten wachten op elkaar: {circle}",
                                 "these moments wait for each other: {circle}"};
inline constexpr Phrase k_circle_help{"haal bij een ervan \"after\" weg, of geef het eigen dagen",
                                      "take \"after\" away from one of them, or give it days of its own"};
inline constexpr Phrase k_moments_are{"de momenten zijn: {ids}", "the moments are: {ids}"};
inline constexpr Phrase k_key_of_other_kind{"\"{key}\" hoort niet bij een moment van de soort \"{kind}\"",
                                            "\"{key}\" does not belong to a moment of kind \"{kind}\""};
inline constexpr Phrase k_kind_not_stated{"zonder \"kind:\" is dit een gesprek (talk)",
                                          "without \"kind:\" this is a talk"};
inline constexpr Phrase k_near_moment{"dit moment lijkt er het meest op", "this moment is most like it"};
inline constexpr Phrase k_key_belongs_to{"\"{key}\" hoort bij: {kinds}", "\"{key}\" belongs to: {kinds}"};
inline constexpr Phrase k_unknown_key{"onbekend woord \"{key}\"", "unknown key \"{key}\""};
inline constexpr Phrase k_missing_key{"\"{key}\" ontbreekt hier", "\"{key}\" is missing here"};
inline constexpr Phrase k_missing_key_help{"voeg een regel toe die begint met \"{key}:\"",
                                           "add a line that begins with \"{key}:\""};
inline constexpr Phrase k_other_key_name{"hier heet dat \"{key}\"", "here that is called \"{key}\""};
inline constexpr Phrase k_no_audience{"er staat niet bij voor welke groepen \"{id}\" is",
                                      "nothing says which grades \"{id}\" is for"};
inline constexpr Phrase k_no_audience_help{
    "bijvoorbeeld \"grades: 1-7\", \"grades: all\" of een lijst onder \"who:\"",
    "for example \"grades: 1-7\", \"grades: all\" or a list under \"who:\""};
inline constexpr Phrase k_two_audiences{"\"who\" en \"{key}\" gaan niet samen",
                                        "\"who\" and \"{key}\" do not go together"};
inline constexpr Phrase k_two_audiences_help{"zet \"{key}\" bij een groep onder \"who:\"",
                                             "put \"{key}\" with a group under \"who:\""};
inline constexpr Phrase k_repeated_grade{"groep {grade} staat er twee keer",
                                         "grade {grade} stands here twice"};
inline constexpr Phrase k_backwards{"\"{text}\" loopt achteruit", "\"{text}\" runs backwards"};
inline constexpr Phrase k_backwards_help{"zet het vroegste of kleinste voorop",
                                         "put the earliest or smallest first"};
inline constexpr Phrase k_not_minutes{"de duur van een gesprek is in minuten of uren",
                                      "the duration of a talk is in minutes or hours"};
inline constexpr Phrase k_out_of_range{"{number} ligt niet tussen {least} en {most}",
                                       "{number} is not between {least} and {most}"};
inline constexpr Phrase k_repeated_role{"\"{role}\" staat er twee keer", "\"{role}\" stands here twice"};
inline constexpr Phrase k_nobody{"niemand doet mee aan \"{id}\"", "nobody takes part in \"{id}\""};
inline constexpr Phrase k_open_window{"er staat niet hoe lang voor de eerste dag",
                                      "nothing says how long before the first day"};
inline constexpr Phrase k_open_window_help{"bijvoorbeeld \"within 8 weeks before first day\"",
                                           "for example \"within 8 weeks before first day\""};
inline constexpr Phrase k_unknown_policy{"er is geen beleid \"{name}\"", "there is no policy \"{name}\""};
inline constexpr Phrase k_unknown_policy_help{
    "het programma brengt mee: {names}; een eigen bestand eindigt op .yaml",
    "the program ships: {names}; a file of your own ends in .yaml"};
inline constexpr Phrase k_extends_itself{"dit beleid bouwt langs een omweg op zichzelf",
                                         "this policy builds on itself by a detour"};
inline constexpr Phrase k_extends_too_deep{"meer dan {most} lagen van beleid op elkaar",
                                           "more than {most} layers of policy"};
inline constexpr Phrase k_without_moment{
    "\"{id}\" weglaten kan niet: het beleid eronder heeft zo'n moment niet",
    "\"{id}\" cannot be left out: the policy below has no such moment"};
inline constexpr Phrase k_without_nothing{
    "\"without\" laat momenten weg van een beleid onder \"extends\"; dat staat er niet",
    "\"without\" leaves out moments of a policy under \"extends\"; there is none"};

}  // namespace gesprek::words::policy
