// Guardians who turn out to live apart, and stand in one household.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "load/drawn_keys.hpp"
#include "load/roster_update_people.hpp"

namespace gesprek::update {

/// One guardian of a pupil whom a list gives an address of its own.
struct ApartMember {
  const Guardian* listed;  ///< under the keys of the school; its household stands for the address
  HouseholdId household;   ///< that it has or would get
};

/// Gives guardians whom a list gives different addresses a household each, whichever child the rows are
/// about. A household with a name of somebody's own stays together: a person said so.
class Parting {
 public:
  Parting(const std::vector<Guardian>& standing, DrawnKeys& keys) : m_standing(standing), m_keys(keys) {}

  /// Parts the guardians of one pupil who have one household and different addresses.
  void part(const std::vector<ApartMember>& members);
  /// The household of this person after the parting, for what was this household before.
  HouseholdId after(const PersonId& person, const HouseholdId& before) const;

  const std::vector<const Guardian*>& parted() const { return m_parted; }  ///< one of each pupil
  const std::vector<const Guardian*>& kept() const { return m_kept; }      ///< likewise

 private:
  void part_household(const HouseholdId& household, const std::vector<ApartMember>& members);
  HouseholdId home_for(const ApartMember& member, const std::vector<ApartMember>& members,
                       const HouseholdId& before);
  bool is_only_of(const HouseholdId& household, const HouseholdId& address,
                  const std::vector<ApartMember>& members) const;

  const std::vector<Guardian>& m_standing;
  DrawnKeys& m_keys;
  std::map<std::pair<PersonId, HouseholdId>, HouseholdId> m_after;
  std::vector<const Guardian*> m_parted;
  std::vector<const Guardian*> m_kept;
};

}  // namespace gesprek::update
