// The words of a plan as it is shown.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::show {

inline constexpr Phrase k_title{"{moment}: {talks}", "{moment}: {talks}"};
inline constexpr Phrase k_staff{"{name} ({id}): {talks}", "{name} ({id}): {talks}"};
inline constexpr Phrase k_household{"Gezin {id}: {talks}", "Household {id}: {talks}"};
inline constexpr Phrase k_room{"{name}: {talks}", "{name}: {talks}"};
inline constexpr Phrase k_no_room{"Zonder lokaal", "Without a room"};
inline constexpr Phrase k_time{"tijd", "time"};
inline constexpr Phrase k_pupil{"leerling", "pupil"};
inline constexpr Phrase k_class{"groep", "class"};
inline constexpr Phrase k_class_called{"groep {class}", "group {class}"};
inline constexpr Phrase k_with{"met", "with"};
inline constexpr Phrase k_where{"waar", "where"};
inline constexpr Phrase k_minutes{"min", "min"};
inline constexpr Phrase k_remarks{"let op", "note"};
inline constexpr Phrase k_pinned{"vast", "pinned"};
inline constexpr Phrase k_sibling{"ook {time} {staff}", "also {time} {staff}"};
inline constexpr Phrase k_no_clock{"–", "–"};
inline constexpr Phrase k_pause{"pauze", "break"};
inline constexpr Phrase k_travel{"onderweg", "on the way"};
inline constexpr Phrase k_busy{"bezet", "busy"};
inline constexpr Phrase k_mark_phone{"tel", "tel"};
inline constexpr Phrase k_mark_video{"beeld", "video"};
inline constexpr Phrase k_mark_home{"thuis", "home"};
inline constexpr Phrase k_in_the_day{"In de loop van de dag:", "During the day:"};
inline constexpr Phrase k_grid_signs{
    "+1: zelfde gezin   (naam): die ouder komt   ·: vrij   │: duurt voort   !: vast",
    "+1: same family   (name): that parent comes   ·: free   │: goes on   !: pinned"};

// Families that were spoken.
inline constexpr Phrase k_contact_title{"Gezinnen die dit schooljaar nog niemand sprak, op {day}",
                                        "Families that nobody has spoken this school year, as of {day}"};
inline constexpr Phrase k_contact_untracked{
    "Het logboek noemt geen enkel gevoerd gesprek (held, called): wie er gesproken is, weet het programma "
    "niet.",
    "The log tells of no talk that was held (held, called): the program does not know who has been spoken."};
inline constexpr Phrase k_contact_summary{
    "{all} op school: {none} nog niet gesproken, {once} één keer, {more} vaker. Een gesprek van de leerling "
    "alleen telt niet.",
    "{all} at school: {none} not spoken yet, {once} once, {more} more often. A talk with the pupil alone "
    "does "
    "not count."};
inline constexpr Phrase k_children{"kinderen", "children"};
inline constexpr Phrase k_guardians{"ouders of verzorgers", "parents or guardians"};
inline constexpr Phrase k_family{"gezin", "family"};
inline constexpr Phrase k_families{"gezinnen", "families"};

inline constexpr Phrase k_moment_too_many{"\"--by contact\" gaat over het hele jaar, niet over {typed}",
                                          "\"--by contact\" is about the whole year, not about {typed}"};
inline constexpr Phrase k_moment_too_many_help{"laat het moment weg", "leave the moment out"};

inline constexpr Phrase k_empty{"{moment} heeft nog geen planning; maak die met `gesprek plan {id}`",
                                "{moment} has no plan yet; make one with `gesprek plan {id}`"};

}  // namespace gesprek::words::show
