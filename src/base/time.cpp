#include "base/time.hpp"

namespace gesprek {
namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr int k_first_year = 1900;
constexpr int k_last_year = 2199;

std::string padded(unsigned number, std::size_t width) {
  std::string digits = std::to_string(number);
  if (digits.size() < width) {
    digits.insert(0, width - digits.size(), '0');
  }
  return digits;
}

}  // namespace

std::optional<Day> make_day(int y, unsigned m, unsigned d) {
  if (y < k_first_year || y > k_last_year || m > 12 || d > 31) {
    return std::nullopt;
  }
  const year_month_day date{year{y}, month{m}, day{d}};
  if (!date.ok()) {
    return std::nullopt;
  }
  return Day{date};
}

Day add_years(Day start, int years) {
  const year_month_day date{start};
  const year_month_day later{date.year() + std::chrono::years{years}, date.month(), date.day()};
  // 29 February has no fellow in a common year; sys_days of the invalid date counts on into March.
  return Day{later};
}

std::string iso(Day when) {
  const year_month_day date{when};
  return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4) + '-' +
         padded(static_cast<unsigned>(date.month()), 2) + '-' + padded(static_cast<unsigned>(date.day()), 2);
}

std::string iso(Clock clock) {
  const auto minute = static_cast<unsigned>(clock.minute);
  return padded(minute / 60, 2) + ':' + padded(minute % 60, 2);
}

std::string iso(const DateTime& when) {
  return iso(when.day) + 'T' + iso(when.clock);
}

Day monday_of(Day when) {
  return when - (Weekday{when} - std::chrono::Monday);
}

bool is_weekend(Day when) {
  return Weekday{when}.iso_encoding() >= 6;
}

}  // namespace gesprek
