// Numbers for the people, crews and places of a problem, given out as they are met.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "planner/round/build.hpp"

namespace gesprek::planner {

class Registry {
 public:
  Registry(Setting& setting, const School& school) : m_setting(setting), m_school(school) {}

  int person(const PersonId& id);
  int pupil(const PupilId& id);
  int crew(const std::vector<PersonId>& staff);
  /// A room of the school; one that the school's file does not name holds one talk at a time.
  int room(const RoomId& id);
  /// Where a crew receives when no room is named: a place of its own.
  int desk(const PersonId& first_of_crew);
  int remote();
  /// A visit to a home, by the key of the household that lives there.
  int visit(const std::string& home);

 private:
  int place(const std::string& key, const Place& place, const RoomId& room);

  Setting& m_setting;
  const School& m_school;
  std::map<PersonId, int> m_people;
  std::map<PupilId, int> m_pupils;
  std::map<std::vector<int>, int> m_crews;
  std::map<std::string, int> m_places;
};

}  // namespace gesprek::planner
