// Days as an example school needs them: dates in code, and weekdays around them.
#pragma once

#include "base/time.hpp"

namespace gesprek::example {

constexpr Day date(int year, unsigned month, unsigned day) {
  return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}

inline Day weekday_on_or_after(Day day) {
  while (is_weekend(day)) {
    day += std::chrono::days{1};
  }
  return day;
}

inline Day weekday_on_or_before(Day day) {
  while (is_weekend(day)) {
    day -= std::chrono::days{1};
  }
  return day;
}

inline Day weekday_after(Day day) {
  return weekday_on_or_after(day + std::chrono::days{1});
}

}  // namespace gesprek::example
