#include "planner/bound/staff.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace gesprek::planner {
namespace {

/// to[k] = min(to[k], from[k] + cost).
void relax(Price* to, const Price* from, int width, Price cost) {
  for (int k = 0; k < width; ++k) {
    to[k] = std::min(to[k], from[k] + cost);
  }
}

}  // namespace

StaffSolver::StaffSolver(const Instance& instance, const Blocks& blocks, int team, bool structure)
    : m_instance(instance), m_blocks(blocks), m_team(team) {
  const Problem& problem = instance.problem();
  m_run_limit = problem.prices.run_limit;
  m_free_after = problem.prices.free_break_after;
  m_runs = structure ? std::max({m_run_limit + 1, m_free_after, 1}) : 1;
  std::map<Time, int> lengths;
  for (int block = blocks.first(team); block < blocks.last(team); ++block) {
    ++lengths[blocks.block(block).end - blocks.block(block).start];
  }
  for (const auto& [length, count] : lengths) {
    m_usual = m_usual == 0 || count > lengths[m_usual] ? length : m_usual;
  }
  m_place.assign(blocks.last(team) - blocks.first(team), k_none);
  for (const Shift& shift : problem.shifts) {
    lay_out(shift, structure);
  }
  m_open.assign(m_places.size(), 1);
}

void StaffSolver::lay_out(const Shift& shift, bool structure) {
  const Prices& prices = m_instance.problem().prices;
  const bool counted = structure && shift.counted;
  ShiftPlaces places;
  places.number = static_cast<int>(&shift - m_instance.problem().shifts.data());
  places.first = static_cast<int>(m_places.size());
  places.opening = counted ? prices.session_used * k_scale : 0;
  places.hole = counted ? prices.hole * k_scale : 0;
  places.long_run = counted ? prices.long_run * k_scale : 0;
  std::vector<int> inside;
  std::vector<int> where;
  for (int block = m_blocks.first(m_team); block < m_blocks.last(m_team); ++block) {
    const Block& facts = m_blocks.block(block);
    if (facts.person == shift.person && shift.time.start <= facts.start && facts.end <= shift.time.end) {
      inside.push_back(block);
      const std::span<const int> here = m_blocks.places(block);
      std::copy_if(here.begin(), here.end(), std::back_inserter(where),
                   [&](int place) { return std::find(where.begin(), where.end(), place) == where.end(); });
    }
  }
  places.walks = longest_walk(where, where) > 0;
  for (const int block : inside) {
    m_place[block - m_blocks.first(m_team)] = static_cast<int>(m_places.size());
    Place place;
    place.block = block;
    place.shift = static_cast<int>(m_shifts.size());
    place.usual = usual(m_blocks.block(block).end - m_blocks.block(block).start);
    add_steps(place, places, shift);
    m_places.push_back(std::move(place));
  }
  places.last = static_cast<int>(m_places.size());
  if (places.first < places.last) {
    m_shifts.push_back(places);
  }
}

Time StaffSolver::longest_walk(std::span<const int> from, std::span<const int> until) const {
  Time longest = 0;
  for (const int here : from) {
    for (const int there : until) {
      longest = std::max(longest, m_instance.walk(here, there));
    }
  }
  return longest;
}

/// What a pause between two blocks costs at least: it may hold the longest walk from where one talk can be to
/// where the next can be.
Price StaffSolver::hole_cost(const ShiftPlaces& shift, const Shift& facts, int before, int after,
                             bool free) const {
  const Time from = m_blocks.block(before).end;
  const Time until = m_blocks.block(after).start;
  const Time walk = shift.walks ? longest_walk(m_blocks.places(before), m_blocks.places(after)) : 0;
  const Time unused = until - from - walk - planned_break(facts, from, until);
  return std::max(0, std::max(0, unused) / k_ten - (free ? 1 : 0)) * shift.hole;
}

void StaffSolver::add_steps(Place& place, const ShiftPlaces& shift, const Shift& facts) {
  const Time start = m_blocks.block(place.block).start;
  for (int before = shift.first; before < static_cast<int>(m_places.size()); ++before) {
    const Time earlier = m_blocks.block(m_places[before].block).start;
    if (earlier == start - k_ten && facts.breaks.empty() && !shift.walks) {
      place.idle_from = before;
    }
  }
  for (int before = shift.first; before < static_cast<int>(m_places.size()); ++before) {
    const int earlier = m_places[before].block;
    const Time pause = start - m_blocks.block(earlier).end;
    if (pause >= k_ten) {
      // A longer pause is one until ten minutes earlier, and ten minutes more.
      if (place.idle_from == k_none || pause < 2 * k_ten) {
        place.breaks.push_back({before, hole_cost(shift, facts, earlier, place.block, false),
                                hole_cost(shift, facts, earlier, place.block, true)});
      }
    } else if (pause >= 0) {
      place.run_from.push_back(before);
    }
  }
}

