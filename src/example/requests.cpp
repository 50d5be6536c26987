#include "example/requests.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "example/days.hpp"
#include "example/homes.hpp"
#include "example/rounds.hpp"
#include "example/talk_requests.hpp"

namespace gesprek::example {
namespace {

using std::chrono::days;

constexpr int k_impossible = 250;  // permille of households and sessions
constexpr int k_wish = 250;        // permille of households and rounds
constexpr int k_other_mode = 40;   // permille of pupils in the round
constexpr int k_guest = 350;       // permille of pupils with extra support
constexpr int k_longer = 15;
constexpr int k_order = 60;  // permille of households with several children
constexpr Clock k_late{19 * 60 + 30};

/// A round of sessions with those whom it concerns.
struct Asking {
  const SchoolRound& round;
  const std::vector<int>& grades;
};

class Asked {
 public:
  Asked(const Roster& roster, Rng& rng) : m_roster(roster), m_homes(roster), m_rng(rng) {}

  void about_round(const Asking& asking);
  std::vector<Request> take() && {
    std::ranges::stable_sort(m_requests, {}, &Request::asked);
    return std::move(m_requests);
  }

 private:
  /// Some weeks before the first session, in September some days: before the invitations go out.
  DateTime draw_asked(Day first_session) {
    const bool early_in_year = first_session < date(2026, 10, 1);
    const int ahead = early_in_year ? m_rng.between(9, 15) : m_rng.between(23, 50);
    return {first_session - days{ahead}, {m_rng.between(7 * 60, 22 * 60)}};
  }
  bool concerned(const Pupil& pupil, const Asking& asking) const {
    return std::ranges::find(asking.grades, pupil.grade) != asking.grades.end() &&
           is_there(pupil, asking.round.sessions.back().day);
  }
  bool open_for(const Pupil& pupil, const Session& session) const;
  bool can_spare(const Pupil& pupil, const Session& session, const Asking& asking) const;
  void impossible(const HouseholdId& household, const std::vector<const Pupil*>& pupils,
                  const Asking& asking);
  void wish(const HouseholdId& household, const Asking& asking);
  void siblings(const HouseholdId& household, const std::vector<const Pupil*>& pupils, const Asking& asking);
  void about_pupil(const Pupil& pupil, const Asking& asking);
  Request& add(Request::Kind kind, const Asking& asking) {
    Request request;
    request.kind = kind;
    request.asked = draw_asked(asking.round.sessions.front().day);
    m_requests.push_back(std::move(request));
    return m_requests.back();
  }

