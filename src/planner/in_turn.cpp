#include "planner/in_turn.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace gesprek::planner {
namespace {

constexpr std::size_t k_most_states = 20000;
constexpr Time k_never_done = std::numeric_limits<Time>::max();

/// Talks that are as long and can start at the same times: which of them is held when does not matter.
struct Alike {
  Time minutes = 0;
  std::vector<Time> starts;  ///< sorted
  std::size_t count = 0;
};

/// The soonest that so many of each sort can be over, for every choice of how many, from few to many: what
/// comes last of them begins as soon as it can after the rest. A state is such a choice, a number whose
/// digits are the counts.
std::optional<bool> fit(const std::vector<Alike>& sorts) {
  std::vector<std::size_t> weight;
  std::size_t states = 1;
  for (const Alike& sort : sorts) {
    weight.push_back(states);
    states *= sort.count + 1;
    if (states > k_most_states) {
      return std::nullopt;
    }
  }
  std::vector<Time> over(states, k_never_done);
  over[0] = std::numeric_limits<Time>::min();
  for (std::size_t state = 1; state < states; ++state) {
    for (std::size_t last = 0; last < sorts.size(); ++last) {
      const Alike& sort = sorts[last];
      if (state / weight[last] % (sort.count + 1) == 0 || over[state - weight[last]] == k_never_done) {
        continue;
      }
      const auto start = std::lower_bound(sort.starts.begin(), sort.starts.end(), over[state - weight[last]]);
      if (start != sort.starts.end()) {
        over[state] = std::min(over[state], *start + sort.minutes);
      }
    }
  }
  return over.back() != k_never_done;
}

/// A talk as whoever holds it sees it.
struct Held {
  Time minutes = 0;
  std::vector<Time> starts;
  std::vector<std::size_t> stretches;  ///< of the open times that it can lie in
};

/// One sort for each key; what its talks can do, each of them is taken to be able to do.
template <class Key>
std::vector<Alike> sorts_of(const std::vector<Held>& talks, Key key) {
  std::map<decltype(key(talks.front())), Alike> sorts;
  for (const Held& talk : talks) {
    Alike& sort = sorts[key(talk)];
    sort.minutes = talk.minutes;
    sort.starts.insert(sort.starts.end(), talk.starts.begin(), talk.starts.end());
    ++sort.count;
  }
  std::vector<Alike> result;
  for (auto& [ignored, sort] : sorts) {
    std::sort(sort.starts.begin(), sort.starts.end());
    sort.starts.erase(std::unique(sort.starts.begin(), sort.starts.end()), sort.starts.end());
    result.push_back(std::move(sort));
  }
  return result;
}

/// Whether too many talks are bound to some of the stretches, whatever time in these each wants.
bool too_many_within(const std::vector<Held>& talks) {
  std::set<std::vector<std::size_t>> met;
  for (const Held& talk : talks) {
    met.insert(talk.stretches);
  }
  return std::any_of(met.begin(), met.end(), [&](const std::vector<std::size_t>& within) {
    std::vector<Held> bound;
    std::copy_if(talks.begin(), talks.end(), std::back_inserter(bound), [&](const Held& talk) {
      return std::includes(within.begin(), within.end(), talk.stretches.begin(), talk.stretches.end());
    });
    return fit(sorts_of(bound, [](const Held& talk) { return talk.minutes; })) == false;
  });
}

template <class Use>
void for_each_open_option(const Instance& instance, const std::vector<char>& taken, int talk, Use use) {
  for (int id = instance.first_option(talk); id < instance.first_option(talk + 1); ++id) {
    if (taken[id] == 0) {
      use(instance.option(id));
    }
  }
}

std::vector<Held> held(const Instance& instance, const std::vector<char>& taken,
                       const std::vector<int>& talks, const std::vector<Stretch>& open) {
  std::vector<Held> result;
  for (const int talk : talks) {
    Held& one = result.emplace_back();
    one.minutes = instance.problem().talks[talk].minutes;
    std::set<Time> starts;
    std::set<std::size_t> stretches;
    for_each_open_option(instance, taken, talk, [&](const Option& option) {
      const auto after =
          std::upper_bound(open.begin(), open.end(), option.start,
                           [](Time time, const Stretch& stretch) { return time < stretch.start; });
      starts.insert(option.start);
      stretches.insert(static_cast<std::size_t>(after - open.begin()));
    });
    one.starts.assign(starts.begin(), starts.end());
    one.stretches.assign(stretches.begin(), stretches.end());
  }
  return result;
}

}  // namespace

std::vector<Stretch> open_times(const Instance& instance, const std::vector<char>& taken,
                                const std::vector<int>& talks) {
  std::set<std::pair<Time, Time>> times;
  for (const int talk : talks) {
    for_each_open_option(instance, taken, talk,
                         [&](const Option& option) { times.emplace(option.start, option.end); });
  }
  std::vector<Stretch> open;
  for (const auto& [start, end] : times) {
    if (open.empty() || open.back().end < start) {
      open.push_back({start, end});
    } else {
      open.back().end = std::max(open.back().end, end);
    }
  }
  return open;
}

std::optional<bool> fit_in_turn(const Instance& instance, const std::vector<char>& taken,
                                const std::vector<int>& talks) {
  const std::vector<Stretch> open = open_times(instance, taken, talks);
  const Time room = std::accumulate(open.begin(), open.end(), Time{0}, [](Time sum, const Stretch& each) {
    return sum + each.end - each.start;
  });
  const std::vector<Held> all = held(instance, taken, talks, open);
  const Time needed = std::accumulate(all.begin(), all.end(), Time{0},
                                      [](Time sum, const Held& talk) { return sum + talk.minutes; });
  if (needed > room) {
    return false;
  }
  const std::optional<bool> exactly =
      fit(sorts_of(all, [](const Held& talk) { return std::pair(talk.minutes, talk.starts); }));
  if (exactly) {
    return exactly;
  }
  const std::optional<bool> by_stretch =
      fit(sorts_of(all, [](const Held& talk) { return std::pair(talk.minutes, talk.stretches); }));
  return by_stretch == false || too_many_within(all) ? std::optional(false) : std::nullopt;
}

std::vector<int> reduced_in_turn(const Instance& instance, const std::vector<char>& taken,
                                 std::vector<int> talks, int talk) {
  const auto too_many = [&](const std::vector<int>& some) {
    return fit_in_turn(instance, taken, some) == false;
  };
  const auto without = [&](int left_out) {
    std::vector<int> rest;
    std::copy_if(talks.begin(), talks.end(), std::back_inserter(rest),
                 [&](int each) { return each != left_out; });
    return rest;
  };
  if (!too_many(talks)) {
    return {};
  }
  const std::vector<int> all = talks;
  for (const int each : all) {
    if (each != talk && too_many(without(each))) {
      talks = without(each);
    }
  }
  return too_many(without(talk)) ? std::vector<int>{} : talks;
}

}  // namespace gesprek::planner
