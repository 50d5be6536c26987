#include "planner/round/talk_rules.hpp"

#include <algorithm>
#include <tuple>

#include "agenda/requests_about.hpp"
#include "agenda/staffing.hpp"
#include "planner/round/openings.hpp"

namespace gesprek::planner {
namespace {

/// A talk that should come soon costs so much for each day that it comes later, up to a limit.
constexpr int k_most_lateness = 60;
/// More than everything that a place within the period can cost the household and the teacher together.
constexpr int k_after_its_period = 200;

template <class Container, class Value>
bool contains(const Container& container, const Value& value) {
  return std::find(container.begin(), container.end(), value) != container.end();
}

bool overlap(const ClockRange& a, const ClockRange& b) {
  return a.start < b.end && b.start < a.end;
}

int quiet_cost(const QuietTime& quiet, Mode mode, Day day, const ClockRange& clock) {
  const bool that_day = quiet.weekdays.empty() || contains(quiet.weekdays, Weekday(day));
  const bool that_mode = quiet.mode.empty() || quiet.mode == word(mode);
  return that_day && that_mode && overlap(clock, quiet.clock) ? quiet.strength : 0;
}

}  // namespace

TalkRules::TalkRules(const OwedTalk& talk, const Standing& standing, const BuildInput& input)
    : m_talk(talk),
      m_input(input),
      m_earliest(earliest_day(talk, standing, input)),
      m_called_off(standing.called_off) {
  for (const Request& request : input.requests) {
    if (is_about(request, talk)) {
      if (request.kind == Request::Kind::impossible) {
        m_impossible.push_back(&request);
      } else if (request.kind == Request::Kind::wish) {
        m_wishes.push_back(&request);
      }
    }
  }
  for (const auto* times : {&input.policy.quiet, &input.school.quiet}) {
    for (const QuietTime& quiet : *times) {
      if (std::ranges::any_of(quiet.roles, [&](const RoleName& role) { return takes_part(role); })) {
        m_quiet.push_back(&quiet);
      }
    }
  }
  stand_between(talk, input);
}

/// The order of two talks of a pupil, where the other stands in the plan of a round that is not planned now.
void TalkRules::stand_between(const OwedTalk& talk, const BuildInput& input) {
  const auto row_of = [&](const OwedTalk* other) -> const PlannedTalk* {
    return other == nullptr || contains(input.moments, other->moment) ? nullptr
                                                                      : standing_of(*other, input).row;
  };
  if (const PlannedTalk* first = talk.after ? row_of(input.agenda.talk(*talk.after)) : nullptr) {
    m_after = first->start;
    m_after->clock.minute += static_cast<int>(first->minutes.count());
  }
  for (const OwedTalk& other : input.agenda.talks) {
    const PlannedTalk* next = other.after == talk.id ? row_of(&other) : nullptr;
    if (next != nullptr && (!m_before || next->start < *m_before)) {
      m_before = next->start;
    }
  }
}

bool TalkRules::names(const Request& request, const std::vector<PersonId>& crew) const {
  return request.person.empty() || contains(crew, request.person) ||
         contains(m_talk.guardians, request.person) || contains(m_talk.guests, request.person);
}

template <typename Met>
void TalkRules::hold(DateTime start, Minutes minutes, const std::vector<PersonId>& crew, Met met) const {
  const Day day = start.day;
  const ClockRange clock = clock_of(start, minutes);
  const bool agreed = m_talk.agreed && m_talk.agreed->day == day;
  const auto barred = [&](bool holds, Bar bar, const PersonId& who = {}) {
    return holds && met(Barred{bar, who});
  };
  if (!agreed && (barred(!m_talk.is_for(day), Bar::window) || barred(day < m_earliest, Bar::lead) ||
                  barred(!within_part(clock, day, m_talk.part, m_input.school), Bar::part_of_day))) {
    return;
  }
  if (barred(!m_input.calendar.is_school_day(day), Bar::closed)) {
    return;
  }
  if (barred(contains(m_called_off, start), Bar::called_off)) {
    return;
  }
  for (const Request* request : m_impossible) {
    if (barred(names(*request, crew) && is_about(*request, day, clock), Bar::impossible, request->person)) {
      return;
    }
  }
  for (const PersonId& guest : m_talk.guests) {
    if (barred(!agreed && !works_on(guest, day, m_input.roster), Bar::away, guest) ||
        barred(!agreed && !attends(guest, day, clock), Bar::not_attending, guest)) {
      return;
    }
  }
  const auto& latest_end = m_input.school.planning.latest_end;
  if (barred(latest_end && *latest_end < clock.end, Bar::too_late)) {
    return;
  }
  const DateTime end{day, clock.end};
  if (!barred(m_after && start < *m_after, Bar::after_other)) {
    barred(m_before && *m_before < end, Bar::before_other);
  }
}

std::optional<Barred> TalkRules::why_not(DateTime start, Minutes minutes,
                                         const std::vector<PersonId>& crew) const {
  std::optional<Barred> first;
  hold(start, minutes, crew, [&](const Barred& barred) {
    first = barred;
    return true;
  });
  return first;
}

std::vector<Barred> TalkRules::bars(DateTime start, Minutes minutes,
                                    const std::vector<PersonId>& crew) const {
  std::vector<Barred> all;
  hold(start, minutes, crew, [&](const Barred& barred) {
    all.push_back(barred);
    return false;
  });
  return all;
}

bool TalkRules::takes_part(const RoleName& role) const {
  switch (role.role) {
    case Role::guardians:
      return !m_talk.guardians.empty();
    case Role::pupil:
      return m_talk.pupil_attends;
    case Role::teacher:
      return true;
    default:
      return std::ranges::any_of(m_talk.participants, [&](const Participant& one) {
        const Staff* staff = m_input.roster.staff_member(one.person);
        return one.role != Role::guardians && staff != nullptr && owed::has_role(*staff, role);
      });
  }
}

/// Whom the school names in a session of the round comes to those sessions and to no others.
bool TalkRules::attends(const PersonId& guest, Day day, const ClockRange& clock) const {
  const SchoolRound* round = m_input.school.round(m_talk.moment);
  if (round == nullptr) {
    return true;
  }
  const auto is_named = [&](const Session& session) { return contains(session.staff, guest); };
  return std::ranges::none_of(round->sessions, is_named) ||
         std::ranges::any_of(round->sessions, [&](const Session& session) {
           return is_named(session) && session.day == day && session.clock.start <= clock.start &&
                  clock.end <= session.clock.end;
         });
}

int TalkRules::cost(DateTime start, Minutes minutes, const std::vector<PersonId>& crew) const {
  if (m_talk.agreed && m_talk.agreed->day == start.day) {
    return 0;
  }
  const ClockRange clock = clock_of(start, minutes);
  int cost = 0;
  for (const Request* wish : m_wishes) {
    if (names(*wish, crew) && !is_met(*wish, start, minutes)) {
      cost += strength_of(*wish);
    }
  }
  for (const QuietTime* quiet : m_quiet) {
    cost += quiet_cost(*quiet, m_talk.mode, start.day, clock);
  }
  const bool late = !m_talk.window.contains(start.day);
  if (m_talk.soonest || late) {
    const Day since =
        std::max(m_earliest, late ? m_talk.catch_up.value_or(m_talk.window).first : m_talk.window.first);
    cost += std::clamp(static_cast<int>((start.day - since).count()), 0, k_most_lateness) +
            (late && m_talk.catch_up ? k_after_its_period : 0);
  }
  return cost;
}

void finish_candidates(Talk& talk) {
  std::vector<Candidate>& candidates = talk.candidates;
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return std::tie(a.start, a.crew, a.place) < std::tie(b.start, b.crew, b.place);
  });
  const auto cheaper = [](const Candidate& a, const Candidate& b) { return a.cost < b.cost; };
  const auto cheapest = std::min_element(candidates.begin(), candidates.end(), cheaper);
  const int least = cheapest == candidates.end() ? 0 : cheapest->cost;
  for (Candidate& candidate : candidates) {
    candidate.cost -= least;
  }
}

}  // namespace gesprek::planner
