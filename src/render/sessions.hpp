// The school's sessions of a round as teachers and families see them.
#pragma once

#include <vector>

#include "render/invitation.hpp"

namespace gesprek::render {

/// Whether the school opened a session in which a teacher of the talk receives, and whether one of those is
/// at a day on which the talk can be.
enum class Opened { none, on_other_days, yes };
Opened opened_for(const LetterTalk& talk, const Roster& roster);

/// Adds to the letter the stretches (an hour at most) of the sessions in which the talk's teachers receive
/// and the talk can be, in order, each once.
void add_wish_blocks(Letter& letter, const LetterTalk& talk, const Roster& roster);

/// The days on which a teacher of the talk receives, in order, where the family chooses a time; none where it
/// does not, or where the school opened no session yet.
std::vector<Day> days_to_choose(const LetterTalk& talk, const Roster& roster);

}  // namespace gesprek::render
