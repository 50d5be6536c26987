// Small values that the tables and the school's file write in words: durations, weekdays, weekly hours,
// grades, class names. Each reader takes the whole text or nothing, in Dutch or English, in any case.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.hpp"
#include "base/time.hpp"
#include "model/policy.hpp"
#include "model/roster.hpp"

namespace gesprek {

/// "10m", "1h", "1h30m", "10 minutes", "10 minuten", "1 uur"; 1 minute … 24 hours.
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

/// "3 4", "3/4", "3,4", "5-8" (a range): sorted, each once, 1 … 8; at least one.
std::optional<std::vector<int>> parse_grades(std::string_view text);

/// A class as the program writes it. "Groep 3/4", "gr. 3-4" and "3/4" are one class; so are "5a" and "5A". A
/// name that shows no grade keeps its text ("Kabouters").
struct ClassName {
  ClassId id;
  std::vector<int> grades;  ///< that the name shows; empty: none
  bool was_date = false;    ///< a spreadsheet had made a date of it: "3-apr", "3-4-2027"
};
ClassName parse_class_name(std::string_view text);

}  // namespace gesprek
