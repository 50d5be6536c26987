#include "agenda/household_talks.hpp"

#include <algorithm>
#include <tuple>

namespace gesprek::owed {

HouseholdTalks::Family& HouseholdTalks::family(const HouseholdId& household, const Eligibility& eligibility) {
  const auto [place, is_new] = m_places.try_emplace(household, m_families.size());
  if (is_new) {
    m_families.push_back({household, {}, {}, eligibility});
  }
  return m_families[place->second];
}

void HouseholdTalks::add(const Pupil& pupil, const Eligibility& eligibility) {
  bool anybody_invited = false;
  for (const Guardian* guardian : m_facts.guardians(pupil.id)) {
    if (!is_invited(*guardian, m_facts.policy())) {
      continue;
    }
    anybody_invited = true;
    Family& found = family(household_of(*guardian), eligibility);
    if (found.pupils.empty() || found.pupils.back() != &pupil) {
      found.pupils.push_back(&pupil);
    }
    if (eligibility.days.last < found.eligibility.days.last) {
      found.eligibility = eligibility;
    }
    if (std::ranges::find(found.guardians, guardian->person) == found.guardians.end()) {
      found.guardians.push_back(guardian->person);
    }
  }
  if (!anybody_invited) {
    m_families.push_back({HouseholdId{}, {&pupil}, {}, eligibility});
  }
}

std::vector<TalkParts> HouseholdTalks::talks() const {
  std::map<PupilId, int> numbers;
  std::vector<TalkParts> talks;
  for (const Family& family : m_families) {
    std::vector<PupilId> pupils;
    for (const Pupil* pupil : family.pupils) {
      pupils.push_back(pupil->id);
    }
    std::ranges::sort(pupils);
    GuardianGroup group;
    group.guardians = family.guardians;
    std::ranges::sort(group.guardians);
    if (!group.guardians.empty()) {
      group.invitations = {{family.household, group.guardians}};
    }
    const Pupil& first = **std::ranges::find(family.pupils, pupils.front(), &Pupil::id);
    const int number = ++numbers[first.id];
    talks.push_back({&first, &family.eligibility, std::move(group), number, nullptr, std::move(pupils)});
  }
  std::stable_sort(talks.begin(), talks.end(), [&](const TalkParts& a, const TalkParts& b) {
    return std::tuple(m_facts.place(a.pupil->id), a.number) <
           std::tuple(m_facts.place(b.pupil->id), b.number);
  });
  return talks;
}

}  // namespace gesprek::owed
