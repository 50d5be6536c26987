#include "random_school.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

#include "base/rng.hpp"

namespace gesprek::bench {
namespace {

using planner::Candidate;
using planner::k_day;
using planner::Problem;
using planner::Talk;
using planner::Time;

constexpr Time k_evening = 18 * 60 + 30;

struct SchoolClass {
  int grade = 0;
  int size = 0;
  int pupils = 0;
  std::vector<std::vector<int>> crews;  ///< crews that receive, by session; empty: none
  int place = 0;
  int cells = 0;  ///< ten-minute cells of each of its sessions
};

/// What a household can and would like, by session.
struct Wishes {
  std::vector<char> impossible;
  std::vector<int> session_cost;
  int early = 0;  ///< cost of a talk in the second half of the evening
  int late = 0;   ///< cost of a talk in the first half
};

class Maker {
 public:
  explicit Maker(const SchoolShape& shape) : m_shape(shape), m_rng(shape.seed * 1000003 + shape.classes) {}

  Problem make() {
    m_problem.prices.session_used = m_shape.session_used;
    make_classes();
    make_families();
    make_cells();
    for (SchoolClass& school_class : m_classes) {
      make_teachers(school_class);
    }
    for (std::size_t talk = 0; talk < m_problem.talks.size(); ++talk) {
      make_candidates(static_cast<int>(talk));
    }
    return std::move(m_problem);
  }

 private:
  void make_classes() {
    for (int index = 0; index < m_shape.classes; ++index) {
      SchoolClass school_class;
      school_class.grade = index * 8 / m_shape.classes;
      school_class.size = std::clamp(m_rng.around(226, 44) / 10, 10, 34);
      school_class.place = index;
      m_problem.places.push_back({});
      m_classes.push_back(school_class);
    }
  }

  SchoolClass* class_with_room(int grade) {
    SchoolClass* emptiest = nullptr;
    for (SchoolClass& school_class : m_classes) {
      if (school_class.grade == grade && school_class.pupils < school_class.size &&
          (emptiest == nullptr ||
           school_class.size - school_class.pupils > emptiest->size - emptiest->pupils)) {
        emptiest = &school_class;
      }
    }
    return emptiest;
  }

  void make_families() {
    int left =
        std::accumulate(m_classes.begin(), m_classes.end(), 0,
                        [](int sum, const SchoolClass& school_class) { return sum + school_class.size; });
    for (int tries = 0; left > 0 && tries < 100000; ++tries) {
      const int draw = m_rng.uniform(100);
      const int children = draw < 22 ? 1 : draw < 72 ? 2 : draw < 93 ? 3 : 4;
      int months = m_rng.between(-90, 95);  // of the youngest, since the start of grade 1
      std::vector<SchoolClass*> classes;
      for (int child = 0; child < children; ++child, months += m_rng.between(18, 42)) {
        SchoolClass* found = months < 0 || months >= 96 ? nullptr : class_with_room(months / 12);
        if (found != nullptr) {
          ++found->pupils;
          classes.push_back(found);
        }
      }
      left -= static_cast<int>(classes.size());
      if (!classes.empty()) {
        make_household(classes);
        if (m_rng.chance(210) && m_rng.chance(300)) {
          make_household(classes);
        }
      }
    }
  }

  void make_household(const std::vector<SchoolClass*>& classes) {
    const int household = static_cast<int>(m_problem.households.size());
    const int guardian = m_problem.people++;
    m_problem.households.push_back({});
    for (const SchoolClass* school_class : classes) {
      Talk talk;
      talk.people = {guardian};
      talk.household = household;
      talk.minutes = m_rng.chance(m_shape.long_talks) ? 15 : 10;
      m_problem.households.back().talks.push_back(static_cast<int>(m_problem.talks.size()));
      m_problem.talks.push_back(talk);
      m_class_of.push_back(school_class->place);
    }
    Wishes wishes;
    for (int session = 0; session < m_shape.sessions; ++session) {
      wishes.impossible.push_back(m_rng.chance(250) ? 1 : 0);
      wishes.session_cost.push_back(m_rng.chance(m_shape.wishes * 10) ? m_rng.between(1, 7) : 0);
    }
    if (std::count(wishes.impossible.begin(), wishes.impossible.end(), 0) == 0) {
      wishes.impossible[m_rng.uniform(m_shape.sessions)] = 0;
    }
    if (m_rng.chance(m_shape.wishes * 10)) {
      (m_rng.chance(500) ? wishes.early : wishes.late) = m_rng.between(1, 7);
    }
    m_wishes.push_back(wishes);
  }

