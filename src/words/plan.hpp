// What plan, move, swap and pin say.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::plan {

// The headline of a round.
inline constexpr Phrase k_headline{"{moment}: {planned} gepland, {unplaced} niet geplaatst",
                                   "{moment}: {planned} planned, {unplaced} not placed"};
inline constexpr Phrase k_headline_proven{"{headline} (bewezen het minst)", "{headline} (proven the least)"};
inline constexpr Phrase k_nothing_owed{"{moment}: er valt nu niets te plannen.",
                                       "{moment}: there is nothing to plan now."};

// How good it is.
inline constexpr Phrase k_quality{"Hoe goed is dit?", "How good is this?"};
inline constexpr Phrase k_level_proven{"bewezen het minst", "proven the least"};
inline constexpr Phrase k_level_at_least{"ten minste {bound}", "at least {bound}"};
inline constexpr Phrase k_cost_terms{
    "waarvan wachten {waiting}, tweede keer komen {trips}, gaten {holes}, lange reeksen {runs}, wensen "
    "{wishes}",
    "of which waiting {waiting}, second trips {trips}, holes {holes}, long runs {runs}, wishes {wishes}"};
inline constexpr Phrase k_cost_sessions{"en het gebruik van sessies {sessions}",
                                        "and the use of sessions {sessions}"};
inline constexpr Phrase k_stopped_time{"De tijd was op; langer zoeken kan meer opleveren.",
                                       "Time was up; a longer search may find more."};
inline constexpr Phrase k_stopped_interrupt{"Onderbroken; dit is de beste planning tot dan toe.",
                                            "Interrupted; this is the best plan so far."};

// One line on a terminal of 80 columns.
inline constexpr Phrase k_progress_begin{"zoeken: {unplaced} niet geplaatst, kosten {cost} (Ctrl-C stopt)",
                                         "searching: {unplaced} not placed, cost {cost} (Ctrl-C: take it)"};
inline constexpr Phrase k_progress{
    "zoeken: {unplaced} niet geplaatst, kosten {cost}, hooguit {gap}% te hoog (Ctrl-C stopt)",
    "searching: {unplaced} not placed, cost {cost}, at most {gap}% too high (Ctrl-C: take it)"};

// Who receives when.
inline constexpr Phrase k_sessions{"Wie ontvangt wanneer", "Who receives when"};
inline constexpr Phrase k_staff{"leerkracht", "teacher"};
inline constexpr Phrase k_day{"dag", "day"};
inline constexpr Phrase k_clock{"tijd", "time"};
inline constexpr Phrase k_talks{"gesprekken", "talks"};
inline constexpr Phrase k_no_clock{"zonder kloktijd", "without a clock time"};
inline constexpr Phrase k_proposed{
    "Voorgestelde momenten om te ontvangen (de school opende er geen; zet ze in gesprek.toml als ze goed "
    "zijn):",
    "Proposed times to receive (the school opened none; put them into gesprek.toml when they suit):"};

inline constexpr Phrase k_to_paste{"Om in gesprek.toml te plakken:", "To paste into gesprek.toml:"};

// What changed.
inline constexpr Phrase k_changes{"Gewijzigd ({count})", "Changed ({count})"};
inline constexpr Phrase k_new_plan{"Dit is de eerste planning van deze ronde.",
                                   "This is the first plan of this round."};
inline constexpr Phrase k_unchanged{"Er is niets gewijzigd.", "Nothing changed."};
inline constexpr Phrase k_change_moved{"{from} → {to}", "{from} → {to}"};
inline constexpr Phrase k_change_new{"nieuw: {to}", "new: {to}"};
inline constexpr Phrase k_change_length{"{place}, {minutes} minuten", "{place}, {minutes} minutes"};
inline constexpr Phrase k_change_back{"weer: {to}", "again: {to}"};
inline constexpr Phrase k_change_gone{"vervalt: {from}", "dropped: {from}"};
inline constexpr Phrase k_tell{"al uitgenodigd, dus laat het weten aan: {people}",
                               "invited already, so tell: {people}"};
inline constexpr Phrase k_join{"komt erbij, en weet nog van niets: {people}",
                               "joins, and knows nothing of it yet: {people}"};
