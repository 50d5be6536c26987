// The rules that bear on some talks.
#include <algorithm>
#include <map>
#include <set>

#include "agenda/requests_about.hpp"
#include "planner/round/grounds.hpp"
#include "planner/round/openings.hpp"

namespace gesprek::planner {
namespace {

using Kind = Ground::Kind;

constexpr unsigned k_school_days = 0b0011111;

template <class Container, class Value>
bool contains(const Container& container, const Value& value) {
  return std::find(container.begin(), container.end(), value) != container.end();
}

class Rules {
 public:
  Rules(const BuildInput& input, const std::vector<TalkId>& talks) : m_input(input), m_named(talks) {
    for (const OwedTalk& owed : input.agenda.talks) {
      if (contains(talks, owed.id)) {
        m_talks.push_back(&owed);
        m_people.insert(owed.guardians.begin(), owed.guardians.end());
        m_people.insert(owed.teachers.begin(), owed.teachers.end());
        m_people.insert(owed.guests.begin(), owed.guests.end());
        if (const RoomId room = room_of(owed); !room.empty()) {
          m_rooms.insert(room);
        }
      }
    }
  }

  std::vector<Ground> find() {
    if (!m_talks.empty()) {
      add_of_school();
      add_of_talks();
      add_standing();
      add_of_people();
    }
    return std::move(m_found);
  }

 private:
  Ground& add(Kind kind, const OwedTalk& talk) {
    Ground& ground = m_found.emplace_back();
    ground.kind = kind;
    ground.talk = &talk;
    return ground;
  }

  RoomId room_of(const OwedTalk& owed) const {
    const Pupil* pupil = owed.mode == Mode::school ? m_input.roster.pupil(owed.pupil) : nullptr;
    const SchoolClass* its = pupil == nullptr ? nullptr : m_input.roster.school_class(pupil->class_id);
    return its == nullptr ? RoomId{} : its->room;
  }

  void add_of_school() {
    const PlanningSettings& planning = m_input.school.planning;
    const OwedTalk& any = *m_talks.front();
    if (planning.walking_gap.count() > 0) {
      add(Kind::walking_gap, any);
    }
    if (travel_around(m_input.school, Mode::home).count() > 0) {
      const auto visit = std::ranges::find(m_talks, Mode::home, &OwedTalk::mode);
      add(Kind::travel, visit != m_talks.end() ? **visit : any);
    }
    if (planning.longest_stretch) {
      add(Kind::longest_stretch, any);
    }
    if (planning.latest_end) {
      add(Kind::latest_end, any);
    }
    for (const RoomId& room : m_rooms) {
      add(Kind::room, any).room = room;
    }
    std::set<Day> days;
    for (const SchoolRound& round : m_input.school.rounds) {
      for (const Session& session : round.sessions) {
        if (session.day > m_input.as_of && !session.breaks.empty() && days.insert(session.day).second) {
          add(Kind::pause, any).day = session.day;
        }
      }
    }
  }

  /// One for all talks of a moment that it holds for.
  void add_for(Kind kind, const OwedTalk& owed, std::map<std::pair<Kind, MomentId>, std::size_t>& known) {
    const auto [place, is_new] = known.try_emplace({kind, owed.moment}, m_found.size());
    if (is_new) {
      add(kind, owed);
    }
    m_found[place->second].talks.push_back(owed.id);
  }

  void add_of_talks() {
    std::map<std::pair<Kind, MomentId>, std::size_t> known;
    for (const OwedTalk* owed : m_talks) {
      if (!owed->agreed && is_session_outside(*owed)) {
        add_for(Kind::window, *owed, known);
      }
      if (!owed->agreed && owed->invite_lead && earliest(*owed) > m_input.as_of + std::chrono::days{1}) {
        add_for(Kind::lead, *owed, known);
      }
      if (!owed->agreed && owed->part != Window::Part::any) {
        add_for(Kind::part_of_day, *owed, known);
      }
      if (owed->after) {
        add_for(Kind::after, *owed, known);
      }
      if (owed->teachers.size() > 1 && owed->duo != Duo::either) {
        add_for(owed->duo == Duo::both ? Kind::duo_both : Kind::duo_working, *owed, known);
      }
    }
    for (const OwedTalk* owed : m_talks) {
      if (owed->agreed) {
        add(Kind::agreed, *owed).talks = {owed->id};
        add_rows(Request::Kind::agreed, *owed);
      }
      if (const Minutes usual = usual_minutes(*owed); usual < owed->minutes && is_longer(*owed)) {
        Ground& ground = add(Kind::longer, *owed);
        ground.talks = {owed->id};
        ground.usual = usual;
        add_rows(Request::Kind::longer, *owed);
      }
    }
  }

