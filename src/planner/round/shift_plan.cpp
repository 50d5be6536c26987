#include "planner/round/shift_plan.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace gesprek::planner {
namespace {

/// Starts are never nearer to each other than this, whatever the lengths of the talks.
constexpr int k_finest_raster = 5;

bool before(const Opening& a, const Opening& b) {
  return std::tie(a.person, a.day, a.clock, a.moment_index) <
         std::tie(b.person, b.day, b.clock, b.moment_index);
}

void join(JoinedShift& shift, const Opening& opening) {
  shift.clock.end = std::max(shift.clock.end, opening.clock.end);
  shift.counted = shift.counted || opening.counted;
  for (const ClockRange& pause : opening.breaks) {
    if (std::find(shift.breaks.begin(), shift.breaks.end(), pause) == shift.breaks.end()) {
      shift.breaks.push_back(pause);
    }
  }
  std::sort(shift.breaks.begin(), shift.breaks.end());
}

}  // namespace

ShiftPlan::ShiftPlan(std::vector<Opening> openings) {
  std::sort(openings.begin(), openings.end(), before);
  for (const Opening& opening : openings) {
    const bool touches = !m_shifts.empty() && m_shifts.back().person == opening.person &&
                         m_shifts.back().day == opening.day &&
                         opening.clock.start <= m_shifts.back().clock.end;
    if (!touches) {
      m_shifts.push_back({opening.person, opening.day, opening.clock, {}, false, 0});
    }
    join(m_shifts.back(), opening);
    m_openings[{opening.moment_index, opening.person}].push_back(opening);
  }
}

const std::vector<Opening>& ShiftPlan::openings(std::size_t moment_index, const PersonId& person) const {
  static const std::vector<Opening> none;
  const auto found = m_openings.find({moment_index, person});
  return found == m_openings.end() ? none : found->second;
}

std::pair<std::size_t, std::size_t> ShiftPlan::of(const PersonId& person, Day day) const {
  const auto earlier = [](const JoinedShift& shift, const std::pair<PersonId, Day>& key) {
    return std::tie(shift.person, shift.day) < std::tie(key.first, key.second);
  };
  auto first = std::lower_bound(m_shifts.begin(), m_shifts.end(), std::pair(person, day), earlier);
  auto last = first;
  while (last != m_shifts.end() && last->person == person && last->day == day) {
    ++last;
  }
  return {static_cast<std::size_t>(first - m_shifts.begin()),
          static_cast<std::size_t>(last - m_shifts.begin())};
}

const JoinedShift* ShiftPlan::around(const PersonId& person, Day day, const ClockRange& clock) const {
  const auto [first, last] = of(person, day);
  for (std::size_t index = first; index < last; ++index) {
    const JoinedShift& shift = m_shifts[index];
    if (shift.clock.start <= clock.start && clock.end <= shift.clock.end) {
      const bool in_break = std::any_of(
          shift.breaks.begin(), shift.breaks.end(),
          [&](const ClockRange& pause) { return pause.start < clock.end && clock.start < pause.end; });
      return in_break ? nullptr : &shift;
    }
  }
  return nullptr;
}

bool ShiftPlan::receives(std::size_t moment_index, const PersonId& person, Day day,
                         const ClockRange& clock) const {
  Clock covered = clock.start;  // openings stand by day and clock
  for (const Opening& opening : openings(moment_index, person)) {
    if (opening.day == day && opening.clock.start <= covered && covered < opening.clock.end) {
      covered = opening.clock.end;
    }
  }
  return clock.end <= covered && around(person, day, clock) != nullptr;
}

void ShiftPlan::suit(const std::vector<Opening>& openings, int minutes) {
  for (const Opening& opening : openings) {
    const auto [first, last] = of(opening.person, opening.day);
    for (std::size_t index = first; index < last; ++index) {
      JoinedShift& shift = m_shifts[index];
      if (shift.clock.start <= opening.clock.start && opening.clock.end <= shift.clock.end) {
        shift.raster = std::gcd(shift.raster, minutes);
      }
    }
  }
}

void ShiftPlan::suit_to(const PersonId& person, Day day, Clock clock) {
  const auto [first, last] = of(person, day);
  for (std::size_t index = first; index < last; ++index) {
    JoinedShift& shift = m_shifts[index];
    if (shift.clock.start < clock && clock < shift.clock.end && shift.raster > 0) {
      Clock from = shift.clock.start;
      for (const ClockRange& pause : shift.breaks) {
        from = pause.end <= clock ? std::max(from, pause.end) : from;
      }
      shift.raster = std::gcd(shift.raster, clock.minute - from.minute);
    }
  }
}

std::vector<Clock> ShiftPlan::starts(const Opening& opening, int minutes) const {
  std::vector<Clock> result;
  const auto [first, last] = of(opening.person, opening.day);
  int raster = minutes;
  for (std::size_t index = first; index < last; ++index) {
    const JoinedShift& shift = m_shifts[index];
    if (shift.clock.start <= opening.clock.start && opening.clock.end <= shift.clock.end &&
        shift.raster > 0) {
      raster = std::max(k_finest_raster, shift.raster);
    }
  }
  std::vector<ClockRange> breaks = opening.breaks;
  std::sort(breaks.begin(), breaks.end());
  breaks.push_back({opening.clock.end, opening.clock.end});
  int from = opening.clock.start.minute;
  for (const ClockRange& pause : breaks) {
    for (int start = from; start + minutes <= pause.start.minute; start += raster) {
      result.push_back({start});
    }
    from = std::max(from, pause.end.minute);
  }
  return result;
}

}  // namespace gesprek::planner