void StaffSolver::set_loads(const Load& all, std::vector<Load> by_shift) {
  m_load = all;
  m_shift_loads = std::move(by_shift);
  m_row = all.most + 1;
  m_width = m_row * (all.most_other + 1);
  for (std::size_t shift = 0; shift < m_shifts.size(); ++shift) {
    ShiftPlaces& its = m_shifts[shift];
    const int most = std::min(m_shift_loads[shift].most, its.last - its.first);
    its.width = all.most_other == 0 ? std::min(most + 1, m_width) : m_width;
  }
}

/// One talk more: to[k + one] = min(to[k + one], from[k] + cost), within the most of its length.
void StaffSolver::relax_with(Price* to, const Price* from, int width, bool usual, Price cost) const {
  if (!usual) {
    relax(to + m_row, from, m_width - m_row, cost);
    return;
  }
  for (int row = 0; row < width; row += m_row) {
    relax(to + row + 1, from + row, std::min(m_row, width - row) - 1, cost);
  }
}

void StaffSolver::set_open(const std::vector<char>& open) {
  for (std::size_t place = 0; place < m_places.size(); ++place) {
    m_open[place] = open[m_places[place].block];
  }
}

void StaffSolver::fill_place(const ShiftPlaces& shift, int place, Price earned) {
  const Place& facts = m_places[place];
  const int width = shift.width;
  Price* idle = &m_idle[static_cast<std::size_t>(place) * m_width];
  std::fill(idle, idle + width, k_never);
  if (facts.idle_from != k_none) {
    relax(idle, &m_idle[static_cast<std::size_t>(facts.idle_from) * m_width], width, shift.hole);
  }
  for (const Step& step : facts.breaks) {
    relax(idle, &m_any[static_cast<std::size_t>(step.from) * m_width], width, step.hole);
    relax(idle, &m_long[static_cast<std::size_t>(step.from) * m_width], width, step.hole_after_long);
  }
  Price* first = &m_state[at(place, 0)];
  for (int run = 0; run < m_runs; ++run) {
    std::fill_n(first + static_cast<std::size_t>(run) * m_width, width, k_never);
  }
  Price* any = &m_any[static_cast<std::size_t>(place) * m_width];
  Price* after_long = &m_long[static_cast<std::size_t>(place) * m_width];
  std::fill(any, any + width, k_never);
  std::fill(after_long, after_long + width, k_never);
  if (m_open[place] == 0) {
    return;
  }
  relax_with(first, idle, width, facts.usual, -earned);
  if (one(facts.usual) < width) {
    Price& alone = first[one(facts.usual)];
    alone = std::min(alone, shift.opening - earned);
  }
  for (const int before : facts.run_from) {
    for (int run = 0; run < m_runs; ++run) {
      const int longer = std::min(run + 1, m_runs - 1);
      relax_with(&m_state[at(place, longer)], &m_state[at(before, run)], width, facts.usual,
                 run_cost(shift, run) - earned);
    }
  }
  for (int run = 0; run < m_runs; ++run) {
    relax(any, &m_state[at(place, run)], width, 0);
    if (earns_break(run)) {
      relax(after_long, &m_state[at(place, run)], width, 0);
    }
  }
}

void StaffSolver::fill(const std::vector<Price>& price) {
  const std::size_t rows = m_places.size() * m_width;
  m_state.resize(rows * m_runs);
  m_idle.resize(rows);
  m_any.resize(rows);
  m_long.resize(rows);
  m_whole.assign(m_shifts.size() * m_width, k_never);
  for (std::size_t index = 0; index < m_shifts.size(); ++index) {
    const ShiftPlaces& shift = m_shifts[index];
    Price* whole = &m_whole[index * m_width];
    whole[0] = 0;
    for (int place = shift.first; place < shift.last; ++place) {
      fill_place(shift, place, price[m_places[place].block]);
      relax(whole, &m_any[static_cast<std::size_t>(place) * m_width], shift.width, 0);
    }
    for (int count = 0; count < m_width; ++count) {
      whole[count] = wanted(m_shift_loads[index], count) ? whole[count] : k_never;
    }
  }
}