inline constexpr Phrase k_tell_off{
    "al uitgenodigd, dus zeg af bij: {people} (`gesprek invite` schrijft de brief)",
    "invited already, so call it off with: {people} (`gesprek invite` writes the letter)"};
inline constexpr Phrase k_told_so{"zo was het al verteld: niemand hoeft iets te horen",
                                  "as they were told: nobody has to hear of it"};
inline constexpr Phrase k_to_tell{
    "Nog te vertellen ({count}): de planning blijft, maar deze mensen weten iets anders",
    "Still to be told ({count}): the plan stays, but these people know otherwise"};
inline constexpr Phrase k_and_more{
    "en nog {count}, waarvan nog niemand iets was verteld; zie `gesprek show {moment}`",
    "and {count} more, of which nobody had been told yet; see `gesprek show {moment}`"};

// What is not placed.
inline constexpr Phrase k_unplaced{"Niet geplaatst ({count})", "Not placed ({count})"};
inline constexpr Phrase k_unplaced_talk{"{pupil} ({class}), {talk}", "{pupil} ({class}), {talk}"};
inline constexpr Phrase k_absent{"Niet op school tijdens de ronde ({count})",
                                 "Not at school during the round ({count})"};
inline constexpr Phrase k_absent_pupil{"{pupil} ({class}) {reason}", "{pupil} ({class}) {reason}"};
inline constexpr Phrase k_late{"Na hun periode ({count})", "After their period ({count})"};
inline constexpr Phrase k_late_pupil{"{pupil} ({class}): op {day}; de periode is tot en met {last}",
                                     "{pupil} ({class}): on {day}; the period is until {last}"};
inline constexpr Phrase k_unplaced_without_class{"{pupil}, {talk}", "{pupil}, {talk}"};
inline constexpr Phrase k_why{"waarom: ", "why: "};
inline constexpr Phrase k_helps{"wat helpt: ", "what helps: "};
// Of some of the talks that are said together.
inline constexpr Phrase k_why_some{"waarom ({pupils}): ", "why ({pupils}): "};
inline constexpr Phrase k_helps_some{"wat helpt ({pupils}): ", "what helps ({pupils}): "};
inline constexpr Phrase k_the_talk{"GESPREK", "TALK"};
inline constexpr Phrase k_clashes{"Dit klopt niet in de planning:", "This is not right in the plan:"};

inline constexpr Phrase k_no_rounds{"Er is geen ronde waarin nu iets te plannen valt.",
                                    "There is no round in which anything can be planned now."};

// What comes next.
inline constexpr Phrase k_written{"Geschreven: {path}.", "Written: {path}."};
inline constexpr Phrase k_not_written{"Proef: er is niets geschreven.", "Dry run: nothing was written."};
inline constexpr Phrase k_what_if{"Wat als: er is niets geschreven.", "What if: nothing was written."};
inline constexpr Phrase k_but_certificate{"Alleen het bewijs waar u om vroeg: {path}",
                                          "Only the certificate that you asked for: {path}"};
inline constexpr Phrase k_next_show{"Bekijken: gesprek show {moment}", "Look at it: gesprek show {moment}"};
inline constexpr Phrase k_next_invite{"Uitnodigen: gesprek invite {moment} --out brieven",
                                      "Invite: gesprek invite {moment} --out letters"};

// Settings of --set.
inline constexpr Phrase k_unknown_setting{"\"{key}\" is geen waarde om mee te rekenen",
                                          "\"{key}\" is no value to work with"};
inline constexpr Phrase k_known_settings{"deze zijn er: {known}", "these exist: {known}"};
inline constexpr Phrase k_bad_setting{"\"{value}\" past niet bij \"{key}\"; verwacht: {expected}",
                                      "\"{value}\" does not fit \"{key}\"; expected: {expected}"};
inline constexpr Phrase k_bad_setting_help{
    "neem een waarde van die soort; `gesprek plan --help` geeft een voorbeeld",
    "take a value of that kind; `gesprek plan --help` gives an example"};
inline constexpr Phrase k_other_day_help{
    "noem een andere dag; de sessies en dagen van een ronde staan in gesprek.toml",
    "name another day; the sessions and days of a round stand in gesprek.toml"};
