#include "planner/verify.hpp"

#include <algorithm>
#include <iterator>

namespace gesprek::planner {
namespace {

/// A placed talk.
struct Placed {
  int talk;
  Time start;
  Time end;
  const Candidate* how;
};

bool by_start(const Placed& a, const Placed& b) {
  return a.start != b.start ? a.start < b.start : a.talk < b.talk;
}

bool contains(const std::vector<int>& people, int person) {
  return std::find(people.begin(), people.end(), person) != people.end();
}

class Checker {
 public:
  Checker(const Problem& problem, const Assignment& assignment) : m_problem(problem) {
    for (int talk = 0; talk < static_cast<int>(problem.talks.size()); ++talk) {
      place(talk, assignment[talk]);
    }
    std::sort(m_placed.begin(), m_placed.end(), by_start);
  }

  Verdict run(const Assignment& assignment) {
    check_people();
    check_places();
    check_shifts();
    check_links();
    add_levels(assignment);
    return std::move(m_verdict);
  }

  std::vector<Placed> of_household(int household) const {
    return selected([&](const Placed& placed) {
      return m_problem.talks[placed.talk].household == household &&
             m_problem.places[placed.how->place].kind == PlaceKind::room;
    });
  }

  std::vector<Placed> of_shift(const Shift& shift) const {
    return selected([&](const Placed& placed) {
      return contains(m_problem.crews[placed.how->crew], shift.person) && shift.time.start <= placed.start &&
             placed.end <= shift.time.end;
    });
  }

  CostTerms household_terms(int household) const {
    CostTerms terms;
    const std::vector<Placed> talks = of_household(household);
    for (std::size_t i = 1; i < talks.size(); ++i) {
      const Placed& a = talks[i - 1];
      const Placed& b = talks[i];
      if (day_of(a.start) != day_of(b.start)) {
        terms.trips += m_problem.prices.second_trip;
      } else {
        const Time waited = std::max(0, b.start - a.end - walk(a, b));
        terms.waiting += Cost{m_problem.prices.waiting} * m_problem.households[household].waiting_factor *
                         (waited / k_ten);
      }
    }
    return terms;
  }

  CostTerms shift_terms(const Shift& shift) const {
    CostTerms terms;
    const std::vector<Placed> talks = of_shift(shift);
    if (!shift.counted || talks.empty()) {
      return terms;
    }
    const Prices& prices = m_problem.prices;
    terms.sessions = prices.session_used;
    int run = 1;
    for (std::size_t i = 1; i < talks.size(); ++i) {
      const Time pause = talks[i].start - talks[i - 1].end;
      if (pause >= k_ten) {
        const Time unused =
            pause - walk(talks[i - 1], talks[i]) - scheduled(shift, talks[i - 1].end, talks[i].start);
        const Time tens = std::max(0, unused) / k_ten - (run >= prices.free_break_after ? 1 : 0);
        terms.holes += Cost{prices.hole} * std::max(0, tens);
        run = 1;
      } else if (++run > prices.run_limit) {
        terms.long_runs += prices.long_run;
      }
    }
    return terms;
  }

 private:
  void place(int talk, int candidate) {
    const Talk& facts = m_problem.talks[talk];
    if (facts.fixed != k_none && candidate != facts.fixed) {
      violate(Violation::Kind::fixed_left, talk);
    }
    if (candidate == k_none) {
      return;
    }
    if (candidate < 0 || candidate >= static_cast<int>(facts.candidates.size())) {
      violate(Violation::Kind::no_such_candidate, talk);
      return;
    }
    const Candidate& how = facts.candidates[candidate];
    m_placed.push_back({talk, how.start, how.start + facts.minutes, &how});
  }

  template <class Condition>
  std::vector<Placed> selected(Condition condition) const {
    std::vector<Placed> result;
    std::copy_if(m_placed.begin(), m_placed.end(), std::back_inserter(result), condition);
    return result;
  }

