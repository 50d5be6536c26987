// Why a line does not belong in the log, before it is written.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::record {

inline constexpr Phrase k_unknown_class{"\"class={typed}\": er is geen groep {typed}",
                                        "\"class={typed}\": there is no class {typed}"};
inline constexpr Phrase k_unknown_channel{"\"channel={typed}\": dat kanaal komt in het beleid niet voor",
                                          "\"channel={typed}\": the policy has no such channel"};
inline constexpr Phrase k_unknown_form{"\"form={typed}\": dat formulier komt in het beleid niet voor",
                                       "\"form={typed}\": the policy has no such form"};
inline constexpr Phrase k_unknown_item{"\"{typed}\": het beleid vraagt niet om dat vast te leggen",
                                       "\"{typed}\": the policy does not ask to record that"};
inline constexpr Phrase k_leave_out{"laat het woord weg; er is er geen", "leave the word out; there is none"};
inline constexpr Phrase k_not_a_word{"\"{key}\" is geen los woord; het logboek bevat geen vrije tekst",
                                     "\"{key}\" is not a single word; the log holds no free text"};
inline constexpr Phrase k_not_a_word_help{
    "neem één woord van hoogstens 30 letters, cijfers of streepjes, bijvoorbeeld ziek",
    "take one word of at most 30 letters, digits or hyphens, for example ill"};
inline constexpr Phrase k_names_somebody{
    "\"{key}\" noemt iemand van de school; in het logboek staan geen namen",
    "\"{key}\" names somebody of the school; no names stand in the log"};
inline constexpr Phrase k_names_somebody_help{
    "neem een woord dat niemand aanwijst, bijvoorbeeld ziek; om wie het gaat, zegt het gesprek",
    "take a word that points at nobody, for example ill; the talk says whom it is about"};
inline constexpr Phrase k_long_ago{"{day} is meer dan een jaar voor dit schooljaar",
                                   "{day} is more than a year before this school year"};
inline constexpr Phrase k_long_ago_help{
    "verbeter het jaar; wat in een ander schooljaar gebeurde, hoort in die map",
    "correct the year; what happened in another school year belongs in its "
    "folder"};
inline constexpr Phrase k_other_pupil{"{talk} is geen gesprek van {pupil}", "{talk} is no talk of {pupil}"};
inline constexpr Phrase k_other_moment{"{talk} is geen gesprek van \"{moment}\"",
                                       "{talk} is no talk of \"{moment}\""};
inline constexpr Phrase k_contradiction_help{
    "noem alleen het gesprek: daarmee liggen leerling en moment al vast",
    "name the talk alone: it settles the pupil and the moment"};

inline constexpr Phrase k_called_off{
    "{talk} van {day} is op {off} afgezegd, en staat niet opnieuw gepland",
    "{talk} of {day} was called off on {off}, and has not been planned anew"};
inline constexpr Phrase k_called_off_help{
    "ging het toch door, neem de afzegging dan eerst terug: gesprek record cancelled {talk} --undo",
    "if it did take place, take the calling off back first: gesprek record cancelled {talk} --undo"};

inline constexpr Phrase k_contradiction{"{talk}: het logboek zegt al \"{event}\" op {day}; allebei kan niet",
                                        "{talk}: the log says \"{event}\" on {day} already; both cannot be"};
inline constexpr Phrase k_take_back_first{
    "klopt dat niet, neem het dan eerst terug: gesprek record {event} {talk} --date {date} --undo",
    "if that is wrong, take it back first: gesprek record {event} {talk} --date {date} --undo"};
inline constexpr Phrase k_waives_nothing{
    "deze regel laat niets vervallen: zij noemt geen gesprek, leerling, ronde of bevinding",
    "this line waives nothing: it names no talk, pupil, round or finding"};
inline constexpr Phrase k_waives_nothing_help{
    "vul talk, pupil of moment in, of laat een bevinding vervallen met `gesprek record waived BEVINDING`",
    "fill in talk, pupil or moment, or waive a finding with `gesprek record waived FINDING`"};
