// What a household and a shift cost in a State: the inner loop of the search.
#include <algorithm>
#include <array>
#include <iterator>

#include "planner/search/state.hpp"

namespace gesprek::planner {

Cost State::household_cost(int household) const {
  const Household& family = m_instance.problem().households[household];
  const Prices& prices = m_instance.problem().prices;
  std::array<const Option*, 32> by_start{};
  std::size_t count = 0;
  for (const int talk : family.talks) {
    if (m_at[talk] == k_none) {
      continue;
    }
    const Option* option = &m_instance.option(m_at[talk]);
    if (m_instance.problem().places[option->place].kind != PlaceKind::room || count == by_start.size()) {
      continue;
    }
    std::size_t place = count++;
    for (; place > 0 && by_start[place - 1]->start > option->start; --place) {
      by_start[place] = by_start[place - 1];
    }
    by_start[place] = option;
  }
  Cost cost = 0;
  for (std::size_t i = 1; i < count; ++i) {
    const Option& a = *by_start[i - 1];
    const Option& b = *by_start[i];
    if (day_of(a.start) != day_of(b.start)) {
      cost += prices.second_trip;
    } else {
      const Time waited = b.start - a.end - m_instance.walk(a.place, b.place);
      cost += waited < k_ten ? 0 : Cost{prices.waiting} * family.waiting_factor * (waited / k_ten);
    }
  }
  return cost;
}

Cost State::shift_cost(std::span<const int> options, const Shift& shift) const {
  if (options.empty()) {
    return 0;
  }
  const Problem& problem = m_instance.problem();
  const Prices& prices = problem.prices;
  const Option* before = &m_instance.option(options.front());
  const Option& last = m_instance.option(options.back());
  if (problem.longest_stretch > 0 && last.end - before->start > problem.longest_stretch &&
      !(m_instance.fixed(before->talk) && m_instance.fixed(last.talk))) {
    return k_forbidden;
  }
  if (!shift.counted) {
    return 0;
  }
  Cost cost = prices.session_used;
  int run = 1;
  for (const int id : options.subspan(1)) {
    const Option& next = m_instance.option(id);
    const Time pause = next.start - before->end;
    if (pause >= k_ten) {
      const Time unused =
          pause - m_instance.walk(before->place, next.place) - planned_break(shift, before->end, next.start);
      const Time tens = std::max(0, unused) / k_ten - (run >= prices.free_break_after ? 1 : 0);
      cost += tens > 0 ? Cost{prices.hole} * tens : 0;
      run = 1;
    } else if (++run > prices.run_limit) {
      cost += prices.long_run;
    }
    before = &next;
  }
  return cost;
}

/// Cost of a shift once the changes are made: its list without the options that leave and with those that
/// come.
Cost State::shift_cost_with(int shift, std::span<const Change> changes, std::span<const int> before) {
  const std::vector<int>& inside = m_in_shift[shift];
  const auto stands_in = [&](int option) {
    const auto shifts = m_instance.shifts(m_instance.option(option));
    return std::find(shifts.begin(), shifts.end(), shift) != shifts.end();
  };
  m_scratch.clear();
  std::copy_if(inside.begin(), inside.end(), std::back_inserter(m_scratch),
               [&](int option) { return std::find(before.begin(), before.end(), option) == before.end(); });
  for (const Change& change : changes) {
    if (change.to != k_none && stands_in(change.to)) {
      const Time start = m_instance.option(change.to).start;
      m_scratch.insert(std::find_if(m_scratch.begin(), m_scratch.end(),
                                    [&](int other) { return m_instance.option(other).start > start; }),
                       change.to);
    }
  }
  return shift_cost(m_scratch, m_instance.problem().shifts[shift]);
}

}  // namespace gesprek::planner
