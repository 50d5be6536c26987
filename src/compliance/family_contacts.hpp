// Which families the school has spoken this year: whatever the policy expects.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "compliance/compliance.hpp"

namespace gesprek {

/// One household with children at the school.
struct FamilyContact {
  HouseholdId household;
  std::vector<PupilId> pupils;      ///< who are at the school on that day, by id
  std::vector<PersonId> guardians;  ///< whom the school may invite, in the order of the table
  std::size_t talks = 0;            ///< days on which one of them was spoken, by talk
  std::optional<Day> last;
};

/// Every household with a child at the school at as_of and a guardian whom it may invite (custody yes or
/// unknown, and not marked as not to be invited), by id. A talk counts that was held, or a call, when a
/// guardian of the household stands in "present="; when nobody noted who was there, of every household for
/// whom the talk was. Talks of the pupil alone (A12) bring no contact.
std::vector<FamilyContact> family_contacts(const ComplianceInput& input);

/// Whether the log tells of any talk at all: if not, that nobody was spoken proves nothing.
bool logs_talks(const ComplianceInput& input);

}  // namespace gesprek
