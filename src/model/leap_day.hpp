// 29 February, which most years do not have.
#pragma once

#include "model/window.hpp"

namespace gesprek {

inline constexpr int k_leap_month = 2;
inline constexpr int k_leap_date = 29;

/// A day of every year: where there is no 29 February, the last day of the month. Counted in months, so that
/// it is told from "the end of February".
inline Point leap_day() {
  Point point;
  point.anchor = Anchor::month;
  point.edge = Edge::end;
  point.number = k_leap_month;
  point.offset = {0, Unit::months};
  return point;
}

inline bool is_leap_day(const Point& point) {
  return point == leap_day();
}

}  // namespace gesprek
