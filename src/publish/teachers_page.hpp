// What each teacher types or pastes into a talk planner, as a page to read from (A20, B12).
#pragma once

#include <vector>

#include "publish/page.hpp"
#include "render/invitation.hpp"

namespace gesprek::publish {

/// A card a teacher: blocks to open with slot length and breaks, sign-up dates, who may choose first, which
/// family at which time, and apart the pupils whom Parro does not know yet.
Page teachers_page(const std::vector<render::TeacherList>& lists, const render::InvitationContext& context,
                   Lang lang, Day as_of);

}  // namespace gesprek::publish
