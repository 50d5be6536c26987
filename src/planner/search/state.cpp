#include "planner/search/state.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace gesprek::planner {
namespace {

void add_once(std::vector<int>& list, int value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) {
    list.push_back(value);
  }
}

bool share(std::span<const int> a, std::span<const int> b) {
  return std::any_of(a.begin(), a.end(),
                     [&](int line) { return std::find(b.begin(), b.end(), line) != b.end(); });
}

bool leaves(const Talk& talk, int index) {
  return talk.planned && (talk.earlier == k_none || talk.earlier != index);
}

}  // namespace

bool mends(const Problem& problem) {
  return std::any_of(problem.talks.begin(), problem.talks.end(),
                     [](const Talk& talk) { return talk.planned; });
}

int spent_on_telling(const Talk& talk, int index) {
  return leaves(talk, index) ? talk.told : 0;
}

int spent_on_moving(const Talk& talk, int index) {
  if (talk.as_before.empty()) {
    return talk.told == 0 && leaves(talk, index) ? 1 : 0;
  }
  return std::binary_search(talk.as_before.begin(), talk.as_before.end(), index) ? 0 : 1;
}

Penalties outweighing(const Problem& problem) {
  // One step of a level outweighs every gain that the levels below could see in practice; the best plan is
  // chosen by its levels.
  Penalties penalties;
  const bool mending = mends(problem);
  penalties.moved = Cost{1} << 18U;
  penalties.told = mending ? penalties.moved << 7U : penalties.moved;
  penalties.other = mending ? penalties.told << 12U : penalties.told;
  penalties.mandatory = penalties.other << 9U;
  return penalties;
}

State::State(const Instance& instance, const Penalties& penalties)
    : m_instance(instance),
      m_penalties(penalties),
      m_at(instance.talks(), k_none),
      m_busy(static_cast<std::size_t>(instance.line_count()) * instance.cells(), k_none),
      m_inside(static_cast<std::size_t>(instance.counted_places()) * instance.cells(), 0),
      m_in_shift(instance.problem().shifts.size()),
      m_household_cost(instance.problem().households.size(), 0),
      m_shift_cost(instance.problem().shifts.size(), 0) {
  for (int talk = 0; talk < instance.talks(); ++talk) {
    const Talk& facts = instance.problem().talks[talk];
    m_out.push_back((facts.mandatory ? m_penalties.mandatory : m_penalties.other) +
                    penalty_of_moving(facts, k_none));
    m_cost += m_out.back();
    for (int index = 0; index < instance.options(talk); ++index) {
      m_unary.push_back(facts.candidates[index].cost + penalty_of_moving(facts, index));
    }
  }
  for (int talk = 0; talk < instance.talks(); ++talk) {
    if (instance.fixed(talk)) {
      const Change change{talk, instance.first_option(talk) + instance.problem().talks[talk].fixed};
      apply({&change, 1});
    }
  }
}

Cost State::penalty_of_moving(const Talk& facts, int index) const {
  return m_penalties.told * spent_on_telling(facts, index) +
         m_penalties.moved * spent_on_moving(facts, index);
}

Assignment State::assignment() const {
  Assignment result(m_at.size(), k_none);
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    if (m_at[talk] != k_none) {
      result[talk] = m_at[talk] - m_instance.first_option(talk);
    }
  }
  return result;
}

Levels State::levels() const {
  Levels levels{};
  Cost above = 0;
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    const Talk& facts = m_instance.problem().talks[talk];
    const bool out = m_at[talk] == k_none;
    if (out) {
      ++levels[facts.mandatory ? mandatory_unplaced : others_unplaced];
      above += m_out[talk];
    }
    const int index = out ? k_none : m_at[talk] - m_instance.first_option(talk);
    levels[told] += spent_on_telling(facts, index);
    levels[moved] += spent_on_moving(facts, index);
    above += out ? 0 : penalty_of_moving(facts, index);
  }
  levels[weighted_sum] = m_cost - above;
  return levels;
}

