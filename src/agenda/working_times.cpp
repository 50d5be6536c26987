#include "agenda/working_times.hpp"

#include <algorithm>

namespace gesprek {
namespace {

constexpr Clock k_noon{12 * 60};
constexpr Clock k_evening{17 * 60};

}  // namespace

bool works_on(const PersonId& person, Day day, const Roster& roster) {
  const Staff* staff = roster.staff_member(person);
  return staff == nullptr || (staff->days.has(Weekday(day)) && (!staff->from || *staff->from <= day) &&
                              (!staff->until || day <= *staff->until));
}

bool within_part(const ClockRange& clock, Day day, Window::Part part, const School& school) {
  switch (part) {
    case Window::Part::any:
      return true;
    case Window::Part::morning:
      return clock.end <= k_noon;
    case Window::Part::afternoon:
      return clock.start >= k_noon && clock.start < Clock{18 * 60};
    case Window::Part::evening:
      return clock.start >= k_evening;
    case Window::Part::school_time:
      return school.school_hours.empty() ||
             std::any_of(school.school_hours.begin(), school.school_hours.end(),
                         [&](const WeeklyHours& hours) {
                           return std::find(hours.weekdays.begin(), hours.weekdays.end(), Weekday(day)) !=
                                      hours.weekdays.end() &&
                                  hours.clock.start <= clock.start && clock.end <= hours.clock.end;
                         });
  }
  return true;
}

}  // namespace gesprek
