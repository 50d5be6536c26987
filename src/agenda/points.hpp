// One point of time of the policy, resolved against calendar and pupil.
#pragma once

#include <optional>

#include "agenda/agenda.hpp"
#include "agenda/window.hpp"

namespace gesprek::owed {

/// A point's day, or what stood in the way.
struct PointAnswer {
  std::optional<Day> day;
  std::optional<Anchor>
      missing;  ///< a fact of the pupil that is not known; none: the calendar has no such day
};

/// The age that a birthday's point means: its number, or for 0 the one that the pupil reaches in this school
/// year.
int age_at(const Point& point, const Pupil& pupil, const Calendar& calendar);

/// True for anchors that are a fact of one pupil.
bool is_pupil_fact(Anchor anchor);

/// The point's day; `followed` keeps what the moments that it is counted from came to.
PointAnswer answer_point(const Point& point, const Pupil* pupil, const AgendaInput& input,
                         Followed& followed);
/// The same, for a point that stands alone.
PointAnswer answer_point(const Point& point, const Pupil* pupil, const AgendaInput& input);

/// The offset with the school's number where the policy only says "some weeks" (B26).
Length offset_of(const Point& point, const School& school);

}  // namespace gesprek::owed
