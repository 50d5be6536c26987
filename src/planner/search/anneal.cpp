#include "planner/search/anneal.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace gesprek::planner {
namespace {

constexpr int k_fraction =
    16;  ///< fixed-point bits; integers only, so that every machine takes the same steps
constexpr std::size_t k_draws = 1024;
/// Larger households are moved talk by talk.
constexpr std::size_t k_largest_family = 4;
/// So many talks can make way for one that has no place.
constexpr std::size_t k_most_evicted = 4;
/// Of a hundred moves, so many re-place a whole family.
constexpr int k_family_moves = 10;

/// -ln((i + 1/2) / draws) in fixed point: log2 by repeated squaring.
std::array<std::int64_t, k_draws> exponential_draws() {
  constexpr std::uint64_t k_ln2 = 45426;  // ln 2 in fixed point
  std::array<std::int64_t, k_draws> result{};
  for (std::size_t i = 0; i < k_draws; ++i) {
    std::uint64_t mantissa = (2 * i + 1) << 20U;
    std::uint64_t halvings = 0;
    for (; mantissa < (std::uint64_t{1} << 31U); mantissa <<= 1U) {
      ++halvings;
    }
    // (2i + 1) / 2048 = mantissa / 2^31 / 2^halvings with mantissa / 2^31 in [1, 2)
    std::uint64_t log2 = 0;
    for (int bit = k_fraction - 1; bit >= 0; --bit) {
      mantissa = mantissa * mantissa >> 31U;
      if (mantissa >= (std::uint64_t{1} << 32U)) {
        mantissa >>= 1U;
        log2 |= std::uint64_t{1} << static_cast<unsigned>(bit);
      }
    }
    const std::uint64_t minus_log2 = (halvings << k_fraction) - log2;
    result[i] = static_cast<std::int64_t>(minus_log2 * k_ln2 >> k_fraction);
  }
  return result;
}

const std::array<std::int64_t, k_draws>& draws() {
  static const std::array<std::int64_t, k_draws> table = exponential_draws();
  return table;
}

constexpr int k_heat_bits = 20;
constexpr int k_factor_bits = 28;

/// The factor (fixed point) whose `rounds`-th power is about cold / hot.
std::int64_t cooling_factor(const Cooling& cooling, std::int64_t rounds) {
  const auto end_of = [&](std::int64_t factor) {
    std::int64_t heat = std::int64_t{cooling.hot} << k_heat_bits;
    std::int64_t power = factor;
    for (std::int64_t left = rounds; left > 0; left /= 2) {
      heat = left % 2 == 1 ? heat * power >> k_factor_bits : heat;
      power = power * power >> k_factor_bits;
    }
    return heat;
  };
  std::int64_t low = 0;
  std::int64_t high = std::int64_t{1} << k_factor_bits;
  while (high - low > 1) {
    const std::int64_t middle = (low + high) / 2;
    (end_of(middle) < (std::int64_t{cooling.cold} << k_heat_bits) ? low : high) = middle;
  }
  return high;
}

}  // namespace

Annealer::Annealer(const Instance& instance, State& state, Rng& rng)
    : m_instance(instance), m_state(state), m_rng(rng) {
  for (int talk = 0; talk < instance.talks(); ++talk) {
    if (!instance.fixed(talk) && instance.options(talk) > 0) {
      m_movable.push_back(talk);
    }
  }
  for (const Household& household : instance.problem().households) {
    std::vector<int> talks;
    std::copy_if(household.talks.begin(), household.talks.end(), std::back_inserter(talks),
                 [&](int talk) { return !instance.fixed(talk) && instance.options(talk) > 0; });
    if (talks.size() > 1 && talks.size() <= k_largest_family) {
      m_families.push_back(std::move(talks));
    }
  }
}

