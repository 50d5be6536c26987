// Who an import proposes to invite together.
#include <algorithm>
#include <tuple>

#include "base/hash.hpp"
#include "base/parse.hpp"
#include "load/import.hpp"

namespace gesprek {
namespace {

bool may_be_equal(const std::string& a, const std::string& b) {
  return a.empty() || b.empty() || a == b;
}

bool is_same(const std::string& a, const std::string& b) {
  return !a.empty() && a == b;
}

/// False only where the list says of both where they live, and that differs. A postal code with a number is
/// one address, however street and town are written.
bool may_be_one(const Home& a, const Home& b) {
  if (is_same(a.postal_code, b.postal_code) && is_same(a.number, b.number)) {
    return true;
  }
  const bool by_town = a.postal_code.empty() || b.postal_code.empty();
  return may_be_equal(a.postal_code, b.postal_code) && may_be_equal(a.number, b.number) &&
         may_be_equal(a.street, b.street) && (!by_town || may_be_equal(a.town, b.town));
}

/// For each guardian of a pupil, in the order of the list, the number of the address.
class Addresses {
 public:
  Addresses(const ImportedRoster& roster, const std::set<PupilId>& separated) {
    for (const Guardian& guardian : roster.guardians) {
      const auto home = roster.homes.find({guardian.pupil, guardian.person});
      std::vector<Home>& homes = m_homes[guardian.pupil];
      if (home == roster.homes.end()) {
        continue;
      }
      const auto same =
          std::ranges::find_if(homes, [&](const Home& other) { return may_be_one(other, home->second); });
      m_number[home->first] = static_cast<std::size_t>(same - homes.begin());
      if (same == homes.end()) {
        homes.push_back(home->second);
      }
    }
    for (const auto& [pupil, homes] : m_homes) {
      m_count[pupil] = homes.size();
    }
    for (const Guardian& guardian : roster.guardians) {
      if (separated.contains(guardian.pupil) && m_homes.at(guardian.pupil).size() < 2) {
        m_number[{guardian.pupil, guardian.person}] = m_apart[guardian.pupil]++;
        m_count[guardian.pupil] = m_apart[guardian.pupil];
      }
    }
  }

  std::size_t of(const Guardian& guardian) const {
    const auto number = m_number.find({guardian.pupil, guardian.person});
    return number != m_number.end() ? number->second : 0;
  }
  bool differ(const PupilId& pupil) const { return m_count.at(pupil) > 1; }

 private:
  std::map<PupilId, std::vector<Home>> m_homes;
  std::map<std::pair<PupilId, PersonId>, std::size_t> m_number;
  std::map<PupilId, std::size_t> m_count;
  std::map<PupilId, std::size_t> m_apart;  ///< guardians of whom no more is said than that they parted
};

}  // namespace

void propose_households(ImportedRoster& roster, const std::set<PupilId>& separated) {
  const Addresses addresses(roster, separated);
  // a legal guardian ("voogd") does not live with the foster parents
  const auto home_of = [&](const Guardian& guardian) {
    return std::tuple(guardian.pupil, addresses.of(guardian), guardian.relation == "guardian");
  };
  std::map<std::tuple<PupilId, std::size_t, bool>, std::set<std::string>> together;
  for (const Guardian& guardian : roster.guardians) {
    together[home_of(guardian)].insert(guardian.person.text);
  }
  for (Guardian& guardian : roster.guardians) {
    if (!guardian.household.empty()) {
      continue;
    }
    std::uint64_t hash = k_hash_seed;
    for (const std::string& person : together.at(home_of(guardian))) {
      hash = stable_hash(person + "|", hash);
    }
    guardian.household = HouseholdId("H" + hex(hash).substr(0, 8));
    roster.proposed.insert(guardian.household);
    if (addresses.differ(guardian.pupil)) {
      roster.apart.insert(guardian.pupil);
    }
  }
}

}  // namespace gesprek
