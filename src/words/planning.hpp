// Words of plans: why a talk has no place, what would help, what changed.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::planning {

// Why a talk did not enter the planning at all.
inline constexpr Phrase k_not_dated{"de school heeft nog geen dagen voor dit gesprek vastgesteld",
                                    "the school has not set any days for this talk yet"};
inline constexpr Phrase k_no_day_left{
    "in de periode is geen schooldag meer over waarop een leerkracht van de groep werkt",
    "the period has no school day left on which a teacher of the class works"};

// Why no start is possible. Each stands in a list, with the number of starts that it rules out.
inline constexpr Phrase k_no_candidate{"geen enkel tijdstip is mogelijk: {reasons}",
                                       "no time is possible: {reasons}"};
inline constexpr Phrase k_bar_not_received{"{staff} ontvangt in geen enkele sessie van deze ronde",
                                           "{staff} does not receive in any session of this round"};
inline constexpr Phrase k_bar_no_session{
    "de school heeft geen sessies geopend en geen uren voor gesprekken genoemd om ze uit voor te stellen",
    "the school has opened no sessions and states no talk hours to propose them from"};
inline constexpr Phrase k_bar_window{"buiten de periode van {first} t/m {last} ({count}×)",
                                     "outside the period from {first} to {last} ({count}×)"};
inline constexpr Phrase k_bar_lead{"te kort na de uitnodiging, want vroegst mogelijk is {day} ({count}×)",
                                   "too soon after the invitation, the earliest being {day} ({count}×)"};
inline constexpr Phrase k_bar_over{"de periode liep tot en met {last}", "the period ended on {last}"};
inline constexpr Phrase k_bar_closed{"een vrije dag ({count}×)", "a day off ({count}×)"};
inline constexpr Phrase k_bar_part{"buiten het dagdeel van dit gesprek ({count}×)",
                                   "outside the part of the day of this talk ({count}×)"};
inline constexpr Phrase k_bar_impossible{"{who} kan niet ({count}×)", "{who} cannot come ({count}×)"};
inline constexpr Phrase k_bar_family_impossible{"het gezin kan niet ({count}×)",
                                                "the family cannot come ({count}×)"};
inline constexpr Phrase k_bar_not_attending{"{who} is niet bij die sessie ({count}×)",
                                            "{who} does not come to that session ({count}×)"};
inline constexpr Phrase k_bar_away{"{who} werkt niet ({count}×)", "{who} does not work ({count}×)"};
inline constexpr Phrase k_bar_too_late{"later klaar dan {clock} ({count}×)",
                                       "over later than {clock} ({count}×)"};
inline constexpr Phrase k_bar_called_off{"de tijd die is afgezegd ({count}×)",
                                         "the time that was called off ({count}×)"};
inline constexpr Phrase k_bar_after_other{"voor het gesprek dat eerst komt ({count}×)",
                                          "before the talk that has to be first ({count}×)"};
inline constexpr Phrase k_bar_before_other{
    "na het gesprek dat erop volgt en al gepland is ({count}×)",
    "after the talk that follows it and is planned already ({count}×)"};

// Why a talk that could be held has no place.
inline constexpr Phrase k_blocked{"alle mogelijke tijden zijn bezet door afspraken die vaststaan",
                                  "every possible time is taken by appointments that stand"};
inline constexpr Phrase k_blocked_by{"alle mogelijke tijden zijn bezet door wat al vaststaat: {talks}",
                                     "every possible time is taken by what stands already: {talks}"};
inline constexpr Phrase k_too_few_cells{
    "{staff} heeft voor {count} gesprekken die nergens anders passen ruimte voor {room}: {talks}",
    "{staff} has room for {room} of {count} talks that fit nowhere else: {talks}"};
inline constexpr Phrase k_room_too_small{
    "in lokaal {place} is één gesprek tegelijk; voor {count} gesprekken die alleen daar kunnen is er ruimte "
    "voor {room}: {talks}",
    "room {place} holds one talk at a time; there is room for {room} of {count} talks that can only be "
    "there: {talks}"};
inline constexpr Phrase k_too_few_minutes{
    "{staff} heeft voor deze {count} gesprekken {needed} minuten nodig en heeft er {has}: {talks}",
    "{staff} needs {needed} minutes for these {count} talks and has {has}: {talks}"};
