#include "planner/round/shares.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "agenda/requests_about.hpp"
#include "agenda/working_times.hpp"
#include "planner/round/earlier.hpp"
#include "planner/round/ties.hpp"
#include "planner/search/instance.hpp"

namespace gesprek::planner {
namespace {

bool belongs(const Setting& setting, std::size_t talk, const std::vector<MomentId>& moments) {
  const OwedTalk* owed = setting.talks[talk].owed;
  return owed != nullptr && std::find(moments.begin(), moments.end(), owed->moment) != moments.end();
}

/// What holds of a talk's place for whoever takes part in it.
template <class Share>
void count(Share& share, const Setting& setting, const Talk& talk, const Candidate& how,
           const School& school) {
  const DateTime start = setting.at(how.start);
  share.evening +=
      within_part(clock_of(start, Minutes(talk.minutes)), start.day, Window::Part::evening, school) ? 1 : 0;
  ++share.talks;
}

/// Of whoever receives, all that a talk's times cost counts: wishes of the family and of the staff.
void count_wishes(StaffShare& share, const Talk& talk, const Candidate& how) {
  const bool wished = std::any_of(talk.candidates.begin(), talk.candidates.end(),
                                  [](const Candidate& candidate) { return candidate.cost > 0; });
  share.wished += wished ? 1 : 0;
  share.met += wished && how.cost == 0 ? 1 : 0;
}

/// The times that the families asked for.
class FamilyWishes {
 public:
  explicit FamilyWishes(const BuildInput& input) {
    for (const Request& request : input.requests) {
      if (request.kind == Request::Kind::wish) {
        m_wishes.push_back(&request);
      }
    }
  }

  void count(HouseholdShare& share, const OwedTalk& owed, const Setting& setting, const Talk& talk,
             const Candidate& how) const {
    std::vector<const Request*> its;
    std::copy_if(m_wishes.begin(), m_wishes.end(), std::back_inserter(its),
                 [&](const Request* wish) { return is_of_family(*wish, owed); });
    if (its.empty()) {
      return;
    }
    const auto unmet = [&](const Candidate& candidate) {
      return strength_unmet(its, owed, setting.at(candidate.start), Minutes(talk.minutes));
    };
    Cost least = unmet(how);
    Cost most = least;
    for (const Candidate& candidate : talk.candidates) {
      least = std::min(least, unmet(candidate));
      most = std::max(most, unmet(candidate));
    }
    share.wishes += unmet(how) - least;
    share.wished += least < most ? 1 : 0;
    share.met += least < most && unmet(how) == least ? 1 : 0;
  }

 private:
  static Cost strength_unmet(const std::vector<const Request*>& wishes, const OwedTalk& owed, DateTime start,
                             Minutes minutes) {
    if (owed.agreed && owed.agreed->day == start.day) {
      return 0;
    }
    Cost unmet = 0;
    for (const Request* wish : wishes) {
      unmet += is_met(*wish, start, minutes) ? 0 : strength_of(*wish);
    }
    return unmet;
  }

