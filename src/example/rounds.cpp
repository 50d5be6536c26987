#include "example/rounds.hpp"

#include <algorithm>
#include <map>

namespace gesprek::example {
namespace {

constexpr int k_misses_a_session = 300;  // permille of a part-timer's threes of sessions
constexpr int k_raster = 10;             // minutes
constexpr int k_tight = 95;      // percent of a teacher's time that a class may fill when a session is missed
constexpr int k_allowance = 30;  // percent that the fullest class may be fuller than asked for
constexpr Clock k_afternoon_start{15 * 60};
constexpr Clock k_evening_start{18 * 60 + 30};
constexpr int k_longest_afternoon = 150;
constexpr int k_longest_evening = 180;
constexpr int k_longest_without_break = 120;
constexpr unsigned k_whole_week = 31;

int longest(PartOfDay part) {
  return part == PartOfDay::evening ? k_longest_evening : k_longest_afternoon;
}

/// Minutes of talks of each class that takes part in the round.
std::map<ClassId, int> minutes_by_class(const RoundTemplate& round, const Roster& roster) {
  std::map<ClassId, int> minutes;
  for (const Pupil& pupil : roster.pupils) {
    if (std::ranges::find(round.grades, pupil.grade) != round.grades.end()) {
      minutes[pupil.class_id] += round.minutes;
    }
  }
  for (auto& [id, count] : minutes) {
    count = (count * round.permille + 999) / 1000;
  }
  return minutes;
}

/// Rounds that are held in the same sessions, with what each class needs in each of them and in all.
struct Together {
  std::vector<RoundTemplate> rounds;
  std::vector<std::map<ClassId, int>> minutes;  ///< parallel to rounds
  std::map<ClassId, int> in_all;
};

std::vector<Together> group_by_slots(std::string_view policy, const Roster& roster) {
  std::vector<Together> groups;
  for (RoundTemplate& round : round_templates(policy)) {
    std::map<ClassId, int> minutes = minutes_by_class(round, roster);
    if (minutes.empty()) {
      continue;
    }
    if (groups.empty() || groups.back().rounds.front().slots.front().day != round.slots.front().day) {
      groups.emplace_back();
    }
    for (const auto& [id, count] : minutes) {
      groups.back().in_all[id] += count;
    }
    groups.back().minutes.push_back(std::move(minutes));
    groups.back().rounds.push_back(std::move(round));
  }
  return groups;
}

/// Sessions on the first slots that can hold so many minutes, all filled alike.
std::vector<Session> open_sessions(const std::vector<Slot>& slots, int wanted) {
  std::size_t used = 0;
  int room = 0;
  while (used < slots.size() && room < wanted) {
    room += longest(slots[used++].part);
  }
  std::vector<Session> sessions;
  for (std::size_t i = 0; i < used; ++i) {
    const int share = std::min(wanted, room) * longest(slots[i].part) / room;
    int length = std::max(k_raster * 3, (share + k_raster - 1) / k_raster * k_raster);
    const Clock start = slots[i].part == PartOfDay::evening ? k_evening_start : k_afternoon_start;
    Session session;
    session.day = slots[i].day;
    if (length > k_longest_without_break) {
      const Clock pause{start.minute + length / 2 / k_raster * k_raster};
      session.breaks.push_back({pause, {pause.minute + k_raster}});
      length += k_raster;
    }
    session.clock = {start, {start.minute + length}};
    sessions.push_back(std::move(session));
  }
  return sessions;
}

int minutes_of(const Session& session) {
  int minutes = session.clock.end.minute - session.clock.start.minute;
  for (const ClockRange& pause : session.breaks) {
    minutes -= pause.end.minute - pause.start.minute;
  }
  return minutes;
}

bool works_then(const Staff& person, Day day) {
  return (!person.from || *person.from <= day) && (!person.until || day <= *person.until);
}

/// Which of the sessions somebody misses: of every three at most one.
std::vector<bool> draw_absences(const Staff& person, std::size_t sessions, Rng& rng) {
  std::vector<bool> absent(sessions, false);
  for (std::size_t first = 0; first + 1 < sessions; first += 3) {
    const auto missed = first + rng.below(std::min<std::size_t>(3, sessions - first));
    absent[missed] = person.days.bits != k_whole_week && rng.chance(k_misses_a_session);
  }
  return absent;
}

/// Time in which at least one of the class's teachers receives.
int open_minutes(const std::vector<Session>& sessions, const std::vector<std::vector<bool>>& absences) {
  int minutes = 0;
  for (std::size_t i = 0; i < sessions.size(); ++i) {
    if (std::ranges::any_of(absences, [&](const std::vector<bool>& absent) { return !absent[i]; })) {
      minutes += minutes_of(sessions[i]);
    }
  }
  return minutes;
}

/// The sessions that each teacher of a class attends.
using Attendance = std::map<PersonId, std::vector<bool>>;

Attendance draw_attendance(const std::vector<Session>& sessions, const SchoolClass& group,
                           const Roster& roster, int needed, Rng& rng) {
  std::vector<std::vector<bool>> absences;
  Attendance all;
  Attendance some;
  for (const PersonId& id : group.staff) {
    const Staff& person = *roster.staff_member(id);
    absences.push_back(draw_absences(person, sessions.size(), rng));
    for (std::size_t i = 0; i < sessions.size(); ++i) {
      const bool employed = works_then(person, sessions[i].day);
      absences.back()[i] = absences.back()[i] || !employed;
      all[id].push_back(employed);
      some[id].push_back(!absences.back()[i]);
    }
  }
  const bool too_tight = open_minutes(sessions, absences) * k_tight < needed * 100;
  return too_tight ? all : some;
}

void add_staff(std::vector<Session>& sessions, const SchoolClass& group, const Attendance& attendance) {
  for (std::size_t i = 0; i < sessions.size(); ++i) {
    for (const PersonId& id : group.staff) {
      if (attendance.at(id)[i]) {
        sessions[i].staff.push_back(id);
      }
    }
  }
}

/// Minutes of session time to open, so that the classes with much to do fill `load` percent of it. Those with
/// less than half as much as the fullest do not count, and the fullest is given room for a while longer than
/// the others.
int wanted_minutes(const std::map<ClassId, int>& needs, int load) {
  int fullest = 0;
  for (const auto& [id, need] : needs) {
    fullest = std::max(fullest, need);
  }
  int total = 0;
  int classes = 0;
  for (const auto& [id, need] : needs) {
    if (need * 2 >= fullest) {
      total += need;
      ++classes;
    }
  }
  return std::max(total / classes * 100 / load, fullest * 100 / (load + k_allowance));
}

std::vector<SchoolRound> make_together(const Together& group, const Roster& roster, int load, Rng& rng) {
  const std::vector<Session> open =
      open_sessions(group.rounds.front().slots, wanted_minutes(group.in_all, load));
  std::vector<SchoolRound> rounds;
  for (const RoundTemplate& pattern : group.rounds) {
    SchoolRound round;
    round.moment = MomentId(std::string(pattern.moment));
    if (pattern.state_minutes) {
      round.duration = Minutes{pattern.minutes};
    }
    if (pattern.signup) {
      round.signup = Signup::chosen;
      round.signup_opens = pattern.signup->first;
      round.signup_closes = pattern.signup->last;
    }
    round.sessions = open;
    rounds.push_back(std::move(round));
  }
  for (const SchoolClass& members : roster.classes) {
    if (const auto needed = group.in_all.find(members.id); needed != group.in_all.end()) {
      const Attendance attendance = draw_attendance(open, members, roster, needed->second, rng);
      for (std::size_t i = 0; i < rounds.size(); ++i) {
        if (group.minutes[i].contains(members.id)) {
          add_staff(rounds[i].sessions, members, attendance);
        }
      }
    }
  }
  for (SchoolRound& round : rounds) {
    for (Session& session : round.sessions) {
      session.staff.insert(session.staff.end(), {PersonId("DIR1"), PersonId("IB1")});
    }
  }
  return rounds;
}

}  // namespace

std::vector<SchoolRound> make_rounds(std::string_view policy, const Roster& roster, int load, Rng& rng) {
  std::vector<SchoolRound> rounds;
  for (const Together& group : group_by_slots(policy, roster)) {
    for (SchoolRound& round : make_together(group, roster, load, rng)) {
      rounds.push_back(std::move(round));
    }
  }
  return rounds;
}

}  // namespace gesprek::example
