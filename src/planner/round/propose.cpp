// Sessions where the school opened none: those in which talks stand already, then on as few more days as give
// each teacher room, taken from the hours that staff can talk.
#include <algorithm>
#include <map>
#include <set>

#include "agenda/requests_about.hpp"
#include "planner/round/openings.hpp"

namespace gesprek::planner {
namespace {

/// What one talk still asks of its teachers.
struct Need {
  const RoundTalk* talk;
  int minutes;  ///< with a third more than it takes, so that families have a choice
};

struct Offer {
  Day day;
  ClockRange clock;
  std::vector<PersonId> staff;  ///< who work then and can
};

bool cannot(const PersonId& person, Day day, const ClockRange& clock, const BuildInput& input) {
  return std::any_of(input.requests.begin(), input.requests.end(), [&](const Request& request) {
    return request.kind == Request::Kind::impossible && request.person == person &&
           is_about(request, day, clock);
  });
}

class Proposer {
 public:
  Proposer(const std::vector<RoundTalk>& talks, const BuildInput& input) : m_input(input) {
    for (const RoundTalk& talk : talks) {
      const int minutes = talk.standing.stays ? 0 : static_cast<int>(talk.owed->minutes.count());
      for (const PersonId& teacher : talk.owed->teachers) {
        m_needs[teacher].push_back({&talk, minutes + (minutes + 2) / 3});
      }
    }
    collect_offers(talks);
  }

  std::vector<ProposedSession> run(const MomentId& moment) {
    std::vector<ProposedSession> proposed;
    while (true) {
      const auto standing = std::find_if(m_offers.begin(), m_offers.end(),
                                         [&](const Offer& offer) { return is_in_use(offer); });
      if (standing == m_offers.end()) {
        break;
      }
      proposed.push_back({moment, taken(*standing)});
      m_offers.erase(standing);
    }
    add_best(moment, proposed);
    m_too_late_as_well = true;
    add_best(moment, proposed);
    std::sort(proposed.begin(), proposed.end(), [](const ProposedSession& a, const ProposedSession& b) {
      return a.session.day != b.session.day ? a.session.day < b.session.day
                                            : a.session.clock < b.session.clock;
    });
    return proposed;
  }

 private:
  /// Those that serve most talks, the first day of equals first, until every talk has room or nothing serves.
  void add_best(const MomentId& moment, std::vector<ProposedSession>& proposed) {
    while (true) {
      const auto best =
          std::max_element(m_offers.begin(), m_offers.end(), [&](const Offer& a, const Offer& b) {
            const int left = gain(a);
            const int right = gain(b);
            return left != right ? left < right : b.day < a.day;
          });
      if (best == m_offers.end() || gain(*best) == 0) {
        break;
      }
      proposed.push_back({moment, taken(*best)});
      m_offers.erase(best);
    }
  }

  /// The session of an offer, for whom it serves or who has a talk in it.
  Session taken(const Offer& offer) {
    Session session;
    session.day = offer.day;
    session.clock = offer.clock;
    for (const PersonId& person : offer.staff) {
      if (serve(person, offer) > 0 || stands_in(person, offer)) {
        session.staff.push_back(person);
      }
    }
    return session;
  }

  /// True when the person has a talk in the plan within the offer.
  bool stands_in(const PersonId& person, const Offer& offer) const {
    const std::vector<Need>& needs = m_needs.at(person);
    return std::any_of(needs.begin(), needs.end(), [&](const Need& need) {
      const PlannedTalk* row = need.talk->standing.row;
      return row != nullptr && row->has_clock && row->start.day == offer.day &&
             offer.clock.start <= row->start.clock && end_of(*row) <= offer.clock.end &&
             std::find(row->staff.begin(), row->staff.end(), person) != row->staff.end();
    });
  }

  bool is_in_use(const Offer& offer) const {
    return std::any_of(offer.staff.begin(), offer.staff.end(),
                       [&](const PersonId& person) { return stands_in(person, offer); });
  }