inline constexpr Phrase k_minutes_apart{
    "{staff} heeft voor deze {count} gesprekken {needed} minuten nodig; op de tijden die kunnen ({has} "
    "minuten) passen ze niet allemaal: {talks}",
    "{staff} needs {needed} minutes for these {count} talks; they do not all fit into the times there are "
    "({has} minutes): {talks}"};
inline constexpr Phrase k_room_too_few_minutes{
    "in lokaal {place} is één gesprek tegelijk; voor deze {count} gesprekken die alleen daar kunnen zijn "
    "{needed} minuten nodig en er zijn er {has}: {talks}",
    "room {place} holds one talk at a time; these {count} talks that can only be there need {needed} minutes "
    "and there are {has}: {talks}"};
inline constexpr Phrase k_room_minutes_apart{
    "in lokaal {place} is één gesprek tegelijk; voor deze {count} gesprekken die alleen daar kunnen zijn "
    "{needed} minuten nodig; op de tijden die kunnen ({has} minuten) passen ze niet allemaal: {talks}",
    "room {place} holds one talk at a time; these {count} talks that can only be there need {needed} "
    "minutes; "
    "they do not all fit into the times there are ({has} minutes): {talks}"};
inline constexpr Phrase k_household_clash{
    "deze gesprekken van één gezin kunnen niet allemaal plaatsvinden, want hun tijden gaan niet samen: "
    "{talks}",
    "these talks of one family cannot all be held, since their times do not go together: {talks}"};
inline constexpr Phrase k_and_more{"en nog {count}", "and {count} more"};

// What people asked for that stands in the way.
inline constexpr Phrase k_because_of{"{reason}; wat knelt: {grounds}",
                                     "{reason}; what stands in the way: {grounds}"};
inline constexpr Phrase k_family_of{"het gezin van {pupil}", "the family of {pupil}"};
inline constexpr Phrase k_one_day{"{day}", "{day}"};
inline constexpr Phrase k_wish_day{"{who} kan niet op {day}", "{who} cannot come on {day}"};
inline constexpr Phrase k_wish_hours{"{who} kan op {day} niet {hours}", "{who} cannot come on {day} {hours}"};
inline constexpr Phrase k_wish_each_day{"{who} kan nooit {hours}", "{who} can never come {hours}"};
inline constexpr Phrase k_hours_before{"vóór {until}", "before {until}"};
inline constexpr Phrase k_hours_after{"vanaf {from}", "from {from} on"};
inline constexpr Phrase k_hours_between{"van {from} tot {until}", "from {from} to {until}"};
inline constexpr Phrase k_wish_never{"{who} kan op geen enkele dag", "{who} cannot come on any day"};
inline constexpr Phrase k_wish_apart{"{who} wil de gesprekken niet vlak na elkaar",
                                     "{who} wants its talks not one right after the other"};
inline constexpr Phrase k_wish_order{"{who} wil de gesprekken in een vaste volgorde",
                                     "{who} wants its talks in a fixed order"};
inline constexpr Phrase k_wish_other_day{"de ouders van {pupil} komen niet op dezelfde dag",
                                         "the parents of {pupil} do not come on the same day"};
inline constexpr Phrase k_wish_not_adjacent{"de ouders van {pupil} komen niet vlak na elkaar",
                                            "the parents of {pupil} do not come one right after the other"};
inline constexpr Phrase k_together{
    "deze gesprekken kunnen niet allemaal plaatsvinden, hoe de andere ook liggen: {talks}",
    "these talks cannot all be held, wherever the others are: {talks}"};
inline constexpr Phrase k_not_found{
    "in deze zoektijd niet geplaatst; hooguit {more} gesprek(ken) meer zou kunnen",
    "not placed in this search; at most {more} more talk(s) could be"};
inline constexpr Phrase k_left_over{
    "meer gesprekken dan er nu staan kunnen niet (bewezen); dit is wat overbleef",
    "no plan places more talks than this one (proven); this is what was left over"};

// What would help.
inline constexpr Phrase k_help_teacher{
    "noem de leerkracht: de kolom staff in classes.csv (en bij het kind de kolom class in pupils.csv)",
    "name the teacher: the column staff in classes.csv (and for the child the column class in pupils.csv)"};
