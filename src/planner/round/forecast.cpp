#include "planner/round/forecast.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace gesprek::planner {
namespace {

/// What is needed of one team, and when it could be done.
struct Need {
  StaffForecast facts;
  std::set<PersonId> staff;
  std::vector<Time> lengths;                       ///< of talks that are still to get a place
  std::map<PersonId, std::vector<Stretch>> times;  ///< when one of these talks could be held
  /// Of talks that can be held in one place only, by place: their lengths, and when.
  std::map<int, std::vector<Time>> lengths_in;
  std::map<int, std::vector<Stretch>> times_in;
  const Talk* last_in =
      nullptr;  ///< the last of these: it needs its place once, however many of the team come
};

/// The stretches joined where they touch, and without `busy`.
std::vector<Stretch> joined(std::vector<Stretch> stretches, const std::vector<Stretch>& busy) {
  const auto earlier = [](const Stretch& a, const Stretch& b) { return a.start < b.start; };
  std::sort(stretches.begin(), stretches.end(), earlier);
  std::vector<Stretch> whole;
  for (const Stretch& stretch : stretches) {
    if (!whole.empty() && stretch.start <= whole.back().end) {
      whole.back().end = std::max(whole.back().end, stretch.end);
    } else {
      whole.push_back(stretch);
    }
  }
  for (const Stretch& taken : busy) {
    std::vector<Stretch> rest;
    for (const Stretch& stretch : whole) {
      if (taken.end <= stretch.start || stretch.end <= taken.start) {
        rest.push_back(stretch);
        continue;
      }
      if (stretch.start < taken.start) {
        rest.push_back({stretch.start, taken.start});
      }
      if (taken.end < stretch.end) {
        rest.push_back({taken.end, stretch.end});
      }
    }
    whole = std::move(rest);
  }
  return whole;
}

/// Free time of one shift; of all of it at most `usable` minutes (the longest stretch of staff).
struct OpenShift {
  std::vector<Stretch> free;
  Time usable = 0;

  int room(Time length) const {
    int talks = 0;
    for (const Stretch& stretch : free) {
      talks += (stretch.end - stretch.start) / length;
    }
    return std::min(talks, usable / length);
  }
};

class Forecast {
 public:
  explicit Forecast(const Setting& setting) : m_setting(setting), m_problem(setting.problem) {
    for (std::size_t talk = 0; talk < m_problem.talks.size(); ++talk) {
      for (const std::vector<PersonId>& place : places(talk)) {
        for (const PersonId& stand_in : place) {
          join(place.front(), stand_in);
        }
      }
    }
  }

  std::vector<StaffForecast> run() {
    for (std::size_t talk = 0; talk < m_problem.talks.size(); ++talk) {
      add(talk);
    }
    std::vector<StaffForecast> result;
    for (auto& [team, need] : m_needs) {
      result.push_back(finish(need));
    }
    return result;
  }

 private:
  bool planned_now(std::size_t talk) const { return m_setting.talks[talk].owed != nullptr; }
  const PersonId& id_of(int person) const { return m_setting.people[static_cast<std::size_t>(person)]; }

  /// For each member of staff that the talk needs: who it can be.
  std::vector<std::vector<PersonId>> places(std::size_t number) const {
    const Talk& talk = m_problem.talks[number];
    const OwedTalk* owed = m_setting.talks[number].owed;
    std::vector<std::vector<PersonId>> result;
    if (owed == nullptr) {
      return result;
    }
    for (const PersonId& guest : owed->guests) {
      result.push_back({guest});
    }
    if (talk.fixed != k_none) {
      for (const PersonId& person : m_setting.staff_of(talk.candidates.front().crew)) {
        result.push_back({person});
      }
    } else if (owed->duo == Duo::both) {
      for (const PersonId& teacher : owed->teachers) {
        result.push_back({teacher});
      }
    } else if (!owed->teachers.empty()) {
      result.push_back(owed->teachers);
    }
    return result;
  }

  /// The first of those who can stand in for one another, directly or through others.
  PersonId team_of(PersonId person) const {
    for (auto found = m_team.find(person); found != m_team.end(); found = m_team.find(person)) {
      person = found->second;
    }
    return person;
  }

  void join(const PersonId& a, const PersonId& b) {
    const PersonId first = team_of(a);
    const PersonId second = team_of(b);
    if (first != second) {
      m_team[std::max(first, second)] = std::min(first, second);
    }
  }

  void add_to_place(const Talk& talk, Need& need) const {
    const int place = talk.candidates.front().place;
    if (std::any_of(talk.candidates.begin(), talk.candidates.end(),
                    [&](const Candidate& candidate) { return candidate.place != place; }) ||
        need.last_in == &talk) {
      return;
    }
    need.last_in = &talk;
    need.lengths_in[place].push_back(talk.minutes);
    for (const Candidate& candidate : talk.candidates) {
      need.times_in[place].push_back({candidate.start, candidate.start + talk.minutes});
    }
  }