  /// As many cells an evening as give the wanted load on average; a full class goes on for longer.
  void make_cells() {
    std::vector<int> minutes(m_classes.size(), 0);
    for (std::size_t talk = 0; talk < m_problem.talks.size(); ++talk) {
      minutes[m_class_of[talk]] += m_problem.talks[talk].minutes;
    }
    const int all = std::accumulate(minutes.begin(), minutes.end(), 0);
    const int mean = all / static_cast<int>(minutes.size());
    const int usual =
        std::max(4, (mean * 100 / m_shape.load + 10 * m_shape.sessions - 1) / (10 * m_shape.sessions));
    for (SchoolClass& school_class : m_classes) {
      const int evening = 10 * m_shape.sessions;
      school_class.cells = std::max(usual, (minutes[school_class.place] * 21 / 20 + evening - 1) / evening);
    }
    m_step = m_shape.long_talks > 0 ? 5 : 10;
    m_minutes = minutes;
  }

  void make_teachers(SchoolClass& school_class) {
    const int first = m_problem.people++;
    const bool duo = m_rng.chance(550);
    const int second = duo ? m_problem.people++ : first;
    const bool both = duo && m_rng.chance(500);
    const bool part_timer = m_rng.chance(300);
    const int missed = m_rng.uniform(m_shape.sessions);
    const int minutes = school_class.cells * 10;
    const int needed = (m_minutes[school_class.place] * 21 / 20 + minutes - 1) / minutes;
    for (int session = 0; session < m_shape.sessions; ++session) {
      if (part_timer && session == missed && m_shape.sessions - 1 >= needed) {
        school_class.crews.emplace_back();
        continue;
      }
      std::vector<int> crew{first};
      if (both) {
        crew.push_back(second);
      } else if (duo && session % 2 == 1) {
        crew = {second};
      }
      for (const int person : crew) {
        const Time start = session * k_day + k_evening;
        m_problem.shifts.push_back({person, {start, start + minutes}, {}, true});
      }
      school_class.crews.push_back(crew);
    }
  }

  int crew_index(const std::vector<int>& crew) {
    const auto found = std::find(m_problem.crews.begin(), m_problem.crews.end(), crew);
    if (found == m_problem.crews.end()) {
      m_problem.crews.push_back(crew);
      return static_cast<int>(m_problem.crews.size()) - 1;
    }
    return static_cast<int>(found - m_problem.crews.begin());
  }

  void make_candidates(int index) {
    Talk& talk = m_problem.talks[index];
    const SchoolClass& school_class = m_classes[m_class_of[index]];
    const Wishes& wishes = m_wishes[talk.household];
    const bool stuck =
        std::none_of(school_class.crews.begin(), school_class.crews.end(), [&](const auto& crew) {
          return !crew.empty() && wishes.impossible[&crew - school_class.crews.data()] == 0;
        });
    for (int session = 0; session < m_shape.sessions; ++session) {
      if (school_class.crews[session].empty() || (wishes.impossible[session] != 0 && !stuck)) {
        continue;
      }
      for (Time at = 0; at + talk.minutes <= school_class.cells * 10; at += m_step) {
        const bool second_half = at >= school_class.cells * 5;
        const int cost = wishes.session_cost[session] + (second_half ? wishes.early : wishes.late);
        talk.candidates.push_back({session * k_day + k_evening + at, crew_index(school_class.crews[session]),
                                   school_class.place, cost});
      }
    }
    const auto cheapest =
        std::min_element(talk.candidates.begin(), talk.candidates.end(),
                         [](const Candidate& a, const Candidate& b) { return a.cost < b.cost; });
    const int least = cheapest == talk.candidates.end() ? 0 : cheapest->cost;
    for (Candidate& candidate : talk.candidates) {
      candidate.cost -= least;
    }
  }

  SchoolShape m_shape;
  Rng m_rng;
  Problem m_problem;
  std::vector<SchoolClass> m_classes;
  std::vector<int> m_class_of;   ///< by talk
  std::vector<int> m_minutes;    ///< of talks, by class
  std::vector<Wishes> m_wishes;  ///< by household
  Time m_step = 10;
};

}  // namespace

planner::Problem random_school(const SchoolShape& shape) {
  return Maker(shape).make();
}

}  // namespace gesprek::bench