inline constexpr Phrase k_help_own_child{
    "noem een collega die ontvangt: in requests.csv een rij \"gast\" met de leerling en in de kolom persoon "
    "de "
    "collega",
    "name a colleague who receives: in requests.csv a row \"guest\" with the pupil, and the colleague in the "
    "column person"};
inline constexpr Phrase k_help_guardian{"vul guardians.csv aan", "complete guardians.csv"};
inline constexpr Phrase k_help_role{"geef iemand die rol: de kolom role in staff.csv",
                                    "give somebody that role: the column role in staff.csv"};
inline constexpr Phrase k_help_dates{
    "noem de dagen in gesprek.toml onder [rounds.{moment}]: from en until",
    "state the days in gesprek.toml under [rounds.{moment}]: from and until"};
inline constexpr Phrase k_help_open_session{"open een sessie waarin {staff} ontvangt, {when}",
                                            "open a session in which {staff} receives, {when}"};
inline constexpr Phrase k_open_between{"tussen {first} en {last}", "between {first} and {last}"};
inline constexpr Phrase k_open_on{"op {day}", "on {day}"};
inline constexpr Phrase k_open_or_on{"of op {day}", "or on {day}"};
inline constexpr Phrase k_open_weekdays{"op een {days}", "on a {days}"};
inline constexpr Phrase k_open_not_on{"niet op {day}", "not on {day}"};
inline constexpr Phrase k_open_after{"vanaf {until}", "from {until} on"};
inline constexpr Phrase k_open_before{"tot {from}", "until {from}"};
inline constexpr Phrase k_open_not{"niet van {from} tot {until}", "not from {from} to {until}"};
inline constexpr Phrase k_open_with{"met ook {who} in staff van die sessie",
                                    "with {who} in staff of that session too"};
inline constexpr Phrase k_help_staff_hours{
    "open sessies voor deze ronde, of noem in gesprek.toml de uren waarop het team gesprekken kan voeren",
    "open sessions for this round, or state in gesprek.toml the hours at which staff can talk"};
inline constexpr Phrase k_help_more_cells{"open bij {staff} tijd voor nog een gesprek",
                                          "open time for one more talk with {staff}"};
inline constexpr Phrase k_help_more_tables{
    "zet in gesprek.toml bij lokaal {place} \"talks = 2\", als twee leerkrachten er tegelijk kunnen "
    "ontvangen",
    "put \"talks = 2\" at room {place} in gesprek.toml, if two teachers can receive there at once"};
inline constexpr Phrase k_help_ask{"vraag {who} om een andere tijd", "ask {who} for another time"};
inline constexpr Phrase k_help_ask_family{"vraag het gezin om een andere tijd",
                                          "ask the family for another time"};
inline constexpr Phrase k_help_mode{"bied een gesprek per telefoon of video aan",
                                    "offer the talk by phone or video"};
inline constexpr Phrase k_help_agree{"spreek met het gezin een eerdere tijd af en leg die vast",
                                     "agree on an earlier time with the family and record it"};
inline constexpr Phrase k_help_agree_anew{"spreek met het gezin een tijd af en leg die vast",
                                          "agree on a time with the family and record it"};
inline constexpr Phrase k_tried_it{"dan past het gesprek (geprobeerd)", "then the talk fits (tried)"};
inline constexpr Phrase k_tried_one_more{"dan past er een gesprek meer, dit of een ander (geprobeerd)",
                                         "then one more talk fits, this one or another (tried)"};
inline constexpr Phrase k_tried_whose_day{"vraag {who} of het toch kan op {day}: {fits}; {then}",
                                          "ask {who} whether {day} is possible after all: {fits}; {then}"};
inline constexpr Phrase k_tried_wish{"vraag of dit anders mag: {wish}; {fits}; {then}",
                                     "ask whether this may be otherwise: {wish}; {fits}; {then}"};
inline constexpr Phrase k_then_row{"mag het, haal dan die rij uit requests.csv",
                                   "if it may, take that row out of requests.csv"};
inline constexpr Phrase k_then_rows{"mag het, haal dan die {count} rijen uit requests.csv",
                                    "if it may, take those {count} rows out of requests.csv"};
