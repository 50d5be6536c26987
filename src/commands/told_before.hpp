// What a letter says that the family was told before.
#pragma once

#include "commands/told.hpp"
#include "model/school.hpp"
#include "render/invitation.hpp"

namespace gesprek::commands {

/// Sets what the household was told before where it is otherwise now (time, place, staff), and how often that
/// has changed.
void set_before(render::LetterTalk& entry, const Told& told, const School& school);

}  // namespace gesprek::commands
