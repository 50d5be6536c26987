#include "planner/round/shared_rooms.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace gesprek::planner {
namespace {

struct SharedRoom {
  std::vector<Talk*> talks;
  std::set<int> staff;
  std::set<int> crews;
  std::map<int, Stretch> used;  ///< by day: from the first possible start to the last end
};

bool in_one_place(const Talk& talk) {
  return talk.fixed == k_none && !talk.candidates.empty() &&
         std::all_of(talk.candidates.begin(), talk.candidates.end(), [&](const Candidate& candidate) {
           return candidate.place == talk.candidates.front().place;
         });
}

std::map<int, SharedRoom> find_rooms(Problem& problem) {
  std::map<int, SharedRoom> rooms;
  for (Talk& talk : problem.talks) {
    const int place = talk.candidates.empty() ? k_none : talk.candidates.front().place;
    if (!in_one_place(talk) || problem.places[place].kind != PlaceKind::room ||
        problem.places[place].capacity != 1) {
      continue;
    }
    SharedRoom& room = rooms[place];
    room.talks.push_back(&talk);
    for (const Candidate& candidate : talk.candidates) {
      room.crews.insert(candidate.crew);
      const std::vector<int>& crew = problem.crews[candidate.crew];
      room.staff.insert(crew.begin(), crew.end());
      const Stretch stretch{candidate.start, candidate.start + talk.minutes};
      Stretch& used = room.used.try_emplace(day_of(candidate.start), stretch).first->second;
      used = {std::min(used.start, stretch.start), std::max(used.end, stretch.end)};
    }
  }
  return rooms;
}

}  // namespace

std::vector<PersonId> Setting::staff_of(int crew) const {
  std::vector<PersonId> staff;
  for (const int person : problem.crews[crew]) {
    if (!people[person].empty()) {
      staff.push_back(people[person]);
    }
  }
  return staff;
}

void let_rooms_take_part(Setting& setting) {
  Problem& problem = setting.problem;
  if (problem.longest_stretch > 0) {
    return;
  }
  for (auto& [place, room] : find_rooms(problem)) {
    if (room.staff.size() < 2) {
      continue;
    }
    const int person = problem.people++;
    setting.people.emplace_back();
    std::map<int, int> with_room;
    for (const int crew : room.crews) {  // in their order, so that candidates stay sorted
      std::vector<int> members = problem.crews[crew];
      members.push_back(person);
      with_room[crew] = static_cast<int>(problem.crews.size());
      problem.crews.push_back(std::move(members));
    }
    for (Talk* talk : room.talks) {
      for (Candidate& candidate : talk->candidates) {
        candidate.crew = with_room.at(candidate.crew);
      }
    }
    for (const auto& [day, used] : room.used) {
      problem.shifts.push_back({person, used, {}, false});
    }
  }
}

}  // namespace gesprek::planner
