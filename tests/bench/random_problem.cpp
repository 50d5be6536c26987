#include "random_problem.hpp"

#include <algorithm>

#include "base/rng.hpp"

namespace gesprek::bench {
namespace {

using planner::Candidate;
using planner::k_day;
using planner::Link;
using planner::PlaceKind;
using planner::Problem;
using planner::Shift;
using planner::Talk;
using planner::Time;

constexpr Time k_evening = 18 * 60 + 30;
constexpr int k_teachers = 3;
constexpr std::size_t k_most_candidates = 5;

class Maker {
 public:
  explicit Maker(std::uint64_t seed) : m_rng(seed) {}

  Problem make() {
    m_problem.people = k_teachers;
    make_prices();
    make_places();
    make_shifts();
    m_problem.crews = {{0}, {1}, {2}, {0, 1}};
    const int talks = m_rng.chance(600) ? 3 : m_rng.chance(700) ? 4 : 5;
    while (static_cast<int>(m_problem.talks.size()) < talks) {
      make_household(talks - static_cast<int>(m_problem.talks.size()));
    }
    make_links();
    return std::move(m_problem);
  }

 private:
  void make_prices() {
    planner::Prices& prices = m_problem.prices;
    prices.session_used = m_rng.chance(300) ? 20 : 0;
    prices.run_limit = m_rng.between(1, 4);
    prices.free_break_after = m_rng.between(1, 4);
    prices.waiting = m_rng.between(0, 4);
    m_problem.walking_gap = m_rng.chance(300) ? 0 : 5;
    m_problem.longest_stretch = m_rng.chance(150) ? 40 : 0;
    m_step = m_rng.chance(300) ? 5 : 10;
  }

  /// One room a teacher, one for one talk, one for two, the phone, and a family's home.
  void make_places() {
    m_problem.places = {{},
                        {},
                        {},
                        {PlaceKind::room, 1, 0},
                        {PlaceKind::room, 2, 0},
                        {PlaceKind::remote, 0, 0},
                        {PlaceKind::visit, 0, 10}};
  }

  void make_shifts() {
    const int days = m_rng.between(1, 2);
    for (int teacher = 0; teacher < k_teachers; ++teacher) {
      for (int day = 0; day < days; ++day) {
        if (day > 0 && m_rng.chance(300)) {
          continue;
        }
        const Time start = day * k_day + k_evening + 10 * m_rng.between(0, 2);
        Shift shift{teacher, {start, start + 10 * m_rng.between(3, 7)}, {}, !m_rng.chance(100)};
        if (m_rng.chance(150)) {
          shift.breaks.push_back({start + 20, start + 30});
        }
        m_problem.shifts.push_back(shift);
      }
    }
  }

  void make_household(int most) {
    const int guardian = m_problem.people++;
    const int household = static_cast<int>(m_problem.households.size());
    m_problem.households.push_back({{}, m_rng.chance(150) ? 2 : 1});
    const int talks = std::min(most, m_rng.between(1, 3));
    for (int index = 0; index < talks; ++index) {
      Talk talk;
      talk.people = {guardian};
      if (m_rng.chance(100)) {
        talk.people.insert(talk.people.begin(), m_rng.uniform(k_teachers));  // a colleague as a guest
      }
      talk.household = household;
      talk.minutes = m_rng.chance(200) ? 15 : m_rng.chance(100) ? 20 : 10;
      talk.mandatory = m_rng.chance(700);
      make_candidates(talk);
      m_problem.households.back().talks.push_back(static_cast<int>(m_problem.talks.size()));
      m_problem.talks.push_back(std::move(talk));
    }
  }

  bool receives(int person, Time start, Time end) const {
    return std::any_of(m_problem.shifts.begin(), m_problem.shifts.end(), [&](const Shift& shift) {
      return shift.person == person && shift.time.start <= start && end <= shift.time.end &&
             std::none_of(shift.breaks.begin(), shift.breaks.end(), [&](const planner::Stretch& pause) {
               return start < pause.end && pause.start < end;
             });
    });
  }

  void add_candidate(Talk& talk, Time start, int crew, int place) {
    const std::vector<int>& staff = m_problem.crews[crew];
    const bool free = std::all_of(staff.begin(), staff.end(), [&](int person) {
      return receives(person, start, start + talk.minutes) &&
             std::find(talk.people.begin(), talk.people.end(), person) == talk.people.end();
    });
    if (free && m_rng.chance(600)) {
      talk.candidates.push_back({start, crew, place, m_rng.chance(500) ? 0 : m_rng.between(1, 7)});
    }
  }

  void make_candidates(Talk& talk) {
    const int teacher = m_rng.uniform(k_teachers);
    const bool either = m_rng.chance(150);
    const int crew = m_rng.chance(120) ? 3 : teacher;
    const int place = m_rng.chance(650) ? teacher : m_rng.between(3, 6);
    for (const Shift& shift : m_problem.shifts) {
      if (shift.person != teacher) {
        continue;
      }
      for (Time start = shift.time.start; start + talk.minutes <= shift.time.end; start += m_step) {
        add_candidate(talk, start, crew, place);
        if (either) {
          add_candidate(talk, start, (teacher + 1) % k_teachers, place);
        }
      }
    }
    m_rng.shuffle(talk.candidates);
    talk.candidates.resize(std::min(talk.candidates.size(), k_most_candidates));
    std::sort(talk.candidates.begin(), talk.candidates.end(), [](const Candidate& a, const Candidate& b) {
      return a.start != b.start ? a.start < b.start : a.crew < b.crew;
    });
    settle(talk);
  }

  void settle(Talk& talk) {
    const int count = static_cast<int>(talk.candidates.size());
    if (count == 0) {
      return;
    }
    if (m_rng.chance(80)) {
      talk.candidates = {talk.candidates[m_rng.uniform(count)]};
      talk.candidates.front().cost = 0;
      talk.fixed = 0;
      talk.earlier = 0;
      talk.planned = true;
      return;
    }
    int least = talk.candidates.front().cost;
    for (const Candidate& candidate : talk.candidates) {
      least = std::min(least, candidate.cost);
    }
    for (Candidate& candidate : talk.candidates) {
      candidate.cost -= least;
    }
    if (m_rng.chance(250)) {
      talk.planned = true;
      talk.told = m_rng.chance(500) ? 1 + m_rng.uniform(3) : 0;
      talk.earlier = m_rng.chance(800) ? m_rng.uniform(count) : planner::k_none;
      for (int index = 0; index < count; ++index) {
        if (m_rng.chance(150)) {
          talk.as_before.push_back(index);
        }
      }
    }
  }

  void make_links() {
    const int talks = static_cast<int>(m_problem.talks.size());
    while (m_rng.chance(250)) {
      const int first = m_rng.uniform(talks);
      const int second = m_rng.uniform(talks);
      const int kind = m_rng.uniform(4);
      if (first != second) {
        m_problem.links.push_back({kind == 0   ? Link::Kind::other_day
                                   : kind == 1 ? Link::Kind::apart
                                   : kind == 2 ? Link::Kind::before
                                               : Link::Kind::in_turn,
                                   first, second, 10});
      }
    }
  }

  Rng m_rng;
  Problem m_problem;
  Time m_step = 10;
};

}  // namespace

Problem random_problem(std::uint64_t seed) {
  return Maker(seed).make();
}

}  // namespace gesprek::bench
