// What plan, move, swap, pin and explain share: the planner's input from the loaded school, and plans on
// their way to the disk.
#pragma once

#include <set>
#include <vector>

#include "commands/folder.hpp"
#include "planner/planner.hpp"

namespace gesprek::commands {

/// The input for these moments; everything in it must outlive it.
planner::BuildInput planning_input(LoadedSchool& loaded, const Agenda& agenda,
                                   const std::vector<MomentId>& moments, Day as_of);

/// Every round that has a plan, in the policy's order, and those of `also`: a family's trips and waiting, and
/// a teacher's holes, are counted across rounds.
std::vector<MomentId> planned_rounds(const LoadedSchool& loaded, const std::vector<MomentId>& also);

/// Whether the program remembers the plan as its own, so that what a person changes later shows.
enum class Author { program, person };

/// The plans in their files, those that changed. Stale when a file has changed since it was read. True when
/// anything was written.
bool write_plans(LoadedSchool& loaded, const store::Lock& lock, const std::vector<const Plan*>& plans,
                 Author author);

/// As a person, and the talk is no longer held to be moved by hand: the program remembers its place as its
/// own.
void write_released(LoadedSchool& loaded, const store::Lock& lock, const Plan& plan, const TalkId& talk);

/// Values of --set, put into the loaded school in memory. What is not known, or would change nothing, is
/// reported.
void apply_settings(LoadedSchool& loaded, const Agenda& agenda, const std::vector<Setting>& settings,
                    const std::vector<MomentId>& moments, Diagnostics& problems);

}  // namespace gesprek::commands
