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
inline constexpr Phrase k_mark_phone{"tel", "tel"};
inline constexpr Phrase k_mark_video{"beeld", "video"};
inline constexpr Phrase k_mark_home{"thuis", "home"};
inline constexpr Phrase k_in_the_day{"In de loop van de dag:", "During the day:"};
inline constexpr Phrase k_grid_signs{
    "+1: zelfde gezin   (naam): die ouder komt   ·: vrij   │: duurt voort   !: vast",
    "+1: same family   (name): that parent comes   ·: free   │: goes on   !: pinned"};
inline constexpr Phrase k_empty{"{moment} heeft nog geen planning; maak die met `gesprek plan {id}`",
                                "{moment} has no plan yet; make one with `gesprek plan {id}`"};

}  // namespace gesprek::words::show
