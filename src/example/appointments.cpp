#include "example/appointments.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "example/class_hours.hpp"
#include "example/days.hpp"

namespace gesprek::example {
namespace {

using std::chrono::days;

constexpr int k_agreed_within = 12;  // days after the first possible one on which a talk by agreement is held
constexpr int k_round_invited_least = 3;  // days before the last day in time
constexpr int k_round_invited_most = 8;
constexpr Length k_usual_lead{1, Unit::weeks};  // where the policy names none

int minutes_of(const Session& session) {
  int minutes = session.clock.end.minute - session.clock.start.minute;
  for (const ClockRange& pause : session.breaks) {
    minutes -= pause.end.minute - pause.start.minute;
  }
  return minutes;
}

class Placement {
 public:
  Placement(const World& world, Rng& rng) : m_world(world), m_rng(rng) {
    for (const Request& request : world.requests) {
      if (request.kind == Request::Kind::impossible && request.date) {
        m_impossible.insert({request.household, *request.date});
      }
    }
  }

  std::optional<Appointment> place(std::size_t index) {
    const OwedTalk& talk = m_world.agenda.talks[index];
    std::optional<Day> held;
    const SchoolRound* round = m_world.school.round(talk.moment);
    const SchoolClass* group = class_of(m_world, talk.pupil);
    if (talk.guardians.empty() && group != nullptr) {
      held = in_class_hours(talk, *group);
    } else if (round != nullptr && !round->sessions.empty()) {
      held = in_sessions(talk, *round);
    }
    if (!held) {
      held = on_a_school_day(talk);
    }
    if (!held) {
      return std::nullopt;
    }
    remember(talk, *held);
    const auto opened = sign_up_opened(talk, round);
    const auto invited = opened ? opened : invitation_day(talk, *held, round);
    return Appointment{index, *held, invited, opened.has_value(), teachers(talk, *held)};
  }

 private:
  std::optional<Day> in_sessions(const OwedTalk& talk, const SchoolRound& round);
  std::optional<Day> in_class_hours(const OwedTalk& talk, const SchoolClass& group);
  std::optional<Day> on_a_school_day(const OwedTalk& talk);
  bool families_can(const OwedTalk& talk, Day day) const;
  const PersonId* receiving(const OwedTalk& talk, const Session& session) const;
  std::vector<PersonId> teachers(const OwedTalk& talk, Day day) const;
  std::optional<Day> invitation_day(const OwedTalk& talk, Day held, const SchoolRound* round);
  std::optional<Day> sign_up_opened(const OwedTalk& talk, const SchoolRound* round) const;
  void remember(const OwedTalk& talk, Day held);
  bool there(const OwedTalk& talk, Day day) const {
    return talk.window.contains(day) && m_world.calendar.is_school_day(day);
  }

