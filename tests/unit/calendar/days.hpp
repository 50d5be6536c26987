// Dates as they are written, for tests of the calendar.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "base/parse.hpp"
#include "calendar/calendar.hpp"

namespace gesprek::test {

inline Day day(std::string_view text) {
  const auto parsed = parse_day(text);
  REQUIRE_MESSAGE(parsed.has_value(), std::string(text));
  return *parsed;
}

inline DayRange range(std::string_view first, std::string_view last) {
  return {day(first), day(last)};
}

/// The calendar of a region as the program ships it, with the school's own closed and opened days.
inline Calendar calendar_of(std::string region, int first_year, std::vector<Holiday> closed = {},
                            std::vector<Day> open = {}) {
  std::vector<Holiday> holidays = shipped_holidays(region, first_year);
  return Calendar({first_year, std::move(region), std::move(holidays), std::move(closed), std::move(open)});
}

}  // namespace gesprek::test
