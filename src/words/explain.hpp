// What explain says.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::explain {

inline constexpr Phrase k_pupil{"{name} ({id}), groep {class}", "{name} ({id}), class {class}"};
inline constexpr Phrase k_owed{"Deze gesprekken horen er te zijn:", "These talks are owed:"};
inline constexpr Phrase k_not_owed{"Deze niet:", "These are not:"};
inline constexpr Phrase k_none_owed{"Dit schooljaar hoort er geen enkel gesprek te zijn.",
                                    "No talk is owed this school year."};
inline constexpr Phrase k_questions{"Dit weten we nog niet:", "This is not known yet:"};
inline constexpr Phrase k_talk_line{"{moment} ({talk})", "{moment} ({talk})"};
inline constexpr Phrase k_moment_because{"{moment}: {why}", "{moment}: {why}"};

inline constexpr Phrase k_why{"Waarom is dit gesprek er?", "Why is there this talk?"};
inline constexpr Phrase k_overridden{"{rule}: door de school anders bepaald, {now}; eerder {before}",
                                     "{rule}: stated otherwise by the school, {now}; before {before}"};
inline constexpr Phrase k_overridden_clause{
    "{rule}: eigen regel van de school, {now}, in plaats van {clause}, {before}",
    "{rule}: the school's own rule, {now}, instead of {clause}, {before}"};
inline constexpr Phrase k_rule_added{"{rule}: door de school toegevoegd, {now}",
                                     "{rule}: added by the school, {now}"};
inline constexpr Phrase k_according_to{"volgens {clause}, {place}", "by {clause}, {place}"};
inline constexpr Phrase k_according_to_clause{"volgens {clause}", "by {clause}"};
inline constexpr Phrase k_terms{"Wat is afgesproken?", "What is agreed?"};
inline constexpr Phrase k_window{"periode", "period"};
inline constexpr Phrase k_minutes{"duur", "length"};
inline constexpr Phrase k_with{"met", "with"};
inline constexpr Phrase k_guardians{"ouders", "guardians"};
inline constexpr Phrase k_guardians_of_household{"{names} (gezin {household})",
                                                 "{names} (household {household})"};
inline constexpr Phrase k_mandatory{"verplicht", "mandatory"};
inline constexpr Phrase k_invite{"uitnodigen", "invite"};
inline constexpr Phrase k_place{"wanneer", "when"};
inline constexpr Phrase k_not_planned{"nog niet gepland", "not planned yet"};
inline constexpr Phrase k_held{"gevoerd", "held"};
inline constexpr Phrase k_not_dated{"nog niet bepaald", "not decided yet"};
inline constexpr Phrase k_missing{"Wat er nog ontbreekt:", "What is still missing:"};
inline constexpr Phrase k_duties{"Hoe staat het ervoor?", "How do things stand?"};
inline constexpr Phrase k_planned_not_owed{
    "Dit gesprek is gepland, maar volgens het beleid hoort het er niet te zijn.",
    "This talk is planned, but by the policy it is not owed."};

inline constexpr Phrase k_then{"Waarom dan?", "Why then?"};
inline constexpr Phrase k_then_held{"Het is gevoerd.", "It was held."};
inline constexpr Phrase k_then_called_off{"Het is vervallen of afgezegd; er wordt niets meer gepland.",
                                          "It was waived or called off; nothing more is planned."};
inline constexpr Phrase k_then_pinned{"Het is vastgezet en blijft staan (los: gesprek pin … --undo).",
                                      "It is pinned and stays (to unpin: gesprek pin … --undo)."};
inline constexpr Phrase k_then_past{"De dag is voorbij; het blijft staan.", "The day has passed; it stays."};
inline constexpr Phrase k_then_by_hand{"Iemand heeft het met de hand daar gezet; het blijft staan.",
                                       "Somebody put it there by hand; it stays."};
inline constexpr Phrase k_then_possible{
    "{possible} tijden zijn mogelijk; bij {taken} daarvan staan andere gesprekken in de weg.",
    "{possible} times are possible; other talks are in the way of {taken} of them."};
inline constexpr Phrase k_then_others{"  Wat een andere tijd de planning meer (of minder) kost:",
                                      "  What another time would cost the plan more (or less):"};
inline constexpr Phrase k_then_move{"Zo komt het op de eerste daarvan die vrij is:",
                                    "This puts it at the first of them that is free:"};
inline constexpr Phrase k_then_wishes{"wensen", "wishes"};
inline constexpr Phrase k_then_waiting{"wachten", "waiting"};
inline constexpr Phrase k_then_trips{"tweede keer komen", "second trips"};
inline constexpr Phrase k_then_holes{"gaten", "holes"};
inline constexpr Phrase k_then_runs{"lange reeksen", "long runs"};
inline constexpr Phrase k_then_sessions{"sessies", "sessions"};
inline constexpr Phrase k_then_swap{"ruilen met {talk}", "in exchange with {talk}"};
inline constexpr Phrase k_then_if{"als {talk} naar {to} gaat", "if {talk} moves to {to}"};

inline constexpr Phrase k_not_yet{"Waarom nog niet gepland?", "Why is it not planned yet?"};
inline constexpr Phrase k_now_possible{"Er is plaats voor: {to}. Deze opdracht zet het daar neer:",
                                       "There is a place for it: {to}. This command puts it there:"};

inline constexpr Phrase k_finding{"{status}: {message}", "{status}: {message}"};
inline constexpr Phrase k_clause{"De afspraak", "The clause"};
inline constexpr Phrase k_facts{"De feiten", "The facts"};
inline constexpr Phrase k_settle{"Zo is het op te lossen", "How to settle it"};
inline constexpr Phrase k_whose{"wie", "who"};
inline constexpr Phrase k_row{"rij", "row"};
inline constexpr Phrase k_due{"uiterlijk", "due"};

inline constexpr Phrase k_unknown{"er is geen leerling, gesprek of bevinding \"{typed}\"",
                                  "there is no pupil, talk or finding \"{typed}\""};
inline constexpr Phrase k_no_finding{"\"{typed}\" is nu geen bevinding", "\"{typed}\" is no finding now"};
inline constexpr Phrase k_about_the_same{"hierover is er nu: {ids}", "about this there is now: {ids}"};
inline constexpr Phrase k_unknown_help{
    "leerlingen staan in pupils.csv, gesprekken toont `gesprek show MOMENT`, bevindingen `gesprek check`",
    "pupils are in pupils.csv, `gesprek show MOMENT` lists talks, `gesprek check` findings"};

}  // namespace gesprek::words::explain
