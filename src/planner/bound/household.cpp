#include "planner/bound/household.hpp"

#include <algorithm>

namespace gesprek::planner {
namespace {

/// Each doubles the work.
constexpr int k_most_watched = 4;

}  // namespace

HouseholdSolver::HouseholdSolver(const Instance& instance)
    : m_instance(instance),
      m_cells(instance.cells()),
      m_per_ten(k_ten / instance.step()),
      m_day_of_cell(instance.cells(), k_none),
      m_place(instance.talks(), k_none),
      m_ready(instance.cells(), k_never) {
  std::vector<std::pair<int, int>> used;
  for (int id = 0; id < instance.option_count(); ++id) {
    const Option& option = instance.option(id);
    const std::size_t day = day_of(option.start);
    if (used.size() <= day) {
      used.resize(day + 1, {m_cells, 0});
    }
    used[day].first = std::min(used[day].first, option.first_cell);
    used[day].second = std::max(used[day].second, option.last_cell + 1);
  }
  for (const auto& day : used) {
    if (day.first < day.second) {
      std::fill(m_day_of_cell.begin() + day.first, m_day_of_cell.begin() + day.second,
                static_cast<int>(m_days.size()));
      m_days.push_back(day);
    }
  }
  for (int talk = 0; talk < instance.talks(); ++talk) {
    const std::vector<Candidate>& candidates = instance.problem().talks[talk].candidates;
    const bool same = !candidates.empty() &&
                      std::all_of(candidates.begin(), candidates.end(),
                                  [&](const Candidate& c) { return c.place == candidates.front().place; });
    m_place[talk] = same ? candidates.front().place : k_none;
  }
}

HouseholdSolver::Walk HouseholdSolver::walk_between(int from, int to) const {
  const int a = m_place[m_factor->talks[from]];
  const int b = m_place[m_factor->talks[to]];
  const Time longest = m_instance.problem().walking_gap;
  const bool known = a != k_none && b != k_none;
  const Time least = known ? m_instance.walk(a, b) : 0;
  const Time most = known ? least : longest;
  const Time step = m_instance.step();
  const Following& rule = m_factor->following[from * m_count + to];
  const int after = (std::max(least, rule.apart) + step - 1) / step;
  return {rule.after ? after : -m_minutes[from], (most + k_ten - 1) / step, !rule.other_day, true,
          !rule.never};
}

void HouseholdSolver::load(const HouseholdFactor& factor, const std::vector<Price>& price,
                           const std::vector<Price>& out) {
  m_factor = &factor;
  m_count = static_cast<int>(factor.talks.size());
  m_out.clear();
  m_minutes.clear();
  m_walks.clear();
  m_alone.assign(static_cast<std::size_t>(m_count) * m_cells, k_never);
  for (const int talk : factor.talks) {
    m_out.push_back(out[talk]);
    m_minutes.push_back(m_instance.problem().talks[talk].minutes / m_instance.step());
  }
  for (int index = 0; index < m_count; ++index) {
    const int talk = factor.talks[index];
    for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
      Price& least = alone(index)[m_instance.option(id).first_cell];
      least = std::min(least, price[id]);
    }
    for (int other = 0; other < m_count; ++other) {
      m_walks.push_back(walk_between(index, other));
    }
  }
  watch();
}

/// Two that may not be on one day can have a third between them, which says
/// nothing of them.
void HouseholdSolver::watch() {
  m_watched = 0;
  m_mark.assign(m_count, 0);
  m_not_after.assign(m_count, 0);
  m_not_before.assign(m_count, 0);
  const auto parted = [&](int a, int b) { return m_factor->following[a * m_count + b].other_day; };
  for (int talk = 0; talk < m_count && m_count > 2; ++talk) {
    for (int other = 0; other < m_count && m_mark[talk] == 0 && m_watched < k_most_watched; ++other) {
      if (parted(talk, other) || parted(other, talk)) {
        m_mark[talk] = 1 << (m_count + m_watched++);
      }
    }
  }
  for (int talk = 0; talk < m_count; ++talk) {
    for (int other = 0; other < m_count; ++other) {
      m_not_after[talk] |= parted(other, talk) ? m_mark[other] : 0;
      m_not_before[talk] |= parted(talk, other) ? m_mark[other] : 0;
    }
  }
}

/// What a pause of so many cells costs the household; the walk is no waiting.
Price HouseholdSolver::waiting(Walk walk, int gap) const {
  return std::max(0, gap - walk.free + m_per_ten - 1) / m_per_ten * m_factor->waiting;
}