  void add(std::size_t number) {
    const Talk& talk = m_problem.talks[number];
    for (const std::vector<PersonId>& place : places(number)) {
      Need& need = m_needs[team_of(place.front())];
      need.staff.insert(place.begin(), place.end());
      ++need.facts.talks;
      need.facts.minutes += Minutes(talk.minutes);
      if (talk.fixed != k_none) {
        ++need.facts.fixed;
      } else if (talk.candidates.empty()) {
        ++need.facts.nowhere;
      } else {
        need.lengths.push_back(talk.minutes);
        add_to_place(talk, need);
      }
    }
    for (const Candidate& candidate : talk.candidates) {
      std::vector<PersonId> needed = m_setting.staff_of(candidate.crew);
      if (planned_now(number)) {
        const std::vector<PersonId>& guests = m_setting.talks[number].owed->guests;
        needed.insert(needed.end(), guests.begin(), guests.end());
      }
      const Stretch stretch{candidate.start, candidate.start + talk.minutes};
      for (const PersonId& person : needed) {
        if (talk.fixed != k_none) {
          m_busy[person].push_back(stretch);
        } else if (planned_now(number)) {
          m_needs[team_of(person)].times[person].push_back(stretch);
        }
      }
      if (talk.fixed != k_none) {
        m_busy_place[candidate.place].push_back(stretch);
      }
    }
  }

  StaffForecast finish(Need& need) {
    StaffForecast result = std::move(need.facts);
    result.staff.assign(need.staff.begin(), need.staff.end());
    std::sort(need.lengths.begin(), need.lengths.end());
    std::vector<OpenShift> all;
    for (const auto& [person, times] : need.times) {
      for (OpenShift& shift : by_shift(person, joined(times, m_busy[person]))) {
        list(result, person, shift, need.lengths.front());
        all.push_back(std::move(shift));
      }
    }
    find_shortage(result, need.lengths, all);
    find_room_shortage(result, need);
    return result;
  }

  /// The free stretches by the shift that they lie in.
  std::vector<OpenShift> by_shift(const PersonId& person, const std::vector<Stretch>& free) const {
    std::vector<OpenShift> result;
    const Stretch* last = nullptr;
    for (const Stretch& stretch : free) {
      const auto around = [&](const Shift& shift) {
        return id_of(shift.person) == person && shift.time.start <= stretch.start &&
               stretch.end <= shift.time.end;
      };
      const auto found = std::find_if(m_problem.shifts.begin(), m_problem.shifts.end(), around);
      const Stretch* shift = found == m_problem.shifts.end() ? nullptr : &found->time;
      if (result.empty() || shift == nullptr || shift != last) {
        result.push_back({{}, shift == nullptr ? stretch.end - stretch.start : usable(person, *shift)});
      }
      last = shift;
      result.back().free.push_back(stretch);
    }
    return result;
  }

  /// Minutes of the shift that talks without a place can take at most: from its first talk to its last no
  /// more than the longest stretch passes, and what is fixed takes its part. Fixed talks that are further
  /// apart already leave room between them.
  Time usable(const PersonId& person, const Stretch& shift) const {
    if (m_problem.longest_stretch == 0) {
      return shift.end - shift.start;
    }
    Stretch fixed{shift.end, shift.start};
    Time taken = 0;
    const auto busy = m_busy.find(person);
    for (const Stretch& talk : busy == m_busy.end() ? std::vector<Stretch>() : joined(busy->second, {})) {
      if (shift.start <= talk.start && talk.end <= shift.end) {
        fixed = {std::min(fixed.start, talk.start), std::max(fixed.end, talk.end)};
        taken += talk.end - talk.start;
      }
    }
    return std::max(m_problem.longest_stretch, fixed.end - fixed.start) - taken;
  }

  void list(StaffForecast& result, const PersonId& person, const OpenShift& shift, Time shortest) const {
    int room = shift.room(shortest);
    Time open = 0;
    for (const Stretch& free : shift.free) {
      const DateTime start = m_setting.at(free.start);
      const Time length = free.end - free.start;
      const ClockRange clock{start.clock, Clock{start.clock.minute + length}};
      const int here = std::min(room, length / shortest);
      result.times.push_back({person, start.day, clock, here});
      room -= here;
      open += length;
    }
    result.open += Minutes(std::min(open, shift.usable));
  }

  /// Talks of at least some length need that length each; a stretch holds so many of them. What is most
  /// lacking over all lengths has no place in any plan.
  static void find_shortage(StaffForecast& result, const std::vector<Time>& lengths,
                            const std::vector<OpenShift>& open) {
    for (std::size_t index = 0; index < lengths.size(); ++index) {
      int room = 0;
      for (const OpenShift& shift : open) {
        room += shift.room(lengths[index]);
      }
      const int lacking = static_cast<int>(lengths.size() - index) - room;
      if (lacking > result.short_by) {
        result.short_by = lacking;
        result.lacking = Minutes(lacking * lengths[index]);
      }
    }
  }

  /// Those who stand in for one another mostly share the room of their class, which holds one talk at a time.
  void find_room_shortage(StaffForecast& result, Need& need) {
    for (auto& [place, lengths] : need.lengths_in) {
      if (m_problem.places[place].capacity != 1) {
        continue;
      }
      OpenShift open{joined(need.times_in[place], m_busy_place[place]), 0};
      for (const Stretch& stretch : open.free) {
        open.usable += stretch.end - stretch.start;
      }
      const int before = result.short_by;
      std::sort(lengths.begin(), lengths.end());
      find_shortage(result, lengths, {open});
      if (result.short_by > before) {
        result.place = m_setting.rooms[place];
        result.talks_there = static_cast<int>(lengths.size());
      }
    }
  }

  const Setting& m_setting;
  const Problem& m_problem;
  std::map<int, std::vector<Stretch>> m_busy_place;
  std::map<PersonId, PersonId> m_team;  ///< somebody of the same team who comes before
  std::map<PersonId, std::vector<Stretch>> m_busy;
  std::map<PersonId, Need> m_needs;  ///< by the first of the team
};

}  // namespace

std::vector<StaffForecast> forecast(const Setting& setting) {
  return Forecast(setting).run();
}

}  // namespace gesprek::planner
