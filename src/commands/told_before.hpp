// What a letter, or the list of a plan's changes, says that the family was told before.
#pragma once

#include "commands/told.hpp"
#include "model/school.hpp"
#include "planner/round/make_plans.hpp"
#include "render/invitation.hpp"

namespace gesprek::commands {

/// A talk without a place in the plan before, of which its people were told another time than it gets now:
/// the change shows where they think that it is, and who must be told; and who must be told of a talk that
/// nobody is owed any more.
void compare_with_told(std::vector<planner::RoundPlan>& rounds, const LoadedSchool& loaded,
                       const Agenda& agenda, Day as_of);

/// Sets what the household was told before where it is otherwise now (time, place, staff), and how often that
/// has changed.
void set_before(render::LetterTalk& entry, const Told& told, const School& school);

}  // namespace gesprek::commands