  const Roster& m_roster;
  Homes m_homes;
  Rng& m_rng;
  std::vector<Request> m_requests;
  std::set<std::pair<HouseholdId, Day>> m_impossible;
};

/// A teacher of the pupil receives then, and nobody who should come has said to be unable.
bool Asked::open_for(const Pupil& pupil, const Session& session) const {
  const SchoolClass& group = *m_roster.school_class(pupil.class_id);
  const bool teacher = std::ranges::any_of(group.staff, [&](const PersonId& id) {
    return std::ranges::find(session.staff, id) != session.staff.end();
  });
  return teacher && is_there(pupil, session.day) &&
         std::ranges::none_of(m_homes.guardians_of.at(pupil.id), [&](const Guardian* guardian) {
           return m_impossible.contains({guardian->household, session.day});
         });
}

/// Without that session the pupil still has another, or two when the guardians come apart.
bool Asked::can_spare(const Pupil& pupil, const Session& session, const Asking& asking) const {
  const auto others = std::ranges::count_if(asking.round.sessions, [&](const Session& other) {
    return other.day != session.day && open_for(pupil, other);
  });
  const bool apart = std::ranges::any_of(m_homes.guardians_of.at(pupil.id), [](const Guardian* guardian) {
    return guardian->invite == Guardian::Invited::separate;
  });
  return others >= (apart ? 2 : 1);
}

void Asked::impossible(const HouseholdId& household, const std::vector<const Pupil*>& pupils,
                       const Asking& asking) {
  for (const Session& session : asking.round.sessions) {
    const bool spare =
        std::ranges::all_of(pupils, [&](const Pupil* pupil) { return can_spare(*pupil, session, asking); });
    if (!m_rng.chance(k_impossible) || !spare || m_impossible.contains({household, session.day})) {
      continue;
    }
    m_impossible.insert({household, session.day});
    Request& request = add(Request::Kind::impossible, asking);
    request.household = household;
    request.date = session.day;
  }
}

void Asked::wish(const HouseholdId& household, const Asking& asking) {
  const Session& session = m_rng.pick(asking.round.sessions);
  if (m_impossible.contains({household, session.day})) {
    return;
  }
  Request& request = add(Request::Kind::wish, asking);
  request.household = household;
  request.date = session.day;
  if (m_rng.chance(500)) {
    const bool evening = session.clock.end > k_late;
    request.from = evening ? k_late : session.clock.start;
    request.until = session.clock.end;
  }
  if (m_rng.chance(300)) {
    request.value = std::to_string(m_rng.between(1, 6));
  }
}

void Asked::siblings(const HouseholdId& household, const std::vector<const Pupil*>& pupils,
                     const Asking& asking) {
  const int choice = m_rng.uniform(3);
  Request& request = add(choice == 0   ? Request::Kind::together
                         : choice == 1 ? Request::Kind::order
                                       : Request::Kind::apart,
                         asking);
  request.moment = asking.round.moment;
  request.household = household;
  if (request.kind == Request::Kind::order) {
    for (const Pupil* pupil : pupils) {
      request.value += (request.value.empty() ? "" : " ") + pupil->id.text;
    }
  }
}

void Asked::about_pupil(const Pupil& pupil, const Asking& asking) {
  if (m_rng.chance(k_other_mode)) {
    Request& request = add(Request::Kind::mode, asking);
    request.moment = asking.round.moment;
    request.pupil = pupil.id;
    request.value = m_rng.chance(500) ? "video" : "phone";
  }
  if (pupil.support && m_rng.chance(k_guest)) {
    Request& request = add(Request::Kind::guest, asking);
    request.moment = asking.round.moment;
    request.pupil = pupil.id;
    request.person = PersonId("IB1");
  }
  if (m_rng.chance(k_longer)) {
    Request& request = add(Request::Kind::longer, asking);
    request.moment = asking.round.moment;
    request.pupil = pupil.id;
    request.minutes = Minutes{20};
  }
}

void Asked::about_round(const Asking& asking) {
  for (const auto& [household, all] : m_homes.pupils_of) {
    std::vector<const Pupil*> pupils;
    std::ranges::copy_if(all, std::back_inserter(pupils),
                         [&](const Pupil* pupil) { return concerned(*pupil, asking); });
    if (pupils.empty()) {
      continue;
    }
    impossible(household, pupils, asking);
    if (m_rng.chance(k_wish)) {
      wish(household, asking);
    }
    if (pupils.size() > 1 && m_rng.chance(k_order)) {
      siblings(household, pupils, asking);
    }
  }
  for (const Pupil& pupil : m_roster.pupils) {
    if (concerned(pupil, asking)) {
      about_pupil(pupil, asking);
    }
  }
}

}  // namespace

std::vector<Request> make_requests(std::string_view policy, const Roster& roster, const School& school,
                                   Rng& rng) {
  Rng round_rng = rng.fork(1);
  Rng talk_rng = rng.fork(2);
  Asked asked(roster, round_rng);
  for (const RoundTemplate& pattern : round_templates(policy)) {
    const SchoolRound* round = school.round(MomentId(std::string(pattern.moment)));
    if (round != nullptr && !round->sessions.empty()) {
      asked.about_round({*round, pattern.grades});
    }
  }
  std::vector<Request> requests = std::move(asked).take();
  add_talk_requests(policy, roster, requests, talk_rng);
  add_separate_talks(roster, requests, talk_rng);
  std::ranges::stable_sort(requests, {}, &Request::asked);
  return requests;
}

}  // namespace gesprek::example