inline constexpr Phrase k_then_value{
    "mag het, maak dan in requests.csv in hun rij \"gescheiden\" de kolom value leeg",
    "if it may, empty the column value of their row \"separate\" in requests.csv"};
inline constexpr Phrase k_tried_partner{
    "laat {staff} ook ontvangen op {day} van {from} tot {until}: {fits}; in "
    "gesprek.toml: een [[rounds.{moment}.sessions]] op die tijd met staff = [{keys}]",
    "let {staff} receive as well on {day} from {from} to {until}: {fits}; in "
    "gesprek.toml: a [[rounds.{moment}.sessions]] at that time with staff = [{keys}]"};
inline constexpr Phrase k_tried_longer{
    "ga op {day} door van {from} tot {until}: {fits}; in gesprek.toml: een "
    "[[rounds.{moment}.sessions]] op die tijd met staff = [{keys}]",
    "go on from {from} to {until} on {day}: {fits}; in gesprek.toml: a "
    "[[rounds.{moment}.sessions]] at that time with staff = [{keys}]"};
inline constexpr Phrase k_tried_time{"op {day} van {from} tot {until}", "from {from} to {until} on {day}"};
inline constexpr Phrase k_tried_time_with{"op {day} van {from} tot {until} (staff = [{keys}])",
                                          "from {from} to {until} on {day} (staff = [{keys}])"};
inline constexpr Phrase k_tried_all{
    "ga door {times}: dan passen alle {count} gesprekken (geprobeerd); in gesprek.toml: voor elke tijd een "
    "[[rounds.{moment}.sessions]] met die staff",
    "go on {times}: then all {count} talks fit (tried); in gesprek.toml: for each time a "
    "[[rounds.{moment}.sessions]] with that staff"};
inline constexpr Phrase k_tried_stretch{
    "laat van het eerste tot het laatste gesprek van een leerkracht tot {more} in plaats van {minutes} "
    "minuten verlopen: {fits}; in gesprek.toml onder [planning]: "
    "longest_stretch = \"{more}m\"",
    "let up to {more} instead of {minutes} minutes pass from a teacher's first talk to the last: {fits}; in "
    "gesprek.toml under [planning]: longest_stretch = \"{more}m\""};
inline constexpr Phrase k_help_longer{"zoek langer met --time", "search longer with --time"};
inline constexpr Phrase k_help_unpin{"maak een vastgezet gesprek los: gesprek pin {talk} --undo",
                                     "unpin an appointment: gesprek pin {talk} --undo"};

inline constexpr Phrase k_help_agreed{
    "spreek zelf een tijd af: gesprek move {talk} JJJJ-MM-DDTUU:MM, of een rij \"afgesproken\" in "
    "requests.csv",
    "agree on a time yourself: gesprek move {talk} YYYY-MM-DDTHH:MM, or a row \"agreed\" in requests.csv"};
inline constexpr Phrase k_name{"{name}", "{name}"};
inline constexpr Phrase k_either{"{first} of {second}", "{first} or {second}"};
inline constexpr Phrase k_both{"{first} samen met {second}", "{first} together with {second}"};
inline constexpr Phrase k_the_teacher{"de leerkracht", "the teacher"};

// Levels, in their order of importance.
inline constexpr Phrase k_level_mandatory{"verplichte gesprekken zonder plaats",
                                          "mandatory talks without a place"};
inline constexpr Phrase k_level_others{"andere gesprekken zonder plaats", "other talks without a place"};
inline constexpr Phrase k_level_told{"mensen die een nieuwe tijd moeten horen",
                                     "people to be told of another time"};
inline constexpr Phrase k_level_moved{"geplande gesprekken die verschuiven", "planned talks that move"};
inline constexpr Phrase k_level_cost{"wachten, tweede keer komen, gaten, pauzes en wensen",
                                     "waiting, second trips, holes, breaks and wishes"};

// A certificate that cannot be read.
inline constexpr Phrase k_certificate_not_json{"dit is geen JSON vanaf hier", "this is no JSON from here on"};
inline constexpr Phrase k_certificate_not_json_help{
    "maak het certificaat opnieuw: `gesprek plan MOMENT --certificate BESTAND`",
    "make the certificate again: `gesprek plan MOMENT --certificate FILE`"};
