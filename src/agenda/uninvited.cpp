#include "agenda/uninvited.hpp"

#include <algorithm>

namespace gesprek {
namespace {

/// The row of the guardian with one of the pupils that the talk is about; null for somebody else's guardian.
const Guardian* guardian_of(const OwedTalk& talk, const PersonId& person, const Roster& roster) {
  std::vector<PupilId> pupils = talk.pupils;
  pupils.push_back(talk.pupil);
  for (const PupilId& pupil : pupils) {
    for (const Guardian* guardian : roster.guardians_of(pupil)) {
      if (guardian->person == person) {
        return guardian;
      }
    }
  }
  return nullptr;
}

bool has_own_talk(const OwedTalk& talk, const PersonId& person, const Agenda& agenda) {
  return std::ranges::any_of(agenda.talks, [&](const OwedTalk& other) {
    return other.pupil == talk.pupil && other.moment == talk.moment && other.id != talk.id &&
           is_among(other.guardians, person);
  });
}

}  // namespace

Uninvited uninvited_in(const PlannedTalk& row, const OwedTalk& talk, const Agenda& agenda,
                       const Roster& roster) {
  Uninvited found;
  for (const PersonId& person : row.guardians) {
    if (is_among(talk.guardians, person)) {
      continue;
    }
    const Guardian* guardian = guardian_of(talk, person, roster);
    if (guardian != nullptr && guardian->custody == YesNoUnknown::no) {
      found.without_custody.push_back(person);
    } else if (guardian == nullptr || has_own_talk(talk, person, agenda)) {
      found.not_theirs.push_back(person);
    }
  }
  return found;
}

}  // namespace gesprek
