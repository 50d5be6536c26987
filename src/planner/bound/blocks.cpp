#include "planner/bound/blocks.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <set>
#include <tuple>

namespace gesprek::planner {
namespace {

/// Which persons belong together, as a forest with the smallest person at each root.
class Teams {
 public:
  explicit Teams(int people) : m_parent(people) { std::iota(m_parent.begin(), m_parent.end(), 0); }

  int root(int person) const {
    while (m_parent[person] != person) {
      person = m_parent[person];
    }
    return person;
  }
  void join(int a, int b) {
    const int left = root(a);
    const int right = root(b);
    m_parent[std::max(left, right)] = std::min(left, right);
  }

 private:
  std::vector<int> m_parent;
};

/// Joins those who stand in for each other in some talk.
Teams find_teams(const Problem& problem) {
  Teams teams(problem.people);
  for (const Talk& talk : problem.talks) {
    for (const Candidate& candidate : talk.candidates) {
      const std::vector<int>& first = problem.crews[talk.candidates.front().crew];
      const std::vector<int>& other = problem.crews[candidate.crew];
      std::vector<int> gone;
      std::vector<int> come;
      std::set_difference(first.begin(), first.end(), other.begin(), other.end(), std::back_inserter(gone));
      std::set_difference(other.begin(), other.end(), first.begin(), first.end(), std::back_inserter(come));
      if (!gone.empty() && !come.empty()) {
        teams.join(gone.front(), come.front());
      }
    }
  }
  return teams;
}

/// By talk: 1 for a fixed one that stands on top of another with the same staff.
std::vector<char> find_clashes(const Instance& instance) {
  const Problem& problem = instance.problem();
  std::vector<int> fixed;
  for (int talk = 0; talk < instance.talks(); ++talk) {
    if (instance.fixed(talk)) {
      fixed.push_back(instance.first_option(talk) + problem.talks[talk].fixed);
    }
  }
  std::sort(fixed.begin(), fixed.end(),
            [&](int a, int b) { return instance.option(a).start < instance.option(b).start; });
  std::vector<char> clashes(instance.talks(), 0);
  for (auto a = fixed.begin(); a != fixed.end(); ++a) {
    for (auto b = a + 1; b != fixed.end() && instance.option(*b).start < instance.option(*a).end; ++b) {
      const std::vector<int>& first = problem.crews[instance.candidate(*a).crew];
      const std::vector<int>& second = problem.crews[instance.candidate(*b).crew];
      if (std::find_first_of(first.begin(), first.end(), second.begin(), second.end()) != first.end()) {
        clashes[instance.option(*a).talk] = 1;
        clashes[instance.option(*b).talk] = 1;
      }
    }
  }
  return clashes;
}

}  // namespace

Blocks::Blocks(const Instance& instance) {
  const Problem& problem = instance.problem();
  const Teams teams = find_teams(problem);
  using Key = std::tuple<int, int, Time, Time>;  // team's root, person, start, end
  std::set<Key> met;
  const auto key_of = [&](int person, const Option& option) {
    return Key{teams.root(person), person, option.start, option.end};
  };
  for (int id = 0; id < instance.option_count(); ++id) {
    for (const int person : problem.crews[instance.candidate(id).crew]) {
      met.insert(key_of(person, instance.option(id)));
    }
  }
  int root = k_none;
  for (const auto& [team, person, start, end] : met) {
    if (team != root) {
      root = team;
      m_first.push_back(count());
    }
    m_blocks.push_back({static_cast<int>(m_first.size()) - 1, person, start, end});
  }
  m_first.push_back(count());
  m_unruly.assign(m_first.size() - 1, 0);
  const std::vector<char> clashes = find_clashes(instance);
  const std::vector<Key> keys(met.begin(), met.end());
  std::vector<std::set<int>> places(met.size());
  for (int id = 0; id < instance.option_count(); ++id) {
    std::vector<int> blocks;
    for (const int person : problem.crews[instance.candidate(id).crew]) {
      const auto found = std::lower_bound(keys.begin(), keys.end(), key_of(person, instance.option(id)));
      blocks.push_back(static_cast<int>(found - keys.begin()));
    }
    if (clashes[instance.option(id).talk] != 0) {
      for (const int block : blocks) {
        m_unruly[m_blocks[block].team] = 1;
      }
      blocks.clear();
    }
    for (const int block : blocks) {
      places[block].insert(instance.option(id).place);
    }
    m_of_option.add(blocks);
  }
  for (const std::set<int>& of_block : places) {
    m_places.add({of_block.begin(), of_block.end()});
  }
}

}  // namespace gesprek::planner
