#include "planner/round/shares.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace gesprek::planner {
namespace {

bool belongs(const Setting& setting, std::size_t talk, const MomentId& moment) {
  return setting.talks[talk].owed != nullptr && setting.talks[talk].owed->moment == moment;
}

}  // namespace

std::vector<HouseholdShare> household_shares(const Setting& setting, const Assignment& assignment,
                                             const MomentId& moment) {
  const Problem& problem = setting.problem;
  std::map<HouseholdId, std::vector<std::pair<const Candidate*, Time>>> placed;
  for (std::size_t talk = 0; talk < problem.talks.size(); ++talk) {
    if (belongs(setting, talk, moment) && assignment[talk] != k_none) {
      const Candidate& how = problem.talks[talk].candidates[assignment[talk]];
      placed[setting.talks[talk].owed->household].emplace_back(&how, how.start + problem.talks[talk].minutes);
    }
  }
  std::vector<HouseholdShare> shares;
  for (auto& [household, talks] : placed) {
    std::sort(talks.begin(), talks.end(),
              [](const auto& a, const auto& b) { return a.first->start < b.first->start; });
    HouseholdShare share;
    share.household = household;
    std::set<int> days;
    for (std::size_t index = 0; index < talks.size(); ++index) {
      const Candidate& how = *talks[index].first;
      ++share.talks;
      share.wishes += how.cost;
      days.insert(day_of(how.start));
      if (index > 0 && day_of(talks[index - 1].first->start) == day_of(how.start)) {
        const Time walk = talks[index - 1].first->place == how.place ? 0 : problem.walking_gap;
        share.waiting += Minutes(std::max(0, how.start - talks[index - 1].second - walk));
      }
    }
    share.days = static_cast<int>(days.size());
    shares.push_back(share);
  }
  return shares;
}

std::vector<StaffShare> staff_shares(const Setting& setting, const Assignment& assignment,
                                     const MomentId& moment) {
  const Problem& problem = setting.problem;
  std::map<PersonId, StaffShare> shares;
  for (std::size_t talk = 0; talk < problem.talks.size(); ++talk) {
    if (!belongs(setting, talk, moment) || assignment[talk] == k_none) {
      continue;
    }
    for (const int person : problem.crews[problem.talks[talk].candidates[assignment[talk]].crew]) {
      StaffShare& share = shares[setting.people[person]];
      ++share.talks;
      share.talking += Minutes(problem.talks[talk].minutes);
    }
  }
  const std::vector<CostTerms> terms = shift_terms(problem, assignment);
  for (std::size_t index = 0; index < problem.shifts.size(); ++index) {
    const Shift& shift = problem.shifts[index];
    const auto share = shares.find(setting.people[shift.person]);
    std::vector<Stretch> talks;
    for (std::size_t talk = 0; talk < problem.talks.size(); ++talk) {
      if (assignment[talk] == k_none) {
        continue;
      }
      const Candidate& how = problem.talks[talk].candidates[assignment[talk]];
      const std::vector<int>& crew = problem.crews[how.crew];
      if (std::find(crew.begin(), crew.end(), shift.person) != crew.end() && shift.time.start <= how.start &&
          how.start + problem.talks[talk].minutes <= shift.time.end) {
        talks.push_back({how.start, how.start + problem.talks[talk].minutes});
      }
    }
    if (share == shares.end() || talks.empty()) {
      continue;
    }
    std::sort(talks.begin(), talks.end(),
              [](const Stretch& a, const Stretch& b) { return a.start < b.start; });
    ++share->second.sessions;
    share->second.cost += terms[index].total();
    for (std::size_t talk = 1; talk < talks.size(); ++talk) {
      share->second.holes += Minutes(std::max(0, talks[talk].start - talks[talk - 1].end));
    }
  }
  std::vector<StaffShare> result;
  for (auto& [person, share] : shares) {
    share.person = person;
    result.push_back(share);
  }
  return result;
}

}  // namespace gesprek::planner
