// One talk for each household rather than for each pupil (B25, B26).
#pragma once

#include <map>
#include <vector>

#include "agenda/talk_maker.hpp"

namespace gesprek::owed {

class HouseholdTalks {
 public:
  explicit HouseholdTalks(const Facts& facts) : m_facts(facts) {}

  /// Adds a pupil who is owed the moment to the talks of all households that are invited about it.
  void add(const Pupil& pupil, const Eligibility& eligibility);

  /// The talks in the order of their pupils. A talk goes by the id of its household's first pupil and by the
  /// days of the pupil whose days end first.
  std::vector<TalkParts> talks() const;

 private:
  struct Family {
    HouseholdId household;
    std::vector<const Pupil*> pupils;
    std::vector<PersonId> guardians;
    Eligibility eligibility;
  };

  Family& family(const HouseholdId& household, const Eligibility& eligibility);

  const Facts& m_facts;
  std::vector<Family> m_families;
  std::map<HouseholdId, std::size_t> m_places;
};

}  // namespace gesprek::owed