  const World& m_world;
  Rng& m_rng;
  std::set<std::pair<HouseholdId, Day>> m_impossible;
  std::set<std::pair<HouseholdId, Day>> m_comes;   ///< a household has a talk on that day
  std::map<std::pair<PersonId, Day>, int> m_used;  ///< minutes of a teacher
  std::map<std::pair<PupilId, MomentId>, Day> m_other_talk;
  std::map<std::pair<ClassId, MomentId>, std::size_t> m_turn;  ///< pupil talks so far
  std::map<std::pair<ClassId, MomentId>, int> m_notice;        ///< how early a class sends its invitations
};

bool Placement::families_can(const OwedTalk& talk, Day day) const {
  return std::ranges::none_of(talk.invitations, [&](const Invitation& invitation) {
    return m_impossible.contains({invitation.household, day});
  });
}

/// The class's teacher with most time left in the session, or null when none has enough.
const PersonId* Placement::receiving(const OwedTalk& talk, const Session& session) const {
  const PersonId* best = nullptr;
  int least = minutes_of(session) - static_cast<int>(talk.minutes.count());
  for (const PersonId& teacher : talk.teachers) {
    const auto used = m_used.find({teacher, session.day});
    const int minutes = used != m_used.end() ? used->second : 0;
    if (minutes <= least && std::ranges::find(session.staff, teacher) != session.staff.end()) {
      best = &teacher;
      least = minutes - 1;
    }
  }
  return best;
}

/// The first of the sessions that suits, rather one on which the household comes anyway.
std::optional<Day> Placement::in_sessions(const OwedTalk& talk, const SchoolRound& round) {
  const auto other = m_other_talk.find({talk.pupil, talk.moment});
  const Session* found = nullptr;
  for (const Session& session : round.sessions) {
    const bool apart =
        talk.apart == Apart::other_day && other != m_other_talk.end() && other->second == session.day;
    if (!there(talk, session.day) || apart || !families_can(talk, session.day) ||
        receiving(talk, session) == nullptr) {
      continue;
    }
    const bool comes_anyway = m_comes.contains({talk.household, session.day});
    if (found == nullptr || comes_anyway) {
      found = &session;
    }
    if (comes_anyway || m_rng.chance(450)) {
      break;
    }
  }
  if (found == nullptr) {
    return std::nullopt;
  }
  m_used[{*receiving(talk, *found), found->day}] += static_cast<int>(talk.minutes.count());
  return found->day;
}

/// One after the other in the hours that the class states.
std::optional<Day> Placement::in_class_hours(const OwedTalk& talk, const SchoolClass& group) {
  std::vector<Day> slots;
  for (Day day = talk.window.first; day <= talk.window.last; day += days{1}) {
    const int minutes = there(talk, day) ? class_minutes(group, Weekday{day}) : 0;
    slots.insert(slots.end(), static_cast<std::size_t>(minutes / static_cast<int>(talk.minutes.count())),
                 day);
  }
  if (slots.empty()) {
    return std::nullopt;
  }
  return slots[m_turn[{group.id, talk.moment}]++ % slots.size()];
}

/// A day that somebody proposed: soon for a talk that was asked for, any day of the window otherwise. Rather
/// one that suits the family and on which a teacher works.
std::optional<Day> Placement::on_a_school_day(const OwedTalk& talk) {
  const Day last =
      talk.soonest ? std::min(talk.window.last, talk.window.first + days{k_agreed_within}) : talk.window.last;
  std::vector<Day> possible;
  std::vector<Day> fitting;
  for (Day day = talk.window.first; day <= last; day += days{1}) {
    if (!there(talk, day)) {
      continue;
    }
    possible.push_back(day);
    const bool teacher = std::ranges::any_of(
        talk.teachers, [&](const PersonId& id) { return at_work(*m_world.roster.staff_member(id), day); });
    if (teacher && families_can(talk, day)) {
      fitting.push_back(day);
    }
  }
  const std::vector<Day>& days_to_choose = fitting.empty() ? possible : fitting;
  if (days_to_choose.empty()) {
    return std::nullopt;
  }
  return m_rng.pick(days_to_choose);
}

void Placement::remember(const OwedTalk& talk, Day held) {
  for (const Invitation& invitation : talk.invitations) {
    m_comes.insert({invitation.household, held});
  }
  m_other_talk.insert_or_assign({talk.pupil, talk.moment}, held);
}

/// Both where both must come; else one who is at work that day, or who is at least employed.
std::vector<PersonId> Placement::teachers(const OwedTalk& talk, Day day) const {
  if (talk.duo == Duo::both) {
    return talk.teachers;
  }
  const auto found = std::ranges::find_if(
      talk.teachers, [&](const PersonId& id) { return at_work(*m_world.roster.staff_member(id), day); });
  if (found != talk.teachers.end()) {
    return {*found};
  }
  return talk.teachers.empty() ? std::vector<PersonId>{} : std::vector{talk.teachers.front()};
}

/// The day on which sign-up opened, for a pupil who was at the school then.
std::optional<Day> Placement::sign_up_opened(const OwedTalk& talk, const SchoolRound* round) const {
  if (round == nullptr || !round->signup_opens) {
    return std::nullopt;
  }
  const auto first = first_day(*m_world.roster.pupil(talk.pupil), m_world.calendar);
  return first && *first <= *round->signup_opens ? round->signup_opens : std::nullopt;
}

/// A class invites everybody at once, some days before the first evening's lead time; who has a day apart is
/// invited for that.
std::optional<Day> Placement::invitation_day(const OwedTalk& talk, Day held, const SchoolRound* round) {
  if (!talk.invite_needed || talk.by_agreement) {
    return std::nullopt;
  }
  const Length lead = talk.invite_lead.value_or(k_usual_lead);
  const Day last = shift(held, lead, -1, m_world.calendar);
  const Pupil* pupil = m_world.roster.pupil(talk.pupil);
  const auto [notice, fresh] = m_notice.try_emplace({pupil->class_id, talk.moment}, 0);
  if (fresh) {
    notice->second = m_rng.between(k_round_invited_least, k_round_invited_most);
  }
  if (round == nullptr || round->sessions.empty()) {
    return weekday_on_or_before(last - days{m_rng.between(0, k_round_invited_least)});
  }
  const Day first = shift(round->sessions.front().day, lead, -1, m_world.calendar);
  return weekday_on_or_before(std::min(last, first - days{notice->second}));
}

}  // namespace

std::vector<Appointment> make_appointments(const World& world, Rng& rng) {
  Placement placement(world, rng);
  std::vector<Appointment> appointments;
  for (std::size_t i = 0; i < world.agenda.talks.size(); ++i) {
    const OwedTalk& talk = world.agenda.talks[i];
    if (talk.becomes_due && talk.dated && talk.missing.empty()) {
      if (auto appointment = placement.place(i)) {
        appointments.push_back(*std::move(appointment));
      }
    }
  }
  return appointments;
}

}  // namespace gesprek::example
