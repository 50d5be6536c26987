#include "planner/round/starts_between.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "planner/round/ties.hpp"

namespace gesprek::planner {
namespace {

/// Starts that are added to one talk on one day: twice as many as an evening of talks of ten minutes has.
constexpr std::size_t k_most_added = 36;
/// Families of more talks are left as they are: their orders are too many to try.
constexpr std::size_t k_most_talks = 5;

/// One talk of a family on one day, and when it can begin there.
struct DayTalk {
  int talk = 0;
  int place = 0;
  Time minutes = 0;
  std::set<Time> starts;
};

class FamilyDay {
 public:
  FamilyDay(const std::vector<Talk>& talks, const std::vector<Place>& places, Time walk)
      : m_talks(talks), m_places(places), m_walk(walk) {}

  /// Nothing is added to a visit: who drives to a family does not go by a raster.
  void add(int talk, int day) {
    DayTalk one{talk, k_none, m_talks[talk].minutes, starts_on(talk, day)};
    if (one.starts.empty()) {
      return;
    }
    one.place = m_talks[talk].candidates.front().place;
    if (m_places[one.place].kind != PlaceKind::visit) {
      m_day_talks.push_back(std::move(one));
    }
  }

  std::size_t count() const { return m_day_talks.size(); }

  /// All can be held in some order, none of them ten minutes or more after the one before and the walk.
  bool fits_without_waiting() const {
    std::vector<bool> held(m_day_talks.size(), false);
    for (std::size_t first = 0; first < m_day_talks.size(); ++first) {
      for (const Time start : m_day_talks[first].starts) {
        if (goes_on(first, start, held, m_day_talks.size() - 1)) {
          return true;
        }
      }
    }
    return m_day_talks.empty();
  }

  void add_starts(int day, const AddWays& add) {
    // In a family of three the third begins after a start that the second was given.
    for (std::size_t round = 1; round < std::min<std::size_t>(m_day_talks.size(), 3); ++round) {
      const std::vector<DayTalk> before = m_day_talks;
      for (DayTalk& one : m_day_talks) {
        if (m_talks[one.talk].fixed == k_none) {
          add_to(one, before, add);
          one.starts = starts_on(one.talk, day);
        }
      }
    }
  }

 private:
  std::set<Time> starts_on(int talk, int day) const {
    std::set<Time> starts;
    for (const Candidate& candidate : m_talks[talk].candidates) {
      if (day_of(candidate.start) == day) {
        starts.insert(candidate.start);
      }
    }
    return starts;
  }

  Time gap(const DayTalk& a, const DayTalk& b) const { return a.place == b.place ? 0 : m_walk; }

  bool goes_on(std::size_t now, Time start, std::vector<bool>& held, std::size_t left) const {
    if (left == 0) {
      return true;
    }
    held[now] = true;
    bool found = false;
    for (std::size_t next = 0; next < m_day_talks.size() && !found; ++next) {
      if (held[next]) {
        continue;
      }
      const DayTalk& then = m_day_talks[next];
      const Time soonest = start + m_day_talks[now].minutes + gap(m_day_talks[now], then);
      for (auto at = then.starts.lower_bound(soonest); at != then.starts.end() && *at < soonest + k_ten;
           ++at) {
        found = found || goes_on(next, *at, held, left - 1);
      }
    }
    held[now] = false;
    return found;
  }

  void add_to(const DayTalk& one, const std::vector<DayTalk>& family, const AddWays& add) const {
    std::set<Time> wanted;
    for (const DayTalk& other : family) {
      if (other.talk == one.talk) {
        continue;
      }
      for (const Time start : other.starts) {
        wanted.insert(start + other.minutes + gap(one, other));
        wanted.insert(start - gap(one, other) - one.minutes);
      }
    }
    std::set<Time> added;
    for (const Time start : wanted) {
      if (!one.starts.contains(start) && added.size() < k_most_added) {
        added.insert(start);
      }
    }
    add(one.talk, added);
  }

  const std::vector<Talk>& m_talks;
  const std::vector<Place>& m_places;
  Time m_walk;
  std::vector<DayTalk> m_day_talks;
};

bool can_be_changed(const std::vector<int>& family, const std::vector<Talk>& talks) {
  return family.size() > 1 && family.size() <= k_most_talks &&
         std::any_of(family.begin(), family.end(), [&](int talk) { return talks[talk].fixed == k_none; });
}

}  // namespace

void add_starts_between(const std::vector<const OwedTalk*>& owed, const std::vector<Talk>& talks,
                        const std::vector<Place>& places, Time walk, const AddWays& add) {
  const std::vector<Family> families = families_of(owed);
  std::map<Family, std::vector<int>> talks_of;
  for (int talk = 0; talk < static_cast<int>(talks.size()); ++talk) {
    if (!families[talk].name.empty() && !talks[talk].candidates.empty()) {
      talks_of[families[talk]].push_back(talk);
    }
  }
  for (const auto& [name, family] : talks_of) {
    if (!can_be_changed(family, talks)) {
      continue;
    }
    std::map<int, FamilyDay> days;
    for (const int talk : family) {
      std::set<int> of_talk;
      for (const Candidate& candidate : talks[talk].candidates) {
        of_talk.insert(day_of(candidate.start));
      }
      for (const int day : of_talk) {
        days.try_emplace(day, talks, places, walk).first->second.add(talk, day);
      }
    }
    std::size_t most = 0;
    for (const auto& [day, of_day] : days) {
      most = std::max(most, of_day.count());
    }
    if (std::any_of(days.begin(), days.end(), [&](const auto& day) {
          return day.second.count() == most && day.second.fits_without_waiting();
        })) {
      continue;
    }
    for (auto& [day, of_day] : days) {
      of_day.add_starts(day, add);
    }
  }
}

}  // namespace gesprek::planner