/// The option of a talk nearest to a stretch of the same day, after or before it, with time to walk; or
/// k_none.
int Annealer::next_to(int talk, Time start, Time end, bool after) const {
  const std::vector<Candidate>& candidates = m_instance.problem().talks[talk].candidates;
  const Time gap = m_instance.problem().walking_gap;
  const auto starts_before = [](const Candidate& candidate, Time time) { return candidate.start < time; };
  auto found = std::lower_bound(
      candidates.begin(), candidates.end(),
      after ? end + gap : start - gap - m_instance.problem().talks[talk].minutes + 1, starts_before);
  if (!after) {
    if (found == candidates.begin()) {
      return k_none;
    }
    --found;
  }
  if (found == candidates.end() || day_of(found->start) != day_of(start)) {
    return k_none;
  }
  const int option = m_instance.first_option(talk) + static_cast<int>(found - candidates.begin());
  return !m_closed->empty() && (*m_closed)[option] != 0 ? k_none : option;
}

/// Adds the change of the talk, and of the one talk that it drives out, which takes its old place.
bool Annealer::make_way(int talk, int option) {
  if (!m_state.blockers(talk, option, m_more, k_largest_family)) {
    return false;
  }
  const int from = m_state.at(talk);
  int driven_out = 0;
  for (const int other : m_more) {
    const bool moves_already = std::any_of(m_changes.begin(), m_changes.end(),
                                           [&](const Change& change) { return change.talk == other; }) ||
                               std::find(m_family->begin(), m_family->end(), other) != m_family->end();
    if (moves_already) {
      continue;
    }
    if (++driven_out > 1 || from == k_none) {
      return false;
    }
    const int back = m_instance.option_at(other, m_instance.option(from).start,
                                          m_instance.candidate(m_state.at(other)).crew);
    if (back == k_none || (!m_closed->empty() && (*m_closed)[back] != 0)) {
      return false;
    }
    m_changes.push_back({other, back});
  }
  m_changes.push_back({talk, option});
  return true;
}

/// All talks of a household move together: one anywhere, the others next to it.
bool Annealer::propose_household(const std::vector<int>& talks) {
  m_family = &talks;
  m_changes.clear();
  const int count = static_cast<int>(talks.size());
  const int first = below(count);
  const int anchor = open_option(talks[first]);
  if (anchor == k_none || anchor == m_state.at(talks[first]) || !make_way(talks[first], anchor)) {
    return false;
  }
  Time start = m_instance.option(anchor).start;
  Time end = m_instance.option(anchor).end;
  for (int step = 1; step < count; ++step) {
    const int talk = talks[(first + step) % count];
    const bool after = below(2) == 0;
    int option = next_to(talk, start, end, after);
    option = option == k_none ? next_to(talk, start, end, !after) : option;
    if (option == k_none) {
      return false;
    }
    start = std::min(start, m_instance.option(option).start);
    end = std::max(end, m_instance.option(option).end);
    if (option != m_state.at(talk) && !make_way(talk, option)) {
      return false;
    }
  }
  return true;
}

/// Lists what may be used, so that no step is wasted on the rest.
void Annealer::open(const std::vector<char>& closed) {
  m_closed = &closed;
  m_open.clear();
  m_open_first.assign(1, 0);
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
      if (closed.empty() || closed[id] == 0) {
        m_open.push_back(id);
      }
    }
    m_open_first.push_back(static_cast<int>(m_open.size()));
  }
  m_choosing.clear();
  std::copy_if(m_movable.begin(), m_movable.end(), std::back_inserter(m_choosing), [&](int talk) {
    const int count = m_open_first[talk + 1] - m_open_first[talk];
    return count > 1 || (count == 1 && m_open[m_open_first[talk]] != m_state.at(talk));
  });
  m_moving.clear();
  for (std::size_t family = 0; family < m_families.size(); ++family) {
    const std::vector<int>& talks = m_families[family];
    if (std::any_of(talks.begin(), talks.end(),
                    [&](int talk) { return m_open_first[talk + 1] > m_open_first[talk]; })) {
      m_moving.push_back(static_cast<int>(family));
    }
  }
}

int Annealer::open_option(int talk) {
  const int count = m_open_first[talk + 1] - m_open_first[talk];
  return count == 0 ? k_none : m_open[m_open_first[talk] + below(count)];
}