  void collect_offers(const std::vector<RoundTalk>& talks) {
    std::set<Day> days;
    for (const RoundTalk& talk : talks) {
      if (talk.standing.row != nullptr && talk.standing.row->start.day >= m_input.as_of) {
        days.insert(talk.standing.row->start.day);
      }
      const Day from = std::max(talk.owed->window.first, earliest_day(*talk.owed, talk.standing, m_input));
      const Day until = talk.owed->catch_up ? std::max(talk.owed->window.last, talk.owed->catch_up->last)
                                            : talk.owed->window.last;
      for (Day day = from; day <= until; day += std::chrono::days{1}) {
        if (talk.owed->is_for(day) && m_input.calendar.is_school_day(day)) {
          days.insert(day);
        }
      }
    }
    for (const Day day : days) {
      for (const WeeklyHours& hours : m_input.school.staff_hours) {
        if (std::find(hours.weekdays.begin(), hours.weekdays.end(), Weekday(day)) == hours.weekdays.end()) {
          continue;
        }
        Offer offer{day, hours.clock, {}};
        for (const auto& [teacher, needs] : m_needs) {
          if (works_on(teacher, day, m_input.roster) && !cannot(teacher, day, hours.clock, m_input)) {
            offer.staff.push_back(teacher);
          }
        }
        if (!offer.staff.empty()) {
          m_offers.push_back(std::move(offer));
        }
      }
    }
  }

  bool serves(const Need& need, const Offer& offer) const {
    const OwedTalk& owed = *need.talk->owed;
    return need.minutes > 0 &&
           (owed.window.contains(offer.day) || (m_too_late_as_well && owed.is_for(offer.day))) &&
           earliest_day(owed, need.talk->standing, m_input) <= offer.day &&
           within_part(offer.clock, offer.day, owed.part, m_input.school);
  }

  static int minutes_of(const Offer& offer) { return offer.clock.end.minute - offer.clock.start.minute; }

  int gain(const Offer& offer) const {
    int all = 0;
    for (const PersonId& person : offer.staff) {
      int minutes = 0;
      for (const Need& need : m_needs.at(person)) {
        minutes += serves(need, offer) ? need.minutes : 0;
      }
      all += std::min(minutes, minutes_of(offer));
    }
    return all;
  }

  /// Takes from the person's needs what the session can hold, those with the least time left first.
  int serve(const PersonId& person, const Offer& offer) {
    std::vector<Need*> needs;
    for (Need& need : m_needs.at(person)) {
      if (serves(need, offer)) {
        needs.push_back(&need);
      }
    }
    std::stable_sort(needs.begin(), needs.end(), [](const Need* a, const Need* b) {
      return a->talk->owed->window.last < b->talk->owed->window.last;
    });
    const int room = minutes_of(offer);
    int left = room;
    for (Need* need : needs) {
      const int taken = std::min(left, need->minutes);
      need->minutes -= taken;
      left -= taken;
    }
    return room - left;
  }

  const BuildInput& m_input;
  std::map<PersonId, std::vector<Need>> m_needs;
  std::vector<Offer> m_offers;
  bool m_too_late_as_well = false;  ///< days after the window serve those who found no room in it
};

}  // namespace

std::vector<ProposedSession> propose_sessions(const std::vector<RoundTalk>& talks, const BuildInput& input) {
  std::map<std::size_t, std::vector<RoundTalk>> by_moment;
  for (const RoundTalk& talk : talks) {
    if (talk.owed != nullptr) {
      by_moment[talk.owed->moment_index].push_back(talk);
    }
  }
  std::vector<ProposedSession> proposed;
  for (const auto& [index, of_moment] : by_moment) {
    const std::vector<ProposedSession> more = Proposer(of_moment, input).run(input.policy.moments[index].id);
    proposed.insert(proposed.end(), more.begin(), more.end());
  }
  return proposed;
}

}  // namespace gesprek::planner
