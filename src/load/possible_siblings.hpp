// Who may be brothers and sisters without the tables saying so: for a person to confirm, never by ourselves.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/roster.hpp"

namespace gesprek {

struct PossibleSiblings {
  enum class Because {
    contact,   ///< a guardian of each has the same address or number, under another key
    guardian,  ///< they share a guardian and the family name, and only one of them has another guardian
    name,      ///< guardians have the same name under another key, and something else in common
    address    ///< both live at one postal code and bear one family name
  };
  PupilId pupil;
  PupilId sibling;  ///< after `pupil` in the order of the keys
  Because because;  ///< the strongest reason
};

/// Pairs of pupils who stand in no household together and may be siblings, in the order of their keys. Pupils
/// who share a guardian and have another one each are known to be half-siblings and are no question, nor is a
/// postal code alone. What more
/// than a handful of pupils have in common (the number of an institution) says nothing of a family. The
/// name of one guardian is none by itself (many are called Jan de Vries): only with the name of another, with
/// a guardian whom they share, or at one postal code. Pupils without guardians are left out: there is nothing
/// yet to put together.
std::vector<PossibleSiblings> possible_siblings(const std::vector<Pupil>& pupils,
                                                const std::vector<Guardian>& guardians,
                                                const std::map<PupilId, std::string>& postal_codes);

}  // namespace gesprek