inline constexpr Phrase k_expected_minutes{"een duur zoals 15m", "a length such as 15m"};
inline constexpr Phrase k_expected_number{"een getal van 0 tot en met 1000", "a number from 0 to 1000"};
inline constexpr Phrase k_expected_clock{"een tijd zoals 21:00", "a time such as 21:00"};
inline constexpr Phrase k_expected_session{"een dag met begin en eind, zoals 2027-02-10T18:30-20:30",
                                           "a day with begin and end, such as 2027-02-10T18:30-20:30"};
inline constexpr Phrase k_expected_day{"een dag zoals 2027-02-11", "a day such as 2027-02-11"};
inline constexpr Phrase k_outside_round{
    "{day} ligt buiten de periode van wat wordt gepland ({first} t/m {last})",
    "{day} lies outside the period of what is planned ({first} to {last})"};
inline constexpr Phrase k_no_school_day{"{day} is geen schooldag", "{day} is no school day"};
inline constexpr Phrase k_no_session_then{"op {day} is geen sessie open; wel op {days}",
                                          "no session is open on {day}; there are on {days}"};
inline constexpr Phrase k_no_sessions{"van deze ronde staan nog geen sessies in gesprek.toml",
                                      "gesprek.toml names no sessions of this round yet"};
inline constexpr Phrase k_expected_away{"een medewerker en een dag, zoals L3A@2027-02-10",
                                        "a member of staff and a day, such as L3A@2027-02-10"};

// One change by hand.
inline constexpr Phrase k_moved{"{talk}: {from} → {to}", "{talk}: {from} → {to}"};
inline constexpr Phrase k_pinned{"{talk} staat vast op {to}.", "{talk} is pinned to {to}."};
inline constexpr Phrase k_stays_pinned{
    "Het stond vast, en staat nu vast op de nieuwe tijd; mag het weer verschuiven: gesprek pin {talk} --undo",
    "It was pinned, and is pinned to the new time now; to let it move again: gesprek pin {talk} --undo"};
inline constexpr Phrase k_unpinned{"{talk} op {to} mag weer verschuiven.", "{talk} at {to} may move again."};
inline constexpr Phrase k_costs_more{"Dit kost {cost} meer: {terms}. {points}",
                                     "This costs {cost} more: {terms}. {points}"};
inline constexpr Phrase k_costs_less{"Dit kost {cost} minder: {terms}. {points}",
                                     "This costs {cost} less: {terms}. {points}"};
inline constexpr Phrase k_points{
    "Minder is beter: 10 minuten wachten telt voor {waiting}, een tweede keer naar school komen voor {trip}.",
    "Less is better: 10 minutes of waiting count for {waiting}, coming to school a second time for {trip}."};
inline constexpr Phrase k_costs_same{"Dit kost niets extra.", "This costs nothing more."};
inline constexpr Phrase k_term_waiting{"wachten {change}", "waiting {change}"};
inline constexpr Phrase k_term_trips{"tweede keer komen {change}", "second trips {change}"};
inline constexpr Phrase k_term_holes{"gaten {change}", "holes {change}"};
inline constexpr Phrase k_term_runs{"lange reeksen {change}", "long runs {change}"};
inline constexpr Phrase k_term_sessions{"sessies {change}", "sessions {change}"};
inline constexpr Phrase k_term_wishes{"wensen {change}", "wishes {change}"};
inline constexpr Phrase k_tell_moved{"Al uitgenodigd; laat het weten aan: {people}.",
                                     "Invited already; tell: {people}."};
inline constexpr Phrase k_outside_window{
    "Let op: dit ligt buiten de periode van de ronde ({first} t/m {last}).",
    "Note: this lies outside the period of the round ({first} to {last})."};
inline constexpr Phrase k_short_notice{
    "Let op: dit is korter na nu dan de uitnodigingstermijn; doe het alleen in overleg met het gezin.",
    "Note: this is sooner than the lead time of invitations; do it only by agreement with the family."};
inline constexpr Phrase k_outside_session{"Let op: {who} ontvangt dan niet in een sessie van deze ronde.",
                                          "Note: {who} does not receive in a session of this round then."};
