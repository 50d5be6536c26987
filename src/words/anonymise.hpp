// What is said of a copy without names.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::anonymise {

inline constexpr Phrase k_folder_not_empty{"in \"{folder}\" staat al iets",
                                           "\"{folder}\" holds something already"};
inline constexpr Phrase k_folder_in_school{"\"{folder}\" ligt in de map van een school",
                                           "\"{folder}\" lies in the folder of a school"};
inline constexpr Phrase k_folder_in_school_help{
    "noem een map daarbuiten, zoals ../kopie: wie de school verstuurt of wist, neemt anders de kopie mee",
    "name a folder outside it, like ../copy: whoever sends or erases the school takes the copy along"};
inline constexpr Phrase k_copied{
    "In {folder} staat een kopie met {pupils} leerlingen: verzonnen namen, andere sleutels, geen "
    "geboortedata, "
    "geen adressen, geen vrije tekst. Zij plant even goed en heeft dezelfde bevindingen.",
    "{folder} holds a copy with {pupils} pupils: invented names, other keys, no birth dates, no addresses, "
    "no free "
    "text. It plans as well and has the same findings."};
inline constexpr Phrase k_would_copy{
    "Proef: in {folder} zou een kopie met {pupils} leerlingen komen, met verzonnen namen en andere sleutels.",
    "Dry run: {folder} would hold a copy with {pupils} pupils, with invented names and other keys."};
inline constexpr Phrase k_still_personal{
    "Wie de school kent, kan iemand nog herkennen aan groep, gezin, dagen of de volgorde van de sleutels: "
    "stuur "
    "de kopie alleen wie haar nodig heeft.",
    "Who knows the school may still recognise somebody by class, family, days or the order of the keys: send "
    "the copy only where it is needed."};
inline constexpr Phrase k_text_left_out{"(tekst weggelaten)", "(text left out)"};

}  // namespace gesprek::words::anonymise
