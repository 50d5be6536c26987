// Guardians to whom a list gives no key, known again among those who stand with the pupil.
#pragma once

#include <map>
#include <set>
#include <vector>

#include "diag/diagnostic.hpp"
#include "model/roster.hpp"

namespace gesprek::update {

bool same_name(const Guardian& a, const Guardian& b);
/// However it is written.
bool same_phone(const Guardian& a, const Guardian& b);
/// An address or a number that both have.
bool same_contact(const Guardian& a, const Guardian& b);

/// Initials, a prefix that is left out, a slip of the pen, or a family name that changed: with an address or
/// a number in common that is one person. "Eva" and "Jan" never are.
bool may_be_called(const PersonName& a, const PersonName& b);

/// For the keys that an import made, the people of the school whom they mean. Of each pupil first those whose
/// name agrees, then those with an address or a number in common: by a name that may be the same one, or by
/// both, where nothing else tells them apart. Last "M. Vijf" is Maria Vijf, where she is the only guardian of
/// the pupil with that name and letter. Nobody is two guardians of one pupil.
struct KnownGuardians {
  std::map<PersonId, PersonId> keys;
  std::vector<const Guardian*> by_initials;  ///< rows of the list
};
KnownGuardians known_guardians(const std::vector<Guardian>& standing, const std::vector<Guardian>& listed,
                               const std::set<PersonId>& made_keys);

/// Names those who were known by initials ("known-by-initials", a note).
void report_by_initials(const KnownGuardians& known, Diagnostics& diagnostics);

}  // namespace gesprek::update
