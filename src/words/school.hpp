// What can be wrong with the school's own file, gesprek.toml, and what to do about it.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

// Values
inline constexpr Phrase k_quiet_role{"er is geen rol \"{role}\"", "there is no role \"{role}\""};
inline constexpr Phrase k_help_quiet_role{
    "schrijf guardians, pupil, teacher, coordinator of head, of noem de rol in het beleid onder \"roles:\"",
    "write guardians, pupil, teacher, coordinator or head, or name the role in the policy under \"roles:\""};
inline constexpr Phrase k_expected_list{"hier hoort een lijst tussen [ en ]",
                                        "a list between [ and ] is expected here"};
inline constexpr Phrase k_help_expected_list{
    "schrijf bijvoorbeeld [\"a\", \"b\"], of begin elk onderdeel met [[{key}]]",
    "write for example [\"a\", \"b\"], or begin each item with [[{key}]]"};
inline constexpr Phrase k_no_duration{"\"{text}\" is geen duur", "\"{text}\" is not a duration"};
inline constexpr Phrase k_help_duration{"schrijf een duur als \"10m\", \"1h30m\" of \"10 minuten\"",
                                        "write a duration like \"10m\", \"1h30m\" or \"10 minutes\""};
inline constexpr Phrase k_no_length{"\"{text}\" is geen tijdsduur", "\"{text}\" is not a length of time"};
inline constexpr Phrase k_help_length{"schrijf een lengte als \"3 weken\" of \"5 schooldagen\"",
                                      "write a length like \"3 weeks\" or \"5 school days\""};
inline constexpr Phrase k_help_calendar_length{"schrijf een lengte als \"30 dagen\" of \"12 maanden\"",
                                               "write a length like \"30 days\" or \"12 months\""};
inline constexpr Phrase k_no_weekdays{"\"{text}\" zijn geen weekdagen",
                                      "\"{text}\" are not days of the week"};
inline constexpr Phrase k_help_weekdays{"schrijf dagen als \"ma di do\" of \"ma-vr\"",
                                        "write days like \"mo tu th\" or \"mo-fr\""};
inline constexpr Phrase k_no_school_year{"\"{text}\" is geen schooljaar", "\"{text}\" is not a school year"};
inline constexpr Phrase k_help_school_year{"schrijf twee jaren na elkaar, zoals \"2026-2027\"",
                                           "write two years in a row, like \"2026-2027\""};
inline constexpr Phrase k_unknown_format{"dit bestand heeft formaat {format}; dit programma leest formaat 1",
                                         "this file has format {format}; this program reads format 1"};
inline constexpr Phrase k_help_unknown_format{"gebruik een nieuwere versie van het programma",
                                              "use a newer version of the program"};
inline constexpr Phrase k_path_outside{"\"{text}\" is geen pad binnen de map van de school",
                                       "\"{text}\" is not a path inside the school's folder"};
inline constexpr Phrase k_help_path_outside{
    "schrijf een naam als \"tabellen/pupils.csv\", zonder \"..\" en zonder / vooraan",
    "write a name like \"tables/pupils.csv\", without \"..\" and without / in front"};
inline constexpr Phrase k_no_zone{"\"{text}\" is geen tijdzone", "\"{text}\" is not a time zone"};
inline constexpr Phrase k_help_zone{"schrijf een naam als \"Europe/Amsterdam\"",
                                    "write a name like \"Europe/Amsterdam\""};
inline constexpr Phrase k_no_phone{"\"{text}\" is geen telefoonnummer", "\"{text}\" is not a phone number"};
inline constexpr Phrase k_help_phone{"schrijf cijfers, met + - ( ) of spaties ertussen",
                                     "write digits, with + - ( ) or blanks between them"};
inline constexpr Phrase k_bad_key{"\"{text}\" kan geen sleutel zijn", "\"{text}\" cannot be a key"};
inline constexpr Phrase k_help_bad_key{"schrijf de sleutel aan één stuk, zonder spaties en komma's",
                                       "write the key in one piece, without blanks and commas"};
inline constexpr Phrase k_until_not_after{"{until} ligt niet na {from}", "{until} is not after {from}"};
inline constexpr Phrase k_until_before{"{until} ligt vóór {from}", "{until} lies before {from}"};
inline constexpr Phrase k_help_swap_ends{"zet het begin in from en het einde in until",
                                         "put the start in from and the end in until"};
inline constexpr Phrase k_grade_in_two_divisions{"leerjaar {grade} staat ook in bouw \"{division}\"",
                                                 "grade {grade} is in division \"{division}\" too"};
inline constexpr Phrase k_help_grade_in_two_divisions{"zet elk leerjaar in één bouw",
                                                      "put each grade in one division"};
