#include "planner/round/registry.hpp"

#include <algorithm>

#include "planner/round/openings.hpp"

namespace gesprek::planner {

int Registry::person(const PersonId& id) {
  const auto [known, added] = m_people.try_emplace(id, m_setting.problem.people);
  if (added) {
    ++m_setting.problem.people;
    m_setting.people.push_back(id);
  }
  return known->second;
}

int Registry::pupil(const PupilId& id) {
  const auto [known, added] = m_pupils.try_emplace(id, m_setting.problem.people);
  if (added) {
    ++m_setting.problem.people;
    m_setting.people.emplace_back();
  }
  return known->second;
}

int Registry::crew(const std::vector<PersonId>& staff) {
  std::vector<int> members;
  for (const PersonId& id : staff) {
    members.push_back(person(id));
  }
  std::sort(members.begin(), members.end());
  const auto [known, added] = m_crews.try_emplace(members, static_cast<int>(m_setting.problem.crews.size()));
  if (added) {
    m_setting.problem.crews.push_back(members);
  }
  return known->second;
}

int Registry::place(const std::string& key, const Place& facts, const RoomId& room) {
  const auto [known, added] = m_places.try_emplace(key, static_cast<int>(m_setting.problem.places.size()));
  if (added) {
    m_setting.problem.places.push_back(facts);
    m_setting.rooms.push_back(room);
  }
  return known->second;
}

int Registry::room(const RoomId& id) {
  const auto stated = std::find_if(m_school.rooms.begin(), m_school.rooms.end(),
                                   [&](const Room& candidate) { return candidate.id == id; });
  const int capacity = stated == m_school.rooms.end() ? 1 : stated->talks;
  return place("room " + id.text, {PlaceKind::room, capacity, 0}, id);
}

int Registry::desk(const PersonId& first_of_crew) {
  return place("desk " + first_of_crew.text, {PlaceKind::room, 0, 0}, {});
}

int Registry::remote() {
  return place("remote", {PlaceKind::remote, 0, 0}, {});
}

int Registry::visit(const std::string& home) {
  const Time minutes = static_cast<Time>(travel_around(m_school, Mode::home).count());
  return place("visit " + home, {PlaceKind::visit, 0, minutes}, {});
}

}  // namespace gesprek::planner
