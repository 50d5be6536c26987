// Other keys and invented names for a school, so that a copy can be shown to somebody else.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/records.hpp"
#include "model/roster.hpp"
#include "model/school.hpp"

namespace gesprek::commands {

/// New keys in the order of the old ones, so that whatever is decided by the order of keys is decided alike:
/// P001 (pupils), M001 (people), H001 (households), R01 (rooms). A class that is called after its grades
/// keeps its name ("3/4B"), another becomes "Klas 01"-like. One key has one pseudonym wherever it stands.
class Pseudonyms {
 public:
  Pseudonyms(const Roster& roster, const School& school, const std::vector<Request>& requests, const Log& log,
             const Plans& plans);

  PupilId pupil(const PupilId& id) const { return PupilId(look_up(m_pupils, id.text)); }
  PersonId person(const PersonId& id) const { return PersonId(look_up(m_people, id.text)); }
  HouseholdId household(const HouseholdId& id) const { return HouseholdId(look_up(m_households, id.text)); }
  RoomId room(const RoomId& id) const { return RoomId(look_up(m_rooms, id.text)); }
  ClassId school_class(const ClassId& id) const { return ClassId(look_up(m_classes, id.text)); }
  /// MOMENT/PUPIL, with /2 … behind it.
  TalkId talk(const TalkId& id) const;
  /// A word that may be any of these keys; empty when it is none.
  std::string any_key(const std::string& word) const;

  PersonName pupil_name(const PupilId& id) const;
  PersonName person_name(const PersonId& id) const;

 private:
  using Names = std::map<std::string, std::string>;
  static std::string look_up(const Names& names, const std::string& key);

  Names m_pupils;
  Names m_people;
  Names m_households;
  Names m_rooms;
  Names m_classes;
};

/// The words that invented names are made of; no example school uses one of them.
const std::vector<std::string>& invented_given_names();
const std::vector<std::string>& invented_family_names();

}  // namespace gesprek::commands
