// What a letter, or the list of a plan's changes, says that the family was told before.
#pragma once

#include <map>

#include "commands/told.hpp"
#include "model/school.hpp"
#include "planner/round/make_plans.hpp"
#include "render/invitation.hpp"

namespace gesprek::commands {

/// What the people of talks to come were told last, as rows of a plan, where the plan has it otherwise or has
/// no place for the talk.
std::map<TalkId, PlannedTalk> told_else(const LoadedSchool& loaded, const Agenda& agenda, Day as_of);

/// Marks in the changes who must be told of a talk that nobody is owed any more.
void tell_of_gone(std::vector<planner::RoundPlan>& rounds, const LoadedSchool& loaded, const Agenda& agenda,
                  Day as_of);

/// Sets what the household was told before where it is otherwise now (time, place, staff), and how often that
/// has changed.
void set_before(render::LetterTalk& entry, const Told& told, const School& school);

}  // namespace gesprek::commands
