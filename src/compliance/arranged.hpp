// Whether a talk has been arranged, by whom its people were invited, and what became of appointments that
// fell through.
#pragma once

#include <optional>

#include "compliance/facts.hpp"

namespace gesprek::compliance {

/// True when the talk is planned (and the plan came to something), or the log shows that it was invited for
/// or took place. An invitation of the whole round speaks for a talk only while the round has no plan in this
/// program: with a plan, a talk that is not in it was left over.
bool is_arranged(const TalkFacts& talk, const Facts& facts);

/// The first invitation that reached this talk, on its own or with the whole round; opening sign-up is one
/// (A20).
struct FirstInvitation {
  Day day;
  bool signup = false;
};
std::optional<FirstInvitation> first_invitation(const TalkFacts& talk, const Facts& facts);

/// The invitations to this talk after one of its lines: its own and those of its class or the whole round, in
/// their order; opening sign-up anew is one too.
LogLines invitations_after(const TalkFacts& talk, const LogLine& line, const Facts& facts);

/// The day on which this guardian was invited; a line without "guardians=" invites all of them.
std::optional<Day> invited_on(const PersonId& guardian, const TalkFacts& talk, const Facts& facts);

/// The last day of its period: of its window, or of an appointment that may lie beyond it (made after one
/// that fell through, or by agreement). Only of a talk that is owed.
Day last_day_in_period(const TalkFacts& talk);

/// The first line of an event for this talk, on its own or for everybody of its moment, on or after a day.
const LogLine* first_line(LogEvent event, const TalkFacts& talk, const Facts& facts,
                          std::optional<Day> from = {});

/// Whether a talk that fell through must be made anew: it was called off, or nobody came and the policy says
/// so (B10) or the talk is mandatory. One on request is not: who asked can ask again.
bool must_be_renewed(const TalkFacts& talk, LogEvent why);

}  // namespace gesprek::compliance
