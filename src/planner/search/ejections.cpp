#include "planner/search/ejections.hpp"

#include <algorithm>

namespace gesprek::planner {
namespace {

/// Talks that a chain moves at most.
constexpr std::size_t k_longest = 7;
/// So many talks make way for one at a time.
constexpr std::size_t k_most_blockers = 4;
constexpr std::int64_t k_least_tries = 300;

class Ejections {
 public:
  Ejections(const Instance& instance, State& state, const std::vector<char>& closed)
      : m_instance(instance), m_state(state), m_moved(instance.talks(), 0), m_choices(instance.talks()) {
    for (int talk = 0; talk < instance.talks(); ++talk) {
      std::vector<int>& choices = m_choices[talk];
      for (int id = instance.first_option(talk); id < instance.first_option(talk + 1); ++id) {
        if (!instance.fixed(talk) && (closed.empty() || closed[id] == 0)) {
          choices.push_back(id);
        }
      }
      choices.push_back(k_none);
      std::stable_sort(choices.begin(), choices.end(),
                       [&](int a, int b) { return state.unary(talk, a) < state.unary(talk, b); });
    }
  }

  /// Short chains before long ones. True when one is found; the state is at its end then.
  bool improve_from(int talk, std::int64_t tries) {
    m_begin = m_state.cost();
    m_at_most = m_begin - own_costs();
    for (std::size_t longest = 1; longest <= k_longest; longest += 2) {
      m_longest = longest;
      m_tries = tries / 4;
      m_pending.assign({talk});
      if (place(m_state.unary(talk, m_choices[talk].front()) - m_state.unary(talk, m_state.at(talk)))) {
        return true;
      }
    }
    return false;
  }

 private:
  Cost own_costs() const {
    Cost sum = 0;
    for (int talk = 0; talk < m_instance.talks(); ++talk) {
      sum += m_state.unary(talk, m_state.at(talk));
    }
    return sum;
  }

  Cost cheapest(int talk) const { return m_state.unary(talk, m_choices[talk].front()); }

  /// Places the last of those who wait, and then the others. `at_least`: what the talks by themselves add to
  /// the cost by now, where those who still wait get the best that they can have.
  bool place(Cost at_least) {
    if (m_pending.empty()) {
      return m_state.cost() < m_begin;
    }
    const int talk = m_pending.back();
    const int before = m_state.at(talk);
    if (m_moved_count >= m_longest) {
      return false;
    }
    m_pending.pop_back();
    m_moved[talk] = 1;
    ++m_moved_count;
    for (const int option : m_choices[talk]) {
      const Cost now = at_least + m_state.unary(talk, option) - cheapest(talk);
      if (now >= m_at_most || --m_tries < 0) {
        break;
      }
      const bool stays_out = option == before && m_moved_count > 1;  // who was driven out, and finds no place
      if (stays_out ? place(now) : option != before && go(talk, option, now)) {
        forget(talk);
        return true;
      }
    }
    forget(talk);
    m_pending.push_back(talk);
    return false;
  }

  void forget(int talk) {
    m_moved[talk] = 0;
    --m_moved_count;
  }

  bool go(int talk, int option, Cost at_least) {
    std::vector<int> blockers;
    if (option != k_none) {
      if (!m_state.blockers(talk, option, blockers, k_most_blockers)) {
        return false;
      }
      m_state.add_too_far(option, blockers);
      blockers.erase(std::remove(blockers.begin(), blockers.end(), talk), blockers.end());
    }
    if (m_moved_count + m_pending.size() + blockers.size() > m_longest ||
        std::any_of(blockers.begin(), blockers.end(), [&](int other) { return m_moved[other] != 0; })) {
      return false;
    }
    std::vector<Change> back{{talk, m_state.at(talk)}};
    std::vector<Change> changes{{talk, option}};
    for (const int other : blockers) {
      back.push_back({other, m_state.at(other)});
      changes.push_back({other, k_none});
      at_least += cheapest(other) - m_state.unary(other, m_state.at(other));
    }
    if (at_least >= m_at_most || changes.size() > State::k_most_changes ||
        m_state.price(changes, k_forbidden - 1) >= k_forbidden) {
      return false;
    }
    m_state.apply(changes);
    const std::size_t waiting = m_pending.size();
    m_pending.insert(m_pending.end(), blockers.begin(), blockers.end());
    if (place(at_least)) {
      return true;
    }
    m_pending.resize(waiting);
    m_state.apply(back);
    return false;
  }

  const Instance& m_instance;
  State& m_state;
  std::vector<char> m_moved;                ///< by talk: placed by the chain
  std::vector<std::vector<int>> m_choices;  ///< by talk: options, and none; the cheapest first
  std::vector<int> m_pending;
  std::size_t m_moved_count = 0;
  std::size_t m_longest = 0;
  std::int64_t m_tries = 0;
  Cost m_begin = 0;
  Cost m_at_most =
      0;  ///< a chain whose talks by themselves add so much gains nothing, whatever the rest does
};

/// Who begins a chain: those that cost something in a level above first.
std::vector<int> who_begins(const Instance& instance, const State& state, bool all) {
  std::vector<int> first;
  std::vector<int> then;
  for (int talk = 0; talk < instance.talks(); ++talk) {
    const Talk& facts = instance.problem().talks[talk];
    if (instance.fixed(talk) || instance.options(talk) == 0) {
      continue;
    }
    const int at = state.at(talk);
    const int index = at == k_none ? k_none : at - instance.first_option(talk);
    const bool leaves = facts.earlier != k_none && index != facts.earlier;
    if (at == k_none || leaves || (!facts.as_before.empty() && spent_on_moving(facts, index) > 0)) {
      first.push_back(talk);
    } else if (all) {
      then.push_back(talk);
    }
  }
  std::stable_partition(first.begin(), first.end(), [&](int talk) { return state.at(talk) == k_none; });
  first.insert(first.end(), then.begin(), then.end());
  return first;
}

}  // namespace

bool improve_by_ejections(const Instance& instance, State& state, const std::vector<char>& closed, bool all,
                          std::int64_t tries, const std::function<bool()>& should_stop) {
  Ejections ejections(instance, state, closed);
  bool gained = false;
  for (bool again = true; again;) {
    again = false;
    const std::vector<int> talks = who_begins(instance, state, all);
    const std::int64_t each = std::max(k_least_tries, tries / std::max<std::int64_t>(1, talks.size()));
    for (const int talk : talks) {
      if (should_stop && should_stop()) {
        return gained;
      }
      again = ejections.improve_from(talk, each) || again;
    }
    gained = gained || again;
  }
  return gained;
}

}  // namespace gesprek::planner