inline constexpr Phrase k_certificate_value{"geen certificaat van gesprek: bij {path} staat geen {expected}",
                                            "no certificate of gesprek: at {path} stands no {expected}"};
inline constexpr Phrase k_certificate_value_help{
    "maak het certificaat opnieuw: `gesprek plan MOMENT --certificate BESTAND`",
    "make the certificate again: `gesprek plan MOMENT --certificate FILE`"};
inline constexpr Phrase k_certificate_key{"sleutel \"{key}\"", "key \"{key}\""};
inline constexpr Phrase k_certificate_size{"lijst van {size}", "list of {size}"};
inline constexpr Phrase k_certificate_list{"lijst", "list"};
inline constexpr Phrase k_certificate_number{"geheel getal van {least} tot en met {most}",
                                             "whole number from {least} to {most}"};
inline constexpr Phrase k_certificate_parts{"een of meer delen", "one part or more"};
inline constexpr Phrase k_certificate_bool{"true of false", "true or false"};
inline constexpr Phrase k_certificate_word{"bekend woord", "known word"};

// Faults made by hand.
inline constexpr Phrase k_clash_two_places{
    "{first} en {second}: {who} zou op twee plaatsen tegelijk moeten zijn",
    "{first} and {second}: {who} would have to be in two places"};
inline constexpr Phrase k_clash_walk{
    "{first} en {second}: {who} heeft ertussen geen tijd om van de ene plek naar de andere te gaan",
    "{first} and {second}: {who} has no time between them to get from one place to the other"};
inline constexpr Phrase k_the_pupil{"de leerling", "the pupil"};
inline constexpr Phrase k_clash_room{"{first}: in het lokaal is dan al een ander gesprek, {second}",
                                     "{first}: the room then holds another talk already, {second}"};
inline constexpr Phrase k_clash_stretch{
    "{first} en {second}: van het eerste tot het laatste gesprek van {who} verloopt dan meer dan "
    "longest_stretch in gesprek.toml toestaat",
    "{first} and {second}: from the first talk of {who} to the last more time then passes than "
    "longest_stretch "
    "in gesprek.toml allows"};
inline constexpr Phrase k_kept{
    "{talk} blijft op {day} om {clock} staan, waar iemand het zette, maar {reason}; zet het elders met "
    "`gesprek move {talk} JJJJ-MM-DDTUU:MM`, of laat het los met `gesprek pin {talk} --undo`",
    "{talk} stays on {day} at {clock}, where somebody put it, but {reason}; put it elsewhere with `gesprek "
    "move {talk} YYYY-MM-DDTHH:MM`, or let it go with `gesprek pin {talk} --undo`"};
inline constexpr Phrase k_wrong_people{
    "{talk} noemt {people}, maar het gesprek is niet met hen: geen ouder of verzorger van deze leerling, met "
    "een "
    "eigen gesprek, of zonder gezag; verbeter de rij in de planning van {moment}",
    "{talk} names {people}, but the talk is not with them: no guardian of this pupil, with a talk of their "
    "own, "
    "or without custody; correct the row in the plan of {moment}"};
inline constexpr Phrase k_were_wrong_people{
    "{talk} noemde {people}, maar het gesprek is niet met hen: geen ouder of verzorger van deze leerling, "
    "met een "
    "eigen gesprek, of zonder gezag; de planning noemt nu wie er wel bij hoort",
    "{talk} named {people}, but the talk is not with them: no guardian of this pupil, with a talk of their "
    "own, "
    "or without custody; the plan now names who belongs to it"};
inline constexpr Phrase k_because_no_session{"die dag heeft deze ronde geen sessie (meer)",
                                             "this round has no session on that day (any more)"};
inline constexpr Phrase k_because_break{"{who} heeft pauze van {from} tot {until}",
                                        "{who} has a break from {from} to {until}"};
inline constexpr Phrase k_because_others{"geen van de leerkrachten die het gesprek voeren staat erbij",
                                         "it names none of the teachers who hold the talk"};
inline constexpr Phrase k_clash_link{
    "{first} en {second} staan niet zoals is gevraagd (volgorde, of uit elkaar)",
    "{first} and {second} are not as was asked (order, or apart)"};

}  // namespace gesprek::words::planning
