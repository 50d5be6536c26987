// The school's sessions of a round as teachers and families see them.
#pragma once

#include <vector>

#include "render/invitation.hpp"

namespace gesprek::render {

/// True when the teacher receives in the session: it names the teacher, or nobody, and the teacher works that
/// day.
bool receives(const Session& session, const PersonId& staff, const Roster& roster);

/// Adds to the letter the stretches (an hour at most) of the sessions in which the talk's teachers receive,
/// in order, each once.
void add_wish_blocks(Letter& letter, const LetterTalk& talk, const Roster& roster);

}  // namespace gesprek::render
