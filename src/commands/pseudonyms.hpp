// Other keys and invented names for a school, so that a copy can be shown to somebody else.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "commands/key_places.hpp"
#include "model/records.hpp"
#include "model/roster.hpp"
#include "model/school.hpp"

namespace gesprek::commands {

/// New keys, drawn in the order of the old ones, so that whatever is decided by the order of keys is decided
/// alike: P0031 (pupils), M0007 (people), H0012 (households), R0004 (rooms). None is a key of the school
/// itself, and the gaps between them say nothing. A class that is called after its grades keeps its name
/// ("3/4B"), another becomes "Klas-0004"-like. One key has one pseudonym wherever it stands.
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
  /// The key of this kind; empty when it is none.
  std::string key(KeyKind kind, const std::string& word) const;

  /// Pupils of one class sort by these names as by their own; no two pupils have one name.
  PersonName pupil_name(const PupilId& id) const;
  PersonName person_name(const PersonId& id) const;

 private:
  struct Drawn {
    std::string key;
    std::size_t number = 0;  ///< of the old key among its like, from 0
  };
  using Names = std::map<std::string, Drawn>;
  static Names drawn(const std::set<std::string>& keys, const std::string& prefix);
  static std::string look_up(const Names& names, const std::string& key);
  void name_pupils(const Roster& roster);

  Names m_pupils;
  Names m_people;
  Names m_households;
  Names m_rooms;
  Names m_classes;
  std::map<PupilId, PersonName> m_pupil_names;
};

/// The words that invented names are made of; no example school uses one of them.
const std::vector<std::string>& invented_given_names();
const std::vector<std::string>& invented_family_names();

}  // namespace gesprek::commands