inline constexpr Phrase k_before_period{
    "{talk}: \"{event}\" op {day} telt niet mee: de periode van dit gesprek begint op {first}, en het wordt "
    "gewoon gepland",
    "{talk}: \"{event}\" on {day} does not count: the period of this talk begins on {first}, and it is "
    "planned "
    "as usual"};
inline constexpr Phrase k_before_period_help{
    "hoort de regel bij een ander gesprek of klopt de dag niet, neem haar dan terug: {command}; was het wel "
    "dit "
    "gesprek, zet die dag dan als afspraak in requests.csv (kind: agreed, met date en from)",
    "if the line belongs to another talk or the day is wrong, take it back: {command}; if it was this talk, "
    "put "
    "that day as an agreement in requests.csv (kind: agreed, with date and from)"};
inline constexpr Phrase k_written_before_period{
    "{talk}: {day} ligt vóór de periode van dit gesprek, die op {first} begint; \"{event}\" telt daarvoor "
    "niet "
    "mee, tenzij die dag als afspraak in requests.csv staat (kind: agreed, met date en from)",
    "{talk}: {day} is before the period of this talk, which begins on {first}; \"{event}\" does not count "
    "for "
    "it, unless that day stands as an agreement in requests.csv (kind: agreed, with date and from)"};
inline constexpr Phrase k_called_off_ahead{
    "{talk} staat zonder tijd op de lijst van {day}; vooraf afzeggen zou niets zeggen",
    "{talk} is on the list of {day} without a time; calling it off ahead would say nothing"};
inline constexpr Phrase k_called_off_ahead_help{
    "zet het gesprek op een andere dag in de planning van {moment}, of leg op de dag zelf vast wat er "
    "gebeurde",
    "put the talk on another day in the plan of {moment}, or record on the day itself what happened"};
inline constexpr Phrase k_reported_unheld{
    "een verslag van een gesprek waarvan het logboek niet zegt dat het gevoerd is: {talks}; leg dat ook vast "
    "(gesprek "
    "record held {talk} --date DAG), of neem het verslag terug (--undo)",
    "a report of a talk of which the log does not say that it was held: {talks}; record that too (gesprek "
    "record "
    "held {talk} --date DAY), or take the report back (--undo)"};

inline constexpr Phrase k_future_cancelled_help{
    "--date is de dag waarop het werd afgezegd; welke avond van een ronde, zegt --value start={day}",
    "--date is the day on which it was called off; which evening of a round, --value start={day} says"};
inline constexpr Phrase k_contradicts_itself{
    "{talk}: er staat ook \"{event}\" op {day} bij; allebei kan niet",
    "{talk}: there is \"{event}\" on {day} beside it; both cannot be"};
inline constexpr Phrase k_contradicts_itself_help{"haal een van de twee regels weg",
                                                  "take one of the two lines away"};
inline constexpr Phrase k_held_twice{
    "{talk} staat ook al als gevoerd op {day}, en telt nu op beide dagen; was dat een vergissing: gesprek "
    "record "
    "held {talk} --date {date} --undo",
    "{talk} stands as held on {day} already, and counts on both days now; if that was a slip: gesprek record "
    "held {talk} --date {date} --undo"};
inline constexpr Phrase k_mode_in_requests{
    "de planning leest dit niet: zet de manier ook in requests.csv (kind: mode), dan plant en nodigt gesprek "
    "zo uit",
    "the plan does not read this: put the mode in requests.csv too (kind: mode), then gesprek plans and "
    "invites so"};
inline constexpr Phrase k_nothing_to_record{"Niets vast te leggen: de lijst heeft geen regels.",
                                            "Nothing to record: the list has no lines."};

// A pupil with several talks in one round.
inline constexpr Phrase k_several_talks{
    "leerling {pupil} heeft in deze ronde meer gesprekken, en \"{event}\" kan bij elk daarvan horen: {talks}",
    "pupil {pupil} has several talks in this round, and \"{event}\" can be of each of them: {talks}"};
