// Guardians in a row of a plan whom the talk is not with: a plan can come from elsewhere, or be edited by
// hand.
#pragma once

#include <vector>

#include "agenda/agenda.hpp"

namespace gesprek {

struct Uninvited {
  std::vector<PersonId> without_custody;  ///< guardians of the child whom the policy does not invite
  std::vector<PersonId> not_theirs;       ///< of another child, or with a talk of their own about this one
  bool empty() const { return without_custody.empty() && not_theirs.empty(); }
};

/// Another guardian of the child with custody can come along, and is none of them.
Uninvited uninvited_in(const PlannedTalk& row, const OwedTalk& talk, const Agenda& agenda,
                       const Roster& roster);

}  // namespace gesprek
