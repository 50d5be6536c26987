#include "load/guardian_known.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/telephone.hpp"
#include "base/text.hpp"
#include "load/import_names.hpp"
#include "load/import_text.hpp"

namespace gesprek::update {
namespace {

using IsTheSame = bool (*)(const Guardian& standing, const Guardian& listed);

/// One letter of a short name, two of a long one.
bool is_slip(const std::string& a, const std::string& b) {
  constexpr std::size_t k_short = 7;
  const std::size_t shorter = std::min(a.size(), b.size());
  return shorter >= 4 && edit_distance(a, b) <= (shorter < k_short ? 1U : 2U);
}

/// Given and family name, where one of both has no prefix.
bool same_but_prefix(const Guardian& a, const Guardian& b) {
  return (a.name.prefix.empty() || b.name.prefix.empty()) && !a.name.given.empty() &&
         !a.name.family.empty() && fold(a.name.given) == fold(b.name.given) &&
         fold(a.name.family) == fold(b.name.family);
}

bool is_nameless(const Guardian& guardian) {
  return full_name(guardian.name).empty();
}

/// A mother and a father are two, whatever they share.
bool differ_in_relation(const Guardian& a, const Guardian& b) {
  const auto is_parent = [](const Guardian& each) {
    return each.relation == "mother" || each.relation == "father";
  };
  return is_parent(a) && is_parent(b) && a.relation != b.relation;
}

bool same_email(const Guardian& a, const Guardian& b) {
  return !a.email.empty() && fold(a.email) == fold(b.email);
}

bool same_phone(const Guardian& a, const Guardian& b) {
  return !phone_digits(a.phone).empty() && phone_digits(a.phone) == phone_digits(b.phone);
}

/// From the surest to the least sure.
constexpr std::array<IsTheSame, 6> k_ways{
    [](const Guardian& a, const Guardian& b) { return same_name(a, b) && same_contact(a, b); },
    [](const Guardian& a, const Guardian& b) { return same_name(a, b); },
    [](const Guardian& a, const Guardian& b) { return same_but_prefix(a, b); },
    [](const Guardian& a, const Guardian& b) {
      return same_contact(a, b) && (is_nameless(a) || is_nameless(b));
    },
    [](const Guardian& a, const Guardian& b) {
      return same_contact(a, b) && !differ_in_relation(a, b) && may_be_called(a.name, b.name);
    },
    [](const Guardian& a, const Guardian& b) {
      return same_email(a, b) && same_phone(a, b) && !differ_in_relation(a, b) &&
             fold(a.name.family) == fold(b.name.family);
    }};

class Knowing {
 public:
  Knowing(const std::vector<Guardian>& standing, const std::vector<Guardian>& listed,
          const std::set<PersonId>& made_keys)
      : m_listed(listed), m_made_keys(made_keys) {
    for (const Guardian& guardian : standing) {
      m_standing[guardian.pupil].push_back(&guardian);
    }
    for (const Guardian& guardian : listed) {
      m_of_pupil[guardian.pupil].push_back(&guardian);
    }
  }

  std::map<PersonId, PersonId> run() {
    for (const IsTheSame is_the_same : k_ways) {
      for (const Guardian& guardian : m_listed) {
        if (m_made_keys.contains(guardian.person) && !m_known.contains(guardian.person)) {
          know(guardian, is_the_same);
        }
      }
    }
    return std::move(m_known);
  }

 private:
  void know(const Guardian& listed, IsTheSame is_the_same) {
    const auto rows = m_standing.find(listed.pupil);
    if (rows == m_standing.end()) {
      return;
    }
    const auto found = std::ranges::find_if(rows->second, [&](const Guardian* standing) {
      return standing->person == listed.person ||
             (is_the_same(*standing, listed) && !is_taken(standing->person, listed));
    });
    if (found != rows->second.end()) {
      m_known.emplace(listed.person, (*found)->person);
    }
  }

  /// By somebody else whom the list names with this pupil.
  bool is_taken(const PersonId& person, const Guardian& by) const {
    return std::ranges::any_of(m_of_pupil.at(by.pupil), [&](const Guardian* other) {
      const auto known = m_known.find(other->person);
      return other->person != by.person &&
             (known != m_known.end() ? known->second == person : other->person == person);
    });
  }

  const std::vector<Guardian>& m_listed;
  const std::set<PersonId>& m_made_keys;
  std::map<PupilId, std::vector<const Guardian*>> m_standing;
  std::map<PupilId, std::vector<const Guardian*>> m_of_pupil;
  std::map<PersonId, PersonId> m_known;
};

}  // namespace

bool same_name(const Guardian& a, const Guardian& b) {
  const std::string name = fold(full_name(a.name));
  return !name.empty() && name == fold(full_name(b.name));
}

bool same_contact(const Guardian& a, const Guardian& b) {
  return same_email(a, b) || same_phone(a, b);
}

bool may_be_called(const PersonName& a, const PersonName& b) {
  const std::string one = fold(a.given);
  const std::string other = fold(b.given);
  return one == other || are_initials_of(one, other) || are_initials_of(other, one) || is_slip(one, other);
}

std::map<PersonId, PersonId> known_guardians(const std::vector<Guardian>& standing,
                                             const std::vector<Guardian>& listed,
                                             const std::set<PersonId>& made_keys) {
  return Knowing(standing, listed, made_keys).run();
}

}  // namespace gesprek::update