bool State::blockers(int talk, int option, std::vector<int>& found, std::size_t most) const {
  found.clear();
  const Option& wanted = m_instance.option(option);
  const auto blocks = [&](int other) {
    if (std::find(found.begin(), found.end(), other) != found.end()) {
      return true;
    }
    found.push_back(other);
    return found.size() <= most && !m_instance.fixed(other);
  };
  for (const int line : m_instance.lines(wanted)) {
    const int reach = m_instance.reach(line);
    const int* cells = &m_busy[static_cast<std::size_t>(line) * m_instance.cells()];
    for (int cell = wanted.first_cell - reach; cell <= wanted.last_cell + reach; ++cell) {
      const int other = cells[cell];
      if (other == k_none || other == talk ||
          (reach > 0 && !m_instance.clash(wanted, m_instance.option(m_at[other])))) {
        continue;
      }
      if (!blocks(other)) {
        return false;
      }
    }
  }
  for (const int peer : m_instance.peers(talk)) {
    if (m_at[peer] != k_none && m_instance.peers_clash(wanted, m_instance.option(m_at[peer])) &&
        !blocks(peer)) {
      return false;
    }
  }
  return true;
}

void State::add_too_far(int option, std::vector<int>& found) const {
  const Time longest = m_instance.problem().longest_stretch;
  const Option& wanted = m_instance.option(option);
  for (const int shift : longest > 0 ? m_instance.shifts(wanted) : std::span<const int>()) {
    for (const int other : m_in_shift[shift]) {
      const Option& standing = m_instance.option(other);
      if (std::max(wanted.end, standing.end) - std::min(wanted.start, standing.start) > longest &&
          !m_instance.fixed(standing.talk)) {
        add_once(found, standing.talk);
      }
    }
  }
}

/// Whether the outcome of the changes, already in m_at, breaks no rule between talks. m_busy still shows what
/// was before.
bool State::allowed(std::span<const Change> changes) const {
  const auto changing = [&](int talk) {
    return std::any_of(changes.begin(), changes.end(),
                       [&](const Change& change) { return change.talk == talk; });
  };
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const Change& change = changes[i];
    if (change.to == k_none) {
      continue;
    }
    const Option& wanted = m_instance.option(change.to);
    for (const int line : m_instance.lines(wanted)) {
      const int reach = m_instance.reach(line);
      const int* cells = &m_busy[static_cast<std::size_t>(line) * m_instance.cells()];
      for (int cell = wanted.first_cell - reach; cell <= wanted.last_cell + reach; ++cell) {
        const int other = cells[cell];
        if (other != k_none && !changing(other) &&
            (reach == 0 || m_instance.clash(wanted, m_instance.option(m_at[other])))) {
          return false;
        }
      }
    }
    for (std::size_t j = 0; j < i; ++j) {
      if (changes[j].to != k_none) {
        const Option& other = m_instance.option(changes[j].to);
        if (share(m_instance.lines(wanted), m_instance.lines(other)) && m_instance.clash(wanted, other)) {
          return false;
        }
      }
    }
    for (const int peer : m_instance.peers(change.talk)) {
      if (m_at[peer] != k_none && m_instance.peers_clash(wanted, m_instance.option(m_at[peer]))) {
        return false;
      }
    }
  }
  return m_instance.counted_places() == 0 || room_for(changes);
}

/// Counted places: at no cell more talks than the place holds, once the changing talks have left it.
bool State::room_for(std::span<const Change> changes) const {
  const auto inside_after = [&](int place, int cell) {
    int inside =
        m_inside[static_cast<std::size_t>(m_instance.counted_place(place)) * m_instance.cells() + cell];
    const int* no_longer = m_scratch.data();  // options before, in the order of the changes
    for (std::size_t i = 0; i < changes.size(); ++i) {
      const auto holds = [&](int option) {
        return option != k_none && m_instance.option(option).place == place &&
               m_instance.option(option).first_cell <= cell && cell <= m_instance.option(option).last_cell;
      };
      inside += (holds(changes[i].to) ? 1 : 0) - (holds(no_longer[i]) ? 1 : 0);
    }
    return inside;
  };
  for (const Change& change : changes) {
    if (change.to == k_none || m_instance.counted_place(m_instance.option(change.to).place) == k_none) {
      continue;
    }
    const Option& wanted = m_instance.option(change.to);
    for (int cell = wanted.first_cell; cell <= wanted.last_cell; ++cell) {
      if (inside_after(wanted.place, cell) > m_instance.problem().places[wanted.place].capacity) {
        return false;
      }
    }
  }
  return true;
}

void State::collect(std::span<const Change> changes, std::span<const int> before) {
  m_households.clear();
  m_shifts.clear();
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const int household = m_instance.problem().talks[changes[i].talk].household;
    if (household != k_none && m_instance.problem().households[household].talks.size() > 1) {
      add_once(m_households, household);
    }
    for (const int option : {before[i], changes[i].to}) {
      if (option != k_none) {
        for (const int shift : m_instance.shifts(m_instance.option(option))) {
          add_once(m_shifts, shift);
        }
      }
    }
  }
}