inline constexpr Phrase k_several_talks_help{
    "noem het gesprek (gesprek record {event} {talk}, of de kolom talk), of zeg bij wat gevoerd is wie erbij "
    "was (present=)",
    "name the talk (gesprek record {event} {talk}, or the column talk), or say of what was held who was "
    "there "
    "(present=)"};
inline constexpr Phrase k_one_talk{"{talk} (met {guardians})", "{talk} (with {guardians})"};
inline constexpr Phrase k_one_talk_planned{"{talk} (met {guardians}, {day})",
                                           "{talk} (with {guardians}, {day})"};

inline constexpr Phrase k_unknown_finding{"\"{typed}\" is geen bevinding", "\"{typed}\" is no finding"};
inline constexpr Phrase k_unknown_finding_help{"gesprek check noemt de bevindingen, elk met het kenmerk",
                                               "gesprek check lists the findings, each with its id"};
inline constexpr Phrase k_nothing_to_waive{"{id}: hiervan valt niets te laten vervallen",
                                           "{id}: there is nothing of it to be waived"};

// In the log itself.
inline constexpr Phrase k_other_pupils_talk{
    "leerling {pupil} hoort niet bij {talk}; de regel telt voor dat gesprek",
    "pupil {pupil} does not go with {talk}; the line counts for that talk"};
inline constexpr Phrase k_other_pupils_talk_help{
    "neem de regel terug met een regel undo: ervoor, en leg haar opnieuw vast met gesprek record",
    "take the line back with a line undo: before its event, and record it anew with gesprek record"};
inline constexpr Phrase k_of_whole_round{
    "\"{event}\" zonder leerling of gesprek telt voor geen gesprek van {moment}",
    "\"{event}\" without a pupil or talk counts for no talk of {moment}"};
inline constexpr Phrase k_of_whole_round_help{
    "gesprek record {event} {moment} --date {date} schrijft een regel voor elk gesprek dat het was",
    "gesprek record {event} {moment} --date {date} writes a line for each talk that it was"};

// What would count for nothing.
inline constexpr Phrase k_no_round{
    "\"{event}\" van leerling {pupil} telt voor geen gesprek: de ronde staat er niet bij",
    "\"{event}\" of pupil {pupil} counts for no talk: its round is not named"};
inline constexpr Phrase k_no_round_talks{"noem het gesprek: gesprek record {event} {talk} (er zijn: {talks})",
                                         "name the talk: gesprek record {event} {talk} (there are: {talks})"};
inline constexpr Phrase k_no_round_no_talks{"noem de ronde erbij: gesprek record {event} RONDE/{pupil}",
                                            "name the round too: gesprek record {event} ROUND/{pupil}"};
inline constexpr Phrase k_not_of_talks{
    "\"{moment}\" is een ronde van gesprekken; daarvoor telt \"{event}\" niet",
    "\"{moment}\" is a round of talks, for which \"{event}\" does not count"};
inline constexpr Phrase k_not_of_talks_help{
    "gesprekken legt u vast met gesprek record held {moment} --date DAG; \"{event}\" hoort bij: {moments}",
    "talks are recorded with gesprek record held {moment} --date DAY; \"{event}\" goes with: {moments}"};
inline constexpr Phrase k_not_of_talks_only{
    "gesprekken legt u vast met gesprek record held {moment} --date DAG",
    "talks are recorded with gesprek record held {moment} --date DAY"};
inline constexpr Phrase k_counts_for_nothing{
    "deze regel \"{event}\" telt nergens voor: er blijkt niet uit bij welk moment zij hoort",
    "this line \"{event}\" counts for nothing: it does not say which moment it belongs to"};
inline constexpr Phrase k_name_moment{"noem het moment; er zijn: {moments}",
                                      "name the moment; there are: {moments}"};
inline constexpr Phrase k_name_moment_or_kind{
    "noem het moment (er zijn: {moments}) of de soort (--value kind=…; tellen doen: {kinds})",
    "name the moment (there are: {moments}) or the kind (--value kind=…; those that count: {kinds})"};
inline constexpr Phrase k_unknown_kind{"\"kind={kind}\": berichten van die soort kent het beleid niet",
                                       "\"kind={kind}\": the policy has no messages of that kind"};