  Day earliest(const OwedTalk& owed) const { return earliest_day(owed, standing_of(owed, m_input), m_input); }

  bool is_session_outside(const OwedTalk& owed) const {
    const SchoolRound* round = m_input.school.round(owed.moment);
    return round != nullptr && std::ranges::any_of(round->sessions, [&](const Session& session) {
             return session.day > m_input.as_of && !owed.is_for(session.day);
           });
  }

  /// The rows behind the last ground.
  void add_rows(Request::Kind kind, const OwedTalk& owed) {
    for (const Request& request : m_input.requests) {
      if (request.kind == kind && is_about(request, owed)) {
        m_found.back().rows.push_back(&request);
      }
    }
  }

  bool is_longer(const OwedTalk& owed) const {
    return std::ranges::any_of(m_input.requests, [&](const Request& request) {
      return request.kind == Request::Kind::longer && is_about(request, owed);
    });
  }

  /// The shortest talk of the same group of pupils: the others were not lengthened.
  Minutes usual_minutes(const OwedTalk& owed) const {
    Minutes least = owed.minutes;
    for (const OwedTalk& other : m_input.agenda.talks) {
      const bool alike = other.moment == owed.moment && other.audience_index == owed.audience_index;
      least = alike ? std::min(least, other.minutes) : least;
    }
    return least;
  }

  void add_standing() {
    for (const auto& [moment, plan] : m_input.plans) {
      const bool planned_now = contains(m_input.moments, moment);
      for (const PlannedTalk& row : plan.talks) {
        if (row.has_clock && row.start.day >= m_input.as_of && !contains(m_named, row.id) && is_near(row) &&
            (planned_now ? stays(row) : still_stands(row, m_input))) {
          add(Kind::standing, *m_talks.front()).row = &row;
        }
      }
    }
  }

  bool stays(const PlannedTalk& row) const {
    const OwedTalk* owed = m_input.agenda.talk(row.id);
    if (owed == nullptr) {
      return row.pinned || row.start.day <= m_input.as_of;
    }
    const Standing standing = standing_of(*owed, m_input);
    return standing.stays || standing.settled;
  }

  /// Somebody or some room of these talks takes part in it, or it is of one of their pupils.
  bool is_near(const PlannedTalk& row) const {
    const auto takes_part = [&](const PersonId& person) { return m_people.count(person) > 0; };
    return std::ranges::any_of(row.guardians, takes_part) || std::ranges::any_of(row.staff, takes_part) ||
           m_rooms.count(row.room) > 0 || std::ranges::any_of(m_talks, [&](const OwedTalk* owed) {
             return owed->pupil == row.pupil || contains(owed->pupils, row.pupil);
           });
  }

  bool works_some_days(const PersonId& person) const {
    const Staff* staff = m_input.roster.staff_member(person);
    return staff != nullptr && (staff->days.bits & k_school_days) != k_school_days;
  }

  bool is_named_in_sessions(const OwedTalk& owed, const PersonId& guest) const {
    const SchoolRound* round = m_input.school.round(owed.moment);
    return round != nullptr && std::ranges::any_of(round->sessions, [&](const Session& session) {
             return contains(session.staff, guest);
           });
  }

  void add_of_people() {
    std::set<PersonId> teachers;
    for (const OwedTalk* owed : m_talks) {
      for (const PersonId& teacher : owed->teachers) {
        if (teachers.insert(teacher).second && works_some_days(teacher)) {
          add(Kind::teacher_days, *owed).person = teacher;
        }
      }
    }
    std::set<PersonId> guests;
    for (const OwedTalk* owed : m_talks) {
      for (const PersonId& guest : owed->guests) {
        if (!guests.insert(guest).second) {
          continue;
        }
        Ground& there = add(Kind::guest, *owed);
        there.person = guest;
        for (const OwedTalk* other : m_talks) {
          if (contains(other->guests, guest)) {
            there.talks.push_back(other->id);
          }
        }
        if (is_named_in_sessions(*owed, guest) && teachers.count(guest) == 0) {
          add(Kind::guest_sessions, *owed).person = guest;
        }
        if (works_some_days(guest) && teachers.count(guest) == 0) {
          add(Kind::guest_days, *owed).person = guest;
        }
      }
    }
  }

  const BuildInput& m_input;
  const std::vector<TalkId>& m_named;
  std::vector<const OwedTalk*> m_talks;
  std::set<PersonId> m_people;
  std::set<RoomId> m_rooms;
  std::vector<Ground> m_found;
};

}  // namespace

std::vector<Ground> rules_about(const BuildInput& input, const std::vector<TalkId>& talks) {
  return Rules(input, talks).find();
}

}  // namespace gesprek::planner