  /// Minutes that a person needs from one talk to the next.
  Time walk(const Placed& a, const Placed& b) const {
    if (a.how->place == b.how->place) {
      return 0;
    }
    const Place& from = m_problem.places[a.how->place];
    const Place& to = m_problem.places[b.how->place];
    const Time travel =
        (from.kind == PlaceKind::visit ? from.travel : 0) + (to.kind == PlaceKind::visit ? to.travel : 0);
    const bool both_rooms = from.kind == PlaceKind::room && to.kind == PlaceKind::room;
    return both_rooms ? m_problem.walking_gap : travel;
  }

  static Time scheduled(const Shift& shift, Time from, Time until) {
    Time minutes = 0;
    for (const Stretch& pause : shift.breaks) {
      minutes += std::max(0, std::min(until, pause.end) - std::max(from, pause.start));
    }
    return minutes;
  }

  bool fixed(const Placed& placed) const { return m_problem.talks[placed.talk].fixed != k_none; }

  void violate(Violation::Kind kind, int talk, int other = k_none) {
    m_verdict.violations.push_back({kind, talk, other});
  }

  void judge(Violation::Kind kind, const Placed& a, const Placed& b) {
    (fixed(a) && fixed(b) ? m_verdict.clashes : m_verdict.violations).push_back({kind, a.talk, b.talk});
  }

  bool share_person(const Placed& a, const Placed& b) const {
    const auto takes_part = [&](int person, const Placed& placed) {
      return contains(m_problem.talks[placed.talk].people, person) ||
             contains(m_problem.crews[placed.how->crew], person);
    };
    const auto meets = [&](int person) { return takes_part(person, b); };
    const std::vector<int>& people = m_problem.talks[a.talk].people;
    const std::vector<int>& crew = m_problem.crews[a.how->crew];
    return std::any_of(people.begin(), people.end(), meets) || std::any_of(crew.begin(), crew.end(), meets);
  }

  void check_people() {
    for (std::size_t i = 0; i < m_placed.size(); ++i) {
      for (std::size_t j = i + 1; j < m_placed.size(); ++j) {
        const Placed& a = m_placed[i];
        const Placed& b = m_placed[j];
        if (b.start - a.start >= k_day) {
          break;
        }
        if (a.end + walk(a, b) > b.start && share_person(a, b)) {
          judge(Violation::Kind::two_places, a, b);
        }
      }
    }
  }

  void check_places() {
    for (const Placed& placed : m_placed) {
      const int capacity = m_problem.places[placed.how->place].capacity;
      std::vector<Placed> inside = selected([&](const Placed& other) {
        return other.how->place == placed.how->place && other.start <= placed.start &&
               placed.start < other.end;
      });
      if (capacity > 0 && static_cast<int>(inside.size()) > capacity) {
        const bool by_hand =
            std::all_of(inside.begin(), inside.end(), [&](const Placed& p) { return fixed(p); });
        const auto other = std::find_if(inside.begin(), inside.end(),
                                        [&](const Placed& p) { return p.talk != placed.talk; });
        const Violation found{Violation::Kind::room_full, placed.talk, by_hand ? other->talk : k_none};
        (by_hand ? m_verdict.clashes : m_verdict.violations).push_back(found);
      }
    }
  }

  bool receives(int person, const Placed& placed) const {
    return std::any_of(m_problem.shifts.begin(), m_problem.shifts.end(), [&](const Shift& shift) {
      return shift.person == person && shift.time.start <= placed.start && placed.end <= shift.time.end &&
             scheduled(shift, placed.start, placed.end) == 0;
    });
  }

