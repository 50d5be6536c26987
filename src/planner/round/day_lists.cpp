#include "planner/round/day_lists.hpp"

#include <algorithm>

#include "planner/round/openings.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

PlannedTalk by_day(const OwedTalk& owed, Day day, const std::vector<PersonId>& staff) {
  PlannedTalk row;
  row.id = owed.id;
  row.moment = owed.moment;
  row.pupil = owed.pupil;
  row.guardians = owed.guardians;
  row.staff = staff;
  row.start = {day, Clock{0}};
  row.has_clock = false;
  row.minutes = owed.minutes;
  row.mode = owed.mode;
  return row;
}

std::vector<PersonId> at_work(const OwedTalk& owed, Day day, const Roster& roster) {
  std::vector<PersonId> staff;
  std::copy_if(owed.teachers.begin(), owed.teachers.end(), std::back_inserter(staff),
               [&](const PersonId& teacher) { return works_on(teacher, day, roster); });
  if (owed.duo != Duo::both && staff.size() > 1) {
    staff.resize(1);
  }
  return staff;
}

}  // namespace

void list_by_day(const std::vector<RoundTalk>& talks, const BuildInput& input,
                 std::vector<ListedTalk>& listed, std::vector<RoundTalk>& without_day) {
  std::map<std::pair<std::vector<PersonId>, Day>, int> load;  // talks of a class's teachers on a day
  for (const RoundTalk& talk : talks) {
    if (talk.standing.row != nullptr) {
      ++load[{talk.owed->teachers, talk.standing.row->start.day}];
    }
  }
  for (const RoundTalk& talk : talks) {
    const OwedTalk& owed = *talk.owed;
    if (talk.standing.row != nullptr) {
      listed.push_back({*talk.standing.row, talk.standing.row});
      continue;
    }
    std::optional<Day> best;
    const Day first = std::max(owed.window.first, earliest_day(owed, talk.standing, input));
    for (Day day = first; day <= owed.window.last; day += std::chrono::days{1}) {
      if (input.calendar.is_school_day(day) && !at_work(owed, day, input.roster).empty() &&
          (!best || load[{owed.teachers, day}] < load[{owed.teachers, *best}])) {
        best = day;
      }
    }
    if (!best) {
      without_day.push_back({&owed, talk.standing, Message(words::planning::k_no_day_left)});
      continue;
    }
    ++load[{owed.teachers, *best}];
    listed.push_back({by_day(owed, *best, at_work(owed, *best, input.roster)), nullptr});
  }
}

}  // namespace gesprek::planner