Cost State::price(std::span<const Change> changes, Cost limit) {
  std::array<int, k_most_changes> before{};
  Cost delta = 0;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    before[i] = m_at[changes[i].talk];
    delta += unary(changes[i].talk, changes[i].to) - unary(changes[i].talk, before[i]);
    m_at[changes[i].talk] = changes[i].to;
  }
  const std::span<const int> old(before.data(), changes.size());
  collect(changes, old);
  for (const int household : m_households) {
    delta += household_cost(household) - m_household_cost[household];
  }
  Cost gain = 0;
  for (const int shift : m_shifts) {
    gain += m_shift_cost[shift];
  }
  if (delta - gain <= limit) {
    bool forbidden = false;
    for (const int shift : m_shifts) {
      const Cost with = shift_cost_with(shift, changes, old);
      forbidden = forbidden || with >= k_forbidden;
      delta += with - m_shift_cost[shift];
    }
    if (!forbidden && delta <= limit) {
      m_scratch.assign(old.begin(), old.end());
      forbidden = !allowed(changes);
    }
    delta = forbidden ? k_forbidden : delta;
  }
  for (std::size_t i = 0; i < changes.size(); ++i) {
    m_at[changes[i].talk] = before[i];
  }
  return delta;
}

Cost State::price_alone(int talk, int option) {
  const Option& wanted = m_instance.option(option);
  for (const int peer : m_instance.peers(talk)) {
    if (m_at[peer] != k_none && m_instance.peers_clash(wanted, m_instance.option(m_at[peer]))) {
      return k_forbidden;
    }
  }
  const int before = std::exchange(m_at[talk], option);
  Cost delta = unary(talk, option) - unary(talk, before);
  const int household = m_instance.problem().talks[talk].household;
  if (household != k_none && m_instance.problem().households[household].talks.size() > 1) {
    delta += household_cost(household) - m_household_cost[household];
  }
  m_at[talk] = before;
  return delta;
}

void State::apply(std::span<const Change> changes) {
  std::array<int, k_most_changes> before{};
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const int talk = changes[i].talk;
    before[i] = m_at[talk];
    m_cost += unary(talk, changes[i].to) - unary(talk, before[i]);
    if (before[i] != k_none) {
      occupy(before[i], k_none);
    }
    m_at[talk] = changes[i].to;
  }
  for (const Change& change : changes) {
    if (change.to != k_none) {
      occupy(change.to, change.talk);
    }
  }
  collect(changes, {before.data(), changes.size()});
  for (const int household : m_households) {
    refresh(household, k_none);
  }
  for (const int shift : m_shifts) {
    refresh(k_none, shift);
  }
}

void State::refresh(int household, int shift) {
  Cost& known = household != k_none ? m_household_cost[household] : m_shift_cost[shift];
  const Cost now = household != k_none ? household_cost(household)
                                       : shift_cost(m_in_shift[shift], m_instance.problem().shifts[shift]);
  m_cost += now - known;
  known = now;
}

void State::restore(const std::vector<int>& options) {
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    if (m_at[talk] != k_none && m_at[talk] != options[talk]) {
      const Change out{talk, k_none};
      apply({&out, 1});
    }
  }
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    if (m_at[talk] != options[talk]) {
      const Change in{talk, options[talk]};
      apply({&in, 1});
    }
  }
}

void State::occupy(int option, int talk_or_none) {
  const Option& facts = m_instance.option(option);
  for (const int line : m_instance.lines(facts)) {
    int* cells = &m_busy[static_cast<std::size_t>(line) * m_instance.cells()];
    std::fill(cells + facts.first_cell, cells + facts.last_cell + 1, talk_or_none);
  }
  const int counted = m_instance.counted_place(facts.place);
  if (counted != k_none) {
    int* cells = &m_inside[static_cast<std::size_t>(counted) * m_instance.cells()];
    for (int cell = facts.first_cell; cell <= facts.last_cell; ++cell) {
      cells[cell] += talk_or_none == k_none ? -1 : 1;
    }
  }
  for (const int shift : m_instance.shifts(facts)) {
    std::vector<int>& inside = m_in_shift[shift];
    if (talk_or_none == k_none) {
      inside.erase(std::find(inside.begin(), inside.end(), option));
    } else {
      const auto after = std::find_if(inside.begin(), inside.end(), [&](int other) {
        return m_instance.option(other).start > facts.start;
      });
      inside.insert(after, option);
    }
  }
}

}  // namespace gesprek::planner
