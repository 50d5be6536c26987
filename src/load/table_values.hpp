// Small values that the tables and the school's file write in words: durations, weekdays, weekly hours,
// grades, class names. Each reader takes the whole text or nothing, in Dutch or English, in any case.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "model/policy.hpp"
#include "model/roster.hpp"

namespace gesprek {

/// The words of a list with blanks or commas between.
std::vector<std::string_view> split_list(std::string_view text);

/// "10m", "1h", "1h30m", "10 minutes", "10 minuten", "1 uur"; 0 … 24 hours.
std::optional<Minutes> parse_minutes(std::string_view text);

/// "1 week", "3 weken", "5 school days", "5 schooldagen", "8 days", "2 months"; 0 … 1000 of them.
std::optional<Length> parse_length(std::string_view text);

/// "ma", "mo", "maandag", "monday" …; nothing for anything else.
std::optional<Weekday> parse_weekday(std::string_view text);

/// "ma di do", "mo,tu,th", "ma-vr": Monday first, each once; at least one.
std::optional<std::vector<Weekday>> parse_weekdays(std::string_view text);

/// "13:00-14:30", the end after the start.
std::optional<ClockRange> parse_clock_range(std::string_view text);

/// "di 13:00-14:30 do 9:00-10:00": days and the times that go with them.
std::optional<std::vector<WeeklyHours>> parse_weekly_hours(std::string_view text);

/// yes, no, unknown (ja, nee, onbekend, ?); an empty text is unknown.
std::optional<YesNoUnknown> parse_yes_no_unknown(std::string_view text);

}  // namespace gesprek
