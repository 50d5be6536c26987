// What is said about lengths, numbers of times and rounds that cannot be where they stand.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::policy_lengths {

inline constexpr Phrase k_not_days{"\"{text}\": in minuten of uren wordt hier niet geteld",
                                   "\"{text}\": minutes and hours are not counted here"};
inline constexpr Phrase k_not_days_help{"schrijf dagen of weken: \"{length}\"",
                                        "write days or weeks: \"{length}\""};
inline constexpr Phrase k_no_time{"\"{text}\": nul is hier geen tijd", "\"{text}\": nought is no time here"};
inline constexpr Phrase k_no_time_help{"schrijf ten minste \"1 day\", of laat de regel weg",
                                       "write at least \"1 day\", or leave the line out"};
inline constexpr Phrase k_same_day_help{"dezelfde dag is \"same day\"", "the same day is \"same day\""};
inline constexpr Phrase k_returns{"schrijf \"before the talk\" of \"2 days before the talk\"",
                                  "write \"before the talk\" or \"2 days before the talk\""};
inline constexpr Phrase k_too_long{"\"{text}\" is langer dan hier kan",
                                   "\"{text}\" is longer than can be here"};
inline constexpr Phrase k_too_long_help{"schrijf hoogstens \"{most}\"", "write at most \"{most}\""};
inline constexpr Phrase k_beyond_year{"\"{text}\" past niet in een schooljaar",
                                      "\"{text}\" does not fit in a school year"};
inline constexpr Phrase k_beyond_year_help{
    "schrijf minder keren of een kortere tijd ertussen; één keer is een gesprek zonder \"repeat\"",
    "write fewer times or less time between them; once is a talk without \"repeat\""};
inline constexpr Phrase k_no_times{"\"{text}\": nul keer is niets", "\"{text}\": no times is nothing"};
inline constexpr Phrase k_too_often{"\"{text}\" is vaker dan eens per dag",
                                    "\"{text}\" is more often than once a day"};
inline constexpr Phrase k_first_round_counts_help{
    "de andere keren worden van \"{id}\" af geteld: geef \"{moment}\" een latere \"when:\" en een eigen "
    "\"repeat:\", of laat een van de andere weg",
    "the other times are counted from \"{id}\": give \"{moment}\" a later \"when:\" and a \"repeat:\" of its "
    "own, or leave out one of the others"};
inline constexpr Phrase k_round_left_out_help{
    "\"without:\" laat \"{id}\" weg: haal het daar weg, of geef dit gesprek een eigen id",
    "\"without:\" leaves \"{id}\" out: take it away there, or give this talk an id of its own"};

}  // namespace gesprek::words::policy_lengths
