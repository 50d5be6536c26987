// The people of a OneRoster set by the keys that the set gives them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "load/oneroster_table.hpp"
#include "model/roster.hpp"

namespace gesprek::oneroster {

/// Somebody who belongs to a pupil, or a pupil who belongs to somebody: files point either way.
struct Agent {
  std::string user;
  std::string agent;
  Span place;
};

struct People {
  std::map<std::string, Pupil> pupils;  ///< without class and grade
  std::vector<std::string> order;       ///< of the pupils in their file
  std::map<std::string, std::vector<std::string>> grades_of;
  std::vector<Pupil> deleted;
  std::map<PersonId, Span> gone;  ///< deleted ones who are not known to be pupils
  std::map<std::string, PersonId> staff_keys;
  std::vector<Staff> staff;
  std::map<std::string, Guardian> guardians;
  std::vector<Agent> agents;
};

/// Passwords are never looked at. Warnings: "no-key", "unknown-role", "dropped" and those of single values.
People read_people(const FileTable& users, const std::optional<FileTable>& roles,
                   const std::optional<FileTable>& demographics, Day as_of, Diagnostics& diagnostics);

/// Pupils whose keys are citizen numbers are known by name and birth date instead.
void drop_citizen_keys_of_pupils(People& people, ImportedRoster& roster, Span place,
                                 Diagnostics& diagnostics);

/// `endDate` is the first day that no longer counts, throughout the standard.
bool is_over(const Record& record, Day as_of, Diagnostics& diagnostics);

}  // namespace gesprek::oneroster
