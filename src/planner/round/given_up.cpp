#include <algorithm>
#include <set>

#include "planner/round/grounds.hpp"

namespace gesprek::planner {
namespace {

/// Talks at a time in a room that sets no limit.
constexpr int k_any_number = 1000;
constexpr unsigned k_every_day = 0b1111111;

/// The copy in which something is made otherwise.
template <class Whole>
Whole& own(std::optional<Whole>& copy, const Whole& original) {
  if (!copy) {
    copy = original;
  }
  return *copy;
}

void hold_without(const Ground& ground, const DayRange& year, OwedTalk& owed) {
  switch (ground.kind) {
    case Ground::Kind::agreed:
      owed.window = owed.agreed ? owed.agreed->instead_of : owed.window;
      owed.agreed.reset();
      break;
    case Ground::Kind::longer:
      owed.minutes = ground.usual;
      break;
    case Ground::Kind::guest:
      std::erase(owed.guests, ground.person);
      break;
    case Ground::Kind::duo_both:
    case Ground::Kind::duo_working:
      owed.duo = Duo::either;
      break;
    case Ground::Kind::lead:
      owed.invite_lead.reset();
      break;
    case Ground::Kind::window:
      owed.window = year;
      break;
    case Ground::Kind::part_of_day:
      owed.part = Window::Part::any;
      break;
    case Ground::Kind::after:
      owed.after.reset();
      break;
    default:
      break;
  }
}

void open_to(const PersonId& guest, School& school) {
  for (SchoolRound& round : school.rounds) {
    std::erase_if(round.sessions, [&](Session& session) {
      return std::erase(session.staff, guest) > 0 && session.staff.empty();  // else it would be everybody's
    });
  }
}

void open_room(const RoomId& id, School& school) {
  const auto known = std::ranges::find(school.rooms, id, &Room::id);
  if (known != school.rooms.end()) {
    known->talks = k_any_number;
  } else {
    Room room;
    room.id = id;
    room.talks = k_any_number;
    school.rooms.push_back(room);
  }
}

void receive_on(Day day, School& school) {
  for (SchoolRound& round : school.rounds) {
    for (Session& session : round.sessions) {
      if (session.day == day) {
        session.breaks.clear();
      }
    }
  }
}

}  // namespace

GivenUp::GivenUp(const BuildInput& input, const std::vector<Ground>& grounds) : m_input(input) {
  std::set<const Request*> rows;
  for (const Ground& ground : grounds) {
    if (is_wish(ground)) {
      rows.insert(ground.rows.begin(), ground.rows.end());
    }
    lift(ground);
  }
  for (const Request& request : input.requests) {
    if (rows.count(&request) == 0) {
      m_requests.push_back(request);
    }
  }
}

void GivenUp::lift(const Ground& ground) {
  switch (ground.kind) {
    case Ground::Kind::impossible:
    case Ground::Kind::apart:
    case Ground::Kind::order:
      return;  // the rows are left out
    case Ground::Kind::other_day:
    case Ground::Kind::not_adjacent:
      for (OwedTalk& owed : own(m_agenda, m_input.agenda).talks) {
        if (owed.pupil == ground.talk->pupil && owed.moment == ground.talk->moment) {
          owed.apart = Apart::separate;
        }
      }
      return;
    case Ground::Kind::guest_days:
    case Ground::Kind::teacher_days:
      for (Staff& staff : own(m_roster, m_input.roster).staff) {
        staff.days.bits = staff.id == ground.person ? k_every_day : staff.days.bits;
      }
      return;
    case Ground::Kind::guest_sessions:
      open_to(ground.person, own(m_school, m_input.school));
      return;
    case Ground::Kind::walking_gap:
      own(m_school, m_input.school).planning.walking_gap = Minutes{0};
      return;
    case Ground::Kind::travel:
      own(m_school, m_input.school).planning.travel["home"] = Minutes{0};
      return;
    case Ground::Kind::longest_stretch:
      own(m_school, m_input.school).planning.longest_stretch.reset();
      return;
    case Ground::Kind::latest_end:
      own(m_school, m_input.school).planning.latest_end.reset();
      return;
    case Ground::Kind::room:
      open_room(ground.room, own(m_school, m_input.school));
      return;
    case Ground::Kind::pause:
      receive_on(ground.day, own(m_school, m_input.school));
      return;
    case Ground::Kind::standing:
      clear_away(*ground.row);
      return;
    default:
      for (OwedTalk& owed : own(m_agenda, m_input.agenda).talks) {
        if (std::find(ground.talks.begin(), ground.talks.end(), owed.id) != ground.talks.end()) {
          hold_without(ground, m_input.calendar.year(), owed);
        }
      }
      return;
  }
}

void GivenUp::clear_away(const PlannedTalk& row) {
  for (auto& [moment, plan] : own(m_plans, m_input.plans)) {
    std::erase_if(plan.talks, [&](const PlannedTalk& each) { return each.id == row.id; });
  }
}

BuildInput GivenUp::input() const {
  return {m_input.policy,
          m_school ? *m_school : m_input.school,
          m_input.calendar,
          m_roster ? *m_roster : m_input.roster,
          m_agenda ? *m_agenda : m_input.agenda,
          m_requests,
          m_plans ? *m_plans : m_input.plans,
          m_input.log,
          m_input.as_of,
          m_input.moments,
          m_input.fresh,
          m_input.by_hand,
          m_input.told_else};
}

}  // namespace gesprek::planner