/// Longer pauses than this are one that is ten minutes shorter, and ten minutes
/// more.
int HouseholdSolver::last_gap(Walk walk) const {
  return walk.same_day ? std::max(walk.free, walk.least + m_per_ten - 1) : walk.least - 1;
}

/// Into m_ready, by cell: the least cost with which the next talk can start
/// there after one that starts as `from` says.
void HouseholdSolver::pass_on(const Price* from, int minutes, Walk walk) {
  Price days_before = k_never;
  for (const auto& [begin, end] : m_days) {
    Price today = k_never;
    for (int cell = begin; cell < end; ++cell) {
      Price least = walk.later_day ? days_before : k_never;
      if (walk.same_day && cell - m_per_ten >= begin) {
        least = std::min(least, m_ready[cell - m_per_ten] + m_factor->waiting);
      }
      for (int gap = walk.least; gap <= last_gap(walk) && cell - minutes - gap >= begin; ++gap) {
        least = std::min(least, from[cell - minutes - gap] + waiting(walk, gap));
      }
      m_ready[cell] = least;
      today = std::min(today, from[cell]);
    }
    days_before = std::min(days_before, today + m_factor->trip);
  }
}

/// The same, seen from the talk that comes after: by cell where this one
/// starts.
void HouseholdSolver::pass_back(const Price* from, int minutes, Walk walk) {
  Price days_after = k_never;
  for (auto day = m_days.rbegin(); day != m_days.rend(); ++day) {
    const auto& [begin, end] = *day;
    Price today = k_never;
    for (int cell = end - 1; cell >= begin; --cell) {
      Price least = walk.later_day ? days_after : k_never;
      if (walk.same_day && cell + m_per_ten < end) {
        least = std::min(least, m_ready[cell + m_per_ten] + m_factor->waiting);
      }
      for (int gap = walk.least; gap <= last_gap(walk) && cell + minutes + gap < end; ++gap) {
        least = std::min(least, from[cell + minutes + gap] + waiting(walk, gap));
      }
      m_ready[cell] = least;
      today = std::min(today, from[cell]);
    }
    days_after = std::min(days_after, today + m_factor->trip);
  }
}

/// From "these talks are done (or, backward, are still to come), this one at
/// the border" to sets with one talk more.
void HouseholdSolver::extend(std::vector<Price>& rows, int set, int last, bool backward) {
  const Price* from = row(rows, set, last);
  std::vector<char> passed(m_count, 0);
  for (int next = 0; next < m_count; ++next) {
    if ((set >> next & 1) != 0) {
      continue;
    }
    if (!impossible(m_out[next])) {
      Price* skipped = row(rows, set | 1 << next, last);
      for (int cell = 0; cell < m_cells; ++cell) {
        skipped[cell] = std::min(skipped[cell], from[cell] + m_out[next]);
      }
    }
    const Walk walk = m_walks[backward ? next * m_count + last : last * m_count + next];
    if (passed[next] != 0 || !walk.possible) {
      continue;
    }
    const int minutes = m_minutes[backward ? next : last];
    std::vector<int> alike;
    for (int same = next; same < m_count; ++same) {
      const Walk other = m_walks[backward ? same * m_count + last : last * m_count + same];
      if ((set >> same & 1) == 0 && other == walk && (!backward || m_minutes[same] == minutes)) {
        passed[same] = 1;
        alike.push_back(same);
      }
    }
    if (m_watched == 0) {
      extend_by(rows, set, last, backward, alike, walk);
      continue;
    }
    Walk part = walk;
    part.later_day = false;
    extend_by(rows, set, last, backward, alike, part);
    part = walk;
    part.same_day = false;
    extend_by(rows, set, last, backward, alike, part);
  }
}

/// By one of the talks `alike`, to which the walk is the same.
void HouseholdSolver::extend_by(std::vector<Price>& rows, int set, int last, bool backward,
                                const std::vector<int>& alike, Walk walk) {
  const Price* from = row(rows, set, last);
  const int minutes = m_minutes[backward ? alike.front() : last];
  backward ? pass_back(from, minutes, walk) : pass_on(from, minutes, walk);
  for (const int next : alike) {
    const int barred = backward ? m_not_before[next] : m_not_after[next];
    const int kept = walk.same_day ? set : set & all_done();
    if (walk.same_day && (set & barred) != 0) {
      continue;
    }
    Price* to = row(rows, kept | 1 << next | m_mark[next], next);
    const Price* cost = alone(next);
    for (int cell = 0; cell < m_cells; ++cell) {
      to[cell] = std::min(to[cell], m_ready[cell] + cost[cell]);
    }
  }
}

