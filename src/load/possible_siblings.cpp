#include "load/possible_siblings.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "base/telephone.hpp"
#include "base/text.hpp"
#include "load/import_text.hpp"

namespace gesprek {
namespace {

using Because = PossibleSiblings::Because;

constexpr std::size_t k_least_digits = 6;   ///< less is no telephone number
constexpr std::size_t k_most_children = 8;  ///< more pupils than that are no family

std::string without_blanks(std::string_view code) {
  std::string text = fold(code);
  std::erase(text, ' ');
  return text;
}

template <class Values>
bool overlap(const Values& a, const Values& b) {
  return std::ranges::any_of(a, [&](const auto& value) { return b.contains(value); });
}

class Pairs {
 public:
  Pairs(const std::vector<Pupil>& pupils, const std::vector<Guardian>& guardians) : m_pupils(pupils) {
    for (const Guardian& guardian : guardians) {
      m_households[guardian.pupil].insert(guardian.household);
      m_people[guardian.pupil].insert(guardian.person);
      note(Because::contact, fold(guardian.email), guardian);
      if (const std::string digits = phone_digits(guardian.phone); digits.size() >= k_least_digits) {
        note(Because::contact, digits, guardian);
      }
      if (!guardian.name.given.empty() && !guardian.name.family.empty()) {
        note(Because::name, fold(full_name(guardian.name)), guardian);
      }
    }
  }

  void note_homes(const std::map<PupilId, std::string>& postal_codes) {
    for (const Pupil& pupil : m_pupils) {
      const auto code = postal_codes.find(pupil.id);
      if (code == postal_codes.end() || code->second.empty()) {
        continue;
      }
      m_codes[pupil.id] = without_blanks(code->second);
      if (!pupil.name.family.empty()) {
        const std::string home =
            m_codes[pupil.id] + " " + fold(pupil.name.prefix) + " " + fold(pupil.name.family);
        m_common[{Because::address, home}].push_back({pupil.id, {}});
      }
    }
  }

  std::vector<PossibleSiblings> list() const {
    std::map<std::pair<PupilId, PupilId>, Because> found;
    std::map<std::pair<PupilId, PupilId>, int> names;
    for (const auto& [what, bearers] : m_common) {              // the strongest reason comes first
      const bool is_common = bearers.size() > k_most_children;  // a common name; an address of the school
      if (is_common && what.first != Because::name) {
        continue;
      }
      for (const Bearer& one : bearers) {
        for (const Bearer& other : bearers) {
          if (!(one.pupil < other.pupil) || !is_question(one, other)) {
            continue;
          }
          const std::pair pair(one.pupil, other.pupil);
          const bool by_name = what.first == Because::name;
          if (!by_name || (!is_common && ++names[pair] > 1) || says_more(one.pupil, other.pupil)) {
            found.try_emplace(pair, what.first);
          }
        }
      }
    }
    note_shared_guardians(found);
    std::vector<PossibleSiblings> pairs;
    for (const auto& [pair, because] : found) {
      pairs.push_back({pair.first, pair.second, because});
    }
    return pairs;
  }

 private:
  /// One guardian of both, and one family name: the other guardian may have been left out with one of them.
  void note_shared_guardians(std::map<std::pair<PupilId, PupilId>, Because>& found) const {
    std::map<PersonId, std::vector<const Pupil*>> children;
    std::set<PupilId> seen;
    for (const Pupil& pupil : m_pupils) {
      const auto people = m_people.find(pupil.id);
      if (people == m_people.end() || pupil.name.family.empty() || !seen.insert(pupil.id).second) {
        continue;
      }
      for (const PersonId& person : people->second) {
        children[person].push_back(&pupil);
      }
    }
    for (const auto& [person, pupils] : children) {
      for (const Pupil* one : pupils) {
        for (const Pupil* other : pupils) {
          const bool is_pair = pupils.size() <= k_most_children && one->id < other->id &&
                               fold(one->name.family) == fold(other->name.family) &&
                               !overlap(m_households.at(one->id), m_households.at(other->id)) &&
                               (m_people.at(one->id).size() == 1) != (m_people.at(other->id).size() == 1);
          if (is_pair) {
            found.try_emplace({one->id, other->id}, Because::guardian);
          }
        }
      }
    }
  }

  /// Who has something in common: a pupil, by way of a guardian where it is the guardian's.
  struct Bearer {
    PupilId pupil;
    PersonId guardian;
  };

  void note(Because because, const std::string& what, const Guardian& guardian) {
    if (!what.empty()) {
      m_common[{because, what}].push_back({guardian.pupil, guardian.person});
    }
  }

  bool is_question(const Bearer& one, const Bearer& other) const {
    const auto a = m_households.find(one.pupil);
    const auto b = m_households.find(other.pupil);
    if (a == m_households.end() || b == m_households.end() || overlap(a->second, b->second)) {
      return false;
    }
    return one.guardian.empty() ? !overlap(m_people.at(one.pupil), m_people.at(other.pupil))
                                : one.guardian != other.guardian;
  }

  /// What makes more of one name in common: one postal code, or another guardian who is the same person.
  bool says_more(const PupilId& one, const PupilId& other) const {
    const auto a = m_codes.find(one);
    const auto b = m_codes.find(other);
    return overlap(m_people.at(one), m_people.at(other)) ||
           (a != m_codes.end() && b != m_codes.end() && a->second == b->second);
  }

  const std::vector<Pupil>& m_pupils;
  std::map<PupilId, std::string> m_codes;  ///< postal codes
  std::map<PupilId, std::set<HouseholdId>> m_households;
  std::map<PupilId, std::set<PersonId>> m_people;
  std::map<std::pair<Because, std::string>, std::vector<Bearer>> m_common;
};

}  // namespace

std::vector<PossibleSiblings> possible_siblings(const std::vector<Pupil>& pupils,
                                                const std::vector<Guardian>& guardians,
                                                const std::map<PupilId, std::string>& postal_codes) {
  Pairs pairs(pupils, guardians);
  pairs.note_homes(postal_codes);
  return pairs.list();
}

}  // namespace gesprek
