// The rules that keep a talk from its place, and what would help against each.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::grounds {

// A reason with what is behind it: none of it in vain, and that has been tried.
inline constexpr Phrase k_but_for_one{"{reason}; wat knelt: {grounds}; zonder dit past het",
                                      "{reason}; what stands in the way: {grounds}; without this it fits"};
inline constexpr Phrase k_but_for_any{
    "{reason}; wat knelt: {grounds}; zonder één hiervan past het",
    "{reason}; what stands in the way: {grounds}; without any one of these it fits"};

inline constexpr Phrase k_no_time_but_for_one{
    "geen enkel tijdstip is mogelijk: {grounds}; zonder dit past het",
    "no time is possible: {grounds}; without this it fits"};
inline constexpr Phrase k_no_time_but_for_any{
    "geen enkel tijdstip is mogelijk: {grounds}; zonder één hiervan past het",
    "no time is possible: {grounds}; without any one of these it fits"};

inline constexpr Phrase k_with_clause{"{rule} ({clause})", "{rule} ({clause})"};
inline constexpr Phrase k_in_role{"{who} ({role})", "{who} ({role})"};
inline constexpr Phrase k_weekdays{"{days}", "{days}"};

inline constexpr Phrase k_agreed{"met het gezin van {pupil} is {day} afgesproken",
                                 "{day} was agreed on with the family of {pupil}"};
inline constexpr Phrase k_agreed_at{"met het gezin van {pupil} is {day} om {clock} afgesproken",
                                    "{day} at {clock} was agreed on with the family of {pupil}"};
inline constexpr Phrase k_longer{"het gesprek over {pupil} duurt {minutes} in plaats van {usual} minuten",
                                 "the talk about {pupil} lasts {minutes} instead of {usual} minutes"};
inline constexpr Phrase k_guest{"{who} moet erbij zijn", "{who} has to be there"};
inline constexpr Phrase k_days{"{who} werkt alleen op {days}", "{who} works only on {days}"};
inline constexpr Phrase k_no_days{"{who} heeft geen werkdagen", "{who} has no days of work"};
inline constexpr Phrase k_guest_sessions{"{who} is er alleen {times}", "{who} is there only {times}"};
inline constexpr Phrase k_duo_both{"beide leerkrachten voeren het gesprek samen",
                                   "both teachers hold the talk together"};
inline constexpr Phrase k_duo_working{"de leerkracht die die dag werkt, voert het gesprek",
                                      "the teacher who works that day holds the talk"};
inline constexpr Phrase k_lead{"door de termijn van de uitnodiging kan het niet vóór {day}",
                               "the notice that an invitation gives allows no day before {day}"};
inline constexpr Phrase k_window{"het moet van {first} t/m {last}", "it has to be from {first} to {last}"};
inline constexpr Phrase k_window_day{"het moet op {day}", "it has to be on {day}"};
inline constexpr Phrase k_part{"het moet {part}", "it has to be {part}"};
inline constexpr Phrase k_morning{"'s ochtends", "in the morning"};
inline constexpr Phrase k_afternoon{"'s middags", "in the afternoon"};
inline constexpr Phrase k_evening{"'s avonds", "in the evening"};
inline constexpr Phrase k_school_time{"onder schooltijd", "in school hours"};
inline constexpr Phrase k_after{"{talk} komt na {other}", "{talk} comes after {other}"};
inline constexpr Phrase k_walking_gap{
    "van de ene plek naar de andere lopen duurt {minutes} minuten (walking_gap in gesprek.toml)",
    "to walk from one place to another takes {minutes} minutes (walking_gap in gesprek.toml)"};
inline constexpr Phrase k_travel{"naar een huisbezoek is het {minutes} minuten (travel in gesprek.toml)",
                                 "a home visit is {minutes} minutes away (travel in gesprek.toml)"};
inline constexpr Phrase k_longest_stretch{
    "van het eerste tot het laatste gesprek van een leerkracht verlopen hooguit {minutes} minuten "
    "(longest_stretch in gesprek.toml)",
    "from a teacher's first talk to the last no more than {minutes} minutes pass (longest_stretch in "
    "gesprek.toml)"};
inline constexpr Phrase k_latest_end{"om {clock} moet alles klaar zijn (latest_end in gesprek.toml)",
                                     "all has to be over at {clock} (latest_end in gesprek.toml)"};
inline constexpr Phrase k_room_one{"in lokaal {room} is één gesprek tegelijk",
                                   "room {room} holds one talk at a time"};
inline constexpr Phrase k_room{"in lokaal {room} zijn hooguit {count} gesprekken tegelijk",
                               "room {room} holds at most {count} talks at a time"};
inline constexpr Phrase k_pause{"op {day} is er pauze van {from} tot {until}",
                                "there is a break from {from} to {until} on {day}"};