void HouseholdSolver::run(std::vector<Price>& rows, bool backward) {
  rows.assign(static_cast<std::size_t>(set_count()) * m_count * m_cells, k_never);
  for (int index = 0; index < m_count; ++index) {
    std::copy_n(alone(index), m_cells, row(rows, 1 << index | m_mark[index], index));
  }
  for (int done = 1; done < all_done(); ++done) {
    for (int set = done; set < set_count(); set += all_done() + 1) {
      for (int last = 0; last < m_count; ++last) {
        if ((done >> last & 1) != 0 && (set & m_mark[last]) == m_mark[last]) {
          extend(rows, set, last, backward);
        }
      }
    }
  }
}

HouseholdSolver::Found HouseholdSolver::least() {
  Found found{0, 0, k_none, k_none};
  for (const Price out : m_out) {
    found.value = std::min(k_never, found.value + out);
  }
  for (int set = all_done(); set < set_count(); set += all_done() + 1) {
    for (int last = 0; last < m_count; ++last) {
      const Price* costs = row(m_forward, set, last);
      for (int cell = 0; cell < m_cells; ++cell) {
        if (costs[cell] < found.value) {
          found = {costs[cell], set, last, cell};
        }
      }
    }
  }
  return found;
}

/// One step towards the begin of the chain: to the talk before, or past one
/// that was left out. False at the begin.
bool HouseholdSolver::step_back(Found& at) {
  const Price own = alone(at.last)[at.cell];
  for (int other = 0; other < m_count; ++other) {
    const int rest = at.set & ~(1 << other);
    if (other == at.last || rest == at.set || impossible(m_out[other])) {
      continue;
    }
    const Price without = row(m_forward, rest, at.last)[at.cell];
    if (without + m_out[other] == at.value) {
      at = {without, rest, at.last, at.cell};
      return true;
    }
  }
  const int done = at.set & all_done() & ~(1 << at.last);
  const int today = at.set & ~all_done();
  for (int rest = done; rest < set_count(); rest += all_done() + 1) {
    const bool same_day_goes =
        ((rest & ~all_done()) | m_mark[at.last]) == today && (rest & m_not_after[at.last]) == 0;
    const bool later_day_goes = today == m_mark[at.last];
    for (int before = 0; before < m_count; ++before) {
      const Walk walk = m_walks[before * m_count + at.last];
      const Price* costs = row(m_forward, rest, before);
      const bool possible = walk.possible && (done >> before & 1) != 0;
      for (int cell = possible ? 0 : m_cells; cell <= at.cell; ++cell) {
        const bool same_day = m_day_of_cell[cell] == m_day_of_cell[at.cell];
        if (impossible(costs[cell]) || !(same_day ? same_day_goes : later_day_goes)) {
          continue;
        }
        const int gap = at.cell - cell - m_minutes[before];
        const Price between = !same_day                            ? m_factor->trip
                              : !walk.same_day || gap < walk.least ? k_never
                                                                   : waiting(walk, gap);
        if (costs[cell] + between + own == at.value) {
          at = {costs[cell], rest, before, cell};
          return true;
        }
      }
    }
  }
  return false;
}

void HouseholdSolver::trace(Found at, const std::vector<Price>& price, std::vector<int>& chosen) {
  for (const int talk : m_factor->talks) {
    chosen[talk] = k_none;
  }
  while (at.last != k_none) {
    const int talk = m_factor->talks[at.last];
    const Price least = alone(at.last)[at.cell];
    for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
      if (m_instance.option(id).first_cell == at.cell && price[id] == least) {
        chosen[talk] = id;
        break;
      }
    }
    if (!step_back(at)) {
      break;
    }
  }
}

Price HouseholdSolver::solve(const HouseholdFactor& factor, const std::vector<Price>& price,
                             const std::vector<Price>& out, std::vector<int>& chosen) {
  if (factor.talks.size() == 1) {
    const int talk = factor.talks.front();
    Price best = out[talk];
    chosen[talk] = k_none;
    for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
      if (price[id] < best) {
        best = price[id];
        chosen[talk] = id;
      }
    }
    return best;
  }
  load(factor, price, out);
  run(m_forward, false);
  const Found found = least();
  trace(found, price, chosen);
  return found.value;
}

}  // namespace gesprek::planner
