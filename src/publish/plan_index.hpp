// The talks of several plans by teacher, household, room and day, with the names that the documents show.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "publish/plan_documents.hpp"

namespace gesprek::publish {

using Talks = std::vector<const PlannedTalk*>;

/// The talks of one household that the same guardians are invited to: what is given to the family itself.
struct Family {
  HouseholdId household;
  std::vector<PersonId> guardians;
  Talks talks;
};

/// The language of the first of its guardians for whom one is stated, else that of the documents.
Lang language_of(const Family& family, const PlanDocuments& documents);

/// The same in the other language.
PlanDocuments in_other_language(const PlanDocuments& documents);

/// Built once a document; every list in order of time, then pupil.
class PlanIndex {
 public:
  explicit PlanIndex(const PlanDocuments& documents);

  const Talks& talks() const { return m_talks; }
  /// Teachers in the order of their names.
  const std::vector<std::pair<PersonId, Talks>>& by_teacher() const { return m_by_teacher; }
  const std::map<HouseholdId, Talks>& by_household() const { return m_by_household; }
  /// By household; a guardian who is invited to only some of its talks (a step-parent) is a family apart.
  std::vector<Family> families() const;
  const std::map<RoomId, Talks>& by_room() const { return m_by_room; }
  std::vector<Day> days() const;

  std::string moments() const;  ///< names of the rounds, "a, b en c"
  std::string moment(const PlannedTalk& talk) const;
  std::string pupil(const PlannedTalk& talk) const;
  std::string given(
      const PlannedTalk& talk) const;  ///< with the initial of the family name where two in the plan share it
  std::string class_name(const PlannedTalk& talk) const;
  /// Guardians, the pupil where it takes part, and who else of the school comes, with their role; without
  /// those whom the reader knows of already. "Mieke de Boer, Sanne (leidt het gesprek) en Gwen Bos (tolk)".
  std::string who_comes(const PlannedTalk& talk, const std::vector<PersonId>& known_to_reader) const;
  /// True when some talk is in a room.
  bool has_rooms() const;
  std::string staff(const PlannedTalk& talk) const;
  /// Of the staff those of the pupil's own class; empty: none of them takes part.
  std::string class_teachers(const PlannedTalk& talk) const;
  std::string where(const PlannedTalk& talk) const;  ///< the room, or "by phone"
  std::string room(const RoomId& id) const;
  std::string children(const Talks& talks) const;  ///< given names
  /// "Sanne en Tim de Boer"; each with the own family name where these differ.
  std::string children_in_full(const Talks& talks) const;
  bool secret(const PlannedTalk& talk) const;  ///< a guardian's details are secret
  std::vector<std::string> topics(const PlannedTalk& talk) const;
  const Moment* policy_of(const PlannedTalk& talk) const { return m_documents.policy.find(talk.moment); }
  std::string say(const Message& message) const { return gesprek::say(m_documents.lang, message); }
  std::string say(const Phrase& phrase) const { return gesprek::say(m_documents.lang, phrase); }

 private:
  void add_pupils(const OwedTalk& talk, std::vector<std::string>& names) const;

  const PlanDocuments& m_documents;
  Talks m_talks;
  std::vector<std::pair<PersonId, Talks>> m_by_teacher;
  std::map<HouseholdId, Talks> m_by_household;
  std::map<RoomId, Talks> m_by_room;
  std::map<std::string, int> m_given_names;
  std::map<PersonId, std::string> m_guardian_names;
  std::map<TalkId, std::vector<std::string>> m_topics;
};

/// "18:30–18:40", or in words that there is no clock time.
std::string time_text(const PlanIndex& index, const PlannedTalk& talk);

}  // namespace gesprek::publish