inline constexpr Phrase k_standing{"het gesprek over {pupil} staat al op {day} om {clock} ({talk})",
                                   "the talk about {pupil} stands on {day} at {clock} already ({talk})"};

// What would help, found by planning anew without the rule.
inline constexpr Phrase k_tried_agree{
    "spreek met het gezin van {pupil} {day} om {clock} af: dan past er een gesprek meer (geprobeerd); "
    "{write}",
    "agree on {day} at {clock} with the family of {pupil}: then one more talk fits (tried); {write}"};
inline constexpr Phrase k_write_agreed{
    "in requests.csv: een rij \"afgesproken\" met moment {moment}, pupil {pupil}, date {date} en from "
    "{clock}",
    "in requests.csv: a row \"agreed\" with moment {moment}, pupil {pupil}, date {date} and from {clock}"};
inline constexpr Phrase k_tried_phone{
    "voer het gesprek over {pupil} per telefoon of video: dan past er een gesprek meer (geprobeerd); in "
    "requests.csv: een rij \"vorm\" met moment {moment}, pupil {key} en value telefoon",
    "hold the talk about {pupil} by phone or video: then one more talk fits (tried); in requests.csv: a row "
    "\"mode\" with moment {moment}, pupil {key} and value phone"};
inline constexpr Phrase k_tried_walk{
    "houd deze gesprekken in lokalen vlak bij elkaar: dan past er een gesprek meer (geprobeerd); in "
    "gesprek.toml onder [planning]: walking_gap = \"0m\"",
    "hold these talks in rooms next to each other: then one more talk fits (tried); in gesprek.toml under "
    "[planning]: walking_gap = \"0m\""};
inline constexpr Phrase k_tried_guest_time{
    "vraag of {who} er op {day} om {clock} bij kan zijn: dan past er een gesprek meer (geprobeerd); {write}",
    "ask whether {who} can be there on {day} at {clock}: then one more talk fits (tried); {write}"};
inline constexpr Phrase k_tried_without_guest{
    "voer het gesprek over {pupil} zonder {who}: dan past er een gesprek meer (geprobeerd); {write}",
    "hold the talk about {pupil} without {who}: then one more talk fits (tried); {write}"};
inline constexpr Phrase k_write_no_guest{
    "in requests.csv: haal de rij \"gast\" of \"aanwezig\" weg met pupil {pupil}",
    "in requests.csv: take out the row \"guest\" or \"attend\" with pupil {pupil}"};
inline constexpr Phrase k_write_no_attendee{
    "in het beleid: haal die rol weg bij attendees van {moment}, wat voor al die gesprekken geldt",
    "in the policy: take that role out of attendees of {moment}, which holds for all those talks"};
inline constexpr Phrase k_tried_latest{
    "vraag of {staff} op {day} tot {until} kan blijven: dan past er een gesprek meer (geprobeerd); in "
    "gesprek.toml onder [planning]: latest_end = \"{until}\"",
    "ask whether {staff} can stay until {until} on {day}: then one more talk fits (tried); in gesprek.toml "
    "under [planning]: latest_end = \"{until}\""};
inline constexpr Phrase k_tried_pause{
    "ga op {day} van {from} tot {until} door zonder pauze: dan past er een gesprek meer (geprobeerd); in "
    "gesprek.toml: haal {from}–{until} uit breaks van de sessies van {date}",
    "go on without the break from {from} to {until} on {day}: then one more talk fits (tried); in "
    "gesprek.toml: take {from}–{until} out of breaks of the sessions of {date}"};
inline constexpr Phrase k_tried_tables{
    "laat in lokaal {room} {count} gesprekken tegelijk toe: dan past er een gesprek meer (geprobeerd); in "
    "gesprek.toml bij dat lokaal onder [[rooms]]: talks = {count}",
    "allow {count} talks at a time in room {room}: then one more talk fits (tried); in gesprek.toml at that "
    "room under [[rooms]]: talks = {count}"};
inline constexpr Phrase k_tried_arranged{
    "vraag of dit anders mag: {rule}; dan past er een gesprek meer (geprobeerd); {then}",
    "ask whether this may be otherwise: {rule}; then one more talk fits (tried); {then}"};
inline constexpr Phrase k_tried_unpin{
    "maak {talk} los (gesprek pin {talk} --undo) en plan opnieuw: dan past er een gesprek meer (geprobeerd)",
    "let {talk} go (gesprek pin {talk} --undo) and plan again: then one more talk fits (tried)"};
inline constexpr Phrase k_tried_rounds{
    "plan de rondes samen: gesprek plan {moments}; dan past er een gesprek meer (geprobeerd)",
    "plan the rounds together: gesprek plan {moments}; then one more talk fits (tried)"};
inline constexpr Phrase k_tried_rule{
    "vraag of dit anders mag: {rule}; dan past er een gesprek meer (geprobeerd)",
    "ask whether this may be otherwise: {rule}; then one more talk fits (tried)"};

}  // namespace gesprek::words::grounds