inline constexpr Phrase k_holidays_unknown{
    "de schoolvakanties van {year} zitten niet in het programma: er kan gepland worden in {holidays}",
    "the program does not have the school holidays of {year}: talks may be planned in {holidays}"};
inline constexpr Phrase k_help_holidays_unknown{
    "zet ze in gesprek.toml, elk onder een eigen [[closed]] met from, until en name = \"kerstvakantie\"; of "
    "neem "
    "een nieuwere versie",
    "put them into gesprek.toml, each under a [[closed]] of its own with from, until and name = "
    "\"kerstvakantie\"; or take a newer version"};
inline constexpr Phrase k_event_twice{"de activiteit {key} staat er twee keer",
                                      "the event {key} stands here twice"};
inline constexpr Phrase k_help_event_twice{
    "geef elke activiteit een eigen id; voor een tweede dag bijvoorbeeld met -2",
    "give each event an id of its own; for a second day for instance with -2"};
inline constexpr Phrase k_event_is_moment{"{key} is al een moment van het beleid",
                                          "{key} is a moment of the policy already"};
inline constexpr Phrase k_help_event_is_moment{
    "geef de activiteit een ander id, of zet de datum van het moment onder [rounds.{key}]",
    "give the event another id, or put the date of the moment under [rounds.{key}]"};
inline constexpr Phrase k_room_twice{"ruimte \"{key}\" staat hier voor de tweede keer",
                                     "room \"{key}\" stands here for the second time"};
inline constexpr Phrase k_help_room_twice{"geef elke ruimte een eigen id", "give each room an id of its own"};

// Against policy, roster and calendar
inline constexpr Phrase k_outside_school_year{"{day} valt buiten het schooljaar {year}",
                                              "{day} lies outside school year {year}"};
inline constexpr Phrase k_help_outside_school_year{
    "een schooljaar loopt van 1 augustus tot en met 31 juli; is het jaartal goed?",
    "a school year runs from 1 August to 31 July; is the year right?"};
inline constexpr Phrase k_session_on_closed_day{"op {day} is er geen school: {why}",
                                                "there is no school on {day}: {why}"};
inline constexpr Phrase k_weekend{"weekend", "weekend"};
inline constexpr Phrase k_closed_day{"{name}", "{name}"};
inline constexpr Phrase k_help_session_on_closed_day{"kies een schooldag, of zet de dag bij [[open]]",
                                                     "choose a school day, or put the day under [[open]]"};
inline constexpr Phrase k_session_outside_round{
    "{day} ligt buiten de ronde, die loopt van {from} tot en met {until}",
    "{day} lies outside the round, which runs from {from} to {until}"};
inline constexpr Phrase k_help_session_outside_round{"verplaats de zitting, of maak de ronde langer",
                                                     "move the session, or make the round longer"};
inline constexpr Phrase k_names_nothing{"\"{key}\" noemt hier niets", "\"{key}\" names nothing here"};
inline constexpr Phrase k_help_names_nothing{
    "laat {key} weg als het voor iedereen geldt, of noem er ten minste een",
    "leave {key} out if it holds for everybody, or name at least one"};
inline constexpr Phrase k_sessions_overlap{"deze zitting overlapt met een andere van dezelfde ronde",
                                           "this session overlaps another one of the same round"};
inline constexpr Phrase k_sessions_overlap_for{
    "deze zitting overlapt voor \"{key}\" met een andere van dezelfde ronde",
    "this session overlaps another one of the same round for \"{key}\""};
inline constexpr Phrase k_other_session_here{"de andere zitting staat hier", "the other session stands here"};
inline constexpr Phrase k_help_sessions_overlap{"verschuif een van beide, of voeg ze samen",
                                                "move one of the two, or make them one"};
inline constexpr Phrase k_break_outside_session{"de pauze van {from} tot {until} valt buiten de zitting",
                                                "the break from {from} to {until} lies outside the session"};
inline constexpr Phrase k_help_break_outside_session{
    "kies tijden tussen het begin en het einde van de zitting",
    "choose times between the start and the end of the session"};
inline constexpr Phrase k_staff_not_there{"\"{key}\" werkt op {day} niet op school",
                                          "\"{key}\" is not at the school on {day}"};
inline constexpr Phrase k_help_staff_not_there{
    "haal de sleutel uit de zitting, of verbeter from en until in staff.csv",
    "take the key out of the session, or mend from and until in staff.csv"};
inline constexpr Phrase k_round_is_no_moment{
    "het beleid kent geen moment \"{key}\" waar deze ronde bij hoort",
    "the policy has no moment \"{key}\" for this round"};

}  // namespace gesprek::words
