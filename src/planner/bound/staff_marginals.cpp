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

/// m_after: with so many talks still to come after the place, the least cost of what is left of the shift and
/// of `rest`, the cost of all other shifts by number of talks.
void StaffSolver::fill_after(const ShiftPlaces& shift, const std::vector<Price>& rest,
                             const std::vector<Price>& price) {
  // Costs of what follows a break that begins before a place: by place, so that long pauses are passed on ten
  // minutes at a time.
  std::vector<Price> idle(m_places.size() * m_width, k_never);
  for (int place = shift.last - 1; place >= shift.first; --place) {
    std::fill_n(&m_after[at(place, 0)], static_cast<std::size_t>(m_runs) * m_width, k_never);
  }
  for (int place = shift.last - 1; place >= shift.first; --place) {
    if (m_open[place] != 0 && ends(shift, place)) {
      for (int run = 0; run < m_runs; ++run) {
        lower(&m_after[at(place, run)], rest.data(), m_width, 0);
      }
    }
    const Place& facts = m_places[place];
    Price* waited = &idle[static_cast<std::size_t>(place) * m_width];
    const Price earned = price[facts.block];
    if (m_open[place] != 0) {
      relax_with(waited, &m_after[at(place, 0)], facts.usual, -earned);
      for (const int before : facts.run_from) {
        if (!forced_between(before, place) && m_open[before] != 0) {
          for (int run = 0; run < m_runs; ++run) {
            const int longer = std::min(run + 1, m_runs - 1);
            relax_with(&m_after[at(before, run)], &m_after[at(place, longer)], facts.usual,
                       run_cost(shift, run) - earned);
          }
        }
      }
    }
    for (const Step& step : facts.breaks) {
      if (!forced_between(step.from, place) && m_open[step.from] != 0) {
        for (int run = 0; run < m_runs; ++run) {
          lower(&m_after[at(step.from, run)], waited, m_width,
                earns_break(run) ? step.hole_after_long : step.hole);
        }
      }
    }
    if (facts.idle_from != k_none && m_forced[facts.idle_from] == 0 &&
        !forced_between(facts.idle_from, place)) {
      lower(&idle[static_cast<std::size_t>(facts.idle_from) * m_width], waited, m_width, shift.hole);
    }
  }
}

/// The least cost of so many talks of which the place is one, at the end of such a run.
Price StaffSolver::split(int place, int run, int count) const {
  const Price* until = &m_state[at(place, run)];
  const Price* after = &m_after[at(place, run)];
  Price least = k_never;
  for (int part = 0; part <= count; ++part) {
    if (within(part, count)) {
      least = std::min(least, until[part] + after[count - part]);
    }
  }
  return least;
}

void StaffSolver::marginals(const std::vector<Price>& price, std::vector<Price>& beyond) {
  fill(price);
  combine();
  int talks = 0;
  const Price least = total(talks);
  m_after.assign(m_state.size(), k_never);
  std::fill(beyond.begin() + m_blocks.first(m_team), beyond.begin() + m_blocks.last(m_team), 0);
  for (std::size_t index = 0; index < m_shifts.size(); ++index) {
    std::vector<Price> rest(m_width, k_never);
    rest[0] = 0;
    for (std::size_t other = 0; other < m_shifts.size(); ++other) {
      if (other == index) {
        continue;
      }
      std::vector<Price> joined(m_width, k_never);
      for (int inside = 0; inside < m_width; ++inside) {
        const Price cost = m_whole[other * m_width + inside];
        for (int all = inside; cost < k_never / 2 && all < m_width; ++all) {
          if (within(inside, all)) {
            joined[all] = std::min(joined[all], rest[all - inside] + cost);
          }
        }
      }
      rest = std::move(joined);
    }
    const ShiftPlaces& shift = m_shifts[index];
    fill_after(shift, rest, price);
    for (int place = shift.first; place < shift.last; ++place) {
      Price with = k_never;
      for (int run = 0; run < m_runs; ++run) {
        for (int count = 0; count < m_width; ++count) {
          with = wanted(count) ? std::min(with, split(place, run, count)) : with;
        }
      }
      beyond[m_places[place].block] = with >= k_never / 2 ? k_never : with - least;
    }
  }
}

}  // namespace gesprek::planner
