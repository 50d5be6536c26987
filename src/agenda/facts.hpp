// Look-ups over the agenda's input, made once.
#pragma once

#include <unordered_map>
#include <vector>

#include "agenda/agenda.hpp"

namespace gesprek::owed {

class Facts {
 public:
  explicit Facts(const AgendaInput& input);

  const AgendaInput& input() const { return m_input; }
  const Policy& policy() const { return m_input.policy; }
  const School& school() const { return m_input.school; }
  const Calendar& calendar() const { return m_input.calendar; }
  const Roster& roster() const { return m_input.roster; }

  /// Every pupil by class (in the order of the classes; without a class last), name and id.
  const std::vector<const Pupil*>& pupils() const { return m_pupils; }
  /// A pupil's place in that order.
  std::size_t place(const PupilId& pupil) const;
  /// Rows of a pupil's guardians, each person once, in file order.
  const std::vector<const Guardian*>& guardians(const PupilId& pupil) const;
  /// The households in which a guardian stands, with whichever child; in file order.
  const std::vector<HouseholdId>& households(const PersonId& guardian) const;
  /// Pupils who share a guardian with this one, without it; by id.
  std::vector<const Pupil*> siblings(const Pupil& pupil) const;
  const SchoolClass* class_of(const Pupil& pupil) const;
  /// By the school's grades of the division; by the pupil's class where the school places the grade nowhere.
  bool in_division(const Pupil& pupil, const std::string& division) const;

  /// Requests that name the pupil, by the time they were asked; those without a time first.
  const std::vector<const Request*>& requests(const PupilId& pupil) const;
  /// Likewise those that name the household and no pupil.
  const std::vector<const Request*>& requests(const HouseholdId& household) const;

 private:
  void index_pupils();
  void index_guardians();
  void index_requests();

  const AgendaInput& m_input;
  std::vector<const Pupil*> m_pupils;
  std::unordered_map<ClassId, const SchoolClass*> m_classes;
  std::unordered_map<PupilId, std::size_t> m_places;
  std::unordered_map<PupilId, std::vector<const Guardian*>> m_guardians;
  std::unordered_map<PersonId, std::vector<const Pupil*>> m_children;
  std::unordered_map<PersonId, std::vector<HouseholdId>> m_households;
  std::unordered_map<PupilId, std::vector<const Request*>> m_pupil_requests;
  std::unordered_map<HouseholdId, std::vector<const Request*>> m_household_requests;
};

/// The household of a row; a guardian without one is a household of their own.
HouseholdId household_of(const Guardian& guardian);

/// True when a request is about this moment (or about every one).
bool concerns(const Request& request, const Moment& moment);

}  // namespace gesprek::owed
