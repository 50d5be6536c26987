#include "model/plain_lengths.hpp"

#include <chrono>

#include "model/numbered_week.hpp"

namespace gesprek {
namespace {

constexpr int k_days_a_week = 7;
constexpr int k_february = 2;

/// The last day of a month as so many days after its first.
Point with_plain_end(Point point) {
  if (point.anchor == Anchor::month && point.edge == Edge::end && point.offset.count == 0 && !point.weekday &&
      !point.some_weeks && point.number != k_february) {
    const std::chrono::month month{static_cast<unsigned>(point.number)};
    const auto last = (std::chrono::year{2001} / month / std::chrono::last).day();
    point.edge = Edge::start;
    point.offset = {static_cast<int>(static_cast<unsigned>(last)) - 1, Unit::calendar_days};
  }
  return point;
}

Point plain_point(Point point) {
  if (is_numbered_week(point)) {
    return point;
  }
  point = with_plain_end(std::move(point));
  point.offset = plain_length(point.offset);
  return point;
}

}  // namespace

Length plain_length(Length length) {
  const bool counts = length.vague == Vague::none || length.vague == Vague::about;
  if (counts && length.unit == Unit::calendar_days && length.count != 0 &&
      length.count % k_days_a_week == 0) {
    length.count /= k_days_a_week;
    length.unit = Unit::weeks;
  }
  return length;
}

Window plain_window(Window window) {
  window.from = plain_point(std::move(window.from));
  window.until = plain_point(std::move(window.until));
  window.margin = plain_length(window.margin);
  return window;
}

}  // namespace gesprek
