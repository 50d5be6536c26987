#include "load/guardian_known.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/telephone.hpp"
#include "base/text.hpp"
#include "load/import_names.hpp"
#include "load/import_text.hpp"
#include "words/imported.hpp"

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

/// "M. Vijf" and "Maria Vijf".
bool same_but_initials(const Guardian& a, const Guardian& b) {
  const bool same_prefix =
      a.name.prefix.empty() || b.name.prefix.empty() || fold(a.name.prefix) == fold(b.name.prefix);
  return !a.name.family.empty() && fold(a.name.family) == fold(b.name.family) && same_prefix &&
         !differ_in_relation(a, b) &&
         (are_initials_of(a.name.given, b.name.given) || are_initials_of(b.name.given, a.name.given));
}

bool same_email(const Guardian& a, const Guardian& b) {
  return !a.email.empty() && fold(a.email) == fold(b.email);
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

  KnownGuardians run() {
    for (const IsTheSame is_the_same : k_ways) {
      for (const Guardian& guardian : m_listed) {
        if (m_made_keys.contains(guardian.person) && !m_known.contains(guardian.person)) {
          know(guardian, is_the_same);
        }
      }
    }
    know_by_initials();
    return {std::move(m_known), std::move(m_by_initials)};
  }

 private:
  void know_by_initials() {
    for (const Guardian& guardian : m_listed) {
      const auto rows = m_standing.find(guardian.pupil);
      if (!is_open(guardian) || rows == m_standing.end()) {
        continue;
      }
      std::set<PersonId> meant;
      for (const Guardian* standing : rows->second) {
        if (same_but_initials(*standing, guardian) && !is_taken(standing->person, guardian)) {
          meant.insert(standing->person);
        }
      }
      const auto rivals = std::ranges::count_if(m_of_pupil.at(guardian.pupil), [&](const Guardian* other) {
        return is_open(*other) && same_but_initials(*other, guardian);
      });
      if (meant.size() == 1 && rivals == 1) {
        m_known.emplace(guardian.person, *meant.begin());
        m_by_initials.push_back(&guardian);
      }
    }
  }

  /// Without a key, and not known yet.
  bool is_open(const Guardian& guardian) const {
    return m_made_keys.contains(guardian.person) && !m_known.contains(guardian.person);
  }

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
  std::vector<const Guardian*> m_by_initials;
};

}  // namespace

bool same_name(const Guardian& a, const Guardian& b) {
  const std::string name = fold(full_name(a.name));
  return !name.empty() && name == fold(full_name(b.name));
}

bool same_phone(const Guardian& a, const Guardian& b) {
  return !phone_digits(a.phone).empty() && phone_digits(a.phone) == phone_digits(b.phone);
}

bool same_contact(const Guardian& a, const Guardian& b) {
  return same_email(a, b) || same_phone(a, b);
}

bool may_be_called(const PersonName& a, const PersonName& b) {
  const std::string one = fold(a.given);
  const std::string other = fold(b.given);
  return one == other || are_initials_of(one, other) || are_initials_of(other, one) || is_slip(one, other);
}

KnownGuardians known_guardians(const std::vector<Guardian>& standing, const std::vector<Guardian>& listed,
                               const std::set<PersonId>& made_keys) {
  return Knowing(standing, listed, made_keys).run();
}

void report_by_initials(const KnownGuardians& known, Diagnostics& diagnostics) {
  if (known.by_initials.empty()) {
    return;
  }
  std::string people;
  for (const Guardian* guardian : known.by_initials) {
    people += (people.empty() ? "" : ", ") + known.keys.at(guardian->person).text + " (" +
              guardian->pupil.text + ")";
  }
  const Span row = known.by_initials.front()->row;
  diagnostics.note("known-by-initials", Span{row.source, row.begin, row.begin},
                   Message{words::imported::k_known_by_initials, {{"guardians", people}}},
                   Message{words::imported::k_help_known_by_initials});
}

}  // namespace gesprek::update
