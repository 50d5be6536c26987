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

}  // namespace gesprek::words::record