  void check_shifts() {
    for (const Placed& placed : m_placed) {
      const std::vector<int>& crew = m_problem.crews[placed.how->crew];
      if (!fixed(placed) &&
          !std::all_of(crew.begin(), crew.end(), [&](int p) { return receives(p, placed); })) {
        violate(Violation::Kind::no_shift, placed.talk);
      }
    }
    for (const Shift& shift : m_problem.shifts) {
      const std::vector<Placed> talks = of_shift(shift);
      if (m_problem.longest_stretch > 0 && !talks.empty() &&
          talks.back().end - talks.front().start > m_problem.longest_stretch) {
        judge(Violation::Kind::stretch_too_long, talks.front(), talks.back());
      }
    }
  }

  void check_links() {
    for (const Link& link : m_problem.links) {
      const Placed* first = find(link.first);
      const Placed* second = find(link.second);
      if (first != nullptr && second != nullptr && broken(link, *first, *second)) {
        judge(Violation::Kind::link_broken, *first, *second);
      }
    }
  }

  const Placed* find(int talk) const {
    const auto found =
        std::find_if(m_placed.begin(), m_placed.end(), [&](const Placed& p) { return p.talk == talk; });
    return found == m_placed.end() ? nullptr : &*found;
  }

  static bool broken(const Link& link, const Placed& a, const Placed& b) {
    switch (link.kind) {
      case Link::Kind::other_day:
        return day_of(a.start) == day_of(b.start);
      case Link::Kind::apart:
        return a.start < b.end + link.minutes && b.start < a.end + link.minutes;
      case Link::Kind::before:
        return b.start < a.end;
      case Link::Kind::in_turn:
        return b.start < a.end && day_of(a.start) == day_of(b.start);
    }
    return true;
  }

  void add_levels(const Assignment& assignment) {
    Levels& levels = m_verdict.levels;
    for (std::size_t talk = 0; talk < m_problem.talks.size(); ++talk) {
      const Talk& facts = m_problem.talks[talk];
      if (assignment[talk] == k_none) {
        ++levels[facts.mandatory ? mandatory_unplaced : others_unplaced];
      }
      const int where = assignment[talk];
      const bool left = facts.planned && (facts.earlier == k_none || where != facts.earlier);
      const std::vector<int>& same = facts.as_before;
      levels[told] += left ? facts.told : 0;
      if (same.empty() ? left && facts.told == 0 : std::find(same.begin(), same.end(), where) == same.end()) {
        ++levels[moved];
      }
    }
    CostTerms& terms = m_verdict.terms;
    for (const Placed& placed : m_placed) {
      terms.wishes += placed.how->cost;
    }
    for (std::size_t household = 0; household < m_problem.households.size(); ++household) {
      const CostTerms part = household_terms(static_cast<int>(household));
      terms.waiting += part.waiting;
      terms.trips += part.trips;
    }
    for (const Shift& shift : m_problem.shifts) {
      const CostTerms part = shift_terms(shift);
      terms.holes += part.holes;
      terms.long_runs += part.long_runs;
      terms.sessions += part.sessions;
    }
    levels[weighted_sum] = terms.total();
  }

  const Problem& m_problem;
  std::vector<Placed> m_placed;  ///< by start
  Verdict m_verdict;
};

}  // namespace

Verdict verify(const Problem& problem, const Assignment& assignment) {
  return Checker(problem, assignment).run(assignment);
}

std::vector<CostTerms> household_terms(const Problem& problem, const Assignment& assignment) {
  const Checker checker(problem, assignment);
  std::vector<CostTerms> all;
  for (std::size_t household = 0; household < problem.households.size(); ++household) {
    all.push_back(checker.household_terms(static_cast<int>(household)));
    for (const int talk : problem.households[household].talks) {
      if (assignment[talk] != k_none) {
        all.back().wishes += problem.talks[talk].candidates[assignment[talk]].cost;
      }
    }
  }
  return all;
}

std::vector<CostTerms> shift_terms(const Problem& problem, const Assignment& assignment) {
  const Checker checker(problem, assignment);
  std::vector<CostTerms> all;
  for (const Shift& shift : problem.shifts) {
    all.push_back(checker.shift_terms(shift));
  }
  return all;
}

}  // namespace gesprek::planner
