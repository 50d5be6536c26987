#include <algorithm>

#include "planner/certificate/clashes.hpp"
#include "planner/certificate/sides.hpp"

namespace gesprek::planner::certificate {
namespace {

/// Costs by set of talks that are done (placed or left out), the one that was
/// placed last, and its candidate. Where some may not be on one day, or not in
/// that order on one, a set has a second half: those that are placed on the day
/// of the last.
class Chain {
 public:
  Chain(const Problem& problem, const std::vector<TalkSide>& talks, Cost waiting, Cost trip)
      : m_problem(problem),
        m_talks(talks),
        m_count(static_cast<int>(talks.size())),
        m_waiting(waiting),
        m_trip(trip) {
    const auto index_of = [&](const TalkSide& side) {
      return static_cast<int>(side.talk - problem.talks.data());
    };
    for (const TalkSide& first : talks) {
      for (const TalkSide& second : talks) {
        m_couples.emplace_back(problem, index_of(first), index_of(second));
      }
    }
    m_parted.assign(talks.size(), 0);
    for (int talk = 0; talk < m_count; ++talk) {
      for (int other = 0; other < m_count && m_count > 2; ++other) {
        const bool by_hand = talks[talk].talk->fixed != k_none && talks[other].talk->fixed != k_none;
        for (const Link& link : problem.links) {
          const bool turned = link.first == index_of(talks[talk]) && link.second == index_of(talks[other]);
          const bool straight = link.first == index_of(talks[other]) && link.second == index_of(talks[talk]);
          const bool parted = (link.kind == Link::Kind::other_day && (turned || straight)) ||
                              (link.kind == Link::Kind::in_turn && turned);
          m_parted[talk] |= parted && !by_hand ? 1 << other : 0;
        }
      }
    }
    m_watches = std::any_of(m_parted.begin(), m_parted.end(), [](int set) { return set != 0; });
  }

  Cost run(std::vector<std::vector<Cost>>* beyond) {
    const Table after = backward();
    Cost least = 0;
    for (const TalkSide& talk : m_talks) {
      least = std::min(k_no_way, least + talk.out);
    }
    for (int talk = 0; talk < m_count; ++talk) {
      for (std::size_t way = 0; way < ways(talk); ++way) {
        least = std::min(least, plus(m_talks[talk].cost[way], after[alone(talk)][talk][way]));
      }
    }
    if (beyond == nullptr) {
      return least;
    }
    const Table until = forward();
    beyond->clear();
    for (int talk = 0; talk < m_count; ++talk) {
      beyond->emplace_back(ways(talk), k_no_way);
      for (std::size_t way = 0; way < ways(talk); ++way) {
        for (int set = 1; set < sets(); ++set) {
          if (has(set, talk)) {
            const Cost with = plus(until[set][talk][way], after[set][talk][way]);
            beyond->back()[way] = std::min(beyond->back()[way], with < k_no_way ? with - least : k_no_way);
          }
        }
      }
    }
    return least;
  }

 private:
  using Table = std::vector<std::vector<std::vector<Cost>>>;

  static bool has(int set, int talk) { return (set >> talk & 1) != 0; }
  static Cost plus(Cost a, Cost b) { return a >= k_no_way || b >= k_no_way ? k_no_way : a + b; }
  int all() const { return (1 << m_count) - 1; }
  int sets() const { return 1 << (m_watches ? 2 * m_count : m_count); }
  int alone(int talk) const { return 1 << talk | (m_watches ? 1 << (m_count + talk) : 0); }
  std::size_t ways(int talk) const { return m_talks[talk].cost.size(); }

  Table empty() const {
    Table table(static_cast<std::size_t>(sets()));
    for (auto& of_set : table) {
      for (int talk = 0; talk < m_count; ++talk) {
        of_set.emplace_back(ways(talk), k_no_way);
      }
    }
    return table;
  }

