// What each time of a member of staff costs beyond the least: the same programme, from the other end.
#include <algorithm>

#include "planner/bound/staff.hpp"

namespace gesprek::planner {
namespace {

void lower(Price* to, const Price* from, int width, Price cost) {
  for (int k = 0; k < width; ++k) {
    to[k] = std::min(to[k], from[k] + cost);
  }
}

}  // namespace

/// To a number of talks from one more: to[k] = min(to[k], from[k + one] + cost).
void StaffSolver::relax_before(Price* to, const Price* from, int width, bool usual, Price cost) const {
  if (!usual) {
    lower(to, from + m_row, m_width - m_row, cost);
    return;
  }
  for (int row = 0; row < width; row += m_row) {
    lower(to + row, from + row + 1, std::min(m_row, width - row) - 1, cost);
  }
}

/// By number of talks: the least of the two together.
std::vector<Price> StaffSolver::joined(const Price* a, const Price* b) const {
  std::vector<Price> both(m_width, k_never);
  for (int inside = 0; inside < m_width; ++inside) {
    const int usual = inside % m_row;
    for (int row = 0; a[inside] < k_never / 2 && row + inside - usual < m_width; row += m_row) {
      lower(&both[row + inside], b + row, m_row - usual, a[inside]);
    }
  }
  return both;
}

/// For each shift, by number of talks, what all later shifts cost.
std::vector<std::vector<Price>> StaffSolver::suffixes() const {
  std::vector<std::vector<Price>> later(m_shifts.size(), std::vector<Price>(m_width, k_never));
  for (std::size_t shift = m_shifts.size(); shift-- > 0;) {
    if (shift + 1 == m_shifts.size()) {
      later[shift][0] = 0;
    } else {
      later[shift] = joined(&m_whole[(shift + 1) * m_width], later[shift + 1].data());
    }
  }
  return later;
}

/// By number of talks in the shift: the least that all other shifts cost with the talks that are left.
std::vector<Price> StaffSolver::rest_of_week(std::size_t shift, const std::vector<Price>& later) const {
  const std::vector<Price> others = joined(&m_sum[shift * m_width], later.data());
  std::vector<Price> rest(m_width, k_never);
  for (int inside = 0; inside < m_shifts[shift].width; ++inside) {
    for (int all = inside; all < m_width && wanted(m_shift_loads[shift], inside); ++all) {
      if (within(inside, all) && wanted(m_load, all)) {
        rest[inside] = std::min(rest[inside], others[all - inside]);
      }
    }
  }
  return rest;
}

/// m_after: with so many talks of the shift until and with the place, the least cost of what comes after it
/// in the shift and, by number of talks in the shift, of the `rest`.
void StaffSolver::fill_after(const ShiftPlaces& shift, const std::vector<Price>& rest,
                             const std::vector<Price>& price) {
  // Costs of what follows a break that begins before a place: by place, so that long pauses are passed on ten
  // minutes at a time.
  std::vector<Price> idle(m_places.size() * m_width, k_never);
  for (int place = shift.last - 1; place >= shift.first; --place) {
    std::fill_n(&m_after[at(place, 0)], static_cast<std::size_t>(m_runs) * m_width, k_never);
  }
  const int width = shift.width;
  for (int place = shift.last - 1; place >= shift.first; --place) {
    if (m_open[place] != 0) {
      for (int run = 0; run < m_runs; ++run) {
        lower(&m_after[at(place, run)], rest.data(), width, 0);
      }
    }
    const Place& facts = m_places[place];
    Price* waited = &idle[static_cast<std::size_t>(place) * m_width];
    const Price earned = price[facts.block];
    if (m_open[place] != 0) {
      relax_before(waited, &m_after[at(place, 0)], width, facts.usual, -earned);
      for (const int before : facts.run_from) {
        if (m_open[before] != 0) {
          for (int run = 0; run < m_runs; ++run) {
            const int longer = std::min(run + 1, m_runs - 1);
            relax_before(&m_after[at(before, run)], &m_after[at(place, longer)], width, facts.usual,
                         run_cost(shift, run) - earned);
          }
        }
      }
    }
    for (const Step& step : facts.breaks) {
      if (m_open[step.from] != 0) {
        for (int run = 0; run < m_runs; ++run) {
          lower(&m_after[at(step.from, run)], waited, width,
                earns_break(run) ? step.hole_after_long : step.hole);
        }
      }
    }
    if (facts.idle_from != k_none) {
      lower(&idle[static_cast<std::size_t>(facts.idle_from) * m_width], waited, width, shift.hole);
    }
  }
}

void StaffSolver::marginals(const std::vector<Price>& price, std::vector<Price>& beyond) {
  fill(price);
  combine();
  int talks = 0;
  const Price least = total(talks);
  m_after.assign(m_state.size(), k_never);
  std::fill(beyond.begin() + m_blocks.first(m_team), beyond.begin() + m_blocks.last(m_team), 0);
  const std::vector<std::vector<Price>> later = suffixes();
  for (std::size_t index = 0; index < m_shifts.size(); ++index) {
    const ShiftPlaces& shift = m_shifts[index];
    fill_after(shift, rest_of_week(index, later[index]), price);
    for (int place = shift.first; place < shift.last; ++place) {
      Price with = k_never;
      for (int run = 0; run < m_runs; ++run) {
        for (int count = 0; count < shift.width; ++count) {
          const std::size_t state = at(place, run) + count;
          with = std::min(with, m_state[state] + m_after[state]);
        }
      }
      beyond[m_places[place].block] = with >= k_never / 2 ? k_never : with - least;
    }
  }
}

}  // namespace gesprek::planner
