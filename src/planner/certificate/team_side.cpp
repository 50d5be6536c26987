#include <algorithm>

#include "planner/certificate/clashes.hpp"
#include "planner/certificate/sides.hpp"

namespace gesprek::planner::certificate {
namespace {

void lower(Cost& to, Cost value) {
  to = std::min(to, value);
}

/// Costs by spot of one shift, length of the run that ends there (the last length stands for longer ones
/// too), and number of talks in the shift so far.
class ShiftTable {
 public:
  ShiftTable(std::size_t spots, int runs, int width)
      : m_runs(runs), m_width(width), m_cost(spots * runs * width, k_no_way) {}
  Cost& at(std::size_t spot, int run, int count) { return m_cost[(spot * m_runs + run) * m_width + count]; }

 private:
  int m_runs;
  int m_width;
  std::vector<Cost> m_cost;
};

class Team {
 public:
  Team(const Problem& problem, const TeamSide& side, Cost scale)
      : m_problem(problem),
        m_side(side),
        m_prices(problem.prices),
        m_scale(side.costs ? scale : 0),
        m_runs(side.costs ? std::max({m_prices.run_limit + 1, m_prices.free_break_after, 1}) : 1),
        m_row(side.counts.most + 1),
        m_width(m_row * (side.counts.most_other + 1)) {
    for (std::size_t index = 0; index < side.shifts.size(); ++index) {
      m_in_shift.push_back(spots_of(*side.shifts[index].facts));
      m_whole.push_back(whole(index));
    }
  }

  Cost run(std::vector<Cost>* beyond) {
    std::vector<Cost> all(m_width, k_no_way);
    all[0] = 0;
    for (const std::vector<Cost>& shift : m_whole) {
      all = joined(all, shift);
    }
    Cost least = k_no_way;
    for (int count = 0; count < m_width; ++count) {
      if (wanted(m_side.counts, count)) {
        lower(least, all[count]);
      }
    }
    if (beyond != nullptr) {
      beyond->assign(m_side.spots.size(), k_no_way);
      for (std::size_t index = 0; index < m_in_shift.size(); ++index) {
        spread(index, least, *beyond);
      }
    }
    return least;
  }

 private:
  std::vector<const Spot*> spots_of(const Shift& shift) const {
    std::vector<const Spot*> inside;
    for (const Spot& spot : m_side.spots) {
      if (spot.person == shift.person && shift.time.start <= spot.time.start &&
          spot.time.end <= shift.time.end) {
        inside.push_back(&spot);
      }
    }
    return inside;
  }

  bool wanted(const Counts& counts, int count) const {
    const int usual = count % m_row;
    const int other = count / m_row;
    return counts.least <= usual && usual <= counts.most && counts.least_other <= other &&
           other <= counts.most_other;
  }
  /// The count with one talk more; m_width when that is too many.
  int one_more(int count, const Spot& spot) const {
    if (spot.usual) {
      return count % m_row < m_side.counts.most ? count + 1 : m_width;
    }
    return std::min(count + m_row, m_width);
  }

  /// What lies between two talks in a row costs; `run` is the length index of the run that ends with `a`.
  Cost between(const TeamShift& shift, const Spot& a, const Spot& b, int run) const {
    if (!shift.facts->counted) {
      return 0;
    }
    const Time pause = b.time.start - a.time.end;
    if (pause < k_ten) {
      return run + 2 > m_prices.run_limit ? m_prices.long_run * m_scale : 0;
    }
    Time unused = pause - longest_walk(a, b);
    for (const Stretch& planned : shift.facts->breaks) {
      unused -= std::max(0, std::min(b.time.start, planned.end) - std::max(a.time.end, planned.start));
    }
    const Time tens = std::max(0, unused) / k_ten - (run + 1 >= m_prices.free_break_after ? 1 : 0);
    return std::max(0, tens) * m_prices.hole * m_scale;
  }
  Time longest_walk(const Spot& a, const Spot& b) const {
    Time longest = 0;
    for (const int from : *a.places) {
      for (const int to : *b.places) {
        longest = std::max(longest, walk(m_problem, from, to));
      }
    }
    return longest;
  }
  int run_after(const Spot& a, const Spot& b, int run) const {
    return b.time.start - a.time.end >= k_ten ? 0 : std::min(run + 1, m_runs - 1);
  }
  Cost opening(std::size_t index) const {
    const TeamShift& shift = m_side.shifts[index];
    return (shift.facts->counted ? m_prices.session_used * m_scale : 0) - shift.paid;
  }

  /// Calls step(a, b) for each pair of spots that can follow each other.
  template <class Step>
  void for_pairs(std::size_t index, bool backward, Step step) const {
    const auto& spots = m_in_shift[index];
    const std::size_t count = spots.size();
    for (std::size_t number = 0; number < count; ++number) {
      const std::size_t fixed = backward ? count - 1 - number : number;
      for (std::size_t other = 0; other < count; ++other) {
        const std::size_t a = backward ? fixed : other;
        const std::size_t b = backward ? other : fixed;
        if (a < b && spots[a]->time.end <= spots[b]->time.start) {
          step(a, b);
        }
      }
    }
  }

