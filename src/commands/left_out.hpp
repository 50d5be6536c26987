// What has changed around a talk since it was planned: who was invited and is not any more, and who comes.
#pragma once

#include <vector>

#include "agenda/agenda.hpp"
#include "compliance/facts.hpp"
#include "render/invitation.hpp"

namespace gesprek::commands {

/// Guardians whom invitations to the talk name, who were told a time that is still to come, and to whom no
/// talk about this pupil in that round belongs any more. Who has no custody any more gets a letter that says
/// so; who is out of the list, or is left out of it by the school's own word (invite=no), is the school's to
/// tell.
std::vector<render::LeftOut> left_out_of(const compliance::TalkFacts& talk, const compliance::Facts& facts,
                                         const Agenda& agenda, const Roster& roster);

/// True for a talk to come of which the plan is out of date: it is not owed any more, or others come.
bool is_stale(const compliance::TalkFacts& talk, Day as_of);

}  // namespace gesprek::commands
