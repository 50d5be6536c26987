#include "planner/round/independent.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace gesprek::planner {
namespace {

/// Moments as a forest: the first of a group is its root.
class Groups {
 public:
  explicit Groups(std::size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), 0); }

  std::size_t root(std::size_t moment) const {
    while (m_parent[moment] != moment) {
      moment = m_parent[moment];
    }
    return moment;
  }
  void join(std::size_t a, std::size_t b) {
    const std::size_t left = root(a);
    const std::size_t right = root(b);
    m_parent[std::max(left, right)] = std::min(left, right);
  }

 private:
  std::vector<std::size_t> m_parent;
};

}  // namespace

std::vector<std::vector<MomentId>> independent_rounds(const BuildInput& input, const Setting& setting) {
  const std::size_t none = input.moments.size();
  const auto moment_of = [&](int talk) {
    const OwedTalk* owed = setting.talks[talk].owed;
    return owed == nullptr ? none
                           : static_cast<std::size_t>(
                                 std::find(input.moments.begin(), input.moments.end(), owed->moment) -
                                 input.moments.begin());
  };
  Groups groups(none);
  const auto join = [&](std::size_t a, std::size_t b) {
    if (a < none && b < none) {
      groups.join(a, b);
    }
  };
  std::map<int, std::size_t> first_on;  // by day
  for (int talk = 0; talk < static_cast<int>(setting.talks.size()); ++talk) {
    const std::size_t moment = moment_of(talk);
    for (const Candidate& candidate : setting.problem.talks[talk].candidates) {
      if (moment < none) {
        join(moment, first_on.try_emplace(day_of(candidate.start), moment).first->second);
      }
    }
  }
  // A row that its talk cannot keep, or that nobody is owed any more, goes in this run. Planned apart, the
  // other rounds would take it for what stands.
  for (std::size_t moment = 0; moment < none; ++moment) {
    const auto plan = input.plans.find(input.moments[moment]);
    if (plan == input.plans.end()) {
      continue;
    }
    for (const PlannedTalk& row : plan->second.talks) {
      const auto other = first_on.find(static_cast<int>((row.start.day - setting.origin).count()));
      if (row.has_clock && other != first_on.end()) {
        join(moment, other->second);
      }
    }
  }
  for (const Link& link : setting.problem.links) {
    join(moment_of(link.first), moment_of(link.second));
  }
  for (const Household& household : setting.problem.households) {
    for (const int talk : household.talks) {
      join(moment_of(household.talks.front()), moment_of(talk));
    }
  }
  std::map<std::size_t, std::vector<MomentId>> by_root;
  for (std::size_t moment = 0; moment < none; ++moment) {
    by_root[groups.root(moment)].push_back(input.moments[moment]);
  }
  std::vector<std::vector<MomentId>> result;
  for (auto& [root, moments] : by_root) {
    result.push_back(std::move(moments));
  }
  return result;
}

}  // namespace gesprek::planner