inline constexpr Phrase k_in_break{"Let op: dit valt in de pauze van {who} ({from}–{until}).",
                                   "Note: this falls in the break of {who} ({from}–{until})."};
inline constexpr Phrase k_other_part{"Let op: het beleid noemt een ander dagdeel.",
                                     "Note: the policy names another part of the day."};

inline constexpr Phrase k_not_planned{"\"{talk}\" heeft nog geen tijd", "\"{talk}\" has no time yet"};
inline constexpr Phrase k_not_planned_help{
    "plan de ronde: gesprek plan {moment}, of noem zelf een dag en een tijd: gesprek move {talk} "
    "JJJJ-MM-DDTUU:MM",
    "plan the round: gesprek plan {moment}, or name a day and a time yourself: gesprek move {talk} "
    "YYYY-MM-DDTHH:MM"};
inline constexpr Phrase k_placed{"{talk}: nog zonder tijd → {to}", "{talk}: without a time → {to}"};
inline constexpr Phrase k_already_held{"\"{talk}\" is al geweest", "\"{talk}\" has been held already"};
inline constexpr Phrase k_already_held_help{
    "wat geweest is, blijft staan; klopt het logboek niet, neem de regel dan terug met `gesprek record held "
    "… --undo`",
    "what was held stays; if the log is wrong, take the line back with `gesprek record held … --undo`"};
inline constexpr Phrase k_same_talk{"dit is twee keer hetzelfde gesprek", "this is the same talk twice"};
inline constexpr Phrase k_same_talk_help{"noem twee verschillende gesprekken", "name two different talks"};
inline constexpr Phrase k_no_clock_talk{"\"{talk}\" staat op een dag zonder kloktijd",
                                        "\"{talk}\" stands on a day without a clock time"};
inline constexpr Phrase k_no_clock_talk_help{"geef het in de planning eerst een begintijd",
                                             "give it a starting time in the plan first"};
inline constexpr Phrase k_other_teacher{"{who} geeft dit kind geen les, en houdt \"{talk}\" dus niet",
                                        "{who} does not teach this child, and so does not hold \"{talk}\""};
inline constexpr Phrase k_other_teacher_help{
    "kies uit {teachers}; laat een collega aanschuiven met een rij \"gast\" voor {pupil} in requests.csv",
    "choose from {teachers}; have a colleague join with a row \"guest\" for {pupil} in requests.csv"};
inline constexpr Phrase k_both_teachers{"\"{talk}\" houden beide leerkrachten samen",
                                        "both teachers hold \"{talk}\" together"};
inline constexpr Phrase k_both_teachers_help{
    "laat --teacher weg; duo = \"either\" in beleid of gesprek.toml laat een van beide ontvangen",
    "leave out --teacher; duo = \"either\" in the policy or gesprek.toml lets one of them receive"};
inline constexpr Phrase k_session_moved{
    "{count} gesprek(ken) van {from} gaan naar {to}, op dezelfde tijd en bij dezelfde leerkracht.",
    "{count} talk(s) of {from} go to {to}, at the same time and with the same teacher."};
inline constexpr Phrase k_session_left{"Niet mee gaan er {count}:", "{count} do not go along:"};
inline constexpr Phrase k_session_in_file{
    "Zet ook in gesprek.toml de sessie(s) van {moment} van {from} op {to}.",
    "In gesprek.toml too, put the session(s) of {moment} from {from} to {to}."};
inline constexpr Phrase k_session_plan_rest{"Zoek daarna een tijd voor de rest: gesprek plan {moment}",
                                            "Then find a time for the rest: gesprek plan {moment}"};
inline constexpr Phrase k_no_talks_then{
    "van \"{moment}\" staat geen gesprek op {day} dat nog kan verschuiven",
    "\"{moment}\" has no talk on {day} that can still move"};
inline constexpr Phrase k_no_talks_then_help{"`gesprek show {moment} --by day` toont wat er wanneer is",
                                             "`gesprek show {moment} --by day` shows what is when"};
inline constexpr Phrase k_none_can_go{"op {day} kan geen van deze gesprekken; kies een andere dag",
                                      "none of these talks can be on {day}; choose another day"};
