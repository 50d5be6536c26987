// One change of a plan by hand: what stands against it, what should be minded, and what it costs.
#pragma once

#include <optional>
#include <vector>

#include "commands/planning.hpp"

namespace gesprek::commands {

/// A talk at its new place.
struct Relocation {
  const PlannedTalk* before = nullptr;  ///< null: it has no place yet
  PlannedTalk after;
};

/// Why a relocation cannot be.
struct Refusal {
  TalkId talk;
  Message why;
};

struct HandChange {
  std::vector<Refusal> refused;  ///< the first reason of each talk that cannot be there
  std::vector<Message> remarks;  ///< what it departs from, which people may agree to
  std::vector<PersonId> tell;    ///< who were told of the old place
  planner::CostTerms before;
  planner::CostTerms after;
};

/// Holds the relocations against the rules of each talk and against everything else that is planned, all of
/// which stays where it is.
HandChange judge(const std::vector<Relocation>& relocations, const LoadedSchool& loaded, const Agenda& agenda,
                 const Env& env);

/// How a talk without a place could be held at that time: a row for each set of teachers who can receive,
/// those who work that day first. Nothing when nobody teaches the pupil.
std::vector<PlannedTalk> ways_to_place(const OwedTalk& owed, DateTime start, const Roster& roster);

/// The plans with the relocations made.
Plans relocated(const Plans& plans, const std::vector<Relocation>& relocations);

}  // namespace gesprek::commands
