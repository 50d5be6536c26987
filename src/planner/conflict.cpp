#include "planner/conflict.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

namespace gesprek::planner {
namespace {

constexpr int k_most_trials = 3000;       ///< placements tried for one set
constexpr std::size_t k_most_talks = 40;  ///< of a set
constexpr int k_rings = 2;                ///< how far from the talk its neighbours are looked at

/// Tries all ways to place a set of talks, those with the fewest places left first.
class Trial {
 public:
  Trial(const Instance& instance, const std::vector<char>& taken) : m_instance(instance), m_taken(taken) {}

  /// Whether they fit together; nothing when that took too long to find out.
  std::optional<bool> fit(const std::vector<int>& talks) {
    std::vector<std::vector<int>> open;
    for (const int talk : talks) {
      open.emplace_back();
      for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
        if (m_taken[id] == 0) {
          open.back().push_back(id);
        }
      }
    }
    m_left = k_most_trials;
    m_chosen.clear();
    const bool found = place(open);
    return m_left <= 0 ? std::nullopt : std::optional(found);
  }

 private:
  bool place(const std::vector<std::vector<int>>& open) {
    const auto next = std::min_element(open.begin(), open.end(),
                                       [](const auto& a, const auto& b) { return a.size() < b.size(); });
    if (next == open.end()) {
      return true;
    }
    for (const int option : *next) {
      if (--m_left <= 0) {
        return false;
      }
      if (!fits_in(option)) {
        continue;
      }
      std::vector<std::vector<int>> rest;
      for (auto talk = open.begin(); talk != open.end(); ++talk) {
        if (talk != next) {
          rest.emplace_back();
          std::copy_if(talk->begin(), talk->end(), std::back_inserter(rest.back()), [&](int other) {
            return !m_instance.exclude(m_instance.option(option), m_instance.option(other));
          });
        }
      }
      const bool dead = std::any_of(rest.begin(), rest.end(), [](const auto& left) { return left.empty(); });
      m_chosen.push_back(option);
      if (!dead && place(rest)) {
        return true;
      }
      m_chosen.pop_back();
    }
    return false;
  }

  /// What more than two talks decide: a room that holds several.
  bool fits_in(int option) const {
    const Option& wanted = m_instance.option(option);
    int inside = 1;
    for (const int other : m_chosen) {
      const Option& standing = m_instance.option(other);
      inside +=
          standing.place == wanted.place && standing.start <= wanted.start && wanted.start < standing.end ? 1
                                                                                                          : 0;
    }
    const int capacity = m_instance.problem().places[wanted.place].capacity;
    return capacity == 0 || inside <= capacity;
  }

  const Instance& m_instance;
  const std::vector<char>& m_taken;
  std::vector<int> m_chosen;
  int m_left = 0;
};

/// Talks that can get in the way of those in the set: they share a person, a room or a rule with them.
std::vector<int> with_neighbours(const Instance& instance, const std::vector<int>& talks) {
  std::vector<char> line(instance.line_count(), 0);
  std::vector<char> near(instance.talks(), 0);
  for (const int talk : talks) {
    near[talk] = 1;
    for (const int peer : instance.peers(talk)) {
      near[peer] = 1;
    }
    for (int id = instance.first_option(talk); id < instance.first_option(talk + 1); ++id) {
      for (const int each : instance.lines(instance.option(id))) {
        line[each] = 1;
      }
    }
  }
  std::vector<int> result;
  for (int talk = 0; talk < instance.talks(); ++talk) {
    for (int id = instance.first_option(talk); id < instance.first_option(talk + 1); ++id) {
      for (const int each : instance.lines(instance.option(id))) {
        near[talk] = near[talk] != 0 || line[each] != 0 ? 1 : 0;
      }
    }
    if (near[talk] != 0 && !instance.fixed(talk) && instance.options(talk) > 0) {
      result.push_back(talk);
    }
  }
  return result;
}

}  // namespace

std::vector<int> find_conflict(const Instance& instance, const std::vector<char>& taken, int talk,
                               const Assignment* among) {
  Trial trial(instance, taken);
  const auto impossible = [&](const std::vector<int>& talks) { return trial.fit(talks) == false; };
  const auto placeable = [&](int each) {
    for (int id = instance.first_option(each); id < instance.first_option(each + 1); ++id) {
      if (taken[id] == 0) {
        return true;
      }
    }
    return false;
  };
  const auto gives_way = [&](int each) {
    return instance.problem().talks[talk].mandatory && !instance.problem().talks[each].mandatory;
  };
  const auto aside = [&](int each) {
    return !placeable(each) || gives_way(each) || (among != nullptr && (*among)[each] == k_none);
  };
  std::vector<int> talks{talk};
  for (int ring = 0; ring < k_rings && !impossible(talks); ++ring) {
    talks = with_neighbours(instance, talks);
    talks.erase(
        std::remove_if(talks.begin(), talks.end(), [&](int each) { return each != talk && aside(each); }),
        talks.end());
    if (talks.size() > k_most_talks) {
      return {};
    }
  }
  return impossible(talks) ? reduced(instance, taken, std::move(talks), talk) : std::vector<int>{};
}

std::vector<int> reduced(const Instance& instance, const std::vector<char>& taken, std::vector<int> talks,
                         int talk) {
  if (talks.empty()) {
    return {};
  }
  Trial trial(instance, taken);
  const auto without = [&](std::size_t index) {
    std::vector<int> rest = talks;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(index));
    return rest;
  };
  std::size_t own = 0;
  for (std::size_t index = 0; index < talks.size();) {
    if (talks[index] == talk) {
      own = index++;  // the last to go
    } else if (trial.fit(without(index)) == false) {
      talks = without(index);
    } else {
      ++index;
    }
  }
  return trial.fit(without(own)) == false ? std::vector<int>{} : talks;
}

}  // namespace gesprek::planner