inline constexpr Phrase k_cannot_move{"\"{talk}\" kan niet op {to}: {reason}",
                                      "\"{talk}\" cannot be at {to}: {reason}"};
inline constexpr Phrase k_cannot_move_help{
    "kies een andere tijd; `gesprek explain` met dit gesprek toont wat er vrij is",
    "choose another time; `gesprek explain` with this talk shows what is free"};
inline constexpr Phrase k_because_closed{"dat is geen schooldag ({name})", "that is no school day ({name})"};
inline constexpr Phrase k_because_weekend{"dat is geen schooldag", "that is no school day"};
inline constexpr Phrase k_because_other_year{"dat is buiten het schooljaar ({first} t/m {last})",
                                             "that is outside the school year ({first} to {last})"};
inline constexpr Phrase k_because_night{"dat is midden in de nacht", "that is in the middle of the night"};
inline constexpr Phrase k_because_past{"die dag is al voorbij", "that day has passed"};
inline constexpr Phrase k_because_family{"het gezin kan dan niet", "the family cannot come then"};
inline constexpr Phrase k_because_person{"{who} kan dan niet", "{who} cannot come then"};
inline constexpr Phrase k_because_away{"{who} werkt dan niet", "{who} does not work then"};
inline constexpr Phrase k_because_late{"dat eindigt later dan {clock}", "that ends later than {clock}"};
inline constexpr Phrase k_because_called_off{
    "die afspraak is afgezegd; gaat ze toch door, neem de afzegging dan terug met gesprek record cancelled "
    "{talk} "
    "--undo",
    "that appointment was called off; if it stands after all, take that back with gesprek record cancelled "
    "{talk} "
    "--undo"};
inline constexpr Phrase k_because_order_before{"het moet voor een ander gesprek van deze leerling",
                                               "it has to come before another talk of this pupil"};
inline constexpr Phrase k_because_order{"het moet na een ander gesprek van deze leerling",
                                        "it has to come after another talk of this pupil"};
inline constexpr Phrase k_because_two_places{"{who} is dan bij {other}", "{who} is at {other} then"};
inline constexpr Phrase k_because_room{"het lokaal is dan bezet", "the room is taken then"};
inline constexpr Phrase k_because_link{"het staat dan niet zoals gevraagd ten opzichte van {other}",
                                       "it would not stand to {other} as was asked"};
inline constexpr Phrase k_because_stretch{
    "van het eerste tot het laatste gesprek van de leerkracht zou te lang duren",
    "from the teacher's first talk to the last would take too long"};

// Certificates.
inline constexpr Phrase k_verified{
    "Nagerekend: de planning breekt geen regel, kost wat er staat, en beter dan de ondergrenzen kan niet.",
    "Recomputed: the plan breaks no rule, costs what it says, and none can be better than the bounds."};
inline constexpr Phrase k_refused{"Geweigerd: dit certificaat bewijst niet wat het zegt ({count}).",
                                  "Refused: this certificate does not prove what it says ({count})."};
inline constexpr Phrase k_refusal_rule{"{talk}: de planning breekt een regel",
                                       "{talk}: the plan breaks a rule"};
inline constexpr Phrase k_refusal_cost{"{level}: er staat {claimed}, het is {shown}",
                                       "{level}: it says {claimed}, it is {shown}"};
inline constexpr Phrase k_refusal_unsound{
    "het bewijs telt een gezin of een leerkracht dubbel, of laat iets van een gezin weg",
    "the proof counts a household or a teacher twice, or leaves out a part of a household"};
inline constexpr Phrase k_refusal_not_dear{
    "{level}: een tijd van {talk} blijft buiten beschouwing, maar een betere planning zou die kunnen "
    "gebruiken",
    "{level}: a time of {talk} is left out of account, but a better plan might use it"};
inline constexpr Phrase k_refusal_bound{"{level}: de ondergrens {claimed} is niet bewezen; wel {shown}",
                                        "{level}: the bound {claimed} is not proven; {shown} is"};
inline constexpr Phrase k_certificate_written{"Certificaat geschreven: {path}",
                                              "Certificate written: {path}"};

}  // namespace gesprek::words::plan
