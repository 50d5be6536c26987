// The one strict reader for each small value, used for YAML, TOML, CSV and the command line alike. Each takes the whole
// text or nothing: no blanks, no rest, no octal, no locale.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/time.hpp"

namespace gesprek {

/// -?(0|[1-9][0-9]*) within min … max.
std::optional<std::int64_t> parse_int(std::string_view text, std::int64_t min, std::int64_t max);

/// "2027-02-09" or "9-2-2027" (also with leading zeros and with '/'); four-digit years 1900 … 2199 only.
std::optional<Day> parse_day(std::string_view text);

/// "08:30", "8:30" or "8.30"; "24:00" is the end of the day.
std::optional<Clock> parse_clock(std::string_view text);

/// "2027-02-09T18:30", "2027-02-09 18:30" and with seconds, which are dropped; a bare date is its midnight.
std::optional<DateTime> parse_date_time(std::string_view text);

/// yes/no, true/false, ja/nee, in any case; "1"/"0", "j"/"n", "y", "x" for yes. Nothing for anything else.
std::optional<bool> parse_yes_no(std::string_view text);

/// Why a text is refused, or nothing when it is clean.
enum class TextFault { invalid_utf8, control_character, invisible_character, too_long };
struct TextProblem {
  TextFault fault;
  std::size_t offset;  ///< byte where it stands
};
/// Checks a text of a person's input: valid UTF-8, no C0/C1 control, no bidirectional or zero-width control, no more than max_code_points.
/// (reliability: hostile text is refused at the door, with its place.)
std::optional<TextProblem> check_text(std::string_view text, std::size_t max_code_points = 200);

/// Without blanks (space, tab, no-break space) at both ends.
std::string_view trim(std::string_view text);

/// Lower case of ASCII letters and the Latin letters of Dutch names; for matching of keywords and headings only.
std::string fold(std::string_view text);

/// The number of character cells a UTF-8 text takes in a terminal (combining marks 0, East Asian wide 2).
std::size_t display_width(std::string_view text);

/// The candidate nearest to the text by edit distance when it is near enough to be a slip (at most a third of the length, at least
/// one), else empty.
template <class Range>
std::string_view nearest(std::string_view text, const Range& candidates);
std::size_t edit_distance(std::string_view a, std::string_view b);

template <class Range>
std::string_view nearest(std::string_view text, const Range& candidates) {
  std::string_view best;
  std::size_t best_distance = text.size() / 3 + 2;
  for (const auto& candidate : candidates) {
    const std::size_t distance = edit_distance(text, std::string_view(candidate));
    if (distance < best_distance) {
      best_distance = distance;
      best = std::string_view(candidate);
    }
  }
  return best;
}

}  // namespace gesprek
