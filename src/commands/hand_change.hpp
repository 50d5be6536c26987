// One change of a plan by hand: what stands against it, what should be minded, and what it costs.
#pragma once

#include <optional>
#include <vector>

#include "commands/planning.hpp"

namespace gesprek::commands {

/// A talk at its new place.
struct Relocation {
  const PlannedTalk* before = nullptr;
  PlannedTalk after;
};

struct HandChange {
  std::optional<Message> refused;  ///< why it cannot be
  std::vector<Message> remarks;    ///< what it departs from, which people may agree to
  std::vector<PersonId> tell;      ///< who were told of the old place
  planner::CostTerms before;
  planner::CostTerms after;
};

/// Holds the relocations against the rules of each talk and against everything else that is planned, all of
/// which stays where it is.
HandChange judge(const std::vector<Relocation>& relocations, const LoadedSchool& loaded, const Agenda& agenda,
                 const Env& env);

/// The plans with the relocations made.
Plans relocated(const Plans& plans, const std::vector<Relocation>& relocations);

}  // namespace gesprek::commands
