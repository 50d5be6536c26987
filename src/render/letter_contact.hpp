// How a family reaches the people of its talks.
#pragma once

#include <string>
#include <vector>

#include "render/invitation.hpp"

namespace gesprek::render {

/// "Anneke de Wit (anneke@school.nl) en De Kleine School (0599-123456, info@school.nl)": the talks' staff
/// whose address the school states, then the school itself. Empty when it states nothing.
std::string contact_ways(const Letter& letter, const InvitationContext& context);

/// Who of the school has the talk: by the plan, by the agenda, and of a talk that neither knows any more,
/// with whom the family was told last, else the teachers of the class.
std::vector<PersonId> staff_for(const LetterTalk& talk, const InvitationContext& context);

/// "Gwen Bos (orthopedagoog)": who of the school takes part; of the teachers a family knows why.
std::string with_role(const OwedTalk* owed, const PersonId& person, Lang lang, const Roster& roster);

}  // namespace gesprek::render