  /// What lies between one talk and the next costs. Talks of parents who come
  /// apart, to two teachers, may overlap.
  Cost between(int from, std::size_t from_way, int to, std::size_t to_way) const {
    const Talk& first = *m_talks[from].talk;
    const Talk& second = *m_talks[to].talk;
    const Candidate& a = first.candidates[from_way];
    const Candidate& b = second.candidates[to_way];
    const bool by_hand = first.fixed != k_none && second.fixed != k_none;
    if (b.start < a.start || (!by_hand && m_couples[from * m_count + to].exclude(a, b))) {
      return k_no_way;
    }
    if (day_of(a.start) != day_of(b.start)) {
      return m_trip;
    }
    const Time gap = b.start - a.start - first.minutes - (a.place == b.place ? 0 : m_problem.walking_gap);
    return m_waiting * (std::max(0, gap) / k_ten);
  }

  /// The set with the next talk placed; k_none where what was placed before
  /// says no.
  int set_with(int set, int last, std::size_t way, int next, std::size_t to) const {
    const bool same_day =
        day_of(m_talks[last].talk->candidates[way].start) == day_of(m_talks[next].talk->candidates[to].start);
    const int today = same_day ? set >> m_count : 0;
    if ((today & m_parted[next]) != 0) {
      return k_none;
    }
    return (set & all()) | today << m_count | alone(next);
  }

  Table forward() const {
    Table table = empty();
    for (int talk = 0; talk < m_count; ++talk) {
      table[alone(talk)][talk] = m_talks[talk].cost;
    }
    for_sets(false, [&](int set, int last, std::size_t way, int next) {
      const Cost here = table[set][last][way];
      Cost& without = table[set | 1 << next][last][way];
      without = std::min(without, plus(here, m_talks[next].out));
      for (std::size_t to = 0; to < ways(next) && here < k_no_way; ++to) {
        const int more = set_with(set, last, way, next, to);
        if (more != k_none) {
          const Cost step = plus(between(last, way, next, to), m_talks[next].cost[to]);
          table[more][next][to] = std::min(table[more][next][to], plus(here, step));
        }
      }
    });
    return table;
  }

  Table backward() const {
    Table table = empty();
    for (int set = all(); set < sets(); set += all() + 1) {
      for (int talk = 0; talk < m_count; ++talk) {
        std::fill(table[set][talk].begin(), table[set][talk].end(), 0);
      }
    }
    for_sets(true, [&](int set, int last, std::size_t way, int next) {
      Cost& here = table[set][last][way];
      here = std::min(here, plus(m_talks[next].out, table[set | 1 << next][last][way]));
      for (std::size_t to = 0; to < ways(next); ++to) {
        const int more = set_with(set, last, way, next, to);
        if (more != k_none) {
          const Cost step = plus(between(last, way, next, to), m_talks[next].cost[to]);
          here = std::min(here, plus(step, table[more][next][to]));
        }
      }
    });
    return table;
  }

  /// Visits each set, last talk, its way, and next talk: fewer talks done
  /// first, or last.
  template <class Step>
  void for_sets(bool turned, Step step) const {
    for (int number = 1; number < all(); ++number) {
      const int done = turned ? all() - number : number;
      for (int set = done; set < sets(); set += all() + 1) {
        const bool possible = (set >> m_count & ~done) == 0;
        for (int last = 0; possible && last < m_count; ++last) {
          for (int next = 0; next < m_count; ++next) {
            for (std::size_t way = 0; has(set, last) && !has(set, next) && way < ways(last); ++way) {
              if (m_talks[last].cost[way] < k_no_way) {
                step(set, last, way, next);
              }
            }
          }
        }
      }
    }
  }

  const Problem& m_problem;
  const std::vector<TalkSide>& m_talks;
  int m_count;
  Cost m_waiting;
  Cost m_trip;
  std::vector<Couple> m_couples;  ///< from, to
  std::vector<int> m_parted;      ///< by talk: a set of those that it may not come
                                  ///< after on one day
  bool m_watches = false;
};

}  // namespace

Cost least_of_chain(const Problem& problem, const std::vector<TalkSide>& talks, Cost waiting, Cost trip,
                    std::vector<std::vector<Cost>>* beyond) {
  return Chain(problem, talks, waiting, trip).run(beyond);
}

}  // namespace gesprek::planner::certificate