  ShiftTable forward(std::size_t index) const {
    const auto& spots = m_in_shift[index];
    ShiftTable table(spots.size(), m_runs, m_width);
    for (std::size_t spot = 0; spot < spots.size(); ++spot) {
      const int one = one_more(0, *spots[spot]);
      if (one < m_width) {
        table.at(spot, 0, one) = opening(index) - spots[spot]->earned;
      }
    }
    for_pairs(index, false, [&](std::size_t a, std::size_t b) {
      for (int run = 0; run < m_runs; ++run) {
        const Cost cost = between(m_side.shifts[index], *spots[a], *spots[b], run) - spots[b]->earned;
        for (int count = 0; count < m_width; ++count) {
          const int more = one_more(count, *spots[b]);
          if (more < m_width && table.at(a, run, count) < k_no_way) {
            lower(table.at(b, run_after(*spots[a], *spots[b], run), more), table.at(a, run, count) + cost);
          }
        }
      }
    });
    return table;
  }

  /// By number of talks: the least that the whole shift costs.
  std::vector<Cost> whole(std::size_t index) const {
    const std::size_t spots = m_in_shift[index].size();
    ShiftTable table = forward(index);
    std::vector<Cost> least(m_width, k_no_way);
    least[0] = 0;
    for (std::size_t spot = 0; spot < spots; ++spot) {
      for (int run = 0; run < m_runs; ++run) {
        for (int count = 0; count < m_width; ++count) {
          lower(least[count], table.at(spot, run, count));
        }
      }
    }
    for (int count = 0; count < m_width; ++count) {
      least[count] = wanted(m_side.shifts[index].counts, count) ? least[count] : k_no_way;
    }
    return least;
  }

  std::vector<Cost> joined(const std::vector<Cost>& a, const std::vector<Cost>& b) const {
    std::vector<Cost> both(m_width, k_no_way);
    for (int left = 0; left < m_width; ++left) {
      for (int right = 0; right < m_width && a[left] < k_no_way; ++right) {
        if (b[right] < k_no_way && left % m_row + right % m_row < m_row && left + right < m_width) {
          lower(both[left + right], a[left] + b[right]);
        }
      }
    }
    return both;
  }

  /// What each spot of the shift costs beyond the least, into `beyond`.
  void spread(std::size_t index, Cost least, std::vector<Cost>& beyond) const {
    std::vector<Cost> others(m_width, k_no_way);
    others[0] = 0;
    for (std::size_t other = 0; other < m_whole.size(); ++other) {
      others = other == index ? others : joined(others, m_whole[other]);
    }
    std::vector<Cost> rest(m_width, k_no_way);  // by number of talks here: the least of all else
    for (int here = 0; here < m_width; ++here) {
      for (int there = 0; there < m_width && wanted(m_side.shifts[index].counts, here); ++there) {
        const bool fits = here % m_row + there % m_row < m_row && here + there < m_width;
        if (fits && wanted(m_side.counts, here + there)) {
          lower(rest[here], others[there]);
        }
      }
    }
    const auto& spots = m_in_shift[index];
    ShiftTable until = forward(index);
    ShiftTable after(spots.size(), m_runs, m_width);
    for (std::size_t spot = 0; spot < spots.size(); ++spot) {
      for (int run = 0; run < m_runs; ++run) {
        for (int count = 0; count < m_width; ++count) {
          after.at(spot, run, count) = rest[count];
        }
      }
    }
    for_pairs(index, true, [&](std::size_t a, std::size_t b) {
      for (int run = 0; run < m_runs; ++run) {
        const Cost cost = between(m_side.shifts[index], *spots[a], *spots[b], run) - spots[b]->earned;
        for (int count = 0; count < m_width; ++count) {
          const int more = one_more(count, *spots[b]);
          const int next = run_after(*spots[a], *spots[b], run);
          if (more < m_width && after.at(b, next, more) < k_no_way) {
            lower(after.at(a, run, count), after.at(b, next, more) + cost);
          }
        }
      }
    });
    for (std::size_t spot = 0; spot < spots.size(); ++spot) {
      Cost& with = beyond[spots[spot] - m_side.spots.data()];
      for (int run = 0; run < m_runs; ++run) {
        for (int count = 0; count < m_width; ++count) {
          if (until.at(spot, run, count) < k_no_way && after.at(spot, run, count) < k_no_way) {
            lower(with, until.at(spot, run, count) + after.at(spot, run, count) - least);
          }
        }
      }
    }
  }

  const Problem& m_problem;
  const TeamSide& m_side;
  const Prices& m_prices;
  Cost m_scale;
  int m_runs;
  int m_row;
  int m_width;
  std::vector<std::vector<const Spot*>> m_in_shift;
  std::vector<std::vector<Cost>> m_whole;
};

}  // namespace

Cost least_of_team(const Problem& problem, const TeamSide& team, Cost scale, std::vector<Cost>* beyond) {
  return Team(problem, team, scale).run(beyond);
}

}  // namespace gesprek::planner::certificate
