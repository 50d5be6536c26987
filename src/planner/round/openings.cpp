#include "planner/round/openings.hpp"

#include <algorithm>
#include <set>

#include "agenda/requests_about.hpp"

namespace gesprek::planner {
namespace {

std::set<PersonId> teachers_of(const std::vector<RoundTalk>& talks, const MomentId& moment) {
  std::set<PersonId> teachers;
  for (const RoundTalk& talk : talks) {
    if (talk.owed != nullptr && talk.owed->moment == moment) {
      teachers.insert(talk.owed->teachers.begin(), talk.owed->teachers.end());
    }
  }
  return teachers;
}

/// The session's own breaks, and those of a session of another round that the person holds meanwhile.
std::vector<ClockRange> breaks_of(const PersonId& person, const Session& session, const BuildInput& input) {
  std::vector<ClockRange> breaks = session.breaks;
  for (const SchoolRound& round : input.school.rounds) {
    for (const Session& other : round.sessions) {
      if (other.day != session.day ||
          std::find(other.staff.begin(), other.staff.end(), person) == other.staff.end()) {
        continue;
      }
      for (const ClockRange& pause : other.breaks) {
        if (session.clock.start <= pause.start && pause.end <= session.clock.end &&
            std::find(breaks.begin(), breaks.end(), pause) == breaks.end()) {
          breaks.push_back(pause);
        }
      }
    }
  }
  std::sort(breaks.begin(), breaks.end());
  return breaks;
}

void open_session(const Session& session, std::size_t moment_index, const std::set<PersonId>& teachers,
                  const BuildInput& input, std::vector<Opening>& openings) {
  // Who is named and has left opens it too: that nobody is there then is what has to be said of each time.
  const auto open = [&](const PersonId& person) {
    if (!session.staff.empty() || works_on(person, session.day, input.roster) ||
        !is_employed(person, session.day, input.roster)) {
      openings.push_back(
          {moment_index, person, session.day, session.clock, breaks_of(person, session, input), true});
    }
  };
  std::for_each(session.staff.begin(), session.staff.end(), open);
  if (session.staff.empty()) {
    std::for_each(teachers.begin(), teachers.end(), open);
  }
}

}  // namespace

Day earliest_day(const OwedTalk& talk, const Standing& standing, const BuildInput& input) {
  if (talk.by_agreement || talk.agreed || standing.renewed) {
    return input.as_of;
  }
  const Day tomorrow = input.as_of + std::chrono::days{1};
  if (!talk.invite_lead) {
    return tomorrow;
  }
  Day invited = shift(input.as_of, *talk.invite_lead, 1, input.calendar);
  for (const PlannedTalk* known : {standing.row, standing.told_else}) {
    if (standing.published && known != nullptr) {
      invited = std::min(invited, known->start.day);
    }
  }
  return std::max(tomorrow, invited);
}

std::vector<Opening> opened(const std::vector<RoundTalk>& talks, const BuildInput& input) {
  std::vector<Opening> openings;
  std::set<std::size_t> moments;
  for (const RoundTalk& talk : talks) {
    if (talk.owed != nullptr) {
      moments.insert(talk.owed->moment_index);
    }
  }
  for (const std::size_t index : moments) {
    const MomentId& moment = input.policy.moments[index].id;
    if (const SchoolRound* round = input.school.round(moment)) {
      const std::set<PersonId> teachers = teachers_of(talks, moment);
      for (const Session& session : round->sessions) {
        open_session(session, index, teachers, input, openings);
      }
    }
  }
  return openings;
}

std::vector<Opening> opened(const std::vector<ProposedSession>& proposed, const BuildInput& input) {
  std::vector<Opening> openings;
  for (const ProposedSession& proposal : proposed) {
    for (std::size_t index = 0; index < input.policy.moments.size(); ++index) {
      if (input.policy.moments[index].id == proposal.moment) {
        open_session(proposal.session, index, {}, input, openings);
      }
    }
  }
  return openings;
}

void open_agreed(const OwedTalk& owed, std::vector<Opening>& openings) {
  const ClockRange clock = clock_of({owed.agreed->day, *owed.agreed->start}, owed.minutes);
  for (const PersonId& teacher : owed.teachers) {
    openings.push_back({owed.moment_index, teacher, owed.agreed->day, clock, {}, false});
  }
}

void keep_open(const RoundTalk& talk, std::vector<Opening>& openings) {
  for (const PlannedTalk* row : {talk.standing.row, talk.standing.told_else}) {
    for (const PersonId& person : row != nullptr && row->has_clock ? row->staff : std::vector<PersonId>{}) {
      const ClockRange clock{row->start.clock, end_of(*row)};
      openings.push_back({talk.owed->moment_index, person, row->start.day, clock, {}, true});
    }
  }
}

std::vector<Opening> class_hours(const RoundTalk& talk, const BuildInput& input) {
  std::vector<Opening> openings;
  const Pupil* pupil = input.roster.pupil(talk.owed->pupil);
  const SchoolClass* school_class = pupil == nullptr ? nullptr : input.roster.school_class(pupil->class_id);
  if (school_class == nullptr) {
    return openings;
  }
  const OwedTalk& owed = *talk.owed;
  const Day first = std::max(owed.window.first, earliest_day(owed, talk.standing, input));
  for (Day day = first; day <= owed.window.last; day += std::chrono::days{1}) {
    if (!input.calendar.is_school_day(day)) {
      continue;
    }
    for (const WeeklyHours& hours : school_class->talk_hours) {
      if (std::find(hours.weekdays.begin(), hours.weekdays.end(), Weekday(day)) == hours.weekdays.end()) {
        continue;
      }
      for (const PersonId& teacher : owed.teachers) {
        if (works_on(teacher, day, input.roster)) {
          openings.push_back({owed.moment_index, teacher, day, hours.clock, {}, false});
        }
      }
    }
  }
  return openings;
}

Minutes travel_around(const School& school, Mode mode) {
  const auto home = school.planning.travel.find("home");
  return mode == Mode::home && home != school.planning.travel.end() ? home->second : Minutes{0};
}

}  // namespace gesprek::planner
