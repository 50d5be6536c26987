// Whole weeks by number: "first school week of January", "second week after meivakantie".
#pragma once

#include "model/window.hpp"

namespace gesprek {

inline constexpr Weekday k_week_begins{1};
inline constexpr Weekday k_week_ends{7};

/// A point in school weeks on a weekday is the first (Monday) or the last (Sunday) day of the n-th week with
/// school of a month, or after or before a holiday; a negative number counts back from the month's end or
/// away before the holiday.
inline bool is_numbered_week(const Point& point) {
  const bool counted = point.anchor == Anchor::month || point.anchor == Anchor::holiday;
  return counted && point.weekday.has_value() && point.offset.unit == Unit::school_weeks;
}

inline Point numbered_week(Point anchor, int number, Edge edge) {
  anchor.offset = {number, Unit::school_weeks};
  anchor.weekday = edge == Edge::start ? k_week_begins : k_week_ends;
  return anchor;
}

}  // namespace gesprek
