#include "agenda/working_times.hpp"

#include <algorithm>

#include "agenda/staffing.hpp"

namespace gesprek {
namespace {

constexpr Clock k_noon{12 * 60};
constexpr Clock k_evening{17 * 60};

bool has_session(Day day, const PersonId& person, const SchoolRound* round, const Roster& roster) {
  return round != nullptr &&
         std::any_of(round->sessions.begin(), round->sessions.end(), [&](const Session& session) {
           return session.day == day && receives(session, person, roster);
         });
}

}  // namespace

bool works_on(const PersonId& person, Day day, const Roster& roster) {
  const Staff* staff = roster.staff_member(person);
  return staff == nullptr || (staff->days.has(Weekday(day)) && is_employed(person, day, roster));
}

bool is_employed(const PersonId& person, Day day, const Roster& roster) {
  const Staff* staff = roster.staff_member(person);
  return staff == nullptr || owed::is_there(*staff, {day, day});
}

bool receives(const Session& session, const PersonId& person, const Roster& roster) {
  return session.staff.empty()
             ? works_on(person, session.day, roster)
             : is_employed(person, session.day, roster) &&
                   std::find(session.staff.begin(), session.staff.end(), person) != session.staff.end();
}

std::optional<PersonId> away_on(Day day, const std::vector<PersonId>& staff, const SchoolRound* round,
                                const Roster& roster) {
  const auto away = std::find_if(staff.begin(), staff.end(), [&](const PersonId& person) {
    return !works_on(person, day, roster) && !has_session(day, person, round, roster);
  });
  return away != staff.end() ? std::optional(*away) : std::nullopt;
}

bool is_without_session(Day day, const std::vector<PersonId>& staff, const SchoolRound* round,
                        const Roster& roster) {
  return round != nullptr && !round->sessions.empty() &&
         std::none_of(staff.begin(), staff.end(),
                      [&](const PersonId& person) { return has_session(day, person, round, roster); });
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
