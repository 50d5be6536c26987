#include "load/roster_update_apart.hpp"

#include <algorithm>

namespace gesprek::update {

HouseholdId Parting::after(const PersonId& person, const HouseholdId& before) const {
  const auto found = m_after.find({person, before});
  return found != m_after.end() ? found->second : before;
}

void Parting::part(const std::vector<ApartMember>& members) {
  std::map<HouseholdId, std::vector<ApartMember>> by_household;
  for (const ApartMember& member : members) {
    by_household[member.household].push_back(member);
  }
  for (const auto& entry : by_household) {
    const HouseholdId& household = entry.first;
    const std::vector<ApartMember>& together = entry.second;
    const bool is_one_address = std::ranges::all_of(together, [&](const ApartMember& member) {
      return member.listed->household == together.front().listed->household;
    });
    if (is_one_address) {
      continue;
    }
    if (DrawnKeys::is_drawn(household.text, 'H')) {
      part_household(household, together);
      m_parted.push_back(together.front().listed);
    } else {
      m_kept.push_back(together.front().listed);
    }
  }
}

void Parting::part_household(const HouseholdId& household, const std::vector<ApartMember>& members) {
  for (const ApartMember& member : members) {
    const std::pair key(member.listed->person, household);
    if (!m_after.contains(key)) {
      m_after.emplace(key, home_for(member, members, household));
    }
  }
}

/// That of who lives at the same address; else the household itself where nobody has it yet; else one in
/// which the person stands already with nobody else; else a new one.
HouseholdId Parting::home_for(const ApartMember& member, const std::vector<ApartMember>& members,
                              const HouseholdId& before) {
  bool is_free = true;
  for (const ApartMember& other : members) {
    const auto settled = m_after.find({other.listed->person, before});
    if (settled != m_after.end() && other.listed->household == member.listed->household) {
      return settled->second;
    }
    is_free = is_free && (settled == m_after.end() || settled->second != before);
  }
  if (is_free) {
    return before;
  }
  for (const Guardian& row : m_standing) {
    const bool is_own = row.person == member.listed->person && row.household != before;
    if (is_own && is_only_of(row.household, member.listed->household, members)) {
      return row.household;
    }
  }
  return HouseholdId(m_keys.next());
}

/// Whether everybody who stands in the household lives at the address.
bool Parting::is_only_of(const HouseholdId& household, const HouseholdId& address,
                         const std::vector<ApartMember>& members) const {
  return std::ranges::all_of(m_standing, [&](const Guardian& row) {
    return row.household != household || std::ranges::any_of(members, [&](const ApartMember& member) {
             return member.listed->person == row.person && member.listed->household == address;
           });
  });
}

}  // namespace gesprek::update