inline constexpr Phrase k_other_kind{"een bericht van de soort \"{kind}\" telt niet voor \"{moment}\"",
                                     "a message of the kind \"{kind}\" does not count for \"{moment}\""};
inline constexpr Phrase k_other_kind_help{"alleen kind={kind} telt; laat kind weg als het dat was",
                                          "only kind={kind} counts; leave kind out if it was that"};
inline constexpr Phrase k_other_channel{"langs \"{channel}\" telt niet voor \"{moment}\"",
                                        "through \"{channel}\" does not count for \"{moment}\""};
inline constexpr Phrase k_other_channel_help{"deze kanalen tellen: {channels}",
                                             "these channels count: {channels}"};
inline constexpr Phrase k_not_its_day{"op {day} is er geen \"{moment}\"; de regel zou nergens voor tellen",
                                      "there is no \"{moment}\" on {day}; the line would count for nothing"};
inline constexpr Phrase k_not_its_day_help{"de dichtstbijzijnde is op {near}: --date {date}",
                                           "the nearest is on {near}: --date {date}"};

// A whole moment at once.
inline constexpr Phrase k_none_that_day{
    "van \"{moment}\" staat op {day} geen gesprek gepland; er valt niets als \"{event}\" vast te leggen",
    "no talk of \"{moment}\" is planned on {day}; there is nothing to record as \"{event}\""};
inline constexpr Phrase k_none_to_call_off{
    "van \"{moment}\" staat op of na {day} geen gesprek meer gepland; er valt niets af te zeggen",
    "no talk of \"{moment}\" is planned on or after {day} any more; there is nothing to call off"};
inline constexpr Phrase k_none_held{
    "van \"{moment}\" is tot en met {day} geen gesprek vastgelegd als gevoerd; \"{event}\" hoort bij een "
    "gesprek "
    "dat gevoerd is",
    "no talk of \"{moment}\" is recorded as held until {day}; \"{event}\" belongs to a talk that was held"};
inline constexpr Phrase k_none_reported{
    "van \"{moment}\" is tot en met {day} van geen gesprek een verslag vastgelegd; er valt niets te delen",
    "no report of a talk of \"{moment}\" is recorded as filed until {day}; there is nothing to share"};
inline constexpr Phrase k_none_reported_help{
    "leg eerst vast dat de verslagen er zijn: gesprek record report-filed",
    "record first that the reports are there: gesprek record report-filed"};
inline constexpr Phrase k_without_report{
    "{moment}: {n} van de gevoerde gesprekken overgeslagen, omdat er nog geen verslag van is vastgelegd",
    "{moment}: {n} of the talks that were held left out, since no report of them has been filed yet"};
inline constexpr Phrase k_needs_talk{
    "\"{event}\" hoort bij één gesprek, en van \"{moment}\" is geen leerling genoemd",
    "\"{event}\" belongs to one talk, and no pupil of \"{moment}\" was named"};
inline constexpr Phrase k_needs_talk_help{
    "noem het gesprek: gesprek record {event} {moment}/LEERLING; meer tegelijk kan achter elkaar, of uit een "
    "tabel met --from",
    "name the talk: gesprek record {event} {moment}/PUPIL; several can follow one another, or come from a "
    "table with --from"};
inline constexpr Phrase k_round_help{
    "de gesprekken staan gepland van {first} tot en met {last}: noem de dag met --date, of noem de "
    "gesprekken "
    "zelf, als MOMENT/LEERLING",
    "the talks are planned from {first} until {last}: name the day with --date, or name the talks "
    "themselves, "
    "as MOMENT/PUPIL"};
inline constexpr Phrase k_no_round_help{
    "er staat niets gepland: noem de gesprekken zelf, als MOMENT/LEERLING (een bijeenkomst is event-held)",
    "nothing is planned: name the talks themselves, as MOMENT/PUPIL (a gathering is event-held)"};
inline constexpr Phrase k_talk{"gesprek", "talk"};
inline constexpr Phrase k_talks{"gesprekken", "talks"};

}  // namespace gesprek::words::record
