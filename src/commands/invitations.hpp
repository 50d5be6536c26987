// Who gets an invitation for which talks: one letter a household, none for whom the log says is invited.
#pragma once

#include <vector>

#include "commands/folder.hpp"
#include "compliance/facts.hpp"
#include "render/invitation.hpp"

namespace gesprek::commands {

struct Selection {
  std::vector<render::Letter> letters;      ///< by household
  std::vector<render::TeacherList> lists;   ///< by staff id
  std::vector<HouseholdId> invited_before;  ///< have no letter because everything was told to them
  std::vector<TalkId> not_placed;
};

/// The letters and lists of these moments. Loaded, agenda and what it points to must outlive it.
Selection select_invitations(const LoadedSchool& loaded, const Agenda& agenda,
                             const std::vector<MomentId>& moments, Lang lang, Day as_of);

}  // namespace gesprek::commands