bool Annealer::propose_swap(int talk, int option, int other) {
  const int from = m_state.at(talk);
  int to = k_none;
  if (from != k_none) {
    to = m_instance.option_at(other, m_instance.option(from).start,
                              m_instance.candidate(m_state.at(other)).crew);
    if (to == k_none || to == m_state.at(other)) {
      return false;
    }
  } else if (below(2) == 0) {
    to = open_option(other);
  }
  if (to != k_none && !m_closed->empty() && (*m_closed)[to] != 0) {
    return false;
  }
  m_changes.assign({Change{talk, option}, Change{other, to}});
  if (to == k_none || !m_state.blockers(other, to, m_more, 2)) {
    return to == k_none;
  }
  // A third talk in the way of the second closes the circle, if it can take the option that the first one
  // leaves free.
  for (const int third : m_more) {
    if (third == talk || third == other) {
      continue;
    }
    if (m_changes.size() > 2 || from == k_none) {
      return false;
    }
    const int back = m_instance.option_at(third, m_instance.option(m_state.at(other)).start,
                                          m_instance.candidate(m_state.at(third)).crew);
    const bool held = m_open_first[third] == m_open_first[third + 1];
    if (back == k_none || back == m_state.at(third) || held) {
      return false;
    }
    m_changes.push_back({third, back});
  }
  return true;
}

/// Two short talks make way for a long one and take its old place, one after the other.
bool Annealer::propose_push(int talk, int option) {
  const int from = m_state.at(talk);
  if (from == k_none) {
    return false;
  }
  m_changes.assign({Change{talk, option}});
  Time start = m_instance.option(from).start;
  for (const int other : m_blockers) {
    const int to = m_instance.option_at(other, start, m_instance.candidate(m_state.at(other)).crew);
    if (to == k_none || (!m_closed->empty() && (*m_closed)[to] != 0)) {
      return false;
    }
    m_changes.push_back({other, to});
    start = m_instance.option(to).end;
  }
  return true;
}

bool Annealer::propose(int talk, int option) {
  const bool unplaced = m_state.at(talk) == k_none;
  if (!m_state.blockers(talk, option, m_blockers, unplaced ? k_most_evicted : 2)) {
    return false;
  }
  if (unplaced) {
    m_state.add_too_far(option, m_blockers);
  }
  if (unplaced && m_blockers.size() > 1) {  // one that has to be held may be worth several that need not
    m_changes.assign({Change{talk, option}});
    for (const int other : m_blockers) {
      m_changes.push_back({other, k_none});
    }
    return m_changes.size() <= State::k_most_changes;
  }
  if (m_blockers.empty()) {
    m_changes.assign({Change{talk, option}});
    return true;
  }
  return m_blockers.size() == 1 ? propose_swap(talk, option, m_blockers.front()) : propose_push(talk, option);
}

std::int64_t Annealer::run(const Cooling& cooling, Cost target, const std::vector<char>& closed,
                           const std::function<bool()>& should_stop) {
  open(closed);
  if (m_choosing.empty()) {
    return 0;
  }
  const std::int64_t factor = cooling_factor(cooling, cooling.steps / k_round + 1);
  std::int64_t heat = std::int64_t{cooling.hot} << k_heat_bits;
  std::vector<int> best;
  Cost least = k_forbidden;
  std::int64_t step = 0;
  for (; step < cooling.steps && least > target; ++step) {
    if (step == cooling.kept_from) {
      least = m_state.cost();
      best = m_state.options();
    }
    if (step % k_round == k_round - 1) {
      heat = heat * factor >> k_factor_bits;
      if (should_stop && should_stop()) {
        break;
      }
    }
    if (!m_moving.empty() && below(100) < k_family_moves) {
      const int family = m_moving[below(static_cast<int>(m_moving.size()))];
      if (!propose_household(m_families[family])) {
        continue;
      }
    } else {
      const int talk = m_choosing[below(static_cast<int>(m_choosing.size()))];
      const int option = open_option(talk);
      if (option == k_none || option == m_state.at(talk) || !propose(talk, option)) {
        continue;
      }
    }
    const Cost limit = heat * draws()[m_rng.next() >> 54U] / 100 >> (k_heat_bits + k_fraction);
    if (m_state.price(m_changes, limit) > limit) {
      continue;
    }
    m_state.apply(m_changes);
    if (m_state.cost() < least && (step >= cooling.kept_from || m_state.cost() <= target)) {
      least = m_state.cost();
      best = m_state.options();
    }
  }
  if (!best.empty()) {
    m_state.restore(best);
  }
  return step;
}

}  // namespace gesprek::planner
