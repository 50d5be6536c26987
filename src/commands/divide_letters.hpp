// One household, and as many letters as there are parties in it.
#pragma once

#include <vector>

#include "render/invitation.hpp"

namespace gesprek::commands {

/// The letter for each group of its guardians who are invited to the same talks.
std::vector<render::Letter> letters_by_party(const render::Letter& whole);

}  // namespace gesprek::commands
