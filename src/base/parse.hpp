// The one strict reader for each small value, used for YAML, TOML, CSV and the command line alike. Each takes
// the whole text or nothing: no blanks, no rest, no octal, no locale.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "base/time.hpp"

namespace gesprek {

/// -?(0|[1-9][0-9]*) within min … max; no "-0".
std::optional<std::int64_t> parse_int(std::string_view text, std::int64_t min, std::int64_t max);

/// "2027-02-09" or "9-2-2027" (also with leading zeros and with '/'); four-digit years 1900 … 2199 only.
std::optional<Day> parse_day(std::string_view text);

/// The same as people write it too: "5.8.2015", "27 juni 2015", "27-jun-2015", "June 27, 2015". Only what can
/// be one day alone.
std::optional<Day> parse_written_day(std::string_view text);

/// "08:30", "8:30" or "8.30"; "24:00" is the end of the day.
std::optional<Clock> parse_clock(std::string_view text);

/// "2027-02-09T18:30", "2027-02-09 18:30" and with seconds, which are dropped; a bare date is its midnight.
std::optional<DateTime> parse_date_time(std::string_view text);

/// yes/no, true/false, ja/nee, in any case; "1"/"0", "j"/"n", "y", "x" for yes. Nothing for anything else.
std::optional<bool> parse_yes_no(std::string_view text);

}  // namespace gesprek
