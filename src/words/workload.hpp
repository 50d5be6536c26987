// Who does how much: the forecast of a round before it is planned, and how a plan shares things out.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::workload {

inline constexpr Phrase k_staff{"leerkracht", "teacher"};
inline constexpr Phrase k_talks{"gesprekken", "talks"};
inline constexpr Phrase k_hours{"uren", "hours"};
inline constexpr Phrase k_length{"{hours}:{minutes}", "{hours}:{minutes}"};
inline constexpr Phrase k_or{"{first} of {second}", "{first} or {second}"};
inline constexpr Phrase k_or_this{"of {name}", "or {name}"};

// The forecast.
inline constexpr Phrase k_forecast{"Vooruitblik op {moment}", "Forecast for {moment}"};
inline constexpr Phrase k_day{"dag", "day"};
inline constexpr Phrase k_clock{"kan ontvangen", "can receive"};
inline constexpr Phrase k_room{"plaats", "places"};
inline constexpr Phrase k_no_time{"geen tijd open", "no time open"};
inline constexpr Phrase k_nothing{"Er is niets te plannen.", "There is nothing to plan."};
inline constexpr Phrase k_fits{
    "Voor iedereen is er tijd genoeg. Of het ook voor elk gezin past, rekent `gesprek plan {moment} "
    "--dry-run` uit.",
    "There is time enough for everybody. Whether it suits each family as well, `gesprek plan {moment} "
    "--dry-run` works out."};
inline constexpr Phrase k_does_not_fit{"Dit past niet:", "This does not fit:"};
inline constexpr Phrase k_short{
    "{staff}: {talks} en plaats voor {room}, dus {short} te weinig: open {minutes} minuten meer, of laat een "
    "ander er {short} overnemen",
    "{staff}: {talks} and room for {room}, so {short} too few: open {minutes} minutes more, or let somebody "
    "else take {short}"};
inline constexpr Phrase k_short_of_room{
    "{staff}: {talks} alleen in lokaal {place}, maar daar is één gesprek tegelijk, met plaats voor {room}: "
    "{short} te weinig; zet bij dat lokaal \"talks = 2\" in gesprek.toml als zij er tegelijk kunnen "
    "ontvangen, of open "
    "{minutes} minuten meer",
    "{staff}: {talks} in room {place} only, but it holds one talk at a time, with places for {room}: {short} "
    "too few; put \"talks = 2\" at that room in gesprek.toml if they can receive there at once, or open "
    "{minutes} "
    "minutes more"};
inline constexpr Phrase k_nowhere{
    "{staff}: voor {talks} is geen enkele tijd mogelijk; `gesprek plan {moment} --dry-run` zegt waarom",
    "{staff}: for {talks} no time at all is possible; `gesprek plan {moment} --dry-run` says why"};

// How a plan shares things out.
inline constexpr Phrase k_fairness{"{moment}: zo is het verdeeld", "{moment}: how it is shared out"};
inline constexpr Phrase k_by_staff{"Per leerkracht", "By teacher"};
inline constexpr Phrase k_by_family{"Naar het aantal gesprekken van een gezin",
                                    "By the number of talks of a family"};
inline constexpr Phrase k_families{"gezinnen", "families"};
inline constexpr Phrase k_evening{"'s avonds", "evening"};
inline constexpr Phrase k_times_here{"sessies", "sessions"};
inline constexpr Phrase k_holes{"gaten", "holes"};
inline constexpr Phrase k_wishes{"wens vervuld", "wishes met"};
inline constexpr Phrase k_waiting{"wacht", "waiting"};
inline constexpr Phrase k_longest{"langste", "longest"};
inline constexpr Phrase k_trips{"extra dag", "extra day"};
inline constexpr Phrase k_minutes{"{count} min", "{count} min"};
inline constexpr Phrase k_met_of{"{met} van {of}", "{met} of {of}"};
inline constexpr Phrase k_reading{
    "Gaten: minuten tussen twee gesprekken zonder pauze, loop- en reistijd. Wacht: minuten op school tussen "
    "twee gesprekken van een gezin, zonder de looptijd tussen twee lokalen, gemiddeld. Extra dag: gezinnen "
    "die op "
    "meer dan één dag komen. Wens vervuld: gesprekken op een van de beste tijden die het gezin vroeg en die "
    "mogelijk waren; bij een leerkracht tellen ook de eigen wensen. 's Avonds: vanaf 17:00.",
    "Holes: minutes between two talks without breaks, walking and travel. Waiting: minutes at school between "
    "two talks of a family without the walk from room to room, on average. Extra day: families that come on "
    "more than one day. Wishes met: talks at one of the best times that the family asked for and that were "
    "possible; for a teacher the teacher's own wishes count too. Evening: from 17:00."};
inline constexpr Phrase k_misplaced{
    "Niet meegeteld: {talks} op een tijd die niet meer kan; `gesprek plan {moment}` zet die elders.",
    "Not counted: {talks} at a time that is no longer possible; `gesprek plan {moment}` moves them."};

}  // namespace gesprek::words::workload
