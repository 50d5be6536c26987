#include "planner/search/chains.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace gesprek::planner {
namespace {

/// No more talks than a State prices at a time.
constexpr std::size_t k_longest = State::k_most_changes;

/// The talks of a group and the times that they could have ("seats"), as a graph: a talk that takes a seat
/// drives out who has it. Seat i is that of talk i; further ones are free.
class Chains {
 public:
  Chains(const Instance& instance, State& state, const std::vector<char>& closed)
      : m_instance(instance), m_state(state), m_closed(closed) {}

  bool improve(const std::vector<int>& talks) {
    m_talks = talks;
    lay_out();
    bool gained = false;
    for (int first = 0; first < count(); ++first) {
      if (improve_from(first)) {
        gained = true;
        lay_out();
      }
    }
    return gained;
  }

 private:
  using Seat = std::pair<Time, int>;  // start, crew
  /// The cheapest chains of one length, by the seat that they end at.
  struct Row {
    std::vector<Cost> cost;
    std::vector<int> last;  ///< the talk that takes the seat
  };

  int count() const { return static_cast<int>(m_talks.size()); }
  std::size_t arc(int talk, int seat) const { return static_cast<std::size_t>(talk) * m_seats + seat; }

  Seat seat_of(int option) const {
    return {m_instance.option(option).start, m_instance.candidate(option).crew};
  }

  template <class Visit>
  void for_open_options(Visit visit) const {
    for (int index = 0; index < count(); ++index) {
      const int talk = m_talks[index];
      for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
        if (m_closed[id] == 0 && id != m_state.at(talk)) {
          visit(index, id);
        }
      }
    }
  }

  void lay_out() {
    std::map<Seat, int> numbers;
    for (int index = 0; index < count(); ++index) {
      if (m_state.at(m_talks[index]) != k_none) {
        numbers.emplace(seat_of(m_state.at(m_talks[index])), index);
      }
    }
    m_seats = count();
    for_open_options([&](int, int id) { m_seats += numbers.emplace(seat_of(id), m_seats).second ? 1 : 0; });
    m_cost.assign(arc(count(), 0), k_forbidden);
    m_option.assign(arc(count(), 0), k_none);
    for_open_options([&](int index, int id) {
      const std::size_t at = arc(index, numbers.at(seat_of(id)));
      m_cost[at] = m_state.price_alone(m_talks[index], id);
      m_option[at] = id;
    });
  }

  /// Makes the first chain that begins with this talk and gains something: shorter ones before longer ones.
  bool improve_from(int first) {
    m_rows[0].cost.assign(m_seats, k_forbidden);
    m_rows[0].cost[first] = 0;
    for (std::size_t length = 1; length <= k_longest; ++length) {
      fill(length, first);
      for (int seat = 0; seat < m_seats; ++seat) {
        const bool ends = seat == first || seat >= count();
        if (ends && m_rows[length].cost[seat] < k_forbidden && make(length, seat)) {
          return true;
        }
      }
    }
    return false;
  }

  void fill(std::size_t length, int first) {
    Row& row = m_rows[length];
    row.cost.assign(m_seats, k_forbidden);
    row.last.assign(m_seats, k_none);
    for (int talk = 0; talk < count(); ++talk) {
      const Cost until = m_rows[length - 1].cost[talk];
      if (until >= k_forbidden || (length > 1 && talk == first)) {
        continue;
      }
      for (int seat = 0; seat < m_seats; ++seat) {
        const Cost step = m_cost[arc(talk, seat)];
        if (step < k_forbidden && until + step < row.cost[seat]) {
          row.cost[seat] = until + step;
          row.last[seat] = talk;
        }
      }
    }
  }

  /// The chain back from its last seat; false when a talk would move twice, or nothing is gained.
  bool make(std::size_t length, int seat) {
    m_changes.clear();
    for (; length > 0; --length) {
      const int index = m_rows[length].last[seat];
      const int talk = m_talks[index];
      if (std::any_of(m_changes.begin(), m_changes.end(),
                      [&](const Change& change) { return change.talk == talk; })) {
        return false;
      }
      m_changes.push_back({talk, m_option[arc(index, seat)]});
      seat = index;
    }
    if (m_state.price(m_changes, -1) > -1) {
      return false;
    }
    m_state.apply(m_changes);
    return true;
  }

  const Instance& m_instance;
  State& m_state;
  const std::vector<char>& m_closed;
  std::vector<int> m_talks;
  int m_seats = 0;
  std::vector<Cost> m_cost;   ///< by talk and seat
  std::vector<int> m_option;  ///< by talk and seat
  std::array<Row, k_longest + 1> m_rows;
  std::vector<Change> m_changes;
};

}  // namespace

void improve_by_chains(const Instance& instance, State& state, const std::vector<std::vector<int>>& groups,
                       const std::vector<char>& closed, const std::function<bool()>& should_stop) {
  Chains chains(instance, state, closed);
  for (bool again = true; again;) {
    again = false;
    for (const std::vector<int>& talks : groups) {
      if (should_stop && should_stop()) {
        return;
      }
      again = chains.improve(talks) || again;
    }
  }
}

}  // namespace gesprek::planner