  std::vector<const Request*> m_wishes;
};

/// A talk and where it is.
struct Placed {
  const Candidate* how;
  const Talk* talk;
  const OwedTalk* owed;
};

/// When somebody is in a talk, and where.
struct Held {
  Stretch time;
  int place;
};

}  // namespace

std::vector<HouseholdShare> household_shares(const BuildInput& input, const Setting& setting,
                                             const Assignment& assignment,
                                             const std::vector<MomentId>& moments) {
  const Problem& problem = setting.problem;
  std::vector<const OwedTalk*> owed_talks;
  for (const RoundTalk& talk : setting.talks) {
    owed_talks.push_back(talk.owed);
  }
  const std::vector<Family> families = families_of(owed_talks);
  std::map<Family, std::vector<Placed>> placed;
  for (std::size_t talk = 0; talk < problem.talks.size(); ++talk) {
    if (belongs(setting, talk, moments) && assignment[talk] != k_none) {
      const Candidate& how = problem.talks[talk].candidates[assignment[talk]];
      placed[families[talk]].push_back({&how, &problem.talks[talk], setting.talks[talk].owed});
    }
  }
  const FamilyWishes wishes(input);
  std::vector<HouseholdShare> shares;
  for (auto& [family, talks] : placed) {
    std::sort(talks.begin(), talks.end(),
              [](const Placed& a, const Placed& b) { return a.how->start < b.how->start; });
    HouseholdShare share;
    share.household = family.name;
    std::set<int> days;
    const Candidate* before = nullptr;  // the last talk at school: nobody waits, or comes, for one at home
    Time over = 0;
    for (const auto& [how, talk, owed] : talks) {
      count(share, setting, *talk, *how, input.school);
      wishes.count(share, *owed, setting, *talk, *how);
      if (problem.places[how->place].kind != PlaceKind::room) {
        continue;
      }
      days.insert(day_of(how->start));
      if (before != nullptr && day_of(before->start) == day_of(how->start)) {
        const Time walk = before->place == how->place ? 0 : problem.walking_gap;
        share.waiting += Minutes(std::max(0, how->start - over - walk));
      }
      before = how;
      over = how->start + talk->minutes;
    }
    share.days = static_cast<int>(days.size());
    shares.push_back(share);
  }
  return shares;
}

std::vector<StaffShare> staff_shares(const Setting& setting, const Assignment& assignment,
                                     const std::vector<MomentId>& moments, const School& school) {
  const Problem& problem = setting.problem;
  std::map<PersonId, StaffShare> shares;
  for (std::size_t talk = 0; talk < problem.talks.size(); ++talk) {
    if (!belongs(setting, talk, moments) || assignment[talk] == k_none) {
      continue;
    }
    const Candidate& how = problem.talks[talk].candidates[assignment[talk]];
    for (const PersonId& person : setting.staff_of(how.crew)) {
      StaffShare& share = shares[person];
      count(share, setting, problem.talks[talk], how, school);
      count_wishes(share, problem.talks[talk], how);
      share.talking += Minutes(problem.talks[talk].minutes);
    }
  }
  const std::vector<CostTerms> terms = shift_terms(problem, assignment);
  for (std::size_t index = 0; index < problem.shifts.size(); ++index) {
    const Shift& shift = problem.shifts[index];
    const auto share = shares.find(setting.people[shift.person]);
    std::vector<Held> talks;
    for (std::size_t talk = 0; talk < problem.talks.size(); ++talk) {
      if (assignment[talk] == k_none) {
        continue;
      }
      const Candidate& how = problem.talks[talk].candidates[assignment[talk]];
      const std::vector<int>& crew = problem.crews[how.crew];
      if (std::find(crew.begin(), crew.end(), shift.person) != crew.end() && shift.time.start <= how.start &&
          how.start + problem.talks[talk].minutes <= shift.time.end) {
        talks.push_back({{how.start, how.start + problem.talks[talk].minutes}, how.place});
      }
    }
    if (share == shares.end() || talks.empty()) {
      continue;
    }
    std::sort(talks.begin(), talks.end(),
              [](const Held& a, const Held& b) { return a.time.start < b.time.start; });
    ++share->second.sessions;
    share->second.cost += terms[index].total();
    for (std::size_t talk = 1; talk < talks.size(); ++talk) {
      const Time from = talks[talk - 1].time.end;
      const Time until = talks[talk].time.start;
      const Time walk = walk_between(problem, talks[talk - 1].place, talks[talk].place);
      share->second.holes += Minutes(std::max(0, until - from - walk - planned_break(shift, from, until)));
    }
  }
  std::vector<StaffShare> result;
  for (auto& [person, share] : shares) {
    share.person = person;
    result.push_back(share);
  }
  return result;
}

StandingShares standing_shares(const BuildInput& input) {
  const Setting setting = build_problem(as_it_stands(input));
  StandingShares shares;
  Assignment standing;
  for (std::size_t talk = 0; talk < setting.problem.talks.size(); ++talk) {
    const Talk& facts = setting.problem.talks[talk];
    standing.push_back(standing_candidate(setting, static_cast<int>(talk)));
    shares.misplaced +=
        facts.planned && standing.back() == k_none && belongs(setting, talk, input.moments) ? 1 : 0;
  }
  shares.households = household_shares(input, setting, standing, input.moments);
  shares.staff = staff_shares(setting, standing, input.moments, input.school);
  return shares;
}

}  // namespace gesprek::planner
