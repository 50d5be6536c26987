// What is said about how often something is to happen at least and may happen at most.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::policy_rhythm {

inline constexpr Phrase k_bounds_cross{"\"at_least\" vraagt het vaker dan \"at_most\" toelaat",
                                       "\"at_least\" asks for it more often than \"at_most\" allows"};
inline constexpr Phrase k_bounds_cross_help{
    "laat \"at_most\" weg, of geef het een kortere tijd dan \"at_least\"",
    "leave out \"at_most\", or give it a shorter time than \"at_least\""};
inline constexpr Phrase k_several_in_interval{
    "\"{text}\": in een week of een aantal weken of dagen wordt hier één keer geteld",
    "\"{text}\": in a week or a number of weeks or days is counted once here"};
inline constexpr Phrase k_several_in_interval_help{
    "schrijf \"once every 3 days\", of tel per maand, kwartaal of schooljaar: \"8 times a month\"",
    "write \"once every 3 days\", or count by month, quarter or school year: \"8 times a month\""};

inline constexpr Phrase k_too_many_moments{
    "dit beleid heeft {number} momenten, elke keer van wat terugkomt meegeteld; het kunnen er {most} zijn",
    "this policy has {number} moments, each time of those that come round counted; there can be {most}"};
inline constexpr Phrase k_too_many_moments_help{
    "laat weg wat niet geldt, of maak van momenten die alleen in groep of datum verschillen één moment met "
    "\"who:\"",
    "leave out what does not hold, or make moments that differ only in grade or date one moment with "
    "\"who:\""};

}  // namespace gesprek::words::policy_rhythm