void StaffSolver::combine() {
  m_sum.assign((m_shifts.size() + 1) * m_width, k_never);
  m_sum[0] = 0;
  for (std::size_t index = 0; index < m_shifts.size(); ++index) {
    const Price* before = &m_sum[index * m_width];
    Price* now = &m_sum[(index + 1) * m_width];
    for (int talks = 0; talks < m_shifts[index].width; ++talks) {
      const Price cost = m_whole[index * m_width + talks];
      if (cost >= k_never / 2) {
        continue;
      }
      const int usual = talks % m_row;
      for (int row = 0; row + talks - usual < m_width; row += m_row) {
        relax(now + row + talks, before + row, m_row - usual, cost);
      }
    }
  }
}

Price StaffSolver::total(int& talks) const {
  const Price* sum = &m_sum[m_shifts.size() * m_width];
  Price least = k_never;
  for (int other = m_load.least_other; other <= m_load.most_other; ++other) {
    for (int count = other * m_row + m_load.least; count <= other * m_row + m_load.most; ++count) {
      if (sum[count] < least) {
        least = sum[count];
        talks = count;
      }
    }
  }
  return least;
}

Price StaffSolver::solve(const std::vector<Price>& price, std::vector<char>& taken) {
  fill(price);
  combine();
  std::fill(taken.begin() + m_blocks.first(m_team), taken.begin() + m_blocks.last(m_team), 0);
  int talks = 0;
  const Price least = total(talks);
  if (least < k_never / 2) {
    trace(talks, price, taken);
  }
  return least;
}

void StaffSolver::trace(int talks, const std::vector<Price>& price, std::vector<char>& taken) const {
  for (std::size_t index = m_shifts.size(); index > 0; --index) {
    const Price* before = &m_sum[(index - 1) * m_width];
    const Price* whole = &m_whole[(index - 1) * m_width];
    const Price value = m_sum[index * m_width + talks];
    int inside = 0;
    while (!within(inside, talks) || whole[inside] >= k_never / 2 ||
           before[talks - inside] + whole[inside] != value) {
      ++inside;
    }
    if (inside > 0) {
      trace_shift(m_shifts[index - 1], inside, price, taken);
    }
    talks -= inside;
  }
}

void StaffSolver::trace_shift(const ShiftPlaces& shift, int talks, const std::vector<Price>& price,
                              std::vector<char>& taken) const {
  const std::size_t index = static_cast<std::size_t>(&shift - m_shifts.data());
  Price value = m_whole[index * m_width + talks];
  int place = shift.first;
  while (m_any[static_cast<std::size_t>(place) * m_width + talks] != value) {
    ++place;
  }
  int run = 0;
  while (m_state[at(place, run) + talks] != value) {
    ++run;
  }
  while (talks > 0) {
    taken[m_places[place].block] = 1;
    const Price earned = price[m_places[place].block];
    value += earned;
    talks -= one(m_places[place].usual);
    if (talks == 0) {
      break;
    }
    bool found = false;
    for (const int before : m_places[place].run_from) {
      for (int shorter = 0; shorter < m_runs && !found; ++shorter) {
        if (std::min(shorter + 1, m_runs - 1) == run &&
            m_state[at(before, shorter) + talks] + run_cost(shift, shorter) == value) {
          value = m_state[at(before, shorter) + talks];
          place = before;
          run = shorter;
          found = true;
        }
      }
    }
    if (!found && !trace_idle(shift, place, run, talks, value)) {
      break;
    }
  }
}

/// Back over a break that ends at the place: to the talk before it.
bool StaffSolver::trace_idle(const ShiftPlaces& shift, int& place, int& run, int talks, Price& value) const {
  int here = place;
  while (here != k_none) {
    for (const Step& step : m_places[here].breaks) {
      for (int before = 0; before < m_runs; ++before) {
        const Price hole = earns_break(before) ? step.hole_after_long : step.hole;
        if (m_state[at(step.from, before) + talks] + hole == value) {
          value -= hole;
          place = step.from;
          run = before;
          return true;
        }
      }
    }
    value -= shift.hole;
    here = m_places[here].idle_from;
  }
  return false;
}

}  // namespace gesprek::planner
